import { setTimeout as wait } from 'node:timers/promises';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { listen } from '@leetcord/kit/http/http-server';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { createTokenIssuer } from '@leetcord/kit/testing/token-issuer';
import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import { LEETCODE_LIMITS } from '../subgraphs/problems/src/leetcode/request-budget.ts';
import { startProblems } from '../subgraphs/problems/src/service.ts';
import type { DatabaseCommand } from './count-commands.ts';
import type { Figure } from './figures.ts';
import { problemsSettings, ROUTER_SECRET } from './problems-settings.ts';

const REPLICAS = 3;
/** Problems requested one at a time: three windows of the budget. */
const MUCH = 60;

/** What reads through the cache ask of LeetCode and of the database: three replicas, with LeetCode's limits. */
export async function measureLeetCode(mongodbUri: string, commands: DatabaseCommand[]): Promise<Figure[]> {
  const standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  const leetcode = createLeetCodeControl(standIn.url);
  const slugs = (await leetcode.problems()).map(({ titleSlug }) => titleSlug);
  const figures: Figure[] = [];
  const { jwks, sign } = await createTokenIssuer();
  const users = await listen(
    (req, res) => {
      const published = req.url === REVOCATIONS_PATH ? { revoked: [] } : jwks;
      res.setHeader('content-type', 'application/json').end(JSON.stringify(published));
    },
    { host: '127.0.0.1', port: 0 },
  );
  // A service has no share of its own: it may ask everything that readers may.
  const token = await sign({ kind: 'service', sub: 'bench', scope: '' });

  /** With an empty database, as after a complete reading: where LeetCode fails, no built-in problem is the answer. */
  const startReplicas = async (env: Record<string, string> = {}) => {
    const dbName = `bench_problems_${Object.values(env).join('_')}`;
    const started = await Promise.all(
      Array.from({ length: REPLICAS }, () =>
        startProblems(problemsSettings({ mongodbUri, dbName, leetcodeUrl: standIn.url, usersUrl: users.url }, env)),
      ),
    );
    const states = started[0]!.mongo.db(dbName).collection<{ _id: string }>('sync_state');
    await states.insertOne({ _id: 'catalogue', ...{ syncStartedAt: new Date(), syncedAt: new Date() } });
    return started;
  };
  const read = async (url: string, asked: readonly string[]) => {
    const fields = asked.map((slug, index) => `p${index}: problem(slug: "${slug}") { title }`);
    const operation = { query: `{ ${fields.join(' ')} }` };
    const from = { routerSecret: ROUTER_SECRET, token };
    const { errors } = await postToSubgraph<{ errors?: unknown[] }>(url, operation, from);
    return errors === undefined;
  };
  /** Runs it, and reports its requests to LeetCode and to the database. */
  const measure = async (figure: string, aim: string | undefined, work: () => Promise<unknown>) => {
    await leetcode.clearRequests();
    commands.length = 0;
    const startedAt = performance.now();
    await work();
    const ms = Math.round(performance.now() - startedAt);
    // A place in the budget is given back after the answer.
    await wait(200);
    const requests = (await leetcode.requests()).length;
    const sent = (name: string) => commands.filter(({ collection }) => collection === name).length;
    const value = `${requests} to LeetCode, ${sent('problems')} + ${sent('request_budget')} commands (copies + budget), ${ms} ms`;
    figures.push({ figure, value, ...(aim !== undefined && { aim }) });
  };

  const replicas = await startReplicas();
  const urls = replicas.map(({ url }) => url);
  const one = urls[0]!;
  // The first request of a process loads what it needs.
  await Promise.all(urls.map((url) => read(url, ['none-such'])));
  await measure('one cold problem', '1; 3 + 2', () => read(one, [slugs[0]!]));
  await measure('the same, warm', '0; 1 + 0', () => read(one, [slugs[0]!]));
  await measure('a slug that LeetCode does not know, again', '0; 1 + 0', () => read(one, ['none-such']));
  await measure('50 cold problems', '1; 3 + 2', () => read(one, slugs.slice(1, 51)));
  await measure('the same, warm', '0; 1 + 0', () => read(one, slugs.slice(1, 51)));
  const same = Array.from({ length: 25 }, () => slugs[60]!);
  await measure(`1,000 cold reads of one problem on ${REPLICAS} replicas at once`, '3', () =>
    Promise.all(Array.from({ length: 40 }, (_, index) => read(urls[index % REPLICAS]!, same))),
  );
  await Promise.all(replicas.map(({ close }) => close()));

  const busy = await startReplicas({ LEETCODE_FIELDS_PER_REQUEST: '1' });
  await measure(`${MUCH} cold problems, one in a request, on ${REPLICAS} replicas at once`, undefined, async () => {
    let missing = slugs.slice(0, MUCH);
    while (missing.length > 0) {
      const known = await Promise.all(missing.map((slug, index) => read(busy[index % REPLICAS]!.url, [slug])));
      missing = missing.filter((_, index) => !known[index]);
    }
  });
  const at = (await leetcode.requests()).map((request) => request.at);
  const inWindow = at.map((from) => at.filter((time) => time >= from && time < from + LEETCODE_LIMITS.windowMs).length);
  figures.push({ figure: 'most of these in any 10 s', value: `${Math.max(...inWindow)}`, aim: '20 or less' });
  await Promise.all(busy.map(({ close }) => close()));
  await users.close();
  await standIn.stop();
  return figures;
}
