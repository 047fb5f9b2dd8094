import { createLeetCodeControl } from '@leetcord/stand-ins/leetcode/control-client';
import { startLeetCodeStandIn, type LeetCodeStandIn } from '@leetcord/stand-ins/leetcode/server';
import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLOutputType,
  type GraphQLSchema,
  type GraphQLType,
  type GraphQLUnionType,
  type IntrospectionQuery,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

let standIn: LeetCodeStandIn;
let leetcode: ReturnType<typeof createLeetCodeControl>;
let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
beforeAll(async () => {
  standIn = await startLeetCodeStandIn({ port: 0, httpsPort: 0 });
  leetcode = createLeetCodeControl(standIn.url);
  problems = await startProblemsUnderTest(standIn.url, {}, { LEETCODE_REQUESTS_PER_10S: 20 });
  for (const username of ['alice', 'member']) await leetcode.putAccount({ username });
});
afterAll(async () => {
  await problems.close();
  await standIn.stop();
});

const PROFILE = 'query ($username: String!) { leetcodeProfile(username: $username) { username } }';
const read = (username: string, token?: string) =>
  problems.query<{ leetcodeProfile: { username: string } | null }>(PROFILE, { username }, token, '192.0.2.1');

const AT_ONCE = 10;

test('made-up names from one address use up its share of the LeetCode budget, and take nothing from known copies', async () => {
  expect((await read('alice')).data.leetcodeProfile).not.toBeNull();
  await leetcode.clearRequests();
  const flood = [];
  // As many at once as a slow machine still has places for.
  for (let asked = 0; asked < 200; asked += AT_ONCE) {
    flood.push(...(await Promise.all(Array.from({ length: AT_ONCE }, (_, index) => read(`made-up-${asked + index}`)))));
  }
  const codes = flood.map(({ errors }) => errors?.[0]?.extensions.code ?? 'none');
  // Three, with alice, and three more where a slow machine takes longer than their 10 s.
  expect(codes.filter((code) => code === 'none').length).toBeLessThanOrEqual(5);
  expect(codes.filter((code) => code === 'RATE_LIMITED').length).toBeGreaterThanOrEqual(195);
  expect(flood.at(-1)?.errors?.[0]).toMatchObject({
    message: expect.stringMatching(/from your address\. Try again in \d+ s\.$/),
    extensions: { retryAfterSeconds: expect.any(Number) },
  });
  const asked = (await leetcode.requests()).flatMap(({ operations }) => operations);
  expect(asked.filter((field) => field === 'matchedUser').length).toBeLessThanOrEqual(5);

  // A known copy costs nothing, and a caller who proves a name or confirms a submission is not held up.
  expect((await read('alice')).errors).toBeUndefined();
  const token = await problems.tokenWith('profiles:read-fresh');
  const fresh = 'query ($username: String!) { freshLeetCodeProfile(username: $username) { username } }';
  expect((await problems.query(fresh, { username: 'member' }, token)).errors).toBeUndefined();
  expect((await read('member', token)).data.leetcodeProfile).toEqual({ username: 'member' });
  // Nor is another address.
  const elsewhere = await problems.query(PROFILE, { username: 'bob' }, undefined, '192.0.2.2');
  expect(elsewhere).toEqual({ data: { leetcodeProfile: null } });
});

test('refusing anonymous callers because their share is used up does not count as a failure of LeetCode', async () => {
  let strangers = 0;
  const firstRefused = async () => {
    const asked = Array.from({ length: AT_ONCE }, () => (strangers += 1)).map((n) =>
      problems.query<null>(PROFILE, { username: `nobody-${n}` }, undefined, `192.0.3.${n}`),
    );
    return (await Promise.all(asked)).flatMap(({ errors }) => errors ?? [])[0];
  };
  // Until their share is used up, however slow the machine is.
  await expect.poll(firstRefused, { interval: 0 }).toMatchObject({
    message: expect.stringMatching(/^Too much was looked up on LeetCode without signing in\. .* in \d+ s\.$/),
    extensions: { code: 'RATE_LIMITED', retryAfterSeconds: expect.any(Number) },
  });
});

describe('each way to make LeetCord ask LeetCode', () => {
  const FLOOD = 30;
  /** In 10 s, from this test's budget. */
  const SHARE = 10;
  let asked: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  beforeAll(async () => {
    asked = await startProblemsUnderTest(standIn.url);
  });
  afterAll(() => asked.close());

  test('gives no address more than its share, and says when to try again', { timeout: 120_000 }, async () => {
    const { data } = await asked.query<IntrospectionQuery>(getIntrospectionQuery());
    const found: string[] = [];
    for (const [index, way] of waysInto(buildClientSchema(data)).entries()) {
      await leetcode.clearRequests();
      const startedAt = performance.now();
      const errors = [];
      for (let n = 0; n < FLOOD; n += AT_ONCE) {
        const some = Array.from({ length: AT_ONCE }, (_, more) => way.operation(index * 100 + n + more));
        const answers = await Promise.all(
          some.map(({ query, variables }) => asked.query<null>(query, variables, undefined, `198.51.100.${index}`)),
        );
        errors.push(...answers.flatMap((answer) => answer.errors?.[0]?.extensions ?? []));
      }
      const windows = 1 + Math.floor((performance.now() - startedAt) / 10_000);
      const requests = (await leetcode.requests()).length;
      if (requests === 0) continue;
      // Without arguments there is one answer for everybody, and one copy of it.
      if (requests === 1 && Object.keys(way.operation(0).variables).length === 0) continue;
      found.push(way.name);
      expect(requests, way.name).toBeLessThanOrEqual(SHARE * windows);
      const refused = errors.filter(({ code }) => code === 'RATE_LIMITED');
      expect(refused.length, way.name).toBeGreaterThanOrEqual(FLOOD - SHARE * windows);
      expect(refused[0], way.name).toMatchObject({ retryAfterSeconds: expect.any(Number) });
    }
    expect(found.toSorted()).toEqual([
      'LeetCodeAccount',
      'Problem',
      'Query.dailyChallenge',
      'Query.leetcodeProfile',
      'Query.problem',
      'Query.recentAcceptedSubmissions',
    ]);
  });
});

interface Way {
  name: string;
  /** Asks for another made-up thing each time. */
  operation(n: number): { query: string; variables: object };
}

/** All root fields of queries, and all types that other subgraphs refer to, each with a made-up key. */
function waysInto(schema: GraphQLSchema): Way[] {
  const entities = schema.getType('_Entity') as GraphQLUnionType;
  const fields = Object.values(schema.getQueryType()!.getFields()).filter(({ name }) => !name.startsWith('_'));
  return [
    ...fields.map((field) => ({
      name: `Query.${field.name}`,
      operation: (n: number) => {
        const args = field.args.filter((arg) => isNonNullType(arg.type) || isMadeUp(arg.type));
        const given = args.map(({ name }) => `${name}: $${name}`).join(', ');
        const declared = args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
        return {
          query: `query ${declared && `(${declared})`} { ${field.name}${given && `(${given})`} ${selectionOf(field.type)} }`,
          variables: Object.fromEntries(args.map(({ name, type }) => [name, madeUp(type, n)])),
        };
      },
    })),
    ...entities.getTypes().map((type) => ({
      name: type.name,
      operation: (n: number) => {
        const key = Object.values(type.getFields()).filter((field) => isMadeUp(field.type));
        const reference = Object.fromEntries(key.map((field) => [field.name, madeUp(field.type, n)]));
        return {
          query: `query ($them: [_Any!]!) { _entities(representations: $them) { ... on ${type.name} ${selectionOf(type)} } }`,
          variables: { them: [{ __typename: type.name, ...reference }] },
        };
      },
    })),
  ];
}

const isMadeUp = (type: GraphQLType) => ['ID', 'String', 'Date'].includes(getNamedType(type).name);

function madeUp(type: GraphQLInputType | GraphQLOutputType, n: number): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [madeUp(nullable.ofType, n)];
  if (isInputObjectType(nullable)) {
    const fields = Object.values(nullable.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, madeUp(field.type, n)]));
  }
  if (isEnumType(nullable)) return nullable.getValues()[0]!.name;
  const name = getNamedType(type).name;
  if (name === 'Boolean') return true;
  // Another month each time: LeetCode gives a whole one at once.
  if (name === 'Date') return `${2021 + Math.floor((n % 60) / 12)}-${String((n % 12) + 1).padStart(2, '0')}-01`;
  return `made-up-${n}`;
}

/** All fields without arguments, with those of the objects in them. */
function selectionOf(type: GraphQLOutputType, depth = 0): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return isLeafType(named) ? '' : '{ __typename }';
  const fields = Object.values(named.getFields()).filter(
    (field) => field.args.length === 0 && (depth < 2 || isLeafType(getNamedType(field.type))),
  );
  return `{ __typename ${fields.map((field) => `${field.name} ${selectionOf(field.type, depth + 1)}`).join(' ')} }`;
}
