import type { Deletion } from '../../personal-data.ts';
import { firstLook, withLook, type Look, type SolveHistory } from './solve-history.ts';

/** What is kept about a LeetCode user, and for how long. */
export interface KeptUser {
  /** Null once the user is forgotten. */
  history: SolveHistory | null;
  /** When a proof of ownership last looked at the user; null when none did. */
  proofAt: Date | null;
  /** When the account that had proven the name was deleted; null when none was. */
  forgottenAt: Date | null;
  /** The database deletes it after this; null while it is kept until the user is forgotten. */
  expireAt: Date | null;
}

const DAY_MS = 24 * 60 * 60_000;
/** How long the look of a proof waits for the user's first submission or sweep; other looks are kept this long after the last one. */
const UNCLAIMED_MS = 30 * DAY_MS;
/** How long it is remembered that a user is forgotten: longer than a look takes, and than contests is likely to be down. */
const FORGOTTEN_MS = DAY_MS;

const later = (at: Date, ms: number) => new Date(at.getTime() + ms);

/**
 * What is kept after the look of a proof of ownership, started or finished. Only this can bring a forgotten name back: a look that began
 * before the deletion changes nothing.
 */
export function afterProof(kept: KeptUser | null, look: Look & { startedAt: Date }, lagMs: number): KeptUser {
  if (kept?.history) {
    const expireAt = kept.expireAt && later(look.at, UNCLAIMED_MS);
    return { ...kept, history: withLook(kept.history, look, lagMs), proofAt: look.at, expireAt };
  }
  if (kept?.forgottenAt && look.startedAt <= kept.forgottenAt) return kept;
  const expireAt = later(look.at, UNCLAIMED_MS);
  return { history: firstLook(look), proofAt: look.at, forgottenAt: null, expireAt };
}

/**
 * What is kept after a look that contests asked for. It asks for proven names only, so a name whose proof was seen is kept from here
 * on. Nothing is kept about a forgotten user: the look may have begun before, or contests does not know of the deletion yet.
 */
export function afterLook(kept: KeptUser | null, look: Look, lagMs: number): KeptUser {
  const unclaimedUntil = later(look.at, UNCLAIMED_MS);
  if (kept === null) {
    return { history: firstLook(look), proofAt: null, forgottenAt: null, expireAt: unclaimedUntil };
  }
  if (kept.history === null) return kept;
  const history = withLook(kept.history, look, lagMs);
  const expireAt = kept.proofAt === null ? unclaimedUntil : null;
  const isSame = history === kept.history && expireAt?.getTime() === kept.expireAt?.getTime();
  return isSame ? kept : { ...kept, history, expireAt };
}

/**
 * What is kept after an account was deleted: the fact that it was, for a while. What a proof began after the deletion stays; if that
 * proof continued an older history, since we did not know of the deletion yet, the history begins anew with its last look.
 */
export function afterDeletion(kept: KeptUser | null, { deletedAt, now }: Deletion): KeptUser {
  if (kept?.history && kept.proofAt !== null && kept.proofAt > deletedAt) {
    const { firstLookAt, lastLookAt: at, counts: solved } = kept.history;
    return firstLookAt > deletedAt ? kept : { ...kept, history: firstLook({ at, solved }) };
  }
  return { history: null, proofAt: null, forgottenAt: deletedAt, expireAt: later(now, FORGOTTEN_MS) };
}
