import { requireScope } from '@leetcord/kit/auth/caller';
import { createTokenVerifier, type TokenVerifier } from '@leetcord/kit/auth/token-verifier';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { freePort } from '@leetcord/kit/process/free-port';
import { createLogger } from '@leetcord/kit/process/logger';
import type { RequestContext } from '@leetcord/kit/graphql/request-context';
import { serveSubgraph, type SubgraphServer } from '@leetcord/kit/graphql/subgraph-server';
import { ROUTER_SECRET } from './users-client.ts';

export const PROBLEMS_SECRET = 'router-secret-of-problems';
export const CONTESTS_SECRET = 'router-secret-of-contests';

interface Member {
  discordGuildId: string;
  userId: string;
  discordUserId: string;
  discordRole: string;
  joinedAt: string | null;
}

interface Move {
  userId: string;
  toUserId: string;
  discordUserId: string;
  since: string;
}

/**
 * Small servers in place of the subgraphs that users calls, with their real SDL. They check the router's secret and the token (through
 * users' published keys) as the real ones do.
 */
export class Neighbours {
  /** About me by LeetCode name in lower case. */
  readonly profiles = new Map<string, { username: string; aboutMe: string }>();
  leetcode: 'up' | 'down' | 'forbidden' = 'up';
  /** How often a profile was requested. */
  profileReads = 0;

  readonly guilds = new Set<string>();
  members: Member[] = [];
  /** Runs when a member is added, before the answer. */
  beforeAddMember: () => Promise<void> | void = () => undefined;
  /** The users to forget, once for each request. They can no longer join. */
  readonly forgotten: string[] = [];
  /** The LeetCode names that contests was told, by user. */
  readonly leetcodeNames = new Map<string, string | null>();
  /** Since when, as ISO 8601, once for each time that it was told. */
  readonly leetcodeNamesSince: string[] = [];
  /** The LeetCode names to forget, as `forgotten`. */
  readonly forgottenLeetCodeUsers: string[] = [];
  /** When these accounts were deleted. */
  readonly deletedAt: (string | null)[] = [];
  beforeForgetUser: () => Promise<void> | void = () => undefined;
  /** Who continued as whom, once for each time that it was told. */
  readonly moves: Move[] = [];
  beforeMoveUser: () => Promise<void> | void = () => undefined;
  /** What contests keeps about a user. */
  readonly exports = new Map<string, unknown>();

  #usersUrl = '';
  readonly #clock: Clock;
  #problems: SubgraphServer | undefined;
  #contests: SubgraphServer | undefined;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /** Where the published keys are. Known only after users has started, which needs our addresses first. */
  set usersUrl(url: string) {
    this.#usersUrl = url;
  }

  async startProblems(port?: number): Promise<string> {
    this.#problems = await this.#serve('problems', PROBLEMS_SECRET, port, {
      Query: {
        freshLeetCodeProfile: (_: unknown, { username }: { username: string }, { caller }: RequestContext) => {
          requireScope(caller, 'profiles:read-fresh');
          this.profileReads += 1;
          if (this.leetcode === 'down') throw publicError('UPSTREAM_UNAVAILABLE', 'LeetCode refuses us.');
          if (this.leetcode === 'forbidden') throw publicError('FORBIDDEN', 'Not you.');
          return this.profiles.get(username.toLowerCase()) ?? null;
        },
        exportLeetCodeUser: (_: unknown, { username }: { username: string }, { caller }: RequestContext) => {
          requireScope(caller, 'users:export');
          return { username, judged: {} };
        },
      },
      Mutation: {
        forgetLeetCodeUser: (
          _: unknown,
          { input: { username, deletedAt } }: { input: { username: string; deletedAt: string | null } },
          { caller }: RequestContext,
        ) => {
          requireScope(caller, 'users:forget');
          this.forgottenLeetCodeUsers.push(username);
          this.deletedAt.push(deletedAt);
          return { username };
        },
      },
    });
    return this.#problems.url;
  }

  async stopProblems(): Promise<void> {
    await this.#problems?.close();
    this.#problems = undefined;
  }

  async startContests(port?: number): Promise<string> {
    this.#contests = await this.#serve('contests', CONTESTS_SECRET, port, {
      Query: {
        exportUser: (_: unknown, { userId }: { userId: string }, { caller }: RequestContext) => {
          requireScope(caller, 'users:export');
          return this.exports.get(userId) ?? { userId };
        },
      },
      Mutation: {
        forgetUser: async (_: unknown, { input }: { input: { userId: string } }, { caller }: RequestContext) => {
          requireScope(caller, 'users:forget');
          await this.beforeForgetUser();
          this.forgotten.push(input.userId);
          this.members = this.members.filter(({ userId }) => userId !== input.userId);
          return { userId: input.userId };
        },
        moveUser: async (_: unknown, { input }: { input: Move }, { caller }: RequestContext) => {
          requireScope(caller, 'users:forget');
          await this.beforeMoveUser();
          this.moves.push({ ...input });
          return { userId: input.userId };
        },
        setLeetCodeAccount: (
          _: unknown,
          { input: { userId, username, since } }: { input: { userId: string; username: string | null; since: string } },
          { caller }: RequestContext,
        ) => {
          requireScope(caller, 'members:write');
          this.leetcodeNames.set(userId, username);
          this.leetcodeNamesSince.push(since);
          return { userId };
        },
        addMember: async (_: unknown, { input }: { input: Member }, { caller }: RequestContext) => {
          requireScope(caller, 'members:write');
          await this.beforeAddMember();
          if (!this.guilds.has(input.discordGuildId)) {
            return { __typename: 'CommunityNotFoundError', message: 'No such community.' };
          }
          if (this.forgotten.includes(input.userId)) {
            return { __typename: 'InvalidInputError', field: 'userId', message: 'They are forgotten.' };
          }
          if (!this.members.some((member) => member.userId === input.userId)) this.members.push({ ...input });
          return { __typename: 'CommunitySuccess' };
        },
      },
    });
    return this.#contests.url;
  }

  async stopContests(): Promise<void> {
    await this.#contests?.close();
    this.#contests = undefined;
  }

  async close(): Promise<void> {
    await Promise.all([this.#problems?.close(), this.#contests?.close()]);
  }

  /** Without a port, it takes one that is still free when it comes back after a stop. */
  async #serve(
    name: string,
    routerSecret: string,
    port: number | undefined,
    resolvers: object,
  ): Promise<SubgraphServer> {
    let verifier: TokenVerifier | undefined;
    const usersVerifier = () =>
      (verifier ??= createTokenVerifier(
        { url: this.#usersUrl, routerSecret: ROUTER_SECRET },
        { clock: this.#clock, log: createLogger(name, 'silent') },
      ));
    return serveSubgraph({
      name,
      resolvers,
      host: '127.0.0.1',
      port: port ?? (await freePort()),
      routerSecret,
      verifier: {
        verify: (authorization) => usersVerifier().verify(authorization),
        remembers: (authorization) => usersVerifier().remembers(authorization),
        hasEnded: (caller) => usersVerifier().hasEnded(caller),
      },
      log: createLogger(name, 'silent'),
      createContext: (request) => request,
      ready: {},
    });
  }
}
