import { readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { Day } from '@leetcord/kit/graphql/scalars';
import { ROUTER_SECRET_HEADER } from '@leetcord/kit/auth/router-secret';
import { SUBGRAPHS } from '@leetcord/kit/process/subgraph-env';
import type { Answer } from '@leetcord/driver/ask';
import { signInService } from '@leetcord/driver/sign-in';
import { askOverSocket } from '@leetcord/driver/socket';
import { buildClientSchema, buildSchema, getIntrospectionQuery, type IntrospectionQuery } from 'graphql';
import { DateTimeResolver } from 'graphql-scalars';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { join, MOST_ALIASES } from '../authorization/ask-together.ts';
import { createInsider, type Insider } from '../support/insider.ts';
import type { League } from '../support/league.ts';
import { GOOD, ODD_REQUESTS, TWO } from './odd-requests.ts';
import { attemptsOn, type Attempt, type Samples } from './wrong-values.ts';

export const wrongValues = (given: () => League) =>
  describe('wrong values', () => {
    const schema = buildSchema(readFileSync(new URL('../../schema/api.graphql', import.meta.url), 'utf8'));
    // As the subgraphs have them.
    Object.assign(schema.getType('DateTime')!, { parseValue: DateTimeResolver.parseValue });
    Object.assign(schema.getType('Date')!, { parseValue: Day.parseValue });
    /** The error codes that may answer a caller's wrong value. */
    const PROPER = ['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'RATE_LIMITED'];
    const AT_ONCE = 8;
    /** The longest variables of a joined request, in characters: the gateway takes 64 kB with the document. */
    const MOST_VARIABLES = 40_000;
    /** An accepted subscription only waits, so more can run at once. */
    const SUBSCRIPTIONS_AT_ONCE = 32;

    let league: League;
    let insider: Insider;
    let moderator: string;
    let bot: string;
    let samples: Samples;

    beforeAll(async () => {
      league = given();
      insider = createInsider(league.system);
      moderator = (await league.join('ada')).accessToken;
      bot = await signInService(league.stage, 'bot', league.system.secrets.botService);
      await league.createContest('Odd values', 60);
      const contest = (await insider.database('contests').collection('contests').findOne({ title: 'Odd values' }))!;
      const { communityId } = contest;
      samples = {
        communityId,
        'Query.community.id': communityId,
        'Query.contest.id': String(contest._id),
        slug: 'two-sum',
        problemSlug: 'two-sum',
        username: 'ada_codes',
        language: 'cpp',
        submissionId: '2165000099',
        endsAt: new Date(Date.now() + 3_600_000).toISOString(),
        first: 1,
      };
    });
    afterAll(async () => {
      await insider?.close();
    });

    interface Reply {
      status: number;
      errors?: Answer['errors'];
      /** Missing if the operation was refused before it ran, as it would be for any caller. */
      data?: Answer['data'];
    }

    /** What is wrong with the reply to a client's mistake; null if it is right. */
    function complaintOf({ status, errors = [] }: Reply): string | null {
      const wrong = errors.find((error) => !PROPER.includes(String(error.extensions?.code)));
      if (status < 500 && wrong === undefined) return null;
      return `${status} ${wrong?.extensions?.code ?? 'without a code'}: ${wrong?.message ?? ''}`;
    }

    async function post(url: string, body: BodyInit, headers: Record<string, string> = {}): Promise<Reply> {
      const response = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      return { ...((await response.json()) as Answer), status: response.status };
    }

    /** Sends all, some at a time, and returns those answers that are wrong. */
    async function complaints<T extends { name: string }>(
      all: T[],
      ask: (one: T) => Promise<Reply>,
      atOnce = AT_ONCE,
    ): Promise<string[]> {
      // Preparing them may have taken seconds: a turn of the event loop notices the connections that ended meanwhile.
      await setImmediate();
      await setImmediate();
      const found: string[] = [];
      const queue = [...all];
      const work = async () => {
        for (let one = queue.shift(); one !== undefined; one = queue.shift()) {
          const complaint = complaintOf(await ask(one));
          if (complaint !== null) found.push(`${one.name}: ${complaint}`);
        }
      };
      await Promise.all(Array.from({ length: atOnce }, work));
      return found;
    }

    const askAs =
      (token: string) =>
      ({ query, variables }: Pick<Attempt, 'query' | 'variables'>) =>
        post(league.stage.api.url, JSON.stringify({ query, variables }), { authorization: `Bearer ${token}` });

    /** As many together as the gateway takes in a request. */
    function partsOf(attempts: Attempt[]): Attempt[][] {
      const parts: Attempt[][] = [];
      let size = 0;
      for (const attempt of attempts) {
        const own = JSON.stringify(attempt.variables).length;
        const last = parts.at(-1);
        size += own;
        if (last !== undefined && last.length < MOST_ALIASES && size <= MOST_VARIABLES) last.push(attempt);
        else {
          parts.push([attempt]);
          size = own;
        }
      }
      return parts;
    }

    /**
     * Sends several in a request, and each by itself that has no proper answer of its own then. Returns the wrong answers, and those
     * attempts that the caller has no right to.
     */
    async function hear(all: Attempt[], token: string): Promise<{ wrong: string[]; forbidden: Attempt[] }> {
      const single = all.filter(({ isRefused }) => isRefused);
      const joined = all.filter(({ isRefused }) => !isRefused);
      const parts = [...Map.groupBy(joined, ({ neverNull }) => neverNull).values()]
        .flatMap(partsOf)
        .map((attempts) => ({ name: attempts[0]!.name, attempts, ...join(attempts) }));
      await complaints(parts, async ({ attempts, operation: { query, variables = {} }, answersIn }) => {
        const reply = await askAs(token)({ query, variables });
        const answers = answersIn(reply);
        for (const [index, attempt] of attempts.entries()) {
          const answer = answers?.[index];
          const isProper = answer !== undefined && complaintOf({ ...answer, status: reply.status }) === null;
          if (!isProper) single.push(attempt);
        }
        return { status: 200 };
      });
      const forbidden: Attempt[] = [];
      const wrong = await complaints(single, async (attempt) => {
        const reply = await askAs(token)(attempt);
        if (reply.errors?.[0]?.extensions.code === 'FORBIDDEN') forbidden.push(attempt);
        return reply;
      });
      return { wrong, forbidden };
    }

    test("for any argument of a query are not reported as LeetCord's fault", { timeout: 180_000 }, async () => {
      // In the order of their values: those that the gateway refuses with the whole request, such as a page of -1, are together then.
      const place = ({ name }: Attempt) => name.slice(name.indexOf('('));
      const attempts = attemptsOn(schema, schema.getQueryType()!, samples).toSorted((one, other) =>
        place(one).localeCompare(place(other)),
      );
      expect((await hear(attempts, moderator)).wrong).toEqual([]);
    });

    test(
      "for any input field of a mutation, by a member or the bot, are not reported as LeetCord's fault",
      { timeout: 240_000 },
      async () => {
        const attempts = attemptsOn(schema, schema.getMutationType()!, samples).filter(
          // These change what other tests need.
          ({ name }) => !/deleteMyAccount|signOut|endSession|endOtherSessions/.test(name),
        );
        const { wrong, forbidden } = await hear(attempts, moderator);
        expect(wrong).toEqual([]);
        expect(forbidden).not.toEqual([]);
        // The others are the same for the bot, but for whom it acts: only that is read by its rights.
        const ofBot = attempts.filter(({ name, isRefused }) => !isRefused && /\(input\.by[.:]/.test(name));
        expect((await hear([...forbidden, ...ofBot], bot)).wrong).toEqual([]);
      },
    );

    test.each(['text/event-stream', 'multipart/mixed;subscriptionSpec=1.0, application/json'])(
      "for a subscription over %s are not reported as LeetCord's fault",
      { timeout: 120_000 },
      async (accept) => {
        const attempts = attemptsOn(schema, schema.getSubscriptionType()!, samples);
        const ask = async ({ query, variables }: Attempt): Promise<Reply> => {
          const reading = new AbortController();
          const response = await fetch(league.stage.api.url, {
            method: 'POST',
            headers: { 'content-type': 'application/json', accept, authorization: `Bearer ${bot}` },
            body: JSON.stringify({ query, variables }),
            signal: reading.signal,
          });
          const end = setTimeout(() => reading.abort(), 1_000);
          let text = '';
          try {
            for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) text += chunk;
          } catch {
            // An accepted value starts a stream, which the deadline ends.
          } finally {
            clearTimeout(end);
          }
          const json = /\{"(?:payload|errors|data)".*/.exec(text)?.[0] ?? '{}';
          const { payload, errors } = JSON.parse(json) as Pick<Reply, 'errors'> & { payload?: Pick<Reply, 'errors'> };
          return { status: response.status, errors: payload?.errors ?? errors };
        };
        expect(await complaints(attempts, ask, SUBSCRIPTIONS_AT_ONCE)).toEqual([]);
      },
    );

    const NULL_FOR_DEFAULT = 'query ($n: Int) { problems(first: $n) { totalCount } }';
    const SUBSCRIPTION = 'subscription ($id: ID!) { submissionEvents(communityId: $id) { points } }';

    test.each([
      ['null for an argument that has a default', { query: NULL_FOR_DEFAULT, variables: { n: null } }],
      [
        'null for a directive',
        { query: 'query ($n: Boolean = true) { me @skip(if: $n) { id } }', variables: { n: null } },
      ],
      ['a name that no operation has', { query: TWO, operationName: 'C' }],
      ['no name where there are several operations', { query: TWO }],
      [
        'a subscription that is skipped',
        { query: SUBSCRIPTION.replace('{ points', '@skip(if: true) { points'), variables: { id: 'x' } },
      ],
      ['a subscription without its variable', { query: SUBSCRIPTION }],
      ['a subscription with a wrong name', { query: SUBSCRIPTION, operationName: 'x', variables: { id: 'x' } }],
      ['wrong extensions', { query: TWO, operationName: 'C', extensions: { requestId: 5, authorization: [] } }],
    ])("over WebSocket (%s) are reported as the client's mistake", async (_name, operation) => {
      const { urls, secrets } = league.system;
      expect(await askOverSocket(urls.gateway, {}, operation)).toBe('BAD_USER_INPUT');
      const routerSecret = secrets.contestsRouter;
      if (!operation.query.includes('problems(')) {
        expect(await askOverSocket(urls.contests, { routerSecret }, operation)).toMatch(/^BAD_USER_INPUT$/);
      }
    });

    const json = (body: unknown) => JSON.stringify(body);

    test.each(['gateway', ...SUBGRAPHS] as const)(
      'in headers and bodies are not reported as a fault of %s',
      { timeout: 60_000 },
      async (name) => {
        const url = `${league.system.urls[name]}/graphql`;
        const secret: Record<string, string> =
          name === 'gateway' ? {} : { [ROUTER_SECRET_HEADER]: league.system.secrets[`${name}Router`] };
        const ask = async ({ headers, body = GOOD }: (typeof ODD_REQUESTS)[number]): Promise<Reply> => {
          // fetch refuses headers beyond Latin-1, so their UTF-8 bytes are sent.
          const encoded = Object.entries(headers ?? {}).map(([key, value]) => [
            key,
            Buffer.from(value).toString('latin1'),
          ]);
          return post(url, body, { ...secret, ...(Object.fromEntries(encoded) as Record<string, string>) });
        };
        expect(await complaints(ODD_REQUESTS, ask)).toEqual([]);
        const gets = [
          '',
          '?query=',
          '?query={',
          '?query={__typename}&variables=x',
          '?query={__typename}&extensions=[',
          '?query=mutation{signOut}',
          `?query=${SUBSCRIPTION}`,
          '?%ff',
          '/%ff',
          '/..%2f',
        ];
        const get = async ({ name: path }: { name: string }): Promise<Reply> => {
          const response = await fetch(url + path, { headers: { ...secret, 'apollo-require-preflight': 'yes' } });
          const { errors } = (await response.json()) as Pick<Reply, 'errors'>;
          return { status: response.status, errors };
        };
        expect(
          await complaints(
            gets.map((path) => ({ name: path })),
            get,
          ),
        ).toEqual([]);
      },
    );

    test.each(SUBGRAPHS)('sent directly to %s are not reported as its fault', { timeout: 180_000 }, async (name) => {
      const url = `${league.system.urls[name]}/graphql`;
      const secret = { [ROUTER_SECRET_HEADER]: league.system.secrets[`${name}Router`] };
      const response = await fetch(url, {
        method: 'POST',
        headers: { ...secret, 'content-type': 'application/json' },
        body: json({ query: getIntrospectionQuery() }),
      });
      const { data } = (await response.json()) as { data: IntrospectionQuery };
      const own = buildClientSchema(data);
      const scope =
        'events:read communities:write members:write contests:write profiles:read submissions:confirm users:export users:forget sweep:write';
      const token = await insider.sign({ kind: 'service', sub: 'users', scope });
      const headers = { ...secret, authorization: `Bearer ${token}` };
      const isHidden = ({ name: place }: Attempt) => {
        const [type = '', field = ''] = place.split(/[.(]/);
        const known = schema.getType(type);
        return known === undefined || !('getFields' in known) || !(field in known.getFields());
      };
      const attempts = [own.getQueryType()!, own.getMutationType()!]
        .filter((type) => type !== undefined && type !== null)
        .flatMap((type) => attemptsOn(own, type, samples))
        .filter(isHidden);
      const ask = ({ query, variables }: Pick<Attempt, 'query' | 'variables'>) =>
        post(url, json({ query, variables }), headers);
      expect(await complaints(attempts, ask)).toEqual([]);

      const odd = [null, 5, 'x', [], {}, { __typename: 5 }, { __typename: 'x' }, { __typename: 'Query' }];
      const keyed = ['User', 'Problem', 'Community', 'Contest', 'Submission', 'LeetCodeAccount'].flatMap((__typename) =>
        [undefined, null, 5, '', '\0', '\ud800', { $ne: null }, ['x']].map((key) => ({
          __typename,
          id: key,
          slug: key,
          username: key,
        })),
      );
      const entities = [...odd, ...keyed].map((representation) => ({
        name: json(representation),
        query: 'query ($r: [_Any!]!) { _entities(representations: $r) { __typename } }',
        variables: { r: [representation] },
      }));
      expect(await complaints(entities, ask)).toEqual([]);
    });
  });
