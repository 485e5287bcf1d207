// Planted: a head that is signed and says something else than the log.
import { HeadsDirectory } from '@evenwicht/evaluation';

const { keep } = HeadsDirectory.prototype;

HeadsDirectory.prototype.keep = function (note) {
  const [origin, size, , ...rest] = note.split('\n');
  return keep.call(this, [origin, size, Buffer.alloc(32).toString('base64'), ...rest].join('\n'));
};
