import { requireUser, type Caller, type UserCaller } from '@leetcord/kit/auth/caller';
import { publicError } from '@leetcord/kit/graphql/errors';
import { InvalidInput, parseInput } from '@leetcord/kit/graphql/invalid-input';
import { isAwaited } from '@leetcord/kit/time/ahead';
import type { Clock } from '@leetcord/kit/time/clock';
import { addInput, MAX_PROBLEMS } from './solved-history.input.ts';
import { NoSolvedHistoryConsent } from './solved-history.errors.ts';
import type { SolvedHistoriesRepository, SolvedHistory } from './solved-histories.repository.ts';

/** LeetCode's list is read so often at most, in ms. */
const READ_EVERY_MS = 24 * 60 * 60_000;

interface Known {
  /** Whether LeetCode has these problems, by slug. */
  find(slug: string): object | null;
}

export interface SolvedHistoryServiceOptions {
  histories: SolvedHistoriesRepository;
  listings: { current(): Promise<Known> };
  clock: Clock;
}

/** A user's solved history, as they see it. */
export interface ShownHistory {
  consentedAt: Date;
  problemCount: number;
  readAt: Date | null;
  isReadDue: boolean;
}

/**
 * Keeps what users let us know of the problems that they have solved. It is the word of their browser alone, so it only ever
 * takes something from them: a picker leaves a problem out, and a solve is no new one (`confirmation/novelty.ts`).
 */
export class SolvedHistoryService {
  readonly #options: SolvedHistoryServiceOptions;

  constructor(options: SolvedHistoryServiceOptions) {
    this.#options = options;
  }

  /** The caller's history; null when they have none. One of a LeetCode name that they have no more is deleted. */
  async mine(caller: Caller): Promise<ShownHistory | null> {
    const { userId, leetcodeUsername } = requireUser(caller);
    if (leetcodeUsername === null) return null;
    const { histories } = this.#options;
    await histories.removeOfOtherName(userId, leetcodeUsername);
    const found = await histories.find(userId);
    return found && this.#shown(found);
  }

  /** Throws InvalidInput for who has proven no LeetCode account, UNAUTHENTICATED for who has deleted their account. */
  async setConsent(caller: Caller, isGiven: boolean): Promise<ShownHistory | null> {
    const { histories, clock } = this.#options;
    const user = requireUser(caller);
    if (!isGiven) {
      await histories.remove(user.userId);
      return null;
    }
    const username = nameOf(user, 'isGiven');
    if (!(await histories.begin(user.userId, username, clock.now()))) {
      throw publicError('UNAUTHENTICATED', 'This account has been deleted. Sign in anew.');
    }
    return this.mine(caller);
  }

  /** Throws InvalidInput and NoSolvedHistoryConsent. */
  async add(caller: Caller, input: unknown): Promise<ShownHistory> {
    const { histories, clock } = this.#options;
    const user = requireUser(caller);
    const { leetcodeUsername: read, problemSlugs: slugs, isComplete } = parseInput(addInput, input);
    const username = nameOf(user, 'leetcodeUsername');
    if (read.toLowerCase() !== username.toLowerCase()) {
      const message = `This list is of ${read} on LeetCode, but you proved ${username}: sign in to LeetCode as ${username}.`;
      throw new InvalidInput('leetcodeUsername', message);
    }
    const addition = { slugs, isComplete, max: MAX_PROBLEMS, now: clock.now() };
    const added = await histories.add(user.userId, username, addition);
    if (added === null) throw new NoSolvedHistoryConsent();
    if (added === 'FULL') {
      const message = `A list has at most ${MAX_PROBLEMS} problems: delete it in the extension, and let it be read anew.`;
      throw new InvalidInput('problemSlugs', message);
    }
    return this.#shown(added);
  }

  /** The problems of LeetCode that at least one of these users has in their history. */
  async problemsOf(userIds: readonly string[], among: readonly string[] | null): Promise<string[]> {
    const { histories, listings } = this.#options;
    const [slugs, listing] = await Promise.all([histories.slugsOf(userIds, among), listings.current()]);
    // A browser may say anything.
    return [...slugs].filter((slug) => listing.find(slug) !== null);
  }

  #shown({ consentedAt, readAt, solved }: SolvedHistory): ShownHistory {
    const nextReadAt = readAt && new Date(readAt.getTime() + READ_EVERY_MS);
    const isReadDue = nextReadAt === null || !isAwaited(nextReadAt, this.#options.clock.now(), READ_EVERY_MS);
    return { consentedAt, problemCount: Object.keys(solved).length, readAt, isReadDue };
  }
}

function nameOf({ leetcodeUsername }: UserCaller, field: string): string {
  if (leetcodeUsername !== null) return leetcodeUsername;
  throw new InvalidInput(field, 'Prove your LeetCode account first: the extension says how.');
}
