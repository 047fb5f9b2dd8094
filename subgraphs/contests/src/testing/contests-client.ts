import { setTimeout } from 'node:timers/promises';
import { isBusy } from '@leetcord/kit/load/busy';
import { postToSubgraph } from '@leetcord/kit/testing/post-to-subgraph';
import { createClient, type Client } from 'graphql-ws';
import { WebSocket } from 'ws';
import type { Verdict } from '../modules/scoring/verdict.ts';

/** For how long a request is sent again while contests is busy, and the pause between two tries, in ms. */
const BUSY_MS = 60_000;
const RETRY_MS = 200;

export const ROUTER_SECRET = 'router-secret-of-contests';

interface Reply<T> {
  data: T;
  errors?: { message: string; extensions: { code: string } }[];
}

export interface Row {
  rank: number;
  points: number;
  solved: number;
  lastScoredAt: string;
  user: { id: string } | null;
  shownAs: 'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER';
  mayBeMentioned: boolean;
}

export interface Submission {
  id: string;
  leetcodeId: string | null;
  user: { id: string } | null;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
  submittedAt: string;
  rejectionReason: string | null;
  awards: { community: { id: string }; points: number; reason: string }[];
}

export interface Recorded {
  __typename: string;
  message?: string;
  field?: string;
  isNew?: boolean;
  submission?: Submission;
}

export interface SubmissionEvent {
  __typename: string;
  id: string;
  cursor: string;
  points: number;
  reason: string;
  submission: Submission;
  user: { id: string } | null;
  shownAs: 'NAME' | 'ANONYMOUS' | 'FORMER_MEMBER';
  mayBeMentioned: boolean;
  community: { id: string };
  places: { rank: number; points: number; contest: { title: string } | null }[];
  contest?: { title: string };
}

const SUBMISSION =
  'id leetcodeId user { id } state submittedAt rejectionReason awards { community { id } points reason }';
const SEEN = 'user { id } shownAs mayBeMentioned';
export const ROW = `rank points solved lastScoredAt ${SEEN}`;
const EVENT_BASE = '__typename id cursor community { id announcementChannelId }';
const SUBMISSION_PART = `${SEEN} points reason submission { ${SUBMISSION} } places { rank points contest { title } }`;
export const SUBMISSION_EVENT = `${EVENT_BASE} ${SUBMISSION_PART}`;
export const EVENT = `${EVENT_BASE} ... on SubmissionEvent { ${SUBMISSION_PART} }
  ... on ContestStartedEvent { contest { title } } ... on ContestFinishedEvent { contest { title } }`;

/** Talks to contests over HTTP and graphql-ws as the gateway does. */
export class ContestsClient {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** As every client does, it asks again when contests has too much to do, or gives up in the time that a caller waits. */
  async post<T>(query: string, variables: object = {}, token?: string): Promise<Reply<T>> {
    const caller = { routerSecret: ROUTER_SECRET, token };
    const endsAt = performance.now() + BUSY_MS;
    for (;;) {
      const reply = await postToSubgraph<Reply<T>>(this.url, { query, variables }, caller);
      if (!isBusy(reply) || performance.now() > endsAt) return reply;
      await setTimeout(RETRY_MS);
    }
  }

  /** Posts and expects no errors. */
  async ask<T>(query: string, variables: object = {}, token?: string): Promise<T> {
    const { data, errors } = await this.post<T>(query, variables, token);
    if (errors !== undefined) throw new Error(`${errors[0]?.extensions.code}: ${errors[0]?.message}`);
    return data;
  }

  /** How a mutation ends: the type of its result, or the code of its error. */
  async outcome(field: string, input: object, token?: string): Promise<string> {
    const type = `${field[0]?.toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { __typename } }`;
    const { data, errors } = await this.post<Record<string, { __typename: string }>>(query, { input }, token);
    return errors?.[0]?.extensions.code ?? data[field]!.__typename;
  }

  async record(
    token: string | undefined,
    report: { submissionId: string; problemSlug: string; verdict?: Verdict; language?: string; submittedAt?: Date },
  ): Promise<Recorded> {
    const input = { language: 'python3', verdict: 'ACCEPTED', submittedAt: new Date(), ...report };
    const { recordSubmission } = await this.ask<{ recordSubmission: Recorded }>(
      `mutation ($input: RecordSubmissionInput!) { recordSubmission(input: $input) {
         __typename ... on RecordSubmissionSuccess { isNew submission { ${SUBMISSION} } }
         ... on UserError { message } ... on InvalidInputError { field } } }`,
      { input },
      token,
    );
    return recordSubmission;
  }

  async submission(id: string, token?: string): Promise<Submission | null> {
    const query = `query ($id: ID!) { submission(id: $id) { ${SUBMISSION} } }`;
    return (await this.ask<{ submission: Submission | null }>(query, { id }, token)).submission;
  }

  async leaderboard(
    communityId: string,
    options: { window?: string; at?: Date; first?: number; after?: string | null } = {},
    token?: string,
  ) {
    const { window = 'WEEK', at = null, first = 100, after = null } = options;
    const { leaderboard } = await this.ask<{
      leaderboard: {
        startsAt: string | null;
        endsAt: string | null;
        mine: Row | null;
        entries: {
          totalCount: number;
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
          edges: { node: Row }[];
        };
      } | null;
    }>(
      `query ($communityId: ID!, $window: BoardWindow!, $at: DateTime, $first: Int!, $after: String) {
         leaderboard(communityId: $communityId, window: $window, at: $at) { startsAt endsAt mine { ${ROW} }
           entries(first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${ROW} } } } } }`,
      { communityId, window, at, first, after },
      token,
    );
    return leaderboard;
  }

  /** A connection of graphql-ws, as the gateway's. */
  connect(): Client {
    return createClient({
      url: `${this.url.replace('http', 'ws')}/graphql`,
      webSocketImpl: WebSocket,
      connectionParams: { routerSecret: ROUTER_SECRET },
      retryAttempts: 0,
      lazyCloseTimeout: 0,
    });
  }

  /** Collects what a subscription brings, until `stop` is called. */
  subscribe<T = Record<string, SubmissionEvent>>(query: string, variables: object, token?: string) {
    const client = this.connect();
    const received: T[] = [];
    const errors: unknown[] = [];
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    client.subscribe<T>(
      {
        query,
        variables: variables as Record<string, unknown>,
        ...(token !== undefined && { extensions: { authorization: `Bearer ${token}` } }),
      },
      {
        next: ({ data, errors: failed }) => {
          if (data) received.push(data);
          if (failed) errors.push(...failed);
        },
        error: (error) => {
          errors.push(...(Array.isArray(error) ? error : [error]));
          end();
        },
        complete: end,
      },
    );
    return { received, errors, ended, stop: async () => client.dispose() };
  }
}
