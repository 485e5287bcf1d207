// A planted fault (`node --import`): a logger such as somebody adds to find a mistake, which says everything that comes in.
import { Server } from 'node:http';

const { emit } = Server.prototype;

Server.prototype.emit = function (event, ...parameters) {
  if (event === 'request') sayEverything(parameters[0]);
  return emit.call(this, event, ...parameters);
};

function sayEverything(request) {
  console.log(JSON.stringify({ url: request.url, headers: request.headers }));
  let body = '';
  const push = request.push.bind(request);
  request.push = (chunk) => {
    if (chunk) body += String(chunk);
    else console.log(JSON.stringify({ body }));
    return push(chunk);
  };
}
