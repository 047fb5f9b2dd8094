import type { View } from '../../view.ts';
import { isMentionedIn } from '../communities/appearance.ts';
import type { SubmissionEvent } from './kinds/submission.ts';

/** Who solved it, as the caller sees them in the event's community. */
export async function solver({ communityId, submissionId }: SubmissionEvent, view: View) {
  const { userId } = await view.submissions.require(submissionId, communityId);
  return view.members.see(communityId, userId);
}

/** Whether a contest counts it whose standings were frozen when it was made, and still are. */
async function isHiddenByFreeze({ submissionId, communityId }: SubmissionEvent, view: View): Promise<boolean> {
  const solve = await view.submissions.require(submissionId, communityId);
  const { contestIds = [] } = solve.awards.find((award) => award.communityId === communityId) ?? {};
  const contests = await Promise.all(contestIds.map((id) => view.contests.find(id)));
  return contests.some((contest) => contest !== null && view.standings.hides(contest, solve));
}

/** Whether news in Discord may be about a solve. */
export const mayBeTold = async (event: SubmissionEvent, view: View): Promise<boolean> =>
  isMentionedIn(await solver(event, view), 'SUBMISSION') && !(await isHiddenByFreeze(event, view));
