// Planted: a mistake in the code that one command in forty runs into.
import { CommandExecutor } from '@evenwicht/service-kit';

const { execute } = CommandExecutor.prototype;
let count = 0;

CommandExecutor.prototype.execute = async function (...parts) {
  count += 1;
  if (count % 40 === 0) throw new TypeError('planted');
  return execute.apply(this, parts);
};
