import { buildExtension } from '@leetcord/launcher/browser/extension';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { expect, onTestFinished, test } from 'vitest';
import { findFirefox, launchFirefox } from './support/firefox.ts';
import { serveGateway } from './support/gateway.ts';

const firefox = await findFirefox();
if (firefox === undefined) console.warn('No Firefox here, so its test is left out: install it or set FIREFOX_PATH.');

test.runIf(firefox)(
  'in Firefox a member signs in with a code and solves a problem, and the report is sent and shown',
  async () => {
    const server = await serveGateway();
    onTestFinished(() => server.close());
    const gateway = server.begin();
    const leetcode = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
    onTestFinished(() => leetcode.stop());
    const extensionDir = await buildExtension('firefox', console.log);
    const browser = await launchFirefox(firefox!, extensionDir, leetcode.httpsPort);
    onTestFinished(() => browser.close());

    const popup = await browser.openPopup();
    await popup.fill('Code', `localhost:${server.port}/K7QM2-XPD4R`);
    await popup.click('Sign in');
    await popup.click('Yes, go on');
    await popup.see('Nothing yet. Submit a solution on leetcode.com and it shows up here.');

    const home = await browser.open('https://leetcode.com/');
    await home.fill('User name', 'alice_codes');
    await home.click('Sign in');
    await home.see('alice_codes');
    const page = await browser.open('https://leetcode.com/problems/two-sum/');
    await page.click('Submit');
    await page.see('Accepted');

    await expect
      .poll(() => [...gateway.recorded.values()])
      .toMatchObject([{ problemSlug: 'two-sum', verdict: 'ACCEPTED' }]);
    expect(gateway.callsOf('SignInWithLinkCode')).toMatchObject([{ variables: { input: { code: 'K7QM2-XPD4R' } } }]);
    await popup.see('Confirmed');
  },
  120_000,
);
