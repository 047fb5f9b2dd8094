import { escapeHtml } from '../pages/page.ts';
import type { Counted, Sample } from './samples.ts';

/** How often the page is read again, in s. */
const REFRESH_S = 10;
const NOTHING = '–';

/** What the person who runs LeetCord sees: how far each part is, and what waits. Numbers only, nothing about a person. */
export function adminPage({ samples, silent }: Counted, now: Date): string {
  const all = (name: string) => samples.filter((sample) => sample.name === `leetcord_${name}`);
  const shown = (name: string, show: (value: number) => string = String) => {
    const [first] = all(name);
    return first === undefined ? NOTHING : show(first.value);
  };
  const sum = (name: string, is: Partial<Sample['labels']> = {}) => {
    const found = all(name).filter(({ labels }) => Object.entries(is).every(([key, value]) => labels[key] === value));
    return found.length === 0 ? NOTHING : String(found.reduce((total, { value }) => total + value, 0));
  };
  const ago = (at: number) => duration(now.getTime() / 1_000 - at);

  const jobs = all('job_last_success_timestamp_seconds').map(({ labels: { part = '', name = '' }, value }) => [
    ...[part, name, `${ago(value)} ago`],
    ...[sum('jobs_running', { part, name }), sum('job_runs_total', { part, name, outcome: 'failed' })],
  ]);
  const subscribers = all('subscriber_behind_events').map(({ labels: { subscriber = '' }, value }) => {
    const age = all('subscriber_behind_seconds').find(({ labels }) => labels['subscriber'] === subscriber);
    return [subscriber, String(value), duration(age?.value ?? 0)];
  });
  const circuit = shown('leetcode_circuit_open', (open) => (open > 0 ? 'no: it has failed too often' : 'yes'));

  return page(silent.length === 0 ? 'All parts answer.' : `${silent.join(', ')} do not answer.`, [
    [
      'How much there is',
      ['communities', 'users', 'events'],
      [['communities', 'accounts', 'event_log_end'].map((name) => shown(name))],
    ],
    ['Followers of the event log', ['who', 'events behind', 'oldest'], subscribers],
    [
      'LeetCode',
      ['asked', 'budget left', 'waiting for it', 'to confirm', 'oldest'],
      [
        [
          circuit,
          `${shown('leetcode_budget_left')} of ${shown('leetcode_budget_limit')}`,
          ...[sum('leetcode_waiting'), shown('confirmations_waiting'), shown('confirmations_oldest_seconds', duration)],
        ],
      ],
    ],
    [
      'What could not be delivered',
      ['', 'waiting', 'oldest'],
      [
        ['channels that refuse news', shown('news_held_channels'), shown('news_held_oldest_seconds', duration)],
        ['messages of users to other parts', shown('outbox_waiting'), shown('outbox_oldest_due_seconds', duration)],
      ],
    ],
    ['Jobs', ['part', 'job', 'last success', 'running', 'failed'], jobs],
  ]);
}

type Table = [title: string, head: string[], rows: string[][]];

const cells = (tag: 'td' | 'th', texts: string[]) =>
  `<tr>${texts.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;
const tableOf = ([title, head, rows]: Table) => `<h2>${escapeHtml(title)}</h2>
    <table>${cells('th', head)}${(rows.length > 0 ? rows : [head.map(() => NOTHING)]).map((row) => cells('td', row)).join('')}</table>`;

const page = (state: string, tables: Table[]) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width" />
    <meta http-equiv="refresh" content="${REFRESH_S}" />
    <title>LeetCord: how it runs</title>
    <style>
      body { font: 16px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 3rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      th, td { text-align: start; padding: 0.2rem 0.8rem 0.2rem 0; border-bottom: 1px solid color-mix(in srgb, currentColor 20%, transparent); }
      :root { color-scheme: light dark; }
    </style>
  </head>
  <body>
    <h1>LeetCord: how it runs</h1>
    <p>${escapeHtml(state)}</p>
    ${tables.map(tableOf).join('\n    ')}
    <p><a href="/metrics">All that the gateway counts</a>, for Prometheus</p>
  </body>
</html>
`;

const UNITS = [
  ['d', 86_400],
  ['h', 3_600],
  ['min', 60],
  ['s', 1],
] as const;

/** Such as `3 min`; seconds are given. */
function duration(seconds: number): string {
  const [unit, length] = UNITS.find(([, least]) => seconds >= least) ?? (['s', 1] as const);
  return `${Math.max(0, Math.floor(seconds / length))} ${unit}`;
}
