import { isOfInterest, type Exchange } from './observer.ts';

/** Tells of the page's XMLHttpRequests that are of interest; see `watchFetch`. */
export function watchXhr(page: typeof globalThis, tell: (exchange: Exchange) => void): void {
  // A request object can be opened again for another address, so what it is for is kept apart from its one listener.
  const opened = new WeakMap<XMLHttpRequest, Omit<Exchange, 'body'> | null>();

  const note = (request: XMLHttpRequest, method: string, url: string): void => {
    const interest = isOfInterest(method, url) ? { method, url } : null;
    if (interest && !opened.has(request)) {
      request.addEventListener('load', () => {
        const exchange = opened.get(request);
        if (exchange) tell({ ...exchange, body: textOf(request) });
      });
    }
    if (interest || opened.has(request)) opened.set(request, interest);
  };

  const prototype = page.XMLHttpRequest.prototype;
  prototype.open = new Proxy(prototype.open, {
    apply(target, self: XMLHttpRequest, args: [method: string, url: string | URL]) {
      try {
        note(self, String(args[0]), String(args[1]));
      } catch {
        // As in watchFetch.
      }
      return Reflect.apply(target, self, args) as unknown;
    },
  });
}

function textOf(request: XMLHttpRequest): string {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' ? JSON.stringify(request.response) : '';
}
