import type { Locator } from 'playwright-core';

/**
 * Turns a switch, and waits until all whom that concerns have answered: it looks turned from the click on. While it waits for an answer,
 * it can't be turned.
 */
export async function turn(toggle: Locator, isOn: boolean): Promise<void> {
  const settled = toggle.and(toggle.page().locator('[aria-busy=false]'));
  await settled.waitFor();
  await toggle.setChecked(isOn);
  await settled.waitFor();
}
