import { requireUser, type Caller } from '@leetcord/kit/auth/caller';
import type { Clock } from '@leetcord/kit/time/clock';
import { publicError } from '@leetcord/kit/graphql/errors';
import { isOutage } from '../../outage.ts';
import { accountGone } from '../accounts/accounts.errors.ts';
import type { AccountsRepository } from '../accounts/accounts.repository.ts';
import type { PersonalDataByKind } from './personal-data.ts';

/** Everything that LeetCord knows about a user, as they get it. Times are ISO 8601 once it is JSON. */
export interface UserDataExport {
  exportedAt: Date;
  /** What users keeps, by kind: documents as they are stored, without hashes and secrets. */
  users: { [Kind in keyof PersonalDataByKind]: Awaited<ReturnType<PersonalDataByKind[Kind]['read']>> };
  /** What contests keeps, in its own format: memberships, submissions, scores. */
  contests: unknown;
  /** What problems keeps about the proven LeetCode name: solved counts, which solves were new, the solved history. Null when nothing. */
  problems: unknown;
}

export interface DataExportDependencies {
  accounts: AccountsRepository;
  data: PersonalDataByKind;
  /** What contests keeps about a user. */
  readContests: (userId: string) => Promise<unknown>;
  /** What problems keeps about a LeetCode user; null when nothing. */
  readProblems: (username: string, userId: string) => Promise<unknown>;
  clock: Clock;
}

/** Gives users everything that is known about them. */
export class DataExport {
  readonly #deps: DataExportDependencies;

  constructor(dependencies: DataExportDependencies) {
    this.#deps = dependencies;
  }

  /**
   * All or nothing: throws UPSTREAM_UNAVAILABLE when contests or problems does not answer. Only for the user: no scope of an API key covers
   * sessions, keys, and proofs in progress.
   */
  async export(caller: Caller): Promise<UserDataExport> {
    const { accounts, data, readContests, readProblems, clock } = this.#deps;
    const { userId } = requireUser(caller);
    const account = await accounts.find(userId);
    if (account === null) throw accountGone();
    const kinds = Object.entries(data).map(async ([kind, { read }]) => [kind, await read(account)] as const);
    const username = account.leetcode?.username;
    const [contests, problems, ...users] = await Promise.all([
      readContests(userId).catch(asUnavailable),
      username === undefined ? null : readProblems(username, userId).catch(asUnavailable),
      ...kinds,
    ]);
    return { exportedAt: clock.now(), users: Object.fromEntries(users) as UserDataExport['users'], contests, problems };
  }
}

function asUnavailable(error: unknown): never {
  if (!isOutage(error)) throw error;
  const message = 'A part of LeetCord that knows of you does not answer now. Try again in a minute.';
  throw publicError('UPSTREAM_UNAVAILABLE', message, error);
}
