import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { problemSlug } from '../../leetcode/problem-slug.ts';
import type { Ratings } from './ratings.repository.ts';

/** A list of ratings cannot be read, or is invalid. The message is one sentence. */
export class BadRatings extends Error {
  override readonly name = 'BadRatings';
}

/** How long an address may take, in ms. */
const FETCH_MS = 30_000;
/** The list of 2026 has about 0.5 MB. */
const MAX_BYTES = 20_000_000;

const rating = z.number().min(0).max(10_000);
const row = z.union([
  z.object({ titleSlug: problemSlug, rating }),
  // The format in which zerotrac/leetcode_problem_rating publishes them.
  z
    .object({ TitleSlug: problemSlug, Rating: rating })
    .transform((it) => ({ titleSlug: it.TitleSlug, rating: it.Rating })),
]);
const list = z.array(row).min(1).max(100_000);

/** Reads a JSON array of `{ titleSlug, rating }` from a file or an http address. Throws BadRatings. */
export async function readRatings(source: string): Promise<Ratings> {
  const text = /^https?:\/\//.test(source)
    ? await download(source)
    : await readFile(source, 'utf8').catch(unreadable(source));
  return parseRatings(text);
}

function parseRatings(text: string): Ratings {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new BadRatings('The ratings are not JSON: give an array of { titleSlug, rating }.', { cause });
  }
  const result = list.safeParse(json);
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
  return ratings;
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
