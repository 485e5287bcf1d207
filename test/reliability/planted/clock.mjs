// Not a fault by itself: lets the wall clock of this process be set from outside, to any moment, at any moment. What counts
// time that passes (performance.now, timers) goes on as it does on a machine of which somebody sets the clock.
const TrueDate = Date;
let offset = 0;

class SetDate extends TrueDate {
  constructor(...parts) {
    super(...(parts.length === 0 ? [TrueDate.now() + offset] : parts));
  }

  static now() {
    return TrueDate.now() + offset;
  }
}

globalThis.Date = SetDate;
process.on('message', ({ clock }) => {
  if (typeof clock === 'number') offset = clock;
});
process.channel?.unref();
