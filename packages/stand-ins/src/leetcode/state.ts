import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { STATUS_CODES, type Status } from './judge.ts';

const account = z.object({ username: z.string(), realName: z.string(), aboutMe: z.string() });
export type Account = z.infer<typeof account>;

const submission = z.object({
  id: z.number(),
  username: z.string(),
  slug: z.string(),
  lang: z.string(),
  status: z.enum(Object.keys(STATUS_CODES) as [Status, ...Status[]]),
  /** Unix time in ms. */
  at: z.number(),
});
export type Submission = z.infer<typeof submission>;

const stateFile = z.object({ lastId: z.number(), accounts: z.array(account), submissions: z.array(submission) });

/** LeetCode's ids passed 2^31 in September 2026; these begin where the real ones were in October. */
const FIRST_ID = 2_165_710_000;

/** Accounts and submissions: in memory, and in a file at each change where one is given, so that a kill loses nothing. */
export class LeetCodeState {
  readonly #path: string | undefined;
  #lastId = FIRST_ID;
  /** By lower-cased name. */
  readonly #accounts = new Map<string, Account>();
  readonly #submissions = new Map<number, Submission>();

  constructor(path?: string) {
    this.#path = path;
    if (path === undefined || !existsSync(path)) return;
    const stored = stateFile.parse(JSON.parse(readFileSync(path, 'utf8')));
    this.#lastId = stored.lastId;
    for (const entry of stored.accounts) this.#accounts.set(entry.username.toLowerCase(), entry);
    for (const entry of stored.submissions) this.#submissions.set(entry.id, entry);
  }

  /** Whatever the case of the name, as on LeetCode. */
  account(username: string): Account | undefined {
    return this.#accounts.get(username.toLowerCase());
  }

  /** Makes an account, or changes what is given of one. */
  putAccount(change: Partial<Account> & { username: string }): Account {
    const known = this.account(change.username);
    const entry = { realName: '', aboutMe: '', ...known, ...change, username: known?.username ?? change.username };
    this.#accounts.set(entry.username.toLowerCase(), entry);
    this.#save();
    return entry;
  }

  submit(entry: Omit<Submission, 'id'>): Submission {
    this.#lastId += 1 + Math.floor(Math.random() * 20);
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
    return [...this.#submissions.values()].filter((entry) => entry.username.toLowerCase() === name).toReversed();
  }

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
