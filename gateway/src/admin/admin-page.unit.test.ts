import { expect, test } from 'vitest';
import { adminPage } from './admin-page.ts';
import { parseSamples } from './samples.ts';

const NOW = new Date('2026-01-01T12:00:00Z');
const at = (secondsAgo: number) => NOW.getTime() / 1_000 - secondsAgo;
const rowsOf = (html: string) =>
  [...html.matchAll(/<tr>(.*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/g)].map(([, cell]) => cell),
  );

test('the page for who runs LeetCord shows jobs, lag, budget, and what waits, from what the parts count', () => {
  const samples = parseSamples(`# HELP leetcord_communities Communities
leetcord_communities{part="contests"} 3
leetcord_accounts{part="users"} 41
leetcord_event_log_end{part="contests"} 250
leetcord_subscriber_behind_events{subscriber="bot",part="contests"} 2
leetcord_subscriber_behind_seconds{subscriber="bot",part="contests"} 95.5
leetcord_leetcode_circuit_open{part="problems"} 1
leetcord_leetcode_budget_left{part="problems"} 4
leetcord_leetcode_budget_limit{part="problems"} 20
leetcord_leetcode_waiting{urgency="stranger",part="problems"} 1
leetcord_leetcode_waiting{urgency="background",part="problems"} 2
leetcord_confirmations_waiting{part="contests"} 7
leetcord_confirmations_oldest_seconds{part="contests"} 7300
leetcord_news_held_channels{part="contests"} 1
leetcord_news_held_oldest_seconds{part="contests"} 180000
leetcord_job_last_success_timestamp_seconds{name="<sweep>",part="contests"} ${at(12)}
leetcord_job_runs_total{name="<sweep>",outcome="failed",part="contests"} 2
leetcord_job_runs_total{name="<sweep>",outcome="done",part="contests"} 90
leetcord_jobs_running{name="<sweep>",part="contests"} 1
leetcord_discord_connected{part="bot"} 1
leetcord_discord_servers{part="bot"} 3
leetcord_posts_total{outcome="posted",part="bot"} 12
leetcord_standings_waiting{part="bot"} 0
`);
  const community = { discordGuildId: '1', visibility: 'PUBLIC', closedAt: null, refusingChannels: 1 } as const;
  const communities = [
    { ...community, name: 'Quiet', members: 1, lastScoredAt: null, closedAt: '2025-12-30T12:00:00.000Z' },
    { ...community, name: '<script>', members: 40, lastScoredAt: '2026-01-01T11:00:00.000Z' },
  ];
  const html = adminPage({ samples, silent: ['users'], communities }, NOW);
  expect(html).not.toContain('<script>');
  expect(html).toContain('users do not answer.');
  const rows = rowsOf(html);
  for (const row of [
    ['3', '41', '250'],
    ['bot', '2', '1 min'],
    ['no: it has failed too often', '4 of 20', '3', '7', '2 h'],
    ['channels that refuse news', '1', '2 d'],
    ['messages of users to other parts', '–', '–'],
    ['&lt;sweep&gt;', 'contests', '12 s ago', '1', '2'],
    ['yes', '3', '12', '–', '0'],
    ['&lt;script&gt;', 'public', '40', '1 h ago', '1'],
    ['Quiet', 'closed 2 d ago', '1', '–', '1'],
  ])
    expect(rows).toContainEqual(row);
});
