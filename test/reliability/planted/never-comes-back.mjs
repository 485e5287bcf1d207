// Planted, from the moment at which it is told: a process that lost a connection and does not connect again.
import pg from 'pg';

const { query } = pg.Pool.prototype;
let isForlorn = false;
let lost;
process.on('message', (told) => {
  isForlorn = told.isForlorn ?? isForlorn;
  lost = undefined;
});
process.channel?.unref();

pg.Pool.prototype.query = function (...parts) {
  return typeof parts[0]?.submit === 'function' ? query.apply(this, parts) : once(this, parts);
};

async function once(pool, parts) {
  if (lost) throw lost;
  try {
    return await query.apply(pool, parts);
  } catch (error) {
    if (isForlorn && error.severity === undefined) lost = error;
    throw error;
  }
}
