import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { ROUTER_SECRET_HEADER } from '../auth/router-secret.ts';
import { publicError } from './errors.ts';
import { createLogger } from '../process/logger.ts';
import type { RequestContext } from './request-context.ts';
import { serveSubgraph, type SubgraphServer } from './subgraph-server.ts';
import { createTokenIssuer } from '../testing/token-issuer.ts';

const ROUTER_SECRET = 'a-router-secret-for-this-test';
const { sign, verifier } = await createTokenIssuer();

describe('a subgraph server', () => {
  let server: SubgraphServer;
  let newSignalListeners: number;

  beforeAll(async () => {
    // Apollo Server handles signals by itself except in tests.
    vi.stubEnv('NODE_ENV', 'production');
    const before = process.listenerCount('SIGTERM');
    server = await serveSubgraph({
      name: 'problems',
      resolvers: {
        Query: {
          problem: (_parent: unknown, { slug }: { slug: string }, { caller }: RequestContext) => {
            if (slug === 'whoami') return { slug, title: JSON.stringify(caller) };
            if (slug === 'refused') throw publicError('FORBIDDEN', 'Only members may see this.');
            throw new Error('the password is hunter2');
          },
        },
      },
      host: '127.0.0.1',
      port: 0,
      routerSecret: ROUTER_SECRET,
      verifier,
      log: createLogger('test', 'silent'),
      createContext: (request) => request,
      ready: { always: () => undefined },
    });
    newSignalListeners = process.listenerCount('SIGTERM') - before;
    vi.unstubAllEnvs();
  });
  afterAll(() => server.close());

  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(`${server.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', [ROUTER_SECRET_HEADER]: ROUTER_SECRET, ...headers },
      body,
    });
    return { status: response.status, json: await response.json() };
  };
  const query = (slug: string, headers?: Record<string, string>) =>
    post(JSON.stringify({ query: `{ problem(slug: "${slug}") { title } }` }), headers);

  test('does not handle the signals that end the process', () => {
    expect(newSignalListeners).toBe(0);
  });

  test('answers health checks without a secret, and GraphQL only with the right one', async () => {
    expect((await fetch(`${server.url}/health/ready`)).status).toBe(200);
    expect((await query('whoami', { [ROUTER_SECRET_HEADER]: 'wrong' })).status).toBe(403);
    expect((await query('whoami')).json.data.problem.title).toBe('{"kind":"anonymous"}');
  });

  test('shows its metrics, in which operations are named by their root field and never by a text of the caller', async () => {
    await post(JSON.stringify({ query: 'query MyOwnName { problem(slug: "refused") { title } }' }));
    await post(JSON.stringify({ query: '{ noSuchField }' }));
    const page = await fetch(`${server.url}/metrics`);
    expect(page.headers.get('content-type')).toMatch(/^text\/plain; version=0\.0\.4/);
    const text = await page.text();
    for (const line of [
      'leetcord_operations_total{field="problem",code="FORBIDDEN",part="problems"} 1',
      'leetcord_operations_total{field="invalid",code="BAD_USER_INPUT",part="problems"}',
      'leetcord_operation_seconds_count{part="problems",field="problem"}',
      'leetcord_load_running{lane="service",part="problems"} 0',
      'leetcord_http_answers_total{status="200",part="problems"}',
    ])
      expect(text).toContain(line);
    expect(text).not.toMatch(/MyOwnName|noSuchField/);
  });

  test('takes the caller from the token', async () => {
    const token = await sign({ kind: 'user', sub: 'u1', sid: 's1', leetcode: 'alice' });
    const { json } = await query('whoami', { authorization: `Bearer ${token}` });
    expect(JSON.parse(json.data.problem.title)).toEqual({
      kind: 'user',
      userId: 'u1',
      sessionId: 's1',
      leetcodeUsername: 'alice',
    });
  });

  test.each([
    ['expired', async () => sign({ kind: 'user', sub: 'u1', sid: 's1' }, '-1s')],
    ['without the claims', async () => sign({ sub: 'u1' })],
    [
      'unsigned',
      async () => `${btoa('{"alg":"none"}')}.${btoa('{"sub":"u1","kind":"user","sid":"s"}')}.`.replaceAll('=', ''),
    ],
    ['forged', async () => `${(await sign({ kind: 'user', sub: 'u1', sid: 's1' })).slice(0, -8)}AAAAAAAA`],
    ['not a token', async () => 'nonsense'],
  ])('answers a token that is %s with a refusal that says what to do', async (_name, make) => {
    const { status, json } = await query('whoami', { authorization: `Bearer ${await make()}` });
    expect(status).toBe(401);
    expect(json.errors[0].extensions.code).toBe('UNAUTHENTICATED');
    expect(json.errors[0].message).toMatch(/sign in again|access token/i);
  });

  test('passes errors meant for the caller; others are masked and carry a request id', async () => {
    const refused = (await query('refused')).json.errors[0];
    expect(refused).toMatchObject({ message: 'Only members may see this.', extensions: { code: 'FORBIDDEN' } });
    const masked = (await query('broken', { 'x-request-id': 'req-1' })).json.errors[0];
    expect(masked.extensions).toEqual({ code: 'INTERNAL', requestId: 'req-1' });
    expect(JSON.stringify(masked)).not.toContain('hunter2');
  });

  test('takes a body of 256 KiB, and none that is longer', async () => {
    const body = JSON.stringify({ query: '{ __typename }' });
    expect((await post(body.padEnd(256 * 1024))).status).toBe(200);
    expect((await post(body.padEnd(256 * 1024 + 1))).status).toBe(413);
  });

  test('answers a body that is not JSON with one clear sentence, as JSON', async () => {
    const { status, json } = await post('{"query": ');
    expect(status).toBe(400);
    expect(json.errors[0].message).toMatch(/not valid JSON/);
  });
});
