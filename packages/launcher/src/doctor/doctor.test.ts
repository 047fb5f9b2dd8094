import { chmodSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { once } from 'node:events';
import { DEMO, createDiscordControl } from '@leetcord/stand-ins/discord/control-client';
import { startDiscordStandIn } from '@leetcord/stand-ins/discord/server';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { freePort } from '@leetcord/kit/process/free-port';
import { createLogger } from '@leetcord/kit/process/logger';
import { tempDir } from '@leetcord/kit/testing/temp-dir';
import { mongodbUri } from '@leetcord/kit/testing/mongodb-uri';
import { chooseFreePorts, portSettings } from '@leetcord/wiring/ports';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { examine } from './examine.ts';
import type { Finding } from './finding.ts';

const PLANTED = 'planted-secret-0123456789';
const log = createLogger('test', 'silent');

let standIns: {
  discord: Awaited<ReturnType<typeof startDiscordStandIn>>;
  leetcode: Awaited<ReturnType<typeof startLeetCodeStandIn>>;
};
let discord: ReturnType<typeof createDiscordControl>;
let leetcode: ReturnType<typeof createLeetCodeControl>;
beforeAll(async () => {
  const at = { host: '127.0.0.1', port: 0, log };
  standIns = { discord: await startDiscordStandIn(at), leetcode: await startLeetCodeStandIn({ ...at, httpsPort: 0 }) };
  discord = createDiscordControl(standIns.discord.url);
  leetcode = createLeetCodeControl(standIns.leetcode.url);
});
beforeEach(async () => {
  await discord.clearFaults();
  await leetcode.clearFaults();
});
afterAll(() => Promise.all([standIns.discord.stop(), standIns.leetcode.stop()]));

/** What the doctor finds about a LeetCord that does not run, with these settings beside those that are right. */
async function findings(env: NodeJS.ProcessEnv = {}, options?: Parameters<typeof examine>[1]): Promise<Finding[]> {
  const settings = {
    ...portSettings(await chooseFreePorts()),
    PATH: process.env['PATH'],
    LEETCORD_DATA_DIR: tempDir(),
    MONGODB_URI: mongodbUri(),
    DISCORD_TOKEN: DEMO.token,
    DISCORD_API_URL: standIns.discord.apiUrl,
    LEETCODE_URL: standIns.leetcode.url,
    ...env,
  };
  const all: Finding[] = [];
  for await (const section of examine(settings, options)) all.push(...section.findings);
  return all;
}

/** The texts of what is not good, with their verdicts. */
const complaints = (all: Finding[]) =>
  all.filter(({ verdict }) => verdict !== 'good').map(({ verdict, text }) => `${verdict}: ${text}`);

test('a LeetCord that can start has nothing bad, and each part is looked at', async () => {
  const settingsFile = join(tempDir(), '.env');
  writeFileSync(settingsFile, 'DISCORD_TOKEN=');
  chmodSync(settingsFile, 0o640);
  const all = await findings({}, { settingsFile });
  expect(complaints(all).filter((line) => line.startsWith('bad'))).toEqual([]);
  expect(complaints(all)).toContain(`warning: Other users of this machine can read ${settingsFile}`);
  const good = all.flatMap(({ verdict, text }) => (verdict === 'good' ? [text] : []));
  for (const pattern of [
    /^Node 24/,
    /MB are free on the disk/,
    /ports are free/,
    /^Transactions write into all three databases/,
    /^Change streams tell of a write/,
    /clock agrees with that of the database/,
    /clock agrees with that of Discord/,
    /^http:.* answers as expected/,
    /^The token is that of /,
  ]) {
    expect(good).toContainEqual(expect.stringMatching(pattern));
  }
});

/** What is wrong with LeetCode, Discord and the rest at once: one look finds all of it. */
interface Ailments {
  arrange?: () => Promise<unknown>;
  env?: () => NodeJS.ProcessEnv | Promise<NodeJS.ProcessEnv>;
  expected: RegExp[];
}

test.each<[string, Ailments]>([
  [
    'LeetCode blocks, the token is revoked, the database is away and nobody knows PUBLIC_URL',
    {
      arrange: () => leetcode.addFault({ kind: 'cloudflare' }),
      env: async () => ({
        DISCORD_TOKEN: PLANTED,
        MONGODB_URI: `mongodb://ada:${PLANTED}@127.0.0.1:${await freePort()}/`,
        PUBLIC_URL: 'https://leetcord.invalid',
      }),
      expected: [
        /bad: .* blocks this machine \(LeetCode answered 403/,
        /bad: Discord refuses DISCORD_TOKEN/,
        /bad: No database answers at MONGODB_URI \(nothing listens there\)/,
        /warning: PUBLIC_URL has TLS.*TRUST_PROXY is not set/,
        /bad: https:\/\/leetcord.invalid does not lead to LeetCord: no machine is known by that name/,
      ],
    },
  ],
  [
    'LeetCode shows a challenge, Discord limits the bot and the database does not speak TLS',
    {
      arrange: async () => {
        await leetcode.addFault({ kind: 'challenge' });
        await discord.addFault({ path: '/users/@me/guilds', action: 'status', status: 429, retryAfterS: 7 });
      },
      env: () => ({ MONGODB_URI: `${mongodbUri()}&tls=true` }),
      expected: [
        /bad: .* blocks this machine \(LeetCode answered text\/html/,
        /warning: Discord says that the bot makes too many requests/,
        /bad: No database answers at MONGODB_URI \((?:it does not speak TLS|the connection is cut)/,
      ],
    },
  ],
  [
    'LeetCode limits requests, and a guard before Discord blocks',
    {
      arrange: async () => {
        await leetcode.addFault({ kind: 'rate-limit' });
        await discord.addFault({ action: 'status', status: 403, html: '<html>error 1015</html>' });
      },
      expected: [/warning: .*too many requests from here/, /bad: A guard before Discord/],
    },
  ],
  [
    'LeetCode has changed, and Discord is down',
    {
      arrange: async () => {
        await leetcode.addFault({ kind: 'field-gone' });
        await discord.addFault({ action: 'status', status: 503 });
      },
      expected: [/bad: .* answers otherwise than LeetCord expects/, /warning: Discord has trouble \(503\)/],
    },
  ],
  [
    'nothing is at LEETCODE_URL, and a server added the bot without its commands',
    {
      arrange: () =>
        discord.addFault({ path: '/applications/*/guilds/*', action: 'status', status: 403, code: 50_001 }),
      env: async () => ({ LEETCODE_URL: `http://127.0.0.1:${await freePort()}` }),
      expected: [
        /bad: .* cannot be reached: nothing listens there/,
        /bad: In the server .* lacks the scope applications.commands/,
      ],
    },
  ],
])('when %s, the doctor says so', async (_what, { arrange, env, expected }) => {
  await arrange?.();
  const all = await findings(await env?.());
  for (const pattern of expected) expect(complaints(all)).toContainEqual(expect.stringMatching(pattern));
  expect(JSON.stringify(all)).not.toContain(PLANTED);
});

test('a bot that has the commands of another program is told before LeetCord replaces them', async () => {
  const commands = `${standIns.discord.apiUrl}/v10/applications/${DEMO.applicationId}/commands`;
  const put = (body: unknown) =>
    fetch(commands, {
      method: 'PUT',
      headers: { authorization: `Bot ${DEMO.token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  expect((await put([{ name: 'play', description: 'Plays.', type: 1 }])).status).toBe(200);
  onTestFinished(async () => void (await put([])));
  expect(complaints(await findings())).toContainEqual(
    expect.stringMatching(/warning: This bot has commands of another program: \/play/),
  );
});

test('what hangs is given up after its deadline, and what was found before stays', async () => {
  await discord.addFault({ path: '/users/@me/guilds', action: 'delay', delayMs: 60_000 });
  const startedAt = performance.now();
  const all = await findings({}, { deadlineMs: 4_000 });
  expect(performance.now() - startedAt).toBeLessThan(15_000);
  expect(complaints(all)).toContainEqual('bad: Discord: no answer within 4 s');
  expect(all).toContainEqual(expect.objectContaining({ verdict: 'good', text: expect.stringMatching(/^The token/) }));
});

test('a port that another program has is told with its variable', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => void other.close());
  await once(other, 'listening');
  const { port } = other.address() as { port: number };
  expect(await findings({ USERS_PORT: String(port) })).toContainEqual({
    verdict: 'bad',
    text: `Port ${port} is in use by another program`,
    advice: 'Stop that program, or set USERS_PORT to another port.',
  });
});

test('wrong settings are told together, and nothing else is looked at', async () => {
  const all = await findings({ DISCORD_TOKEN: `${PLANTED} x`, BOT_PORT: '5s', MONGODB_URI: PLANTED });
  expect(all).toHaveLength(1);
  expect(all[0]?.text).toMatch(/DISCORD_TOKEN: .*; MONGODB_URI: .*; BOT_PORT: /);
  expect(JSON.stringify(all)).not.toContain(PLANTED);
});
