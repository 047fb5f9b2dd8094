import type { Toast } from '../toast.ts';
import { nameWords } from '@leetcord/kit/text/name-words';
import { lineWords } from './toast-words.ts';

const SHOWN_MS = 8_000;
/** A screen reader reads what enters a region that it knows already. */
const FILL_AFTER_MS = 100;

/**
 * No style of the page reaches into the shadow root, and none moves or hides the host, whose own are all `!important`. The colours
 * are those of ui/look.css.
 */
const HOST = `all: initial; position: fixed; inset: auto 16px 16px auto; z-index: 2147483647; display: block;
  color-scheme: light dark; direction: ltr; unicode-bidi: normal; user-select: none;`;
const REGION = `max-width: min(320px, calc(100vw - 32px)); color: light-dark(#1d1e22, #f1f1ef);
  font: 14px/1.45 system-ui, sans-serif; overflow-wrap: anywhere;`;
const CARD = `display: flex; gap: 8px; align-items: start; box-sizing: border-box; padding: 12px 8px 12px 14px;
  border: 1px solid light-dark(#e2dfd8, #34373f); border-radius: 12px; background: light-dark(#ffffff, #212329);
  box-shadow: 0 6px 24px rgb(0 0 0 / 25%);`;
const LINE = 'display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; margin: 0;';
const LEAD = `${LINE} color: light-dark(#146c34, #4ade80); font-weight: 650;`;
const REASON = `${LINE} color: light-dark(#5b5d66, #a6a9b3); font-size: 12.5px;`;
const CLOSE = `flex: none; width: 24px; height: 24px; padding: 0; border: 0; border-radius: 6px; background: none;
  color: light-dark(#5b5d66, #a6a9b3); font: 18px/1 system-ui, sans-serif; cursor: pointer;`;

/**
 * Shows toasts in a corner of the page, one at a time, for 8 s while the page is in front and neither the pointer nor the focus is
 * on it. Escape closes it, and nothing else can be done with it. Nothing moves. Styles are set through the CSSOM, which the page's
 * content security policy allows.
 */
export function createToastBox() {
  let close = (): void => {};

  function show(toast: Toast): void {
    close();
    const host = styled('div', HOST.replaceAll(';', ' !important;'));
    const region = styled('div', REGION);
    region.setAttribute('role', 'status');
    // Closed: the page can't read names in it.
    host.attachShadow({ mode: 'closed' }).append(region);
    document.documentElement.append(host);

    const ended = new AbortController();
    const { signal } = ended;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const fill = setTimeout(() => region.append(card(toast, close)), FILL_AFTER_MS);
    close = () => {
      ended.abort();
      clearTimeout(fill);
      clearTimeout(timer);
      host.remove();
    };

    const stay = () => clearTimeout(timer);
    const goOn = () => {
      clearTimeout(timer);
      if (document.visibilityState === 'visible') timer = setTimeout(close, SHOWN_MS);
    };
    for (const held of ['pointerenter', 'focusin']) host.addEventListener(held, stay, { signal });
    for (const left of ['pointerleave', 'focusout']) host.addEventListener(left, goOn, { signal });
    document.addEventListener('visibilitychange', goOn, { signal });
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && close();
    window.addEventListener('keydown', onKey, { signal, capture: true });
    goOn();
  }

  return { show, close: () => close() };
}

function styled<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, css: string, text = ''): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.style.cssText = css;
  element.textContent = text;
  return element;
}

function card({ lines, reason }: Toast, close: () => void): HTMLElement {
  const words = styled('div', 'flex: 1; min-width: 0;');
  if (lines.length === 0) words.append(styled('p', LEAD, 'Solved: no points'));
  lines.forEach((line, index) => {
    const [before, name, after] = lineWords(line);
    const text = styled('p', index === 0 ? LEAD : LINE, before);
    text.append(styled('bdi', '', name), after);
    words.append(text);
  });
  const why = nameWords(reason ?? '', '');
  if (why) words.append(styled('p', REASON, why));

  const button = styled('button', CLOSE, '×');
  button.type = 'button';
  button.setAttribute('aria-label', 'Close');
  button.addEventListener('click', close);

  const box = styled('div', CARD);
  box.append(words, button);
  return box;
}
