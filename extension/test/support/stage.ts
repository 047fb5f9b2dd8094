import { test as base } from 'vitest';
import { launchBrowser, type TestBrowser } from './browser.ts';
import { serveGateway, type TestGateway } from './gateway.ts';
import { serveLeetCode, type LeetCodeSite } from './leetcode-site.ts';

/** The gateway, browser and site of the current test. */
export let gateway: TestGateway;
export let browser: TestBrowser;
export let leetcode: LeetCodeSite;
/** Ends all WebSockets, with a close code if one is given. */
export let cutSockets: (code?: number) => void;
/** How many WebSockets are open. */
export let socketCount: () => number;

/**
 * A test with an empty gateway, browser and leetcode.com. A browser takes longer to start than most tests, so the test files of a
 * worker share one.
 */
export const test = base
  // eslint-disable-next-line no-empty-pattern -- Vitest reads a fixture's needs from its parameter.
  .extend('worker', { scope: 'worker' }, async ({}, { onCleanup }) => {
    const server = await serveGateway();
    const chromium = await launchBrowser({ gatewayPort: server.port });
    const site = await serveLeetCode(chromium);
    onCleanup(async () => {
      await chromium.close();
      await server.close();
    });
    return { server, chromium, site };
  })
  .extend('stage', { auto: true }, async ({ worker: { server, chromium, site } }) => {
    browser = chromium;
    await browser.forgetAll();
    gateway = server.begin();
    cutSockets = server.cut;
    socketCount = server.socketCount;
    leetcode = site.begin();
  });
