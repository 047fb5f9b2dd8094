import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { ConfigError } from '@leetcord/kit/process/env';
import { z } from 'zod';
import { statusSchema } from './status.ts';

export const badgeSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  displayName: z.string(),
  /** An address, or a path on leetcode.com. */
  icon: z.string(),
  /** Such as `2026-11-23`. */
  creationDate: z.string(),
});

export const contestRankingSchema = z.strictObject({
  attendedContestsCount: z.number().int().min(0),
  rating: z.number(),
  globalRanking: z.number().int(),
  totalParticipants: z.number().int(),
  /** Percent. */
  topPercentage: z.number(),
  badge: z.strictObject({ name: z.string() }).nullable(),
});

/** What a user made of a round that they took part in, in LeetCode's words. */
export const attendedRoundSchema = z.strictObject({
  /** Such as `weekly-contest-408`. */
  titleSlug: z.string(),
  /** After the round. */
  rating: z.number(),
  ranking: z.number().int().min(1),
  problemsSolved: z.number().int().min(0).max(4),
  finishTimeInSeconds: z.number().int().min(0),
});

const account = z.object({
  username: z.string(),
  realName: z.string(),
  aboutMe: z.string(),
  badges: z.array(badgeSchema).default([]),
  /** Null for a user who never took part in a contest. */
  contestRanking: contestRankingSchema.nullable().default(null),
  /** Those that the user took part in. */
  attendedRounds: z.array(attendedRoundSchema).default([]),
});
export type Account = z.infer<typeof account>;

const submission = z
  .object({
    id: z.number(),
    username: z.string(),
    slug: z.string(),
    lang: z.string(),
    status: statusSchema,
    code: z.string().default(''),
    /** When it was submitted, Unix time in ms. */
    at: z.number(),
    /** When the judge is done with it, Unix time in ms: nobody sees a verdict before that. */
    judgedAt: z.number().optional(),
  })
  .transform((entry) => ({ ...entry, judgedAt: entry.judgedAt ?? entry.at }));
export type Submission = z.infer<typeof submission>;

const stateFile = z.object({ lastId: z.number(), accounts: z.array(account), submissions: z.array(submission) });

/** LeetCode's ids passed 2^31 in September 2026; these begin where the real ones were in October. */
const FIRST_ID = 2_165_710_000;
/** Others submit too, so ids have gaps. */
const LARGEST_GAP = 20;

/** Accounts and submissions: in memory, and, if given, in a file that is written at each change, so that a kill loses nothing. */
export class LeetCodeState {
  readonly #path: string | undefined;
  #lastId = FIRST_ID;
  /** By lower-cased name. */
  readonly #accounts = new Map<string, Account>();
  readonly #submissions = new Map<number, Submission>();

  /** Throws a ConfigError when the file exists but is not a valid state. */
  constructor(path?: string) {
    this.#path = path;
    if (path === undefined) return;
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) return;
    const stored = read(path);
    this.#lastId = stored.lastId;
    for (const entry of stored.accounts) this.#accounts.set(entry.username.toLowerCase(), entry);
    for (const entry of stored.submissions) this.#submissions.set(entry.id, entry);
  }

  /** In any case of the name, as on LeetCode. */
  account(username: string): Account | undefined {
    return this.#accounts.get(username.toLowerCase());
  }

  /** LeetCode's number of an account. */
  userId({ username }: Account): number {
    return 1_000_001 + [...this.#accounts.keys()].indexOf(username.toLowerCase());
  }

  /** Makes an account, or changes the given fields of one. */
  putAccount(change: Partial<Account> & { username: string }): Account {
    const known = this.account(change.username);
    const unset = { realName: '', aboutMe: '', badges: [], contestRanking: null, attendedRounds: [] };
    const entry = { ...unset, ...known, ...change, username: known?.username ?? change.username };
    this.#accounts.set(entry.username.toLowerCase(), entry);
    this.#save();
    return entry;
  }

  submit(entry: Omit<Submission, 'id'>): Submission {
    this.#lastId += 1 + Math.floor(Math.random() * LARGEST_GAP);
    const made = { ...entry, id: this.#lastId };
    this.#submissions.set(made.id, made);
    this.#save();
    return made;
  }

  submission(id: number): Submission | undefined {
    return this.#submissions.get(id);
  }

  /** A user's submissions, newest first. */
  submissionsOf(username: string): Submission[] {
    const name = username.toLowerCase();
    return [...this.#submissions.values()]
      .filter((entry) => entry.username.toLowerCase() === name)
      .sort((one, other) => other.at - one.at || other.id - one.id);
  }

  /** Deletes all accounts and submissions. Ids continue, so that none is ever used twice. */
  reset(): void {
    this.#accounts.clear();
    this.#submissions.clear();
    this.#save();
  }

  #save(): void {
    if (this.#path === undefined) return;
    const text = JSON.stringify({
      lastId: this.#lastId,
      accounts: [...this.#accounts.values()],
      submissions: [...this.#submissions.values()],
    });
    writeFileSync(`${this.#path}.new`, text);
    renameSync(`${this.#path}.new`, this.#path);
  }
}

function read(path: string): z.infer<typeof stateFile> {
  try {
    return stateFile.parse(JSON.parse(readFileSync(path, 'utf8')));
  } catch (cause) {
    throw new ConfigError(
      `STATE_FILE ${path} does not hold the state of a LeetCode stand-in: delete it, or name another file.`,
      { cause },
    );
  }
}
