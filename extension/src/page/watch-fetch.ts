import { isOfInterest, type Exchange } from './observer.ts';

const addressOf = (input: unknown): string => (input instanceof Request ? input.url : String(input));

/**
 * Tells of the page's fetches that are of interest. The page gets its own promise and a body that nobody has read; whatever
 * goes wrong in here stays in here.
 */
export function watchFetch(page: typeof globalThis, tell: (exchange: Exchange) => void): void {
  page.fetch = new Proxy(page.fetch, {
    apply(target, self, args: Parameters<typeof fetch>) {
      const answer = Reflect.apply(target, self, args) as Promise<Response>;
      try {
        const [input, init] = args;
        const method = init?.method ?? (input instanceof Request ? input.method : 'GET');
        const url = addressOf(input);
        if (isOfInterest(method, url)) {
          // Runs before the page's own handlers, so the body can still be copied.
          answer
            .then((response) => response.clone().text())
            .then((body) => tell({ method, url, body }))
            .catch(() => {});
        }
      } catch {
        // An address that we cannot read is the page's business.
      }
      return answer;
    },
  });
}
