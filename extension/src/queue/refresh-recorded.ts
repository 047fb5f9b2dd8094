import type { Client } from '@urql/core';
import type { SubmissionFieldsFragment } from '../gql/graphql.ts';
import type { Owner } from '../session/owner.ts';
import { isOf, mayChange, withSubmission, type Report } from './report.ts';
import { recordedOf } from './send-report.ts';
import { MySubmissions, OneSubmission } from './submission-documents.ts';

const ONE_BY_ONE = 5;

/** Asks the server for the state of a user's recorded reports on which it may still decide, or decide again. Returns those that changed. */
export async function refreshRecorded(client: Client, reports: Report[], owner: Owner | null): Promise<Report[]> {
  if (!owner) return [];
  const open = reports.filter((report) => mayChange(report) && isOf(report, owner));
  if (open.length === 0) return [];

  const { data } = await client.query(MySubmissions, {}, { owner });
  const known = new Map<string, SubmissionFieldsFragment>();
  for (const { node } of data?.mySubmissions.edges ?? []) known.set(node.id, node);
  if (data) {
    const undecided = open.filter(({ state }) => state === 'recorded');
    const older = undecided.flatMap(({ serverId }) => (serverId && !known.has(serverId) ? [serverId] : []));
    for (const id of older.slice(0, ONE_BY_ONE)) {
      const answer = await client.query(OneSubmission, { id }, { owner });
      if (answer.data?.submission) known.set(id, answer.data.submission);
    }
  }

  return open.flatMap((report) => {
    const submission = known.get(report.serverId ?? '');
    if (!submission) return [];
    const now = withSubmission(report, recordedOf(submission));
    return now.state === report.state && now.message === report.message ? [] : [now];
  });
}
