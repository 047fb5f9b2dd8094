import { scopesOf } from '@leetcord/kit/testing/scopes';
import type { CommandStartedEvent } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startProblemsUnderTest } from './testing/problems-under-test.ts';

const ENTITIES = /* GraphQL */ `
  query ($of: [_Any!]!) {
    _entities(representations: $of) {
      ... on Problem {
        title
        difficulty
        url
        isStale
      }
    }
  }
`;
const CONFIRM = /* GraphQL */ `
  query ($users: [UserClaims!]!) {
    confirmSubmissions(users: $users) {
      confirmations {
        outcome
      }
    }
  }
`;
const SWEEP = '{ sweepRecentSubmissions(usernames: ["alice"]) { accepted { submissionId } } }';
const FORGET = 'mutation { forgetLeetCodeUser(input: { username: "alice" }) { username } }';
const PROFILE = '{ freshLeetCodeProfile(username: "alice") { username } }';

describe('the problems subgraph with LeetCode down', () => {
  let problems: Awaited<ReturnType<typeof startProblemsUnderTest>>;
  beforeAll(async () => {
    problems = await startProblemsUnderTest('http://127.0.0.1:1', { resilience: { retries: 0 } });
  });
  afterAll(() => problems.close());

  test('is ready, since it has its database', async () => {
    const response = await fetch(`${problems.url}/health/ready`);
    expect([response.status, await response.json()]).toEqual([
      200,
      { status: 'ok', checks: expect.objectContaining({ database: 'ok' }) },
    ]);
  });

  test('answers a page of 50 known problems with one command to the database', async () => {
    const slugs = Array.from({ length: 50 }, (_, index) => `problem-${index}`);
    const stored = {
      leetcodeId: '1',
      number: '1',
      title: 'A',
      difficulty: 'HARD',
      isPaidOnly: true,
      acceptanceRate: 1,
    };
    await problems.db
      .collection<{ _id: string }>('problems')
      .insertMany(slugs.map((slug) => ({ _id: slug, value: { slug, ...stored, tags: [] }, fetchedAt: new Date() })));
    const commands: string[] = [];
    // Jobs look meanwhile whether they are due, and the process whether a newer one migrates the database.
    const count = ({ commandName }: CommandStartedEvent) => {
      if (commandName !== 'distinct') commands.push(commandName);
    };
    problems.mongo.on('commandStarted', count);
    const { data } = await problems.query<{ _entities: unknown[] }>(ENTITIES, {
      of: slugs.map((slug) => ({ __typename: 'Problem', slug })),
    });
    problems.mongo.off('commandStarted', count);
    expect(data._entities).toHaveLength(50);
    expect(data._entities[49]).toEqual({
      title: 'A',
      difficulty: 'HARD',
      url: 'https://leetcode.com/problems/problem-49/',
      isStale: false,
    });
    expect(commands).toEqual(['find']);
  });

  test('answers UPSTREAM_UNAVAILABLE for what it does not have, and null for what cannot exist', async () => {
    const { data, errors } = await problems.query<{ _entities: unknown[] }>(ENTITIES, {
      of: ['problem-1', 'never-read', 'Two Sum'].map((slug) => ({ __typename: 'Problem', slug })),
    });
    expect(data._entities).toEqual([expect.objectContaining({ title: 'A' }), null, null]);
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      message: 'LeetCode does not answer now. Try again in a minute.',
      path: ['_entities', 1],
      extensions: { code: 'UPSTREAM_UNAVAILABLE' },
    });
  });

  test('finds and reads the built-in problems on a fresh install, marked as such', async () => {
    const search = await problems.query<{ problems: object; catalogueStatus: object }>(/* GraphQL */ `
      {
        problems(filter: { text: "sum", tags: ["array"] }, orderBy: NUMBER_ASC, first: 1) {
          edges {
            node {
              slug
              number
              leetcodeId
              acceptanceRate
              contestRating
              fetchedAt
              isStale
            }
          }
          pageInfo {
            hasNextPage
          }
          isBuiltIn
        }
        topicTags {
          isBuiltIn
          isStale
          fetchedAt
        }
        catalogueStatus {
          isBuiltIn
          isStale
          syncedAt
          progress
        }
      }
    `);
    const twoSum = {
      ...{ slug: 'two-sum', number: '1', fetchedAt: null, isStale: true },
      ...{ leetcodeId: null, acceptanceRate: null, contestRating: null },
    };
    expect(search.data).toEqual({
      problems: { edges: [{ node: twoSum }], pageInfo: { hasNextPage: true }, isBuiltIn: true },
      topicTags: { isBuiltIn: true, isStale: true, fetchedAt: null },
      catalogueStatus: { isBuiltIn: true, isStale: true, syncedAt: null, progress: null },
    });
    const read = await problems.query('{ problem(slug: "two-sum") { title isStale fetchedAt } }');
    expect(read).toEqual({ data: { problem: { title: 'Two Sum', isStale: true, fetchedAt: null } } });
  });

  test.each([
    ['first: 0', 'first must be 1 to 100.'],
    ['first: 101', 'first must be 1 to 100.'],
    ['after: "bm8"', 'after must be a cursor that this list gave.'],
    // A cursor of another order.
    [
      `after: "${Buffer.from('NUMBER_DESC:0000001\ttwo-sum').toString('base64url')}"`,
      'after is a cursor of another orderBy than NUMBER_ASC: leave it out to begin with the first page.',
    ],
    [`filter: { text: "${'a'.repeat(101)}" }`, 'text must have at most 100 characters.'],
    [`filter: { tags: [${'"a" '.repeat(11)}] }`, 'At most 10 tags can be asked for at once.'],
    ['filter: { minRating: 2, maxRating: 1 }', 'minRating must not be above maxRating.'],
  ])('refuses a search by %s with one sentence', async (args, sentence) => {
    const { errors } = await problems.query(`{ problems(${args}) { totalCount } }`);
    expect(errors).toMatchObject([{ message: sentence, extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  test('refuses what takes the scope of a service without it, as its schema says', async () => {
    const { said, asked } = await scopesOf('problems', (operation) => problems.query(operation));
    expect(asked).toEqual(said);
  });

  test('confirms submissions and reads profiles only for services with the scope', async () => {
    const claims = [{ submissionId: '1', problemSlug: 'two-sum', verdict: 'ACCEPTED' }];
    const users = [{ username: 'alice', claims }];
    const asked = [[CONFIRM, { users }], [SWEEP], [FORGET], [PROFILE]] as const;
    for (const token of [undefined, await problems.tokenWith('events:read')]) {
      for (const [document, variables] of asked) {
        const { errors } = await problems.query(document, variables, token);
        expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
      }
    }
    const token = await problems.tokenWith('submissions:confirm', 'profiles:read-fresh', 'users:forget');
    const answers = await Promise.all(asked.map(([document, variables]) => problems.query(document, variables, token)));
    expect(answers.map(({ data, errors }) => errors?.[0]?.extensions.code ?? data)).toEqual([
      { confirmSubmissions: [{ confirmations: null }] },
      { sweepRecentSubmissions: [{ accepted: null }] },
      { forgetLeetCodeUser: { username: 'alice' } },
      'UPSTREAM_UNAVAILABLE',
    ]);
  });

  test.each([
    ['an id that is not a number', 'alice', ['12a'], 'submissionId'],
    ['an id of 21 digits', 'alice', ['1'.repeat(21)], 'submissionId'],
    ['more than 20 claims', 'alice', Array.from({ length: 21 }, () => '1'), '20 claims'],
    ['no name', '', ['1'], 'username'],
    ['a name with a line break', 'a\nb', ['1'], 'username'],
  ])('refuses %s with one sentence', async (_name, username, ids, sentence) => {
    const claims = ids.map((submissionId) => ({ submissionId, problemSlug: 'two-sum', verdict: 'ACCEPTED' }));
    const token = await problems.tokenWith('submissions:confirm');
    const { errors } = await problems.query(CONFIRM, { users: [{ username, claims }] }, token);
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(sentence);
  });

  test('refuses more than 50 users with one sentence', async () => {
    const token = await problems.tokenWith('submissions:confirm');
    const usernames = Array.from({ length: 51 }, (_, index) => `user${index}`);
    const users = usernames.map((username) => ({ username, claims: [] }));
    const sweep = 'query ($usernames: [String!]!) { sweepRecentSubmissions(usernames: $usernames) { username } }';
    for (const answer of [problems.query(CONFIRM, { users }, token), problems.query(sweep, { usernames }, token)]) {
      const { errors } = await answer;
      expect([errors?.[0]?.extensions.code, errors?.[0]?.message]).toEqual([
        'BAD_USER_INPUT',
        'At most 50 users can be asked about at once.',
      ]);
    }
  });
});
