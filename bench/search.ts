import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { listen } from '@leetcord/kit/http/http-server';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { root } from '@leetcord/launcher/root';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { startProblems } from '../subgraphs/problems/src/service.ts';
import type { DatabaseCommand } from './count-commands.ts';
import { percentile, type Figure } from './figures.ts';
import { problemsSettings, ROUTER_SECRET } from './problems-settings.ts';

const page = (args: string) =>
  `{ problems(${args} first: 20) { totalCount edges { node { slug number title contestRating } } } }`;
/** What people search for. */
const SEARCHES = {
  'a page of all problems': page(''),
  'a page by rating': page('orderBy: CONTEST_RATING_DESC'),
  'a page by text': page('filter: { text: "two sum" }'),
  'a page by number': page('filter: { text: "146" }'),
  'a page by difficulty and tags': page('filter: { difficulties: [MEDIUM], tags: ["array", "binary-search"] }'),
  'a page by rating band': page('filter: { minRating: 1500, maxRating: 1700 }'),
  'a random pick': '{ randomProblem(filter: { difficulties: [MEDIUM], isPaidOnly: false }) { slug } }',
};
const STATUS = '{ catalogueStatus { syncedAt ratedCount } }';
const ROUNDS = 20;

/** What searches in the whole catalogue cost: in LeetCode's real one if somebody has put it beside the project. */
export async function measureSearch(mongodbUri: string, commands: DatabaseCommand[]): Promise<Figure[]> {
  const dataDir = join(root, '..', 'shared', 'data');
  const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0, dataDir });
  const slugs = (await createLeetCodeControl(standIn.url).problems()).map(({ titleSlug }) => titleSlug);
  const rows = slugs.map((titleSlug, index) => ({ titleSlug, rating: 1_200 + ((index * 37) % 2_000) }));
  const ratings = await listen((_req, res) => res.end(JSON.stringify(rows)), { host: '127.0.0.1', port: 0 });
  const startedAt = performance.now();
  const problems = await startProblems(
    problemsSettings(
      { mongodbUri, dbName: 'bench_search', leetcodeUrl: standIn.url },
      { CATALOGUE_SYNC_HOURS: '20', LEETCODE_REQUESTS_PER_10S: '10000', RATINGS_URL: ratings.url },
    ),
  );
  const ask = <T>(query: string) =>
    postToSubgraph<{ data: T }>(problems.url, { query }, { routerSecret: ROUTER_SECRET });

  for (;;) {
    const { data } = await ask<{ catalogueStatus: { syncedAt: string | null; ratedCount: number } }>(STATUS);
    if (data.catalogueStatus.syncedAt !== null && data.catalogueStatus.ratedCount === slugs.length) break;
    await wait(1_000);
  }
  const seconds = Math.round((performance.now() - startedAt) / 1_000);
  const figures: Figure[] = [{ figure: `reading ${slugs.length} problems and ratings`, value: `${seconds} s` }];
  for (const [figure, query] of Object.entries(SEARCHES)) {
    await ask(query);
    commands.length = 0;
    const times: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const from = performance.now();
      await ask(query);
      times.push(performance.now() - from);
    }
    const sent = commands.filter(({ database, collection }) => database === 'bench_search' && collection !== 'jobs');
    const count = (sent.length / ROUNDS).toFixed(1);
    const ms = [0.5, 0.95].map((share) => percentile(times, share).toFixed(1));
    figures.push({ figure, value: `median ${ms[0]} ms, p95 ${ms[1]} ms; ${count} commands` });
  }
  await problems.close();
  await ratings.close();
  await standIn.stop();
  return figures;
}
