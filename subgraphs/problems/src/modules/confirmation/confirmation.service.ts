import { READER_WAIT_MS, type Reader } from '../../cache/cached-read.ts';
import { LeetCodeError } from '../../leetcode/errors.ts';
import type { Answer } from '../../leetcode/operation.ts';
import type { ListedSubmission, Verdict } from '../../leetcode/operations/recent-submissions.ts';
import type { CatalogueService, Problem } from '../catalogue/catalogue.service.ts';
import { judgeClaim, refuseUser, type SubmissionClaim } from './judge-claim.ts';
import type { LookReader, LookUrgency, TimedLook } from './look-reader.ts';
import type { DifficultyOf, Novelty } from './novelty.ts';
import type { NoveltyService } from './novelty.service.ts';
import type { CountedDifficulty } from './solve-history.ts';

/** A claim about what a LeetCode user has submitted. */
interface UserClaims {
  username: string;
  claims: readonly SubmissionClaim[];
}

/** What LeetCode says about a submission that it confirms. */
interface ConfirmedSubmission {
  problem: Problem;
  verdict: Verdict;
  submittedAt: Date;
  language: string | null;
  /** Null if it was not accepted. */
  novelty: Novelty | null;
  /** When it will be known at the latest, while it is not known yet. */
  noveltySettledBy: Date | null;
}

type SubmissionConfirmation = { submissionId: string } & (
  | { outcome: 'CONFIRMED'; confirmed: ConfirmedSubmission }
  | { outcome: 'REFUSED'; reason: string }
  /** Not listed; or listed, but LeetCode has no such problem now; or LeetCode did not give the problem or the list in question. */
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
  confirm(users: readonly UserClaims[], urgency: LookUrgency): Promise<UserConfirmations[]>;
  /** The newest accepted submissions of users, while nobody waits: none where LeetCode has no such user, null where it did not answer. */
  sweep(usernames: readonly string[]): Promise<{ username: string; accepted: ListedSubmission[] | null }[]>;
}

/** How long reading the problems of the listed submissions may take, in ms. contests waits a little longer. */
const ANSWER_WITHIN_MS: Record<LookUrgency, number> = { confirmation: 7_500, background: 27_500 };

interface KnownDifficulties {
  find(slug: string): Pick<Problem, 'difficulty'> | null;
}

export interface ConfirmationDependencies {
  readLooks: LookReader;
  catalogue: Pick<CatalogueService, 'read'>;
  /** Gives, without asking LeetCode, the problems that no claim is about. */
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
    { readProblem, difficultyOf }: { readProblem: ReadProblem; difficultyOf: DifficultyOf },
  ): Promise<SubmissionConfirmation[]> => {
    const slugs = claims.map(({ problemSlug }) => problemSlug);
    const { novelties, seen } = await novelty.judge(username, look, { slugs, difficultyOf });
    // What it lists now has priority: looks may differ in age.
    const submissions = [...look.accepted, ...(look.all ?? []), ...seen];
    const confirmOne = async (claim: SubmissionClaim): Promise<SubmissionConfirmation> => {
      const { submissionId } = claim;
      const listedNow = claim.verdict === 'ACCEPTED' ? look.accepted : (look.all ?? []);
      const judgement = judgeClaim(claim, { listedNow, submissions });
      const isUnread = judgement.outcome === 'NOT_VISIBLE' && claim.verdict !== 'ACCEPTED' && look.all === null;
      if (isUnread) return { submissionId, outcome: 'PROBLEM_UNREAD' };
      if (judgement.outcome !== 'CONFIRMED') return { submissionId, ...judgement };
      const { slug, verdict, submittedAt, language } = judgement.listed;
      const problem = await readProblem(slug);
      if (problem instanceof LeetCodeError) return { submissionId, outcome: 'PROBLEM_UNREAD' };
      // A problem that was just published may still be cached as unknown.
      if (!problem) return { submissionId, outcome: 'PROBLEM_UNKNOWN' };
      const confirmed = { problem, verdict, submittedAt, language };
      const judged = verdict === 'ACCEPTED' ? novelties.get(submissionId) : undefined;
      const { novelty: known = null, settledBy: noveltySettledBy = null } = judged ?? {};
      return { submissionId, outcome: 'CONFIRMED', confirmed: { ...confirmed, novelty: known, noveltySettledBy } };
    };
    return Promise.all(claims.map(confirmOne));
  };

  return {
    confirm: async (users, urgency) => {
      const asked = users.filter(({ claims }) => claims.length > 0);
      const questions = asked.map(({ username, claims }) => {
        return { username, withAll: claims.some(({ verdict }) => verdict !== 'ACCEPTED') };
      });
      const endsAt = performance.now() + ANSWER_WITHIN_MS[urgency];
      const [looks, listing] = await Promise.all([readLooks(questions, urgency), listings.current()]);
      const lookAt = new Map(asked.map((user, index) => [user, looks[index]!]));
      const reader: Reader = { id: urgency, urgency, admit: () => Promise.resolve() };
      const readProblem = readOnce(catalogue, reader, Math.min(endsAt, performance.now() + READER_WAIT_MS));
      // Only problems that LeetCode lists: a claim may name any problem.
      const problems = await readAll(
        readProblem,
        new Set(asked.flatMap((user) => listedSlugs(user, lookAt.get(user)))),
      );
      const known = { readProblem, difficultyOf: difficultiesBy(problems, listing) };
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

type ReadProblem = (slug: string) => Promise<Problem | null | LeetCodeError>;

/** Reads each problem once, by a deadline. */
function readOnce(catalogue: Pick<CatalogueService, 'read'>, reader: Reader, endsAt: number): ReadProblem {
  const reads = new Map<string, ReturnType<ReadProblem>>();
  return (slug) => {
    const reading = reads.get(slug) ?? catalogue.read(slug, endsAt, reader).catch(errorAsAnswer);
    reads.set(slug, reading);
    return reading;
  };
}

const readAll = async (read: ReadProblem, slugs: ReadonlySet<string>): Promise<ProblemAnswers> =>
  new Map(await Promise.all([...slugs].map(async (slug) => [slug, await read(slug)] as const)));

/** The problems that a user claims and LeetCode lists. */
function listedSlugs({ claims }: UserClaims, look: Answer<TimedLook | null> | undefined): string[] {
  if (!look || look instanceof LeetCodeError) return [];
  const claimed = new Set(claims.map(({ submissionId }) => submissionId));
  return [...look.accepted, ...(look.all ?? [])].filter(({ id }) => claimed.has(id)).map(({ slug }) => slug);
}

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
