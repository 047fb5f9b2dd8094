import type { Names, PersonalData } from '../../personal-data.ts';
import { explain } from '../scoring/scoring.ts';
import type { Award, Submission } from './submission.ts';
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
  const { _id: id, leetcodeId, leetcodeUsername, confirmedAt, rejectionReason, awards } = submission;
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
  };
}

async function showAward(award: Award, names: Names) {
  const [community, ...contests] = await Promise.all([
    names.community(award.communityId),
    ...award.contestIds.map((id) => names.contest(id)),
  ]);
  return { community, points: award.points, reason: explain(award), contests };
}
