import { isOfInterest, type Exchange } from './observer.ts';

const READERS = ['json', 'text', 'arrayBuffer', 'blob', 'bytes', 'formData'] as const;

/**
 * Passes on answers of interest when the page is about to read them. No function of the page is replaced, in particular not
 * `fetch`: the console and the list of requests name the caller of a function as the source of its errors, and that would be this
 * file. The page gets the browser's own method, and a body that nobody has read; no error in here reaches the page.
 */
export function watchResponses(page: typeof globalThis, tell: (exchange: Exchange) => void): void {
  const prototype = page.Response.prototype;
  const { clone, text } = prototype;
  const urlOf = Object.getOwnPropertyDescriptor(prototype, 'url')?.get;
  const seen = new WeakSet<Response>();

  const look = (response: Response): void => {
    try {
      if (seen.has(response)) return;
      seen.add(response);
      const url = urlOf?.call(response) as string;
      if (!isOfInterest(url)) return;
      text
        .call(clone.call(response))
        .then((body) => tell({ url, body }))
        .catch(() => {});
    } catch {
      // The page itself handles a value that is not a response, or was read before.
    }
  };

  for (const name of READERS) {
    const method = Object.getOwnPropertyDescriptor(prototype, name);
    if (!method) continue; // Not every browser has `bytes`.
    Object.defineProperty(prototype, name, {
      configurable: true,
      enumerable: method.enumerable ?? true,
      get(this: Response): unknown {
        look(this);
        return method.value;
      },
      set(this: object, value: unknown) {
        Object.defineProperty(this, name, { ...method, value });
      },
    });
  }
  const body = Object.getOwnPropertyDescriptor(prototype, 'body');
  if (!body?.get) return;
  const { get } = body;
  Object.defineProperty(prototype, 'body', {
    ...body,
    get(this: Response): unknown {
      look(this);
      return get.call(this);
    },
  });
}
