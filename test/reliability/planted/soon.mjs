// Not a fault: what is looked for once a minute is looked for each second, and what a worker had in hand that died is taken
// over after two, so that nobody has to wait for that here.
import { JobDriver, JobWorker } from '@evenwicht/jobs';

const [driver, worker] = [JobDriver.prototype.start, JobWorker.prototype.start];

JobDriver.prototype.start = function () {
  this.parts = { ...this.parts, pause: 1_000 };
  return driver.call(this);
};
JobWorker.prototype.start = function () {
  this.settings = { ...this.settings, hold: 2_000 };
  return worker.call(this);
};
