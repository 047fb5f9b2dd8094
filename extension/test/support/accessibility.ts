import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The faults that axe finds in a page, in light mode, and in its colours in dark mode: each with its rule and place. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const faults: string[] = [];
  // Through the debugger, which bypasses the page's content security policy.
  await page.evaluate(`${axe}; undefined`);
  for (const [colorScheme, runOnly] of [
    ['light', undefined],
    ['dark', ['color-contrast', 'link-in-text-block']],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // What it finds in order need not be described, which takes a third of the time.
    const options = JSON.stringify({ runOnly, resultTypes: ['violations'] });
    const violations = await page.evaluate<AxeResults['violations']>(
      `axe.run(${options}).then(({ violations }) => violations)`,
    );
    faults.push(...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${colorScheme} ${id}: ${html}`)));
  }
  await page.emulateMedia({ colorScheme: null, reducedMotion: null });
  return faults;
}
