import type { Urgency } from '../../leetcode/call.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { ListedSubmission, Verdict } from '../../leetcode/operations/recent-submissions.ts';
import type { CatalogueService, Problem } from '../catalogue/catalogue.service.ts';
import { judgeClaim, refuseUser, type SubmissionClaim } from './judge-claim.ts';
import type { LookReader, TimedLook } from './look-reader.ts';
import type { DifficultyOf, Novelty } from './novelty.ts';
import type { NoveltyService } from './novelty.service.ts';
import type { CountedDifficulty } from './solve-history.ts';

/** What a LeetCode user is said to have submitted. */
interface UserClaims {
  username: string;
  claims: readonly SubmissionClaim[];
}

/** What LeetCode says of a submission that it confirms. */
interface ConfirmedSubmission {
  problem: Problem;
  verdict: Verdict;
  submittedAt: Date;
  language: string | null;
  /** Null for what was not accepted. */
  novelty: Novelty | null;
  /** When it is known at the latest, while it is not known yet. */
  noveltySettledBy: Date | null;
}

type SubmissionConfirmation = { submissionId: string } & (
  | { outcome: 'CONFIRMED'; confirmed: ConfirmedSubmission }
  | { outcome: 'REFUSED'; reason: string }
  /** Not listed; or listed, but LeetCode has no such problem now; or LeetCode did not answer for it, or with the list that it would be in. */
  | { outcome: 'NOT_VISIBLE'; isPastList: boolean }
  | { outcome: 'PROBLEM_UNKNOWN' | 'PROBLEM_UNREAD' }
);

interface UserConfirmations {
  username: string;
  /** Null when nothing is known: LeetCode did not answer for the user. */
  confirmations: SubmissionConfirmation[] | null;
}

export interface ConfirmationService {
  /** Asks LeetCode whether claims about users' submissions are true. Answers in their order. */
  confirm(users: readonly UserClaims[], urgency: Urgency): Promise<UserConfirmations[]>;
  /** The newest accepted submissions of users, while nobody waits for them: none where LeetCode has no such user, null where it did not answer. */
  sweep(usernames: readonly string[]): Promise<{ username: string; accepted: ListedSubmission[] | null }[]>;
}

interface KnownDifficulties {
  find(slug: string): Pick<Problem, 'difficulty'> | null;
}

export interface ConfirmationDependencies {
  readLooks: LookReader;
  catalogue: Pick<CatalogueService, 'read'>;
  /** Tells, without asking LeetCode, of the problems that nobody asks about. */
  listings: { current(): Promise<KnownDifficulties> };
  novelty: Pick<NoveltyService, 'judge'>;
}

export function createConfirmationService({
  readLooks,
  catalogue,
  listings,
  novelty,
}: ConfirmationDependencies): ConfirmationService {
  const confirmUser = async (
    { username, claims }: UserClaims,
    look: TimedLook,
    { problems, difficultyOf }: { problems: ProblemAnswers; difficultyOf: DifficultyOf },
  ): Promise<SubmissionConfirmation[]> => {
    const slugs = claims.map(({ problemSlug }) => problemSlug);
    const { novelties, seen } = await novelty.judge(username, look, { slugs, difficultyOf });
    // What it lists now comes first: looks may be of different ages.
    const submissions = [...look.accepted, ...(look.all ?? []), ...seen];
    const confirmOne = async (claim: SubmissionClaim): Promise<SubmissionConfirmation> => {
      const { submissionId } = claim;
      const listedNow = claim.verdict === 'ACCEPTED' ? look.accepted : (look.all ?? []);
      const judgement = judgeClaim(claim, { listedNow, submissions });
      const isUnread = judgement.outcome === 'NOT_VISIBLE' && claim.verdict !== 'ACCEPTED' && look.all === null;
      if (isUnread) return { submissionId, outcome: 'PROBLEM_UNREAD' };
      if (judgement.outcome !== 'CONFIRMED') return { submissionId, ...judgement };
      const { slug, verdict, submittedAt, language } = judgement.listed;
      const problem = problems.has(slug) ? problems.get(slug) : await catalogue.read(slug).catch(errorAsAnswer);
      if (problem instanceof LeetCodeError) return { submissionId, outcome: 'PROBLEM_UNREAD' };
      // One that was just published may still be remembered as unknown.
      if (!problem) return { submissionId, outcome: 'PROBLEM_UNKNOWN' };
      const confirmed = { problem, verdict, submittedAt, language };
      const judged = verdict === 'ACCEPTED' ? novelties.get(submissionId) : undefined;
      const { novelty: known = null, settledBy: noveltySettledBy = null } = judged ?? {};
      return { submissionId, outcome: 'CONFIRMED', confirmed: { ...confirmed, novelty: known, noveltySettledBy } };
    };
    return Promise.all(claims.map(confirmOne));
  };

  const readProblems = async (slugs: ReadonlySet<string>): Promise<ProblemAnswers> => {
    const read = async (slug: string) => [slug, await catalogue.read(slug).catch(errorAsAnswer)] as const;
    return new Map(await Promise.all([...slugs].map(read)));
  };

  return {
    confirm: async (users, urgency) => {
      const asked = users.filter(({ claims }) => claims.length > 0);
      const questions = asked.map(({ username, claims }) => {
        return { username, withAll: claims.some(({ verdict }) => verdict !== 'ACCEPTED') };
      });
      const [looks, problems, listing] = await Promise.all([
        readLooks(questions, urgency),
        readProblems(new Set(asked.flatMap(({ claims }) => claims.map(({ problemSlug }) => problemSlug)))),
        listings.current(),
      ]);
      const known = { problems, difficultyOf: difficultiesBy(problems, listing) };
      const lookAt = new Map(asked.map((user, index) => [user, looks[index]!]));
      return Promise.all(
        users.map(async (user) => {
          const { username } = user;
          const look = lookAt.get(user);
          if (look === undefined) return { username, confirmations: [] };
          if (look === null) {
            const refusal = refuseUser(username);
            return { username, confirmations: user.claims.map(({ submissionId }) => ({ submissionId, ...refusal })) };
          }
          if (look instanceof LeetCodeError) return { username, confirmations: null };
          return { username, confirmations: await confirmUser(user, look, known) };
        }),
      );
    },

    sweep: async (usernames) => {
      const questions = usernames.map((username) => ({ username, withAll: false }));
      const [looks, listing] = await Promise.all([readLooks(questions, 'background'), listings.current()]);
      const difficultyOf = difficultiesBy(new Map(), listing);
      return Promise.all(
        usernames.map(async (username, index) => {
          const look = looks[index]!;
          if (look instanceof LeetCodeError) return { username, accepted: null };
          if (look === null) return { username, accepted: [] };
          await novelty.judge(username, look, { slugs: [], difficultyOf });
          return { username, accepted: look.accepted };
        }),
      );
    },
  };
}

/** By slug; null where LeetCode has none, a LeetCodeError where it can't be read now. */
type ProblemAnswers = ReadonlyMap<string, Problem | null | LeetCodeError>;

function difficultiesBy(problems: ProblemAnswers, listing: KnownDifficulties): DifficultyOf {
  return (slug) => {
    const read = problems.get(slug);
    const problem = read && !(read instanceof LeetCodeError) ? read : listing.find(slug);
    return problem && (problem.difficulty.toLowerCase() as CountedDifficulty);
  };
}

function errorAsAnswer(error: unknown): LeetCodeError {
  if (error instanceof LeetCodeError) return error;
  throw error;
}
