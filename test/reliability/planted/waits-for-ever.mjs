// Planted, from the moment at which it is told: a service that waits for a connection for as long as it takes.
import pg from 'pg';

const { connect } = pg.Pool.prototype;
const usual = new WeakMap();
let isPatient = false;
process.on('message', (told) => (isPatient = told.isPatient ?? isPatient));
process.channel?.unref();

pg.Pool.prototype.connect = function (...parts) {
  if (!usual.has(this)) usual.set(this, this.options.connectionTimeoutMillis);
  this.options.connectionTimeoutMillis = isPatient ? 0 : usual.get(this);
  return connect.apply(this, parts);
};
