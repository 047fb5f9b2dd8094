import { join } from 'node:path';
import { provideChromium } from './chromium.ts';
import { openBrowser } from './open-browser.ts';
import { findRunningSystem } from '../demo/running-system.ts';
import { buildExtension } from './extension.ts';
import { endWithFailure } from '../failure-sentence.ts';
import { root } from '../root.ts';

/** `npm run browser`: Chromium with the extension, where leetcode.com is the stand-in that `npm start` runs. */
try {
  const { stage } = await findRunningSystem();
  const extensionDir = await buildExtension('chrome', console.log);
  const browser = await openBrowser(stage, {
    executablePath: await provideChromium(console.log),
    extensionDir,
    profileDir: join(root, '.data', 'browser-profile'),
    headless: false,
  });
  const emptyTabs = browser.context.pages();
  await browser.openLeetCode('/problemset/');
  // The extension cannot tell what an old tab contains, and would ask to reload it.
  for (const tab of emptyTabs) await tab.close();
  console.log('Sign in on leetcode.com with any user name; after the demo, as ben_codes for Ben and so on.');
  console.log(
    'The LeetCord icon is behind the puzzle piece: paste the code that /link gives you, with the address before it.',
  );
  await browser.context.waitForEvent('close', { timeout: 0 });
} catch (error) {
  endWithFailure(error);
}
