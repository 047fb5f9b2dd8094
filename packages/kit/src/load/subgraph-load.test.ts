import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mongodbUri } from '../testing/mongodb-uri.ts';
import { ROUTER_SECRET_HEADER } from '../auth/router-secret.ts';
import { createLogger } from '../process/logger.ts';
import { connectMongo, type Mongo } from '../mongo/mongo.ts';
import type { RequestContext } from '../graphql/request-context.ts';
import { createServiceClient } from '../graphql/service-client.ts';
import { serveSubgraph, type SubgraphServer } from '../graphql/subgraph-server.ts';
import { dropDatabase } from '../testing/drop-database.ts';
import { createTokenIssuer } from '../testing/token-issuer.ts';
import { LANE_HEADER } from './lanes.ts';
import { currentPatience, PATIENCE_HEADER, withPatience } from './patience.ts';

const ROUTER_SECRET = 'a-router-secret-for-this-test';
const { verifier } = await createTokenIssuer();

let mongo: Mongo;
let server: SubgraphServer;
/** Problem queries in flight, by slug, each with the function that lets it finish. */
const answering = new Map<string, () => void>();
const written: Promise<unknown>[] = [];

const problem = async (_parent: unknown, { slug }: { slug: string }) => {
  if (slug === 'patience') return { slug, title: String(currentPatience()!.endsAt - performance.now()) };
  await new Promise<void>((resolve) => answering.set(slug, resolve));
  answering.delete(slug);
  const write = mongo.db.collection('answers').insertOne({ slug });
  written.push(write.catch(() => undefined));
  await write;
  return { slug, title: slug };
};

beforeAll(async () => {
  mongo = await connectMongo(mongodbUri(), `test_load_${randomUUID().slice(0, 8)}`);
  server = await serveSubgraph<RequestContext>({
    name: 'problems',
    resolvers: { Query: { problem } },
    host: '127.0.0.1',
    port: 0,
    routerSecret: ROUTER_SECRET,
    verifier,
    log: createLogger('test', 'silent'),
    createContext: (request) => request,
    ready: { database: mongo.ping },
    load: {
      service: { running: 1, waiting: 0 },
      write: { running: 1, waiting: 0 },
      read: { running: 1, waiting: 1 },
    },
  });
});
afterAll(async () => {
  await server.close();
  await dropDatabase(mongo.db);
  await mongo.close();
});

const ask = (slug: string, headers: Record<string, string> = {}, signal?: AbortSignal) =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', [ROUTER_SECRET_HEADER]: ROUTER_SECRET, ...headers },
    body: JSON.stringify({ query: `{ problem(slug: "${slug}") { title } }` }),
    ...(signal !== undefined && { signal }),
  });
const begun = (slug: string) => expect.poll(() => [...answering.keys()]).toContain(slug);

test('a subgraph with too many requests answers 503 with Retry-After; services have their own places, and health answers', async () => {
  const first = ask('first');
  await begun('first');
  // One of them waits.
  const others = [ask('second'), ask('third')];
  const refused = await Promise.race(others);
  expect(refused.status).toBe(503);
  expect(refused.headers.get('retry-after')).toMatch(/^[1-4]$/);
  expect(await refused.json()).toMatchObject({
    errors: [{ extensions: { code: 'UPSTREAM_UNAVAILABLE', retryAfterSeconds: expect.any(Number) } }],
  });
  expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
  const service = ask('bot', { [LANE_HEADER]: 'service' });
  await begun('bot');
  answering.get('bot')!();
  expect((await service).status).toBe(200);
  answering.get('first')!();
  await expect.poll(() => [...answering.keys()].some((slug) => slug !== 'first')).toBe(true);
  for (const release of answering.values()) release();
  const statuses = await Promise.all([first, ...others].map(async (answer) => (await answer).status));
  expect(statuses.toSorted()).toEqual([200, 200, 503]);
});

test('a request whose caller has left or waits no longer writes nothing', async () => {
  const caller = new AbortController();
  const left = ask('left', {}, caller.signal).catch(() => 'left');
  await begun('left');
  const onceMore = ask('late', { [PATIENCE_HEADER]: '1' });
  expect((await onceMore).status).toBe(503);
  caller.abort();
  expect(await left).toBe('left');
  // The place of the caller who left becomes free.
  const last = ask('last');
  await begun('last');
  answering.get('left')!();
  answering.get('last')!();
  expect((await last).status).toBe(200);
  await Promise.all(written);
  const slugs = await mongo.db.collection('answers').distinct('slug');
  expect(slugs).toContain('last');
  expect(slugs).not.toContain('left');
  expect(slugs).not.toContain('late');
});

test('a subgraph knows how long its caller waits, and passes on what is left of that', async () => {
  const patience = async (headers: Record<string, string>) => {
    const { data } = (await (await ask('patience', headers)).json()) as { data: { problem: { title: string } } };
    return Number(data.problem.title);
  };
  expect(await patience({ [PATIENCE_HEADER]: '2000' })).toBeLessThanOrEqual(2_000);
  expect(await patience({ [PATIENCE_HEADER]: '99999999' })).toBeLessThanOrEqual(5_000);
  const client = createServiceClient(server.url, ROUTER_SECRET);
  const query = '{ problem(slug: "patience") { title } }';
  const handedOn = await withPatience({ signal: new AbortController().signal, endsAt: performance.now() + 700 }, () =>
    client.request<{ problem: { title: string } }>(query),
  );
  expect(Number(handedOn.problem.title)).toBeLessThanOrEqual(700);
});
