import { MOST_COMMUNITIES } from '@leetcord/kit/admin/communities-overview';
import { escapeHtml } from '../pages/page.ts';
import type { State } from './read-state.ts';
import type { Sample } from './samples.ts';

const NOTHING = '–';

/** What the person who runs LeetCord sees, as HTML: how far each part is, what waits, and the communities. */
export function adminPage({ samples, silent, communities }: State, now: Date): string {
  const all = (name: string) => samples.filter((sample) => sample.name === `leetcord_${name}`);
  const shown = (name: string, show: (value: number) => string = String) => {
    const [first] = all(name);
    return first === undefined ? NOTHING : show(first.value);
  };
  const sum = (name: string, is: Partial<Sample['labels']> = {}) => {
    const found = all(name).filter(({ labels }) => Object.entries(is).every(([key, value]) => labels[key] === value));
    return found.length === 0 ? NOTHING : String(found.reduce((total, { value }) => total + value, 0));
  };
  const ago = (at: number) => `${duration(now.getTime() / 1_000 - at)} ago`;
  const agoOf = (time: string | null) => (time === null ? NOTHING : ago(Date.parse(time) / 1_000));

  const jobs = all('job_last_success_timestamp_seconds').map(({ labels: { part = '', name = '' }, value }) => [
    ...[name, part, ago(value)],
    ...[sum('jobs_running', { part, name }), sum('job_runs_total', { part, name, outcome: 'failed' })],
  ]);
  const subscribers = all('subscriber_behind_events').map(({ labels: { subscriber = '' }, value }) => {
    const age = all('subscriber_behind_seconds').find(({ labels }) => labels['subscriber'] === subscriber);
    return [subscriber, String(value), duration(age?.value ?? 0)];
  });
  const circuit = shown('leetcode_circuit_open', (open) => (open > 0 ? 'no: it has failed too often' : 'yes'));
  const listed = (communities ?? [])
    .toSorted((one, other) => (other.lastScoredAt ?? '').localeCompare(one.lastScoredAt ?? ''))
    .map(({ name, visibility, members, lastScoredAt, closedAt, refusingChannels }) => [
      ...[name, closedAt === null ? visibility.toLowerCase() : `closed ${agoOf(closedAt)}`],
      ...[String(members), agoOf(lastScoredAt), String(refusingChannels)],
    ]);
  const total = Number(shown('communities'));
  const isAll = !(total > listed.length) || listed.length < MOST_COMMUNITIES;

  return `
<h1>How LeetCord runs</h1>
<p class="card"><span class="${silent.length === 0 ? 'good' : 'bad'}" role="status">${
    silent.length === 0 ? 'All parts answer.' : `${escapeHtml(silent.join(', '))} do not answer.`
  }</span></p>
${table('How much there is', ['communities', 'users', 'events'], [['communities', 'accounts', 'event_log_end'].map((name) => shown(name))])}
${table('Followers of the event log', ['who', 'events behind', 'oldest'], subscribers)}
${table(
  'Discord',
  ['connected', 'servers', 'posted', 'failed', 'standings to edit'],
  [
    [
      shown('discord_connected', (is) => (is > 0 ? 'yes' : 'no')),
      shown('discord_servers'),
      ...[sum('posts_total', { outcome: 'posted' }), sum('posts_total', { outcome: 'failed' })],
      shown('standings_waiting'),
    ],
  ],
)}
${table(
  'LeetCode',
  ['asked', 'budget left', 'waiting for it', 'to confirm', 'oldest'],
  [
    [
      circuit,
      `${shown('leetcode_budget_left')} of ${shown('leetcode_budget_limit')}`,
      ...[sum('leetcode_waiting'), shown('confirmations_waiting'), shown('confirmations_oldest_seconds', duration)],
    ],
  ],
)}
${table(
  'What could not be delivered',
  ['what', 'waiting', 'oldest'],
  [
    ['channels that refuse news', shown('news_held_channels'), shown('news_held_oldest_seconds', duration)],
    ['messages of users to other parts', shown('outbox_waiting'), shown('outbox_oldest_due_seconds', duration)],
    ['events left out', sum('events_skipped_total'), NOTHING],
  ],
)}
${table(`Communities${isAll ? '' : `: the newest ${listed.length}`}`, ['name', 'who sees it', 'members', 'last solve', 'channels that refuse'], listed)}
${table('Jobs', ['job', 'part', 'last success', 'running', 'failed'], jobs)}
<form method="post" action="/admin/sign-out"><button class="button">Sign out</button></form>`;
}

const cells = (tag: 'td' | 'th', texts: string[], head: string[] = []) =>
  `<tr>${texts.map((text, index) => `<${tag}${head[index] === undefined ? '' : ` data-label="${escapeHtml(head[index])}"`}>${escapeHtml(text)}</${tag}>`).join('')}</tr>`;

const table = (title: string, head: string[], rows: string[][]) => `<h2>${escapeHtml(title)}</h2>
<table><thead>${cells('th', head)}</thead><tbody>${(rows.length > 0 ? rows : [head.map(() => NOTHING)]).map((row) => cells('td', row, head)).join('')}</tbody></table>`;

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
