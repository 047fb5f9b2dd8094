import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { listen } from '@leetcord/kit/http/http-server';
import express, { type ErrorRequestHandler } from 'express';
import { expect, onTestFinished, test } from 'vitest';
import { partReady } from '../subgraphs/part-ready.ts';
import { createBotInvite } from './bot-invite.ts';
import { extensionPages } from './extension.ts';
import { homePage } from './home.ts';
import { nothingHere } from './nothing-here.ts';
import { createStatus } from './status.ts';

/** `/extension` with these files, in a folder whose name begins with a dot as that of the builds does. */
async function serveExtension(names: string[], storeUrl?: string): Promise<string> {
  const dir = mkdtempSync(join(tmpdir(), '.leetcord-extension-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  for (const name of names) writeFileSync(join(dir, name), `content of ${name}`);
  const app = express().use(extensionPages({ dir, ...(storeUrl && { storeUrl }) }));
  const server = await listen(app, { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  return server.url;
}

test('members get the newest build for each browser, with its version in its name, and nothing else of the folder', async () => {
  const url = await serveExtension([
    'leetcord-0.9.0-chrome.zip',
    'leetcord-0.10.0-chrome.zip',
    'leetcord-0.10.0-firefox.zip',
    'chrome-built-from',
  ]);
  const page = await (await fetch(`${url}/extension`)).text();
  expect(page).toContain('href="/extension/leetcord-0.10.0-chrome.zip"');
  expect(page).toContain('Load Temporary Add-on');
  const zip = await fetch(`${url}/extension/leetcord-0.10.0-chrome.zip`);
  expect(zip.headers.get('content-disposition')).toBe('attachment; filename=leetcord-0.10.0-chrome.zip');
  expect(await zip.text()).toBe('content of leetcord-0.10.0-chrome.zip');
  const latest = await fetch(`${url}/extension/latest.json`);
  expect(latest.headers.get('access-control-allow-origin')).toBe('*');
  expect(await latest.json()).toEqual({ chrome: '0.10.0', firefox: '0.10.0' });
  for (const name of ['chrome-built-from', 'leetcord-0.9.0-chrome.zip', '..%2Fpackage.json']) {
    expect((await fetch(`${url}/extension/${name}`)).status, name).toBe(404);
  }
});

test('a client that leaves in the middle of a download is no error', async () => {
  const dir = mkdtempSync(join(tmpdir(), '.leetcord-extension-'));
  onTestFinished(() => rmSync(dir, { recursive: true }));
  writeFileSync(join(dir, 'leetcord-0.1.0-chrome.zip'), Buffer.alloc(32 * 1024 * 1024));
  const errors: unknown[] = [];
  const noteError: ErrorRequestHandler = (error, _req, res, _next) => {
    errors.push(error);
    res.destroy();
  };
  const server = await listen(express().use(extensionPages({ dir }), noteError), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => server.close());
  const left = new Promise((resolve) =>
    server.server.once('request', (_req, res: ServerResponse) => res.once('close', resolve)),
  );
  const leaving = new AbortController();
  await fetch(`${server.url}/extension/leetcord-0.1.0-chrome.zip`, { signal: leaving.signal });
  leaving.abort();
  await left;
  // Meanwhile it would have been told of.
  await (await fetch(`${server.url}/extension/latest.json`)).json();
  expect(errors).toEqual([]);
});

test('Firefox users get the signed file where there is one, and it installs by a click', async () => {
  const url = await serveExtension(['leetcord-0.1.0-firefox.zip', 'leetcord-0.1.0-firefox.xpi']);
  expect(await (await fetch(`${url}/extension`)).text()).toContain('Add version 0.1.0 to Firefox');
  const signed = await fetch(`${url}/extension/leetcord-0.1.0-firefox.xpi`);
  expect(signed.headers.get('content-type')).toBe('application/x-xpinstall');
});

test('without a build the page says so, and a store page takes its place', async () => {
  expect(await (await fetch(`${await serveExtension([])}/extension`)).text()).toContain('It is still being built');
  const url = await serveExtension(['leetcord-0.1.0-chrome.zip'], 'https://store.example/"leetcord"');
  const page = await (await fetch(`${url}/extension`)).text();
  expect(page).toContain('href="https://store.example/&quot;leetcord&quot;"');
  expect(page).not.toContain('Load unpacked');
  expect(await (await fetch(`${url}/extension/latest.json`)).json()).toEqual({ chrome: null, firefox: null });
});

test('the start page says which parts are not ready, and asks them once a second at most', async () => {
  let asked = 0;
  let nowMs = 0;
  let isDown = true;
  const statusNow = createStatus(
    {
      users: () => void (asked += 1),
      bot: () => {
        if (isDown) throw new Error('does not answer');
      },
    },
    () => nowMs,
  );
  const page = async () => homePage({ status: await statusNow(), inviteUrl: null, explorers: false });
  expect(await page()).toContain('Not ready now: the Discord bot.');
  isDown = false;
  nowMs = 999;
  expect(await page()).toContain('Not ready now: the Discord bot.');
  nowMs = 1_000;
  expect(await page()).toContain('All parts are ready.');
  expect(asked).toBe(2);
});

test('a part is asked once whether it is ready, however many want to know at the same time', async () => {
  let asked = 0;
  const part = await listen(
    express().get('/health/ready', (_req, res) => {
      asked += 1;
      res.status(asked === 1 ? 200 : 503).end();
    }),
    { host: '127.0.0.1', port: 0 },
  );
  onTestFinished(() => part.close());
  const isReady = partReady(part);
  await Promise.all(Array.from({ length: 50 }, isReady));
  expect(asked).toBe(1);
  await expect(isReady()).rejects.toThrow('is not ready');
});

test('the invite link is the one that the bot tells, once it knows it, and many who look at once ask it once', async () => {
  let url: string | null = null;
  let asked = 0;
  const bot = await listen(
    express().get('/invite', (_req, res) => {
      asked += 1;
      res.json({ url });
    }),
    { host: '127.0.0.1', port: 0 },
  );
  const invite = createBotInvite(bot.url);
  expect(await Promise.all([invite(), invite(), invite()])).toEqual([null, null, null]);
  expect(asked).toBe(1);
  url = 'https://discord.com/api/oauth2/authorize?client_id=1';
  expect(await invite()).toBe(url);
  await bot.close();
  expect(await invite()).toBe(url);
  expect(await createBotInvite(bot.url)()).toBeNull();
});

test('a browser gets a page where nothing is, and other clients an answer as of GraphQL', async () => {
  const { url, close } = await listen(express().use(nothingHere), { host: '127.0.0.1', port: 0 });
  onTestFinished(() => close());
  const [page, other] = await Promise.all(
    ['text/html,application/xhtml+xml,*/*;q=0.8', '*/*'].map((accept) => fetch(`${url}/nope`, { headers: { accept } })),
  );
  expect([page!.status, page!.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8']);
  expect([other!.status, await other!.json()]).toMatchObject([404, { errors: [{ message: expect.any(String) }] }]);
});
