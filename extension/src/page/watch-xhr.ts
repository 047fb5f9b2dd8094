import { isOfInterest, type Exchange } from './observer.ts';

/**
 * Passes on the page's XMLHttpRequests of interest; see `watchResponses`. Only their construction is watched, because it never
 * fails: their methods stay the page's own.
 */
export function watchXhr(page: typeof globalThis, tell: (exchange: Exchange) => void): void {
  const { addEventListener } = page.EventTarget.prototype;
  const { prototype } = page.XMLHttpRequest;

  page.XMLHttpRequest = new Proxy(page.XMLHttpRequest, {
    construct(target, args, newTarget) {
      const request = Reflect.construct(target, args, newTarget) as XMLHttpRequest;
      try {
        addEventListener.call(request, 'load', () => {
          const url = request.responseURL;
          if (isOfInterest(url)) tell({ url, body: textOf(request) });
        });
      } catch {
        // As in watchResponses.
      }
      return request;
    },
  });
  prototype.constructor = page.XMLHttpRequest;
}

function textOf(request: XMLHttpRequest): string {
  if (request.responseType === '' || request.responseType === 'text') return request.responseText;
  return request.responseType === 'json' ? JSON.stringify(request.response) : '';
}
