import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { problemSlug } from '../../leetcode/problem-slug.ts';
import type { RatingsList } from './ratings.repository.ts';

/** A list of ratings cannot be read, or is invalid. The message is one sentence. */
export class BadRatings extends Error {
  override readonly name = 'BadRatings';
}

/** How long an address may take, in ms. */
const FETCH_MS = 30_000;
/** The list of 2026 has about 0.5 MB. */
const MAX_BYTES = 20_000_000;

const rating = z.number().min(0).max(10_000);
// Slugs of contests are written as those of problems are. What is odd of these is as if it was not there.
const contestSlug = problemSlug.optional().catch(undefined);
const problemIndex = z
  .string()
  .regex(/^Q[1-9]$/)
  .optional()
  .catch(undefined);
const row = z.union([
  z.object({ titleSlug: problemSlug, rating, contestSlug, problemIndex }),
  // The format in which zerotrac/leetcode_problem_rating publishes them.
  z
    .object({ TitleSlug: problemSlug, Rating: rating, ContestSlug: contestSlug, ProblemIndex: problemIndex })
    .transform((it) => {
      const { TitleSlug: titleSlug, Rating: rating, ContestSlug, ProblemIndex } = it;
      return { titleSlug, rating, contestSlug: ContestSlug, problemIndex: ProblemIndex };
    }),
]);
export const ratingRows = z.array(row).min(1).max(100_000);

/**
 * Reads a JSON array of `{ titleSlug, rating }` from a file or an http address, and the problems of contests where rows have `contestSlug`
 * and `problemIndex` too. Throws BadRatings.
 */
export async function readRatings(source: string): Promise<RatingsList> {
  const text = /^https?:\/\//.test(source)
    ? await download(source)
    : await readFile(source, 'utf8').catch(unreadable(source));
  return parseRatings(text);
}

function parseRatings(text: string): RatingsList {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadRatings('The ratings are not JSON: give an array of { titleSlug, rating }.', { cause });
  }
  const result = ratingRows.safeParse(json);
  if (!result.success) {
    const index = result.error.issues[0]?.path[0];
    const where = typeof index === 'number' ? `row ${index + 1}` : 'the whole';
    throw new BadRatings(`The ratings are not an array of { titleSlug, rating }: look at ${where}.`, {
      cause: result.error,
    });
  }
  const ratings = new Map<string, number>();
  for (const { titleSlug, rating } of result.data) {
    if (ratings.has(titleSlug)) throw new BadRatings(`The ratings have ${titleSlug} twice: keep one of them.`);
    ratings.set(titleSlug, rating);
  }
  return { bySlug: ratings, rounds: roundsOf(result.data) };
}

/** Contests of which the list has each problem up to the last that it has. */
function roundsOf(rows: z.output<typeof ratingRows>): Map<string, string[]> {
  const rounds = new Map<string, string[]>();
  for (const { titleSlug, contestSlug, problemIndex } of rows) {
    if (contestSlug === undefined || problemIndex === undefined) continue;
    const problems = rounds.get(contestSlug) ?? [];
    problems[Number(problemIndex.slice(1)) - 1] = titleSlug;
    rounds.set(contestSlug, problems);
  }
  return new Map([...rounds].filter(([, problems]) => Object.keys(problems).length === problems.length));
}

async function download(address: string): Promise<string> {
  let response: Response;
  try {
    response = await fetch(address, { signal: AbortSignal.timeout(FETCH_MS) });
    if (!response.ok)
      throw new BadRatings(`The address of the ratings answers ${response.status}: check it, or give a file.`);
    const parts: Uint8Array[] = [];
    let bytes = 0;
    for await (const part of response.body ?? []) {
      parts.push(part);
      bytes += part.byteLength;
      if (bytes > MAX_BYTES) throw new BadRatings('The ratings are larger than 20 MB: give a list of ratings alone.');
    }
    return Buffer.concat(parts).toString('utf8');
  } catch (cause) {
    if (cause instanceof BadRatings) throw cause;
    throw new BadRatings('The address of the ratings does not answer: check it, or give a file.', { cause });
  }
}

const unreadable = (source: string) => (cause: unknown) => {
  throw new BadRatings(`The file ${source} cannot be read: check its path.`, { cause });
};
