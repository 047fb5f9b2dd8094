import type { Names, PersonalData } from '../../personal-data.ts';
import { explain } from '../scoring/scoring.ts';
import type { Attempt, Award, Submission } from './submission.ts';
import type { SubmissionsRepository } from './submissions.repository.ts';

export const submissionData = (submissions: SubmissionsRepository): PersonalData => ({
  collections: ['submissions'],
  read: async ({ _id }, names) => {
    const found = await submissions.ofUser(_id);
    return { submissions: await Promise.all(found.map((submission) => show(submission, names))) };
  },
  forget: async ({ _id }, transaction) => {
    await transaction((tx) => submissions.removeUnconfirmed(_id, tx));
    while (await submissions.scrub(_id));
  },
  move: null,
});

async function show(submission: Submission, names: Names) {
  const { _id: id, leetcodeId, leetcodeUsername, confirmedAt, rejectionReason, awards, attempts } = submission;
  const { problemSlug, language, verdict, state, source = 'EXTENSION', submittedAt, reportedAt } = submission;
  const isScrubbed = leetcodeUsername === '';
  return {
    id,
    leetcodeId: isScrubbed ? null : leetcodeId,
    leetcodeUsername: isScrubbed ? null : leetcodeUsername,
    problemSlug,
    language,
    verdict,
    state,
    source,
    submittedAt,
    reportedAt,
    confirmedAt: confirmedAt ?? null,
    rejectionReason: rejectionReason ?? null,
    awards: await Promise.all(awards.map((award) => showAward(award, names))),
    ...(attempts && { attempts: await Promise.all(attempts.map((attempt) => showCounting(attempt, names))) }),
  };
}

const showAward = async (award: Award, names: Names) => {
  const { community, contests } = await showCounting(award, names);
  return { community, points: award.points, reason: explain(award), contests };
};

/** Where a submission counts. */
async function showCounting({ communityId, contestIds }: Attempt, names: Names) {
  const [community, ...contests] = await Promise.all([
    names.community(communityId),
    ...contestIds.map((id) => names.contest(id)),
  ]);
  return { community, contests };
}
