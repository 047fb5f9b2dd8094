import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** How many requests of one connection may wait for those before them. */
const MAX_WAITING = 50;

/**
 * Begins the requests of one connection one after the other, as RFC 9112, 9.3.2 requires for those that change something. Node begins
 * all pipelined requests at once. A connection on which too many wait is cut.
 */
export function oneAtATime(handler: RequestListener): RequestListener {
  /** For each connection with a request in flight: what to begin next. */
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
    // The connection was cut, but the parser goes on with what had arrived until then.
    if (socket.destroyed) return;
    const queue = waiting.get(socket);
    if (queue === undefined) {
      waiting.set(socket, []);
      begin(request, response);
    } else if (queue.length < MAX_WAITING) {
      queue.push(() => {
        // The connection is over if the previous answer ended it.
        if (!socket.destroyed && socket.writable) begin(request, response);
      });
    } else {
      waiting.delete(socket);
      socket.destroy();
    }
  };
}
