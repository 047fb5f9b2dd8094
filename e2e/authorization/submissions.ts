import { at } from '@leetcord/driver/ask';
import { solveConfirmed } from '@leetcord/driver/solving';
import type { Stage } from '@leetcord/driver/stage';
import { ROLES, type Clubs, type RoleName } from './clubs.ts';

/** The problem that each solves. Only `named` has that many points, which tells them from others who are shown by name. */
const SOLVES: Record<RoleName, string> = {
  owner: 'two-sum',
  moderator: 'two-sum',
  member: 'two-sum',
  named: 'trapping-rain-water',
  anonymous: 'add-two-numbers',
  former: '3sum',
};
export const POINTS_OF_NAMED = 7;

/** Ids of submissions. */
export interface Submissions {
  /** Of a member who is shown by name, in the public and in the private community. */
  named: string;
  /** Of a member who hides their name. */
  anonymous: string;
  /** Of the caller `member`. */
  members: string;
  /** Scored in the private community only. */
  privateOnly: string;
  /** Not confirmed. */
  pending: string;
}

/** Has each member solve their problem; then `former` leaves. */
export async function solveAll(stage: Stage, clubs: Clubs): Promise<Submissions> {
  const { api } = stage;
  const { people, publicClub, privateClub } = clubs;
  const solveOne = async (name: RoleName) => [name, await solveConfirmed(stage, people[name], SOLVES[name])] as const;
  const solved = Object.fromEntries(await Promise.all(ROLES.map(solveOne))) as Record<RoleName, string>;
  for (const { communityId } of [publicClub, privateClub]) {
    await api.mutate('leaveCommunity', { communityId }, people.former.accessToken);
  }
  const neverMade = {
    submissionId: '2999999999',
    problemSlug: 'valid-parentheses',
    language: 'cpp',
    verdict: 'ACCEPTED',
    submittedAt: new Date(),
  };
  const selection = '__typename ... on RecordSubmissionSuccess { submission { id } }';
  const pending = await api.mutate('recordSubmission', neverMade, people.named.accessToken, selection);
  return {
    named: solved.named,
    anonymous: solved.anonymous,
    members: solved.member,
    privateOnly: await solveConfirmed(stage, people.privateOnly, 'two-sum'),
    pending: at(pending, 'submission.id') as string,
  };
}
