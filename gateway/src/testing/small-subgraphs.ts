import { randomUUID } from 'node:crypto';
import { COMMUNITIES_OVERVIEW_PATH, type CommunitiesOverview } from '@leetcord/kit/admin/communities-overview';
import { requireScope } from '@leetcord/kit/auth/caller';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { publicError } from '@leetcord/kit/graphql/errors';
import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { requireRouterSecret } from '@leetcord/kit/graphql/subgraph-server';
import { startingAfter } from '@leetcord/kit/streams/stream-start';
import { Router } from 'express';
import { boardResolvers, HOSTILE } from './board-resolvers.ts';
import type { EventLog } from './event-log.ts';
import { apiKey, asUser, issuer } from './tokens.ts';

/** The keys that users knows, and the requests that it got for them. */
export interface KeyBook {
  keys: Map<string, { id: string; requestsPerMinute: number; scope?: string }>;
  exchanged: string[];
}

/** The Discord account of a user. */
export const discordIdOf = (userId: string): string => `discord-of-${userId}`;

export const users = ({ keys, exchanged }: KeyBook) => ({
  Query: {
    me: (_: unknown, _args: unknown, { caller }: RequestContext) =>
      caller.kind === 'user'
        ? {
            id: caller.userId,
            displayName: caller.userId,
            leetcode: { username: `${caller.userId}_codes` },
            discord: { id: discordIdOf(caller.userId) },
          }
        : null,
  },
  Mutation: {
    // A code is the user's id here, and each sign-in a session.
    signInWithLinkCode: async (_: unknown, { input: { code: typed } }: { input: { code: string } }) => {
      // As users reads it: the bot writes the server's address before it.
      const code = typed.slice(typed.lastIndexOf('/') + 1);
      if (code === 'wrong') {
        return { __typename: 'InvalidLinkCodeError', message: 'This code does not work: get a new one with /link.' };
      }
      const sid = `link of ${code} ${randomUUID()}`;
      return {
        __typename: 'SignInSuccess',
        user: { id: code },
        accessToken: (await asUser(code, undefined, sid)).replace('Bearer ', ''),
        accessTokenExpiresAt: new Date(Date.now() + 10 * 60_000),
        refreshToken: sid,
      };
    },
    signOut: (_: unknown, { input: { refreshToken } }: { input: { refreshToken: string } }) => {
      issuer.revoked.add(refreshToken);
      return { signedOut: true };
    },
    signInService: async () => ({
      __typename: 'SignInServiceSuccess',
      accessToken: await issuer.sign({ kind: 'service', sub: 'bot', scope: 'events:read' }),
      accessTokenExpiresAt: new Date(Date.now() + 10 * 60_000),
    }),
    exchangeApiKey: async (_: unknown, { input }: { input: { secret: string } }) => {
      exchanged.push(input.secret);
      if (input.secret === apiKey('too-many')) throw publicError('RATE_LIMITED', 'Too many wrong keys.');
      const key = keys.get(input.secret);
      if (key === undefined || issuer.revoked.has(key.id)) {
        return { __typename: 'ApiKeyRefusedError', message: 'This API key does not exist. Make another one.' };
      }
      const { id, requestsPerMinute: rate, scope = '' } = key;
      return {
        __typename: 'ExchangeApiKeySuccess',
        accessToken: await issuer.sign({ kind: 'apiKey', sub: 'alice', sid: id, scope, rate }),
        accessTokenExpiresAt: new Date(Date.now() + 10 * 60_000),
      };
    },
  },
  User: {
    __resolveReference: async ({ id }: { id: string }) => {
      if (id === 'broken') throw new Error('users database at mongodb://secret-host is gone');
      const leetcode = {
        username: `${id}_codes`,
        profileUrl: `https://leetcode.com/u/${id}_codes/`,
        provenAt: new Date(),
      };
      return { id, displayName: `Name of ${id}`, createdAt: new Date(), leetcode };
    },
  },
});

/** What users publishes for verifying its tokens. */
export const tokenRoutes = (routerSecret: string) =>
  Router()
    .get('/.well-known/jwks.json', (_req, res) => void res.json(issuer.jwks))
    .get(REVOCATIONS_PATH, requireRouterSecret(routerSecret), (_req, res) => {
      res.json({ revoked: [...issuer.revoked] });
    });

/** What contests tells of its communities. */
export const overviewRoutes = (routerSecret: string) =>
  Router().get(COMMUNITIES_OVERVIEW_PATH, requireRouterSecret(routerSecret), (_req, res) => {
    const overview: CommunitiesOverview = [
      {
        ...{ name: '<b>Lunch</b>', discordGuildId: '1', visibility: 'PUBLIC', members: 3 },
        ...{ lastScoredAt: null, closedAt: null, refusingChannels: 2 },
      },
    ];
    res.json(overview);
  });

const problemOf = (slug: string) => ({
  slug,
  leetcodeId: '1',
  number: '1',
  title: `Title of ${slug}`,
  difficulty: 'EASY',
  isPaidOnly: false,
  isStale: false,
  tags: [{ slug: 'array', name: 'Array' }],
  url: `https://leetcode.com/problems/${slug}/`,
  fetchedAt: new Date(),
});
/** Whether LeetCode answers, for tests that change it. */
export const isLeetCodeAway = { value: false };

export const problems = {
  Query: {
    leetcodeProfile: (_: unknown, { username }: { username: string }) => {
      if (isLeetCodeAway.value) throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCode does not answer.');
      return {
        username,
        solved: { all: 90, easy: 50, medium: 30, hard: 10 },
        badges: [{ id: '1', name: HOSTILE.markup }],
      };
    },
    problem: (_: unknown, { slug }: { slug: string }) => (slug === 'unknown' ? null : problemOf(slug)),
  },
  Problem: { __resolveReference: async ({ slug }: { slug: string }) => problemOf(slug) },
  LeetCodeAccount: { profile: ({ username }: { username: string }) => ({ username, solved: { all: 3 } }) },
};

export const submissionOf = (id: string, userId = 'alice') => ({
  id,
  leetcodeId: '123',
  user: { id: userId },
  problem: { slug: 'two-sum' },
  language: 'python3',
  verdict: 'ACCEPTED',
  state: 'CONFIRMED',
  submittedAt: new Date(),
  reportedAt: new Date(),
  awards: [],
});
export const contests = (log: EventLog) => ({
  Query: {
    ...boardResolvers.Query,
    submission: (_: unknown, { id }: { id: string }) => {
      if (id === 'hidden') throw publicError('FORBIDDEN', 'Only members may see this submission.');
      return submissionOf(id, id);
    },
  },
  Mutation: {
    acknowledgeEvents: (_: unknown, { input }: { input: { subscriber: string; cursor: string } }) => {
      log.acknowledge(input.subscriber, input.cursor);
      return { __typename: 'AcknowledgeEventsSuccess', cursor: input.cursor };
    },
  },
  Community: {
    ...boardResolvers.Community,
    name: () => 'Lunch',
    memberCount: () => 3,
    visibility: () => 'PUBLIC',
    createdAt: () => new Date(),
  },
  Contest: {
    title: ({ id, title }: { id: string; title?: string }) => title ?? `Contest ${id}`,
    standings: ({ state }: { state?: string }) =>
      state !== undefined
        ? boardResolvers.standings()
        : { edges: ['alice', 'bob'].map((id, n) => ({ node: { rank: n + 1, user: { id } } })) },
  },
  Subscription: {
    submissionEvents: {
      subscribe: (_: unknown, { after }: { after?: string | null }) =>
        startingAfter(after ?? log.end(), log.follow(after ?? undefined)),
      resolve: (event: unknown) => event,
    },
    events: {
      subscribe: (_: unknown, { subscriber }: { subscriber: string }, { caller }: RequestContext) => {
        requireScope(caller, 'events:read');
        return log.follow(log.positionOf(subscriber));
      },
      resolve: (event: unknown) => event,
    },
  },
});
