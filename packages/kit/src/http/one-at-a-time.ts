import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** So many requests of one connection may wait for those before them. */
const MAX_WAITING = 50;

/**
 * Begins the requests of one connection one after the other, as RFC 9112, 9.3.2 wants it of what changes something: Node begins all at once
 * that a client sends without waiting for answers. A connection on which too many of them wait is cut.
 */
export function oneAtATime(handler: RequestListener): RequestListener {
  /** Of each connection with a request under way: what to begin next. */
  const waiting = new WeakMap<IncomingMessage['socket'], (() => void)[]>();

  const begin = (request: IncomingMessage, response: ServerResponse) => {
    const { socket } = request;
    response.once('close', () => {
      const next = waiting.get(socket)?.shift();
      if (next === undefined) waiting.delete(socket);
      else next();
    });
    handler(request, response);
  };

  return (request, response) => {
    const { socket } = request;
    // It was cut, and the parser goes on with what had come until then.
    if (socket.destroyed) return;
    const queue = waiting.get(socket);
    if (queue === undefined) {
      waiting.set(socket, []);
      begin(request, response);
    } else if (queue.length < MAX_WAITING) {
      queue.push(() => {
        // It is over where the answer before said that it ends the connection.
        if (!socket.destroyed && socket.writable) begin(request, response);
      });
    } else {
      waiting.delete(socket);
      socket.destroy();
    }
  };
}
