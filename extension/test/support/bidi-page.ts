import { expect } from 'vitest';
import type { Bidi } from './bidi.ts';

const WAIT = { timeout: 25_000, interval: 100 };

/** A tab of its own. It waits for the elements that are looked for. */
export async function openPage(bidi: Bidi, url: string) {
  const { context } = await bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
  await bidi.send('browsingContext.navigate', { context, url, wait: 'complete' });

  const find = async (locator: object) => {
    const located = async () =>
      (await bidi.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', { context, locator }))
        .nodes[0];
    await expect.poll(located, { ...WAIT, message: JSON.stringify(locator) }).toBeDefined();
    return { sharedId: (await located())!.sharedId };
  };
  const called = (name: string, role: string) => find({ type: 'accessibility', value: { name, role } });
  /** Returns what a function returns in the page. */
  const run = async (functionDeclaration: string, ...args: object[]) => {
    const { result } = await bidi.send<{ result: { value?: unknown } }>('script.callFunction', {
      functionDeclaration,
      arguments: args,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    return result.value;
  };

  return {
    async click(name: string): Promise<void> {
      await run('(element) => element.click()', await called(name, 'button'));
    },
    async fill(name: string, text: string): Promise<void> {
      await run('(element) => element.focus()', await called(name, 'textbox'));
      const actions = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      await bidi.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions }] });
    },
    async seeButton(name: string): Promise<void> {
      await called(name, 'button');
    },
    async see(text: string): Promise<void> {
      const lines = async () => ((await run('() => document.body.innerText')) as string).split('\n');
      await expect.poll(lines, { ...WAIT, message: text }).toContain(text);
    },
  };
}
