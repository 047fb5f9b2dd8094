import { hash } from 'node:crypto';
import { requireScope, type ApiKeyScope, type Scope } from '@leetcord/kit/auth/caller';
import { REVOCATIONS_PATH } from '@leetcord/kit/auth/revocations';
import { createLogger } from '@leetcord/kit/process/logger';
import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { serveSubgraph, type SubgraphServer } from '@leetcord/kit/graphql/subgraph-server';
import { createTokenIssuer, type TokenIssuer } from '@leetcord/kit/testing/token-issuer';
import type { Difficulty } from '../modules/scoring/scoring.ts';
import type { Verdict } from '../modules/scoring/verdict.ts';

export const USERS_SECRET = 'router-secret-of-users';
export const PROBLEMS_SECRET = 'router-secret-of-problems';
export const SERVICE_SECRET = 'service-secret-of-contests';

/** What LeetCode lists of a user. */
export interface ListedSubmission {
  id: string;
  slug: string;
  verdict?: Verdict;
  submittedAt: Date;
}

type Novelty = 'NEW' | 'REPEAT' | 'NOT_KNOWN_YET';

interface ListedRound {
  title: string;
  startsAt: Date | null;
  durationSeconds: number | null;
  problems: { slug: string; points: number | null }[];
}

interface UpcomingRound {
  slug: string;
  title: string;
  kind: 'WEEKLY' | 'BIWEEKLY' | null;
  startsAt: Date;
  durationSeconds: number;
}

/** What LeetCode says of a user and a round: the place in the world, or why there is none. */
type RoundAnswer = number | 'DID_NOT_TAKE_PART' | 'NOT_RATED_YET' | 'UNRATED' | 'USER_UNKNOWN' | null;

interface AskedSlot {
  count: number;
  filter: { difficulties: Difficulty[] };
}

interface Claim {
  submissionId: string;
  problemSlug: string;
  verdict: Verdict;
}

/** What problems makes of the slugs and numbers of these tests: `easy-1`, or one that needs LeetCode Premium, `hard-2-paid`. */
const problemOf = (slug: string, index = 0) => ({
  __typename: 'Problem',
  slug,
  number: String(index + 1),
  title: slug.replace('-', ' '),
  difficulty: difficultyOf(slug),
  isPaidOnly: slug.endsWith('paid'),
});

/** An array shuffled by a seed, the same each time. */
const bySeed = (seed: string, slugs: readonly string[]) =>
  slugs.toSorted((one, other) => (hash('sha256', seed + one) < hash('sha256', seed + other) ? -1 : 1));

const difficultyOf = (slug: string): Difficulty =>
  slug.startsWith('hard') ? 'HARD' : slug.startsWith('medium') ? 'MEDIUM' : 'EASY';

/** The subgraphs that contests calls, users and problems, played by small servers over their real SDL. */
export class Neighbours {
  /** What LeetCode lists, by user name in lower case. */
  readonly listed = new Map<string, ListedSubmission[]>();
  /** What problems says of a listed submission whose problem it can't give, by slug. */
  readonly problemOutcomes = new Map<string, 'PROBLEM_UNKNOWN' | 'PROBLEM_UNREAD'>();
  /** With `hang`, problems takes a question and never answers. */
  leetcode: 'up' | 'down' | 'hang' = 'up';
  /** Whether a solve is new. */
  novelty: (username: string, submission: ListedSubmission) => Novelty = () => 'NEW';
  /** How long after a solve that is known at the latest, in ms. */
  noveltySettledMs = 130_000;
  /** What users let LeetCord know of what they have solved, by user id. */
  readonly solvedHistories = new Map<string, string[]>();
  /** What each pick so far left out. */
  readonly exclusions: string[][] = [];
  /** For whom problems were recommended so far. */
  readonly advised: { seed: string; solved: string[]; rating: number | null }[] = [];
  /** The problem of LeetCode's daily challenge of a UTC date. */
  dailyOf: (date: string) => string = () => 'daily-1';
  /** Whom each sweep so far was about. */
  readonly sweeps: string[][] = [];
  /** The problems of the catalogue, by slug, each numbered by its place from 1. */
  catalogue = ['easy', 'medium', 'hard'].flatMap((kind) => [1, 2, 3, 4, 5, 6].map((number) => `${kind}-${number}`));
  /** The topics and contest ratings of problems, by slug; of others none. */
  readonly problemFacts = new Map<string, { tags: string[]; contestRating: number | null }>();
  /** LeetCode's own contests, by slug. A problem that the catalogue has not is not shown. */
  readonly rounds = new Map<string, ListedRound>();
  /** The rounds that LeetCode has announced. */
  upcomingRounds: UpcomingRound[] = [];
  /** What LeetCode says of a user and a round. */
  roundAnswer: (username: string, round: string) => RoundAnswer = () => 'NOT_RATED_YET';
  /** Whom each question about a round so far was about. */
  readonly roundQuestions: { round: string; usernames: string[] }[] = [];
  /** Whether that is all that problems knows until it has read LeetCode's. */
  isBuiltIn = false;
  /** How long the tokens that it signs are good, in ms. */
  tokenLifeMs = 2 * 60 * 60_000;
  /** Whether problems answers what contests asks it of problems. */
  answersOfProblems = true;
  /** What each question so far was about. */
  readonly questions: { username: string; claims: Claim[] }[][] = [];
  /** Whether each of them was waited for. */
  readonly waitedFor: boolean[] = [];

  readonly #issuer: TokenIssuer;
  readonly #signed = new Map<string, Promise<string>>();
  #users: SubgraphServer | undefined;
  #problems: SubgraphServer | undefined;

  private constructor(issuer: TokenIssuer) {
    this.#issuer = issuer;
  }

  static async start(): Promise<Neighbours> {
    const issuer = await createTokenIssuer();
    const neighbours = new Neighbours(issuer);
    const published: Record<string, () => unknown> = {
      '/.well-known/jwks.json': () => issuer.jwks,
      [REVOCATIONS_PATH]: () => ({ revoked: [...issuer.revoked] }),
    };
    const served = { host: '127.0.0.1', port: 0, log: createLogger('test', 'silent'), ready: {} };
    neighbours.#users = await serveSubgraph({
      ...served,
      name: 'users',
      routerSecret: USERS_SECRET,
      verifier: issuer.verifier,
      createContext: (request) => request,
      routes: (req, res, next) => {
        const answer = published[req.path];
        return answer === undefined ? next() : void res.json(answer());
      },
      resolvers: {
        Mutation: {
          signInService: async (_: unknown, { input }: { input: { service: string; secret: string } }) => {
            if (input.secret !== SERVICE_SECRET) return { __typename: 'ServiceRefusedError', message: 'Wrong secret.' };
            const accessToken = await neighbours.serviceToken('submissions:confirm', 'problems:pick', 'rounds:results');
            const accessTokenExpiresAt = new Date(Date.now() + neighbours.tokenLifeMs);
            return { __typename: 'SignInServiceSuccess', accessToken, accessTokenExpiresAt };
          },
        },
      },
    });
    neighbours.#problems = await serveSubgraph({
      ...served,
      name: 'problems',
      routerSecret: PROBLEMS_SECRET,
      verifier: issuer.verifier,
      createContext: (request) => request,
      resolvers: {
        Query: {
          sweepRecentSubmissions: (_: unknown, { usernames }: { usernames: string[] }, { caller }: RequestContext) => {
            requireScope(caller, 'submissions:confirm');
            neighbours.sweeps.push(usernames);
            return usernames.map((username) => {
              return { username, accepted: neighbours.leetcode === 'up' ? neighbours.#accepted(username) : null };
            });
          },
          problemsByName: (_: unknown, { names }: { names: string[] }, { caller }: RequestContext) => {
            requireScope(caller, 'problems:pick');
            if (!neighbours.answersOfProblems) throw new Error('Problems is down');
            const known = neighbours.catalogue.map((slug, index) => problemOf(slug, index));
            const matches = names.map((name) => {
              const isMeant = (problem: ReturnType<typeof problemOf>) =>
                [problem.slug, problem.number, problem.title].includes(name);
              return { name, problems: known.filter(isMeant) };
            });
            return { matches, isBuiltIn: neighbours.isBuiltIn };
          },
          leetcodeRound: (_: unknown, { slug }: { slug: string }) => {
            const round = neighbours.rounds.get(slug);
            if (round === undefined) return null;
            const problems = round.problems.map((one) => {
              const index = neighbours.catalogue.indexOf(one.slug);
              return { ...one, problem: index === -1 ? null : problemOf(one.slug, index) };
            });
            return { slug, ...round, problems };
          },
          dailyChallenge: (_: unknown, { date }: { date: string }) => ({
            problem: problemOf(neighbours.dailyOf(date)),
          }),
          upcomingLeetCodeRounds: () => {
            if (!neighbours.answersOfProblems) throw new Error('Problems is down');
            const rounds = neighbours.upcomingRounds.map((round) => ({
              url: `https://leetcode.com/${round.slug}`,
              ...round,
            }));
            return { rounds, fetchedAt: new Date(), isStale: false };
          },
          leetcodeRoundResults: (
            _: unknown,
            { round, usernames }: { round: string; usernames: string[] },
            { caller }: RequestContext,
          ) => {
            requireScope(caller, 'rounds:results');
            neighbours.roundQuestions.push({ round, usernames });
            return usernames.map((username) => {
              const answer = neighbours.roundAnswer(username, round);
              if (typeof answer !== 'number') return { username, outcome: answer, result: null };
              const numbers = { solved: 3, problemCount: 4, finishSeconds: 3_492, rating: 1_876.4, ratingChange: 23.2 };
              return { username, outcome: 'TOOK_PART', result: { ...numbers, place: answer } };
            });
          },
          recommendProblems: (
            _: unknown,
            who: { seed: string; solved: string[]; rating: number | null },
            { caller }: RequestContext,
          ) => {
            requireScope(caller, 'problems:pick');
            if (!neighbours.answersOfProblems) throw new Error('Problems is down');
            neighbours.advised.push({ ...who, rating: who.rating ?? null });
            const [slug] = neighbours.catalogue.filter((one) => !who.solved.includes(one));
            const topic = { __typename: 'Tag', id: 'graph', slug: 'graph', name: 'Graph' };
            const why = { reason: 'THIN_TOPIC', topic, solvedInTopic: 2 };
            return {
              level: { basis: 'SOLVED_COUNTS', rating: null, difficulty: 'EASY' },
              items: slug === undefined ? [] : [{ problem: problemOf(slug), ...why }],
            };
          },
          problemsOfSolvedHistories: (
            _: unknown,
            { userIds, among }: { userIds: string[]; among?: string[] | null },
            { caller }: RequestContext,
          ) => {
            requireScope(caller, 'problems:pick');
            const slugs = userIds.flatMap((userId) => neighbours.solvedHistories.get(userId) ?? []);
            return [...new Set(slugs)].filter((slug) => among?.includes(slug) ?? true);
          },
          pickProblems: (
            _: unknown,
            { seed, slots, excluding }: { seed: string; slots: AskedSlot[]; excluding: string[] },
            { caller }: RequestContext,
          ) => {
            requireScope(caller, 'problems:pick');
            neighbours.exclusions.push(excluding);
            const picked: string[] = [];
            const fitting: number[] = [];
            for (const { count, filter } of slots) {
              const fits = bySeed(seed, neighbours.catalogue).filter(
                (slug) =>
                  !excluding.includes(slug) &&
                  (filter.difficulties.length === 0 || filter.difficulties.includes(difficultyOf(slug))),
              );
              fitting.push(fits.length);
              picked.push(...fits.filter((slug) => !picked.includes(slug)).slice(0, count));
            }
            const isWhole = picked.length === slots.reduce((sum, { count }) => sum + count, 0);
            const problems = isWhole ? picked.map((slug) => problemOf(slug, neighbours.catalogue.indexOf(slug))) : null;
            return { problems, fitting, available: picked.length };
          },
          confirmSubmissions: (
            _: unknown,
            { users, isWaitedFor }: { users: { username: string; claims: Claim[] }[]; isWaitedFor: boolean },
            { caller }: RequestContext,
          ) => {
            requireScope(caller, 'submissions:confirm');
            neighbours.questions.push(users);
            neighbours.waitedFor.push(isWaitedFor);
            if (neighbours.leetcode === 'hang') return new Promise<never>(() => undefined);
            return users.map(({ username, claims }) => {
              const confirmations = neighbours.leetcode === 'down' ? null : neighbours.#confirm(username, claims);
              return { username, confirmations };
            });
          },
        },
      },
    });
    return neighbours;
  }

  get usersUrl(): string {
    return this.#users?.url ?? '';
  }

  get problemsUrl(): string {
    return this.#problems?.url ?? '';
  }

  /** LeetCode lists a submission from now on. */
  list(username: string, submission: ListedSubmission): void {
    const key = username.toLowerCase();
    this.listed.set(key, [...(this.listed.get(key) ?? []), submission]);
  }

  userToken(userId: string, leetcode?: string): Promise<string> {
    return this.#sign(userId, {
      kind: 'user',
      sid: `session-of-${userId}`,
      ...(leetcode !== undefined && { leetcode }),
    });
  }

  serviceToken(...scopes: Scope[]): Promise<string> {
    return this.#sign('a-service', { kind: 'service', scope: scopes.join(' ') });
  }

  /** Of a key that this user has made. */
  apiKeyToken(userId: string, ...scopes: ApiKeyScope[]): Promise<string> {
    return this.#sign(userId, { kind: 'apiKey', sid: `key-of-${userId}`, scope: scopes.join(' '), rate: 60 });
  }

  /** Ends a user's session: tokens of it are refused from now on. */
  endSession(userId: string): void {
    this.#issuer.revoked.add(`session-of-${userId}`);
  }

  async close(): Promise<void> {
    await Promise.all([this.#users?.close(), this.#problems?.close()]);
  }

  /** Equal ones are signed once: most requests of a test file come from few callers. */
  #sign(subject: string, claims: Record<string, unknown>): Promise<string> {
    const key = JSON.stringify([subject, claims, this.tokenLifeMs]);
    let token = this.#signed.get(key);
    if (token === undefined) {
      token = this.#issuer.sign({ ...claims, sub: subject }, `${this.tokenLifeMs / 1_000}s`);
      this.#signed.set(key, token);
    }
    return token;
  }

  /** As LeetCode lists them: newest first, at most 20. */
  #accepted(username: string) {
    const accepted = (this.listed.get(username.toLowerCase()) ?? []).filter(
      ({ verdict = 'ACCEPTED' }) => verdict === 'ACCEPTED',
    );
    return accepted
      .toSorted((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
      .slice(0, 20)
      .map(({ id, slug, submittedAt }) => {
        return { submissionId: id, problemSlug: slug, language: 'python3', submittedAt };
      });
  }

  #isPastList(username: string, submissionId: string): boolean {
    const accepted = this.#accepted(username);
    return accepted.length === 20 && accepted.every((listed) => BigInt(listed.submissionId) > BigInt(submissionId));
  }

  #confirm(username: string, claims: readonly Claim[]) {
    return claims.map(({ submissionId, verdict }) => {
      const listed = this.listed.get(username.toLowerCase())?.find(({ id }) => id === submissionId);
      if (listed === undefined)
        return { submissionId, outcome: 'NOT_VISIBLE', isPastList: this.#isPastList(username, submissionId) };
      const real = listed.verdict ?? 'ACCEPTED';
      if (real !== verdict) return { submissionId, outcome: 'REFUSED', reason: `LeetCode has it as ${real}.` };
      const outcome = this.problemOutcomes.get(listed.slug);
      if (outcome !== undefined) return { submissionId, outcome };
      const { tags = [], contestRating = null } = this.problemFacts.get(listed.slug) ?? {};
      const about = { difficulty: difficultyOf(listed.slug), tags: tags.map((slug) => ({ slug })), contestRating };
      const problem = { __typename: 'Problem', slug: listed.slug, ...about };
      const novelty = real === 'ACCEPTED' ? this.novelty(username, listed) : null;
      const submittedAt = new Date(Math.floor(listed.submittedAt.getTime() / 1_000) * 1_000);
      return {
        submissionId,
        outcome: 'CONFIRMED',
        confirmed: {
          problem,
          verdict: real,
          submittedAt,
          language: 'python3',
          novelty,
          noveltySettledBy:
            novelty === 'NOT_KNOWN_YET' ? new Date(submittedAt.getTime() + this.noveltySettledMs) : null,
        },
      };
    });
  }
}
