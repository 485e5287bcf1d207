/**
 * The numbers of the lines that are no JSON object. One that was cut off, by a process that was killed, is none.
 * @param {string} text
 */
export function linesThatAreNoJson(text) {
  const lines = text.split('\n').slice(0, -1);
  return lines.flatMap((line, index) => (isObject(line) ? [] : [index + 1]));
}

function isObject(line) {
  try {
    const value = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
