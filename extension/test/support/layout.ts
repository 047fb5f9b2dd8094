import type { Page } from 'playwright-core';

/** What does not fit a page's width, and states of reports that can't be seen. Light and dark mode differ in colours only. */
export const layoutFaults = (page: Page): Promise<string[]> => page.evaluate(faultsNow);

function faultsNow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const found = scrollWidth > clientWidth ? [`scrolls sideways: ${scrollWidth} px in ${clientWidth}`] : [];
  const wordsOf = ({ tagName, innerText }: HTMLElement) =>
    `<${tagName.toLowerCase()}> ${innerText?.slice(0, 40) ?? ''}`;
  const isEmpty = ({ width, height }: DOMRect) => width < 1 || height < 1;
  for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
    const box = element.getBoundingClientRect();
    const isSqueezed =
      /^(BUTTON|SELECT)$/.test(element.tagName) || element.classList.contains('badge')
        ? element.scrollWidth > element.clientWidth + 1 || isEmpty(box)
        : element.tagName === 'BDI' && isEmpty(box);
    if (isSqueezed && element.checkVisibility()) found.push(`squeezed: ${wordsOf(element)}`);
    if (!isEmpty(box) && (box.left < -0.5 || box.right > clientWidth + 0.5))
      found.push(`sticks out: ${wordsOf(element)}`);
  }
  const state = document.querySelector('ul[aria-live] .badge')?.getBoundingClientRect();
  if (state && state.bottom > innerHeight + 0.5)
    found.push(`the last report's state is ${state.bottom} px down, in: ${document.body.innerText}`);
  return found;
}
