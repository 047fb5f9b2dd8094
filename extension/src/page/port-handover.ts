/**
 * The page script and the content script live in different worlds of one page. A MessagePort joins them: it is handed over in an
 * event that is dispatched before any script of the page runs, so the page can neither read nor write its messages. Either side
 * may start first.
 */
const OFFER = 'leetcord:offer';
const WANTED = 'leetcord:wanted';

/** Page script: offers a port to the content script. Returns the function that writes to it. */
export function offerPort(target: EventTarget = document): (text: string) => void {
  const { port1, port2 } = new MessageChannel();
  const offer = () => target.dispatchEvent(new MessageEvent(OFFER, { ports: [port2], cancelable: true }));
  // A cancelled event means that the port was taken.
  if (offer()) target.addEventListener(WANTED, offer, { once: true });
  // Bound now, so that a page that replaces postMessage later never sees the port.
  return port1.postMessage.bind(port1) as (text: string) => void;
}

/** Content script: takes the port that the page script offers, now or in the moments before the page's scripts run. */
export function takePort(onText: (text: string) => void, target: EventTarget = document): void {
  const take = (event: Event) => {
    const port = (event as MessageEvent).ports[0];
    if (!port) return;
    event.preventDefault();
    stop();
    port.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (typeof data === 'string') onText(data);
    };
  };
  const stop = () => {
    target.removeEventListener(OFFER, take);
    target.removeEventListener('readystatechange', stop);
  };
  target.addEventListener(OFFER, take);
  target.addEventListener('readystatechange', stop);
  target.dispatchEvent(new Event(WANTED));
}
