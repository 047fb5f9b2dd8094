import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { PATIENCE_HEADER } from '@leetcord/kit/load/patience';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CLIENT_PATIENCE_MS } from '../load/entrance.ts';
import { startGateway, type RunningGateway } from '../service.ts';
import { post, SECRETS, type Answer } from '../testing/league.ts';

/** Three of them take longer than anybody waits, two do not. */
const SLOW_MS = 1_800;

/** What becomes of a fetch. All are part of the id that each subgraph gets. */
const KINDS = ['good', 'slow', 'hung', 'cut'] as const;
type Kind = (typeof KINDS)[number];

type Answering = (id: string) => object;
/** In the order in which the plan asks them. */
const HOPS: [name: keyof typeof SECRETS, answer: Answering][] = [
  ['contests', (id) => ({ submission: { id, user: { __typename: 'User', id } } })],
  ['users', (id) => ({ _entities: [{ leetcode: { __typename: 'LeetCodeAccount', username: id } }] })],
  ['problems', (id) => ({ _entities: [{ profile: { username: id } }] })],
];
const COMPILED = 'query ($id: ID!) { submission(id: $id) { id user { leetcode { username profile { username } } } } }';
/** With the schema in it, so that our own executor leaves it to Apollo's. */
const BY_APOLLO = COMPILED.replace(/\}$/, '__type(name: "User") { name } }');

/** How long the gateway said that it waits, by the id and the subgraph. */
const patience = new Map<string, number>();

function serveHop(hop: number) {
  const [name, answer] = HOPS[hop]!;
  return createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const id = /(?:good|slow|hung|cut)(?:-\w+){2,3}/.exec(await text(request))?.[0] ?? '';
    patience.set(`${id} ${name}`, Number(request.headers[PATIENCE_HEADER]));
    const reply = JSON.stringify({ data: answer(id) });
    response.setHeader('content-type', 'application/json');
    const kind = id.split('-')[hop] as Kind;
    if (kind === 'good') response.end(reply);
    else if (kind === 'slow') setTimeout(() => response.end(reply), SLOW_MS);
    else if (kind === 'hung') response.write(reply.slice(0, 10));
    else response.write(reply.slice(0, 10), () => response.destroy());
  });
}

const servers = HOPS.map((_, hop) => serveHop(hop));
let gateway: RunningGateway;
beforeAll(async () => {
  const address = async (hop: number) => {
    await new Promise<void>((resolve) => servers[hop]!.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(servers[hop]!.address() as AddressInfo).port}`;
    return { url, routerSecret: SECRETS[HOPS[hop]![0]] };
  };
  gateway = await startGateway({
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'https://club.example',
    extension: { dir: 'none' },
    admins: [],
    logLevel: 'silent',
    subgraphs: { contests: await address(0), users: await address(1), problems: await address(2) },
    introspection: true,
    trustedProxies: 0,
    rates: { anonymousPerMinute: 10_000, userPerMinute: 10_000, refusedSignInsPerMinute: 10_000 },
  });
});
afterAll(async () => {
  await gateway.close();
  for (const server of servers) server.close();
});

async function ask(query: string, id: string): Promise<Answer> {
  const answer = await post(gateway.url, { query, variables: { id } });
  return JSON.parse(answer.text) as Answer;
}

/** What somebody gets who waits so long. */
function expected(kinds: Kind[], id: string) {
  let tookMs = 0;
  const lost = kinds.findIndex((kind) => {
    if (kind === 'slow') tookMs += SLOW_MS;
    return kind === 'cut' || kind === 'hung' || tookMs > CLIENT_PATIENCE_MS;
  });
  const profile = lost === 2 ? null : { username: id };
  const leetcode = lost === 1 ? null : { username: id, profile };
  const submission = lost === 0 ? null : { id, user: { leetcode } };
  return { submission, codes: lost === -1 ? [] : ['UPSTREAM_UNAVAILABLE'] };
}

const ALL = KINDS.flatMap((first) => KINDS.flatMap((second) => KINDS.map((third) => [first, second, third])));

test('an operation that asks three subgraphs in a row ends in time with what there is, and the next one has it all', async () => {
  await ask(COMPILED, 'good-good-good');
  const slowest: Kind[] = ['slow', 'slow', 'slow'];
  const asked = [...ALL.map((kinds) => [COMPILED, kinds] as const), [BY_APOLLO, slowest] as const];
  const answers = asked.map(async ([query, kinds]) => {
    const id = query === BY_APOLLO ? `${kinds.join('-')}-apollo` : kinds.join('-');
    const { data, errors = [] } = await ask(query, id);
    expect({ submission: data?.['submission'], codes: errors.map(({ extensions }) => extensions.code) }, id).toEqual(
      expected(kinds, id),
    );
  });
  await Promise.all(answers);
  // One deadline for all of them.
  const waits = HOPS.map(([name]) => patience.get(`slow-slow-slow ${name}`)!);
  for (const [hop, wait] of waits.entries()) expect(wait).toBeLessThanOrEqual(CLIENT_PATIENCE_MS - hop * SLOW_MS);

  const again = await Promise.all(ALL.map((_, n) => ask(COMPILED, `good-good-good-${n}`)));
  expect(again.filter(({ errors }) => errors !== undefined)).toEqual([]);
});
