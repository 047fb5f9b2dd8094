import { z } from 'zod';
import type { System } from './system.ts';

/** How long the bot may take to tell its invite link, in ms. */
const INVITE_TIMEOUT_MS = 3_000;
const invite = z.object({ url: z.string() });

/** The link that adds the bot to a Discord server; null while the bot is not connected. */
const inviteUrl = (botUrl: string): Promise<string | null> =>
  fetch(`${botUrl}/invite`, { signal: AbortSignal.timeout(INVITE_TIMEOUT_MS) })
    .then((answer) => answer.json())
    .then((reply) => invite.safeParse(reply).data?.url ?? null)
    .catch(() => null);

/** What a person sees once everything runs: the addresses, which parts are stand-ins, and what to do next. */
export async function summary(system: System): Promise<string> {
  const { processes, urls, publicUrl, database, dataDir } = system;
  const rows = [
    ['gateway', `${urls.gateway}/graphql`, 'the GraphQL API, with Apollo Sandbox'],
    ...(['users', 'problems', 'contests', 'bot'] as const).map((name) => [name, urls[name], '']),
    ['LeetCode', urls.leetcode, processes.leetcode === undefined ? '' : 'stand-in'],
    ['Discord', urls.discord, processes.discord === undefined ? '' : 'stand-in'],
    ['database', database === null ? 'MONGODB_URI' : `127.0.0.1:${database.port}`, database?.kind ?? ''],
  ];
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
  const table = rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')}`.trimEnd(),
  );
  const next =
    processes.discord === undefined
      ? [
          `Invite the bot:       ${(await inviteUrl(urls.bot)) ?? `${publicUrl}/ shows the link once it is connected to Discord`}`,
          'In your server:       /config channel, then /link',
          `For your members:     ${publicUrl}/extension`,
        ]
      : [
          `Watch the channel:    ${urls.discord}/`,
          'Play an evening:      npm run demo   (in a second terminal)',
          'Solve one by hand:    npm run browser',
          `The start page:       ${publicUrl}/`,
          `Explore the API:      ${urls.gateway}/graphql  or, offline, ${urls.gateway}/graphiql`,
        ];
  return [
    '',
    ...table,
    '',
    ...next.map((line) => `  ${line}`),
    ...(system.isOpenWithoutPublicUrl
      ? ['  Others can reach the gateway, but members cannot sign in there: set PUBLIC_URL to its https address.']
      : []),
    `  Logs are in ${dataDir}/logs. Ctrl+C stops everything.`,
    '',
  ].join('\n');
}
