import type { Client } from '@urql/core';
import type { SubmissionFieldsFragment } from '../gql/graphql.ts';
import { withSubmission, type Report } from './report.ts';
import { recordedOf } from './send-report.ts';
import { MySubmissions, OneSubmission } from './submission-documents.ts';

const ONE_BY_ONE = 5;

/** Asks the server what became of recorded reports that it had not decided on. Gives those that changed. */
export async function refreshRecorded(client: Client, reports: Report[]): Promise<Report[]> {
  const undecided = reports.filter(({ state }) => state === 'recorded');
  if (undecided.length === 0) return [];

  const { data } = await client.query(MySubmissions, {});
  const known = new Map<string, SubmissionFieldsFragment>();
  for (const { node } of data?.mySubmissions.edges ?? []) known.set(node.leetcodeId, node);
  if (data) {
    const older = undecided.filter(({ submissionId }) => !known.has(submissionId)).slice(0, ONE_BY_ONE);
    for (const { serverId } of older) {
      const answer = serverId ? await client.query(OneSubmission, { id: serverId }) : null;
      if (answer?.data?.submission) known.set(answer.data.submission.leetcodeId, answer.data.submission);
    }
  }

  return undecided.flatMap((report) => {
    const submission = known.get(report.submissionId);
    return submission && submission.state !== 'PENDING' ? [withSubmission(report, recordedOf(submission))] : [];
  });
}
