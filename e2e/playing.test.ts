import { afterAll, beforeAll } from 'vitest';
import { badInput } from './bad-input/bad-input.ts';
import { boardPage } from './board-page/board-page.ts';
import { contestKills } from './surviving-kills/contest-kills.ts';
import { deletion } from './deletion/deletion.ts';
import { leetcodeDown } from './leetcode-down/leetcode-down.ts';
import { leetcodeProfile } from './leetcode-profile/leetcode-profile.ts';
import { startCollector, type Collector } from './one-trace/collector.ts';
import { oneTrace } from './one-trace/one-trace.ts';
import { newDiscordAccount } from './new-discord-account/new-discord-account.ts';
import { solvingAProblem } from './solving-a-problem/solving-a-problem.ts';
import { startLeague, type League } from './support/league.ts';
import { survivingKills } from './surviving-kills/surviving-kills.ts';

/** Members solve, move and leave, and see what LeetCode shows, also while LeetCode fails and while processes are killed. */
let league: League;
let collector: Collector;
beforeAll(async () => {
  collector = await startCollector();
  league = await startLeague({ OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_BSP_SCHEDULE_DELAY: '500' });
});
afterAll(async () => {
  await league?.close();
  await collector.close();
});

const scenarios = [
  solvingAProblem,
  boardPage,
  () => oneTrace(() => collector),
  badInput,
  leetcodeProfile,
  leetcodeDown,
  deletion,
  newDiscordAccount,
  survivingKills,
  contestKills,
];
for (const scenario of scenarios) scenario(() => league);
