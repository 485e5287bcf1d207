// Planted: a process that lost a connection once and does not connect again.
import pg from 'pg';

const { query } = pg.Pool.prototype;
let lost;

pg.Pool.prototype.query = function (...parts) {
  return typeof parts[0]?.submit === 'function' ? query.apply(this, parts) : once(this, parts);
};

async function once(pool, parts) {
  if (lost) throw lost;
  try {
    return await query.apply(pool, parts);
  } catch (error) {
    if (error.severity === undefined) lost = error;
    throw error;
  }
}
