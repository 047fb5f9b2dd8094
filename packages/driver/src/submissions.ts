import { at } from './ask.ts';
import type { Person } from './sign-in.ts';
import type { Stage } from './stage.ts';

/** A submission as its owner sees it. */
export interface OwnSubmission {
  leetcodeId: string;
  state: 'PENDING' | 'CONFIRMED' | 'REJECTED';
  source: 'EXTENSION' | 'SWEEP';
  rejectionReason: string | null;
  problem: { slug: string };
  awards: { points: number; reason: string }[];
}

const QUERY = `{ mySubmissions(first: 50) { edges { node {
  leetcodeId state source rejectionReason problem { slug } awards { points reason }
} } } }`;

/** The newest 50 submissions of a member in LeetCord, by LeetCode's id. */
export async function submissionsOf(
  { api }: Stage,
  { accessToken }: Pick<Person, 'accessToken'>,
): Promise<Map<string, OwnSubmission>> {
  const { data } = await api.ask({ query: QUERY }, accessToken);
  const edges = (at(data, 'mySubmissions.edges') ?? []) as { node: OwnSubmission }[];
  return new Map(edges.map(({ node }) => [node.leetcodeId, node]));
}
