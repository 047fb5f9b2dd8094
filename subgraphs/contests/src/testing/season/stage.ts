import type { ContestsClient } from '../contests-client.ts';
import type { TestContests } from '../start-test-contests.ts';
import type { SeasonContest, Solve } from './ledger.ts';
import type { Move } from './moves.ts';
import type { Row } from './rules.ts';
import { FREEZE_MS, type ContestPlan } from './turns.ts';

/** How often a request is repeated that a killed replica, or a busy one, leaves without an answer. */
const MAX_TRIES = 60;
const TRY_AGAIN_MS = 250;

interface ShownRow {
  rank: number;
  points: number;
  solved: number;
  lastScoredAt: string;
  user: { id: string } | null;
}
interface ShownPage {
  pageInfo: { hasNextPage: boolean; endCursor: string };
  edges: { node: ShownRow }[];
}

const PAGE = 'pageInfo { hasNextPage endCursor } edges { node { rank points solved lastScoredAt user { id } } }';

/** Plays the moves of a season through the API of contests, as browsers and the bot do: what has no answer is repeated. */
export class SeasonStage {
  readonly #contests: TestContests;
  readonly #api: () => ContestsClient;
  readonly #guilds = new Map<string, string>();
  readonly #submissionIds = new Map<string, string>();
  readonly #tokens = new Map<string, string>();
  #nextKey = 0;
  /** How many requests had no answer. */
  unanswered = 0;

  /** @param api gives a replica for each request */
  constructor(contests: TestContests, api: () => ContestsClient) {
    this.#contests = contests;
    this.#api = api;
  }

  async openCommunity(userIds: readonly string[]): Promise<string> {
    const { id, guildId } = await this.#contests.community(...userIds);
    await this.#contests.join(guildId, moderatorOf(id), 'MODERATOR');
    this.#guilds.set(id, guildId);
    return id;
  }

  async plan({ communityId, format, entry, problems, startsMs, endsMs, freezesMs }: ContestPlan): Promise<string> {
    const hasPoints = format === 'LEETCODE' || format === 'LOCKOUT';
    const byHand = problems?.map(({ slug, points }) => ({ problem: slug, ...(hasPoints && { points }) }));
    const input = {
      ...{ format, entry, idempotencyKey: this.#key(), startsAt: new Date(startsMs), endsAt: new Date(endsMs) },
      ...(byHand && { problems: { byHand } }),
      ...(freezesMs !== null && { freezeMinutes: FREEZE_MS / 60_000 }),
    };
    const { contest, message } = await this.#answered(() => this.#contests.contest(communityId, input));
    if (contest === undefined) throw new Error(message);
    return contest.id;
  }

  /** Gives how a move is answered. */
  async play(move: Move): Promise<string> {
    switch (move.kind) {
      case 'report':
        return this.#report(move);
      case 'voidSubmission':
      case 'restoreSubmission': {
        const { communityId, solve } = move;
        return this.#moderate(communityId, move.kind, { communityId, submissionId: this.idOf(solve) });
      }
      case 'disqualifyEntrant':
      case 'restoreEntrant':
        return this.#moderate(move.contest.communityId, move.kind, { contestId: move.contest.id, userId: move.user });
      case 'inviteToContest': {
        const input = { contestId: move.contest.id, userId: move.user };
        return this.#outcome(move.kind, input, await this.#tokenOf(moderatorOf(move.contest.communityId)));
      }
      case 'joinContest':
      case 'leaveContest':
        return this.#outcome(move.kind, { contestId: move.contest.id }, await this.#tokenOf(move.user));
      case 'leaveCommunity':
        return this.#outcome(move.kind, { communityId: move.communityId }, await this.#tokenOf(move.user));
      case 'banMember':
      case 'unbanMember':
        return this.#moderate(move.communityId, move.kind, { communityId: move.communityId, userId: move.user });
      case 'addMember': {
        const { communityId, user: userId } = move;
        const as = { userId, discordUserId: this.#contests.discordIdOf(userId), discordRole: 'MEMBER' };
        const input = { discordGuildId: this.#guilds.get(communityId), ...as };
        return this.#outcome(move.kind, input, await this.#contests.neighbours.serviceToken('members:write'));
      }
      case 'setScoringRules': {
        const { communityId, prices } = move;
        const { easy: easyPoints, medium: mediumPoints, hard: hardPoints } = prices.worth;
        const rules = { easyPoints, mediumPoints, hardPoints, repeatsScore: prices.repeatsScore };
        return this.#moderate(communityId, move.kind, { communityId, ...rules });
      }
      case 'updateContest': {
        const change = { endsAt: new Date(move.endsMs), idempotencyKey: this.#key() };
        const { version } = await this.#see(move.contest, 'version');
        return this.#moderateContest(move.contest, move.kind, { version, ...change });
      }
      case 'cancelContest':
        return this.#moderateContest(move.contest, move.kind, { reason: 'Rain' });
    }
  }

  /** LeetCord's own id of a submission that was reported. */
  idOf({ leetcodeId }: Solve): string {
    const id = this.#submissionIds.get(leetcodeId);
    if (id === undefined) throw new Error(`${leetcodeId} was never reported`);
    return id;
  }

  async stateOf(contest: SeasonContest): Promise<string> {
    return (await this.#see(contest, 'state')).state;
  }

  standingsOf(contest: SeasonContest): Promise<Row[]> {
    return allRows(
      async (after) => (await this.#see(contest, `standings(first: 100, after: $after) { ${PAGE} }`, after)).standings,
    );
  }

  boardOf(communityId: string, window: string, at: Date, subject: object = {}): Promise<Row[]> {
    return allRows((after) =>
      this.#answered(async () => {
        const query = `query ($communityId: ID!, $window: BoardWindow!, $at: DateTime, $after: String, $topic: String, $difficulty: Difficulty) {
          leaderboard(communityId: $communityId, window: $window, at: $at, topic: $topic, difficulty: $difficulty) { entries(first: 100, after: $after) { ${PAGE} } } }`;
        const { leaderboard } = await this.#api().ask<{ leaderboard: { entries: ShownPage } }>(
          query,
          { communityId, window, at, after, ...subject },
          await this.#tokenOf(moderatorOf(communityId)),
        );
        return leaderboard.entries;
      }),
    );
  }

  /** As a stranger sees it. */
  globalBoard(window: string, at: Date): Promise<Row[]> {
    return allRows((after) =>
      this.#answered(async () => {
        const query = `query ($window: BoardWindow!, $at: DateTime, $after: String) {
          globalLeaderboard(window: $window, at: $at) { entries(first: 100, after: $after) { ${PAGE} } } }`;
        const { globalLeaderboard } = await this.#api().ask<{ globalLeaderboard: { entries: ShownPage } }>(query, {
          ...{ window, at, after },
        });
        return globalLeaderboard.entries;
      }),
    );
  }

  async setConsent(user: string, isShown: boolean): Promise<string> {
    return this.#outcome('setGlobalLeaderboardConsent', { isShown }, await this.#tokenOf(user));
  }

  async #report({ user, solve, verdict }: Extract<Move, { kind: 'report' }>): Promise<string> {
    const token = await this.#tokenOf(user);
    const { leetcodeId: submissionId, slug: problemSlug, atMs } = solve;
    const claim = { submissionId, problemSlug, verdict: verdict as 'ACCEPTED', submittedAt: new Date(atMs) };
    const { __typename, submission } = await this.#answered(() => this.#api().record(token, claim));
    if (submission !== undefined && user === solve.user) this.#submissionIds.set(submissionId, submission.id);
    return __typename;
  }

  async #moderate(communityId: string, field: string, input: object): Promise<string> {
    return this.#outcome(field, { reason: 'Season', ...input }, await this.#tokenOf(moderatorOf(communityId)));
  }

  async #moderateContest({ id, communityId }: SeasonContest, field: string, input: object): Promise<string> {
    return this.#outcome(field, { contestId: id, ...input }, await this.#tokenOf(moderatorOf(communityId)));
  }

  async #see({ id, communityId }: SeasonContest, fields: string, after: string | null = null) {
    const token = await this.#tokenOf(moderatorOf(communityId));
    const args = fields.includes('$after') ? '($id: ID!, $after: String)' : '($id: ID!)';
    return this.#answered(async () => {
      const { contest } = await this.#api().ask<{
        contest: { state: string; version: number; standings: ShownPage };
      }>(`query ${args} { contest(id: $id) { ${fields} } }`, { id, after }, token);
      return contest;
    });
  }

  #outcome(field: string, input: object, token: string): Promise<string> {
    return this.#answered(async () => {
      const outcome = await this.#api().outcome(field, input, token);
      if (/^[A-Z_]+$/.test(outcome)) throw new Error(`${field}: ${outcome}`);
      return outcome;
    });
  }

  async #answered<T>(ask: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await ask();
      } catch (error) {
        this.unanswered += 1;
        if (tries === MAX_TRIES) throw error;
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    }
  }

  async #tokenOf(userId: string): Promise<string> {
    const token = this.#tokens.get(userId) ?? (await this.#contests.neighbours.userToken(userId, userId));
    this.#tokens.set(userId, token);
    return token;
  }

  #key(): string {
    return `key-${(this.#nextKey += 1)}`;
  }
}

const moderatorOf = (communityId: string) => `moderator-of-${communityId}`;

/** All rows of a board, page by page, in the order in which it shows them. */
async function allRows(page: (after: string | null) => Promise<ShownPage>): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (;;) {
    const { edges, pageInfo }: ShownPage = await page(after);
    for (const { node } of edges) {
      const { user, rank, points, solved, lastScoredAt } = node;
      rows.push({ user: user?.id ?? '', rank, points, solved, lastMs: Date.parse(lastScoredAt) });
    }
    if (!pageInfo.hasNextPage) return rows;
    after = pageInfo.endCursor;
  }
}
