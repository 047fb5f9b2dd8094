import type { Client } from '@urql/core';
import type { SubmissionFieldsFragment } from '../gql/graphql.ts';
import { isOf, withSubmission, type Report } from './report.ts';
import { recordedOf } from './send-report.ts';
import { MySubmissions, OneSubmission } from './submission-documents.ts';

const ONE_BY_ONE = 5;

/** Asks the server what became of a user's recorded reports that it had not decided on. Gives those that changed. */
export async function refreshRecorded(client: Client, reports: Report[], userId: string | null): Promise<Report[]> {
  if (!userId) return [];
  const undecided = reports.filter((report) => report.state === 'recorded' && isOf(report, userId));
  if (undecided.length === 0) return [];

  const { data } = await client.query(MySubmissions, {}, { userId });
  const known = new Map<string, SubmissionFieldsFragment>();
  for (const { node } of data?.mySubmissions.edges ?? []) known.set(node.id, node);
  if (data) {
    const older = undecided.flatMap(({ serverId }) => (serverId && !known.has(serverId) ? [serverId] : []));
    for (const id of older.slice(0, ONE_BY_ONE)) {
      const answer = await client.query(OneSubmission, { id }, { userId });
      if (answer.data?.submission) known.set(id, answer.data.submission);
    }
  }

  return undecided.flatMap((report) => {
    const submission = known.get(report.serverId ?? '');
    return submission && submission.state !== 'PENDING' ? [withSubmission(report, recordedOf(submission))] : [];
  });
}
