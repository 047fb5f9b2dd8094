import { provideChromium } from '@leetcord/launcher/browser/chromium';
import { solve } from '@leetcord/driver/solving';
import { listen } from '@leetcord/kit/http/http-server';
import { WAIT } from '@leetcord/driver/until';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { accessibilityFaults } from '../../extension/test/support/accessibility.ts';
import { layoutFaults } from '../../extension/test/support/layout.ts';
import type { Club } from '../support/club.ts';
import type { League } from '../support/league.ts';

const MARKUP = '<img src=x onerror=alert(1)>';
const RIGHT_TO_LEFT = 'שלום עולם';

export const boardPage = (given: () => League) =>
  describe('the page of a community', () => {
    let league: League;
    let club: Club;
    let browser: Browser;
    let url: string;
    beforeAll(async () => {
      league = given();
      club = await league.openClub('boards', { chloe: MARKUP, emi: RIGHT_TO_LEFT, farid: 'W'.repeat(32) });
      url = `${league.system.urls.gateway}/c/${club.communityId}`;
      for (const name of ['chloe', 'emi', 'farid'] as const)
        await solve(league.stage, await club.join(name), 'two-sum');
      await club.createContest(`Sprint ${MARKUP}`, 60);
      const executablePath = await provideChromium(() => undefined);
      browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    });
    afterAll(() => browser?.close());

    const open = async (address: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> => {
      const page = await browser.newPage(options);
      await page.goto(address);
      return page;
    };
    /** What is seen: where the script has taken over, what the server wrote is hidden. */
    const shown = (page: Page, text: string | RegExp) => page.getByText(text).filter({ visible: true }).first();
    /** Whether the script has taken over from the HTML that the server wrote. */
    const isLive = (page: Page) =>
      page.evaluate(() => Boolean(document.querySelector('leetcord-board')?.shadowRoot?.querySelector('.board')));

    test.each([360, 768, 1280])(
      'fits %i px and has no fault that axe finds, with script and without',
      async (width) => {
        for (const javaScriptEnabled of [true, false]) {
          const page = await open(url, { javaScriptEnabled, viewport: { width, height: 800 } });
          for (const text of ['This week', MARKUP, RIGHT_TO_LEFT, 'W'.repeat(32)]) await shown(page, text).waitFor();
          if (javaScriptEnabled) {
            await expect.poll(() => isLive(page), WAIT).toBe(true);
            expect(await accessibilityFaults(page)).toEqual([]);
            expect(await layoutFaults(page)).toEqual([]);
          }
          await page.close();
        }
      },
    );

    test('shows a solve, and the countdown of a contest, without being loaded again', async () => {
      const page = await open(url);
      await expect.poll(() => isLive(page), WAIT).toBe(true);
      await page.evaluate(() => document.body.setAttribute('data-same', ''));
      expect(await page.getByText('Ben').count()).toBe(0);
      await solve(league.stage, await club.join('ben'), 'trapping-rain-water');
      await shown(page, 'Ben').waitFor();
      await shown(page, '7 points').waitFor();
      const left = () => shown(page, /ends in \d+ min \d+ s/).innerText();
      const before = await left();
      await expect.poll(left, WAIT).not.toBe(before);
      expect(await page.locator('body[data-same]').count()).toBe(1);
      await page.close();
    });

    test('is on another site by the snippet of its page for that', async () => {
      const maker = await open(`${url}/embed`);
      const snippet = await maker.getByLabel('For a web page').inputValue();
      await maker.close();
      const elsewhere = await listen(
        (_request, response) =>
          response
            .setHeader('content-type', 'text/html')
            .end(`<!doctype html><title>Ours</title><p>Our club</p>${snippet}`),
        { host: '127.0.0.1', port: 0 },
      );
      const page = await open(elsewhere.url);
      await expect.poll(() => isLive(page), WAIT).toBe(true);
      await page.getByRole('link', { name: 'boards' }).waitFor();
      await shown(page, RIGHT_TO_LEFT).waitFor();
      await page.close();
      await elsewhere.close();
    });
  });
