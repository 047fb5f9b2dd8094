import { join } from 'node:path';
import { root } from './root.ts';
import type { System } from './system.ts';

/** What a person sees once everything runs: the addresses, which parts are stand-ins, and what to do next. */
export function summary({ processes, urls, database, dataDir }: System): string {
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
          'In your Discord server, use /config channel, then /link.',
          `Load the extension:   in chrome://extensions, "Load unpacked" ${join(root, 'extension', '.output', 'chrome-mv3')}`,
        ]
      : [
          `Watch the channel:    ${urls.discord}/`,
          'Play an evening:      npm run demo   (in a second terminal)',
          'Solve one by hand:    npm run browser',
          `Explore the API:      ${urls.gateway}/graphql  or, offline, ${urls.gateway}/graphiql`,
        ];
  return [
    '',
    ...table,
    '',
    ...next.map((line) => `  ${line}`),
    `  Logs are in ${dataDir}/logs. Ctrl+C stops everything.`,
    '',
  ].join('\n');
}
