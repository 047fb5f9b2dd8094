import { ACCESS_TOKEN_LIFE_MS } from '@leetcord/kit/auth/access-token';

/**
 * How long a key is published before it signs, in ms: verifiers keep the published keys for 10 minutes, and a cache on the way to them
 * for 5.
 */
export const PUBLISHED_AHEAD_MS = 15 * 60_000;
/** For clocks that differ, and for verifiers with a minute-old list of keys, in ms. */
export const MARGIN_MS = 5 * 60_000;

/** What determines a key's life. */
export interface Generation {
  /** 1, 2, 3, …: each key takes over from the previous one. */
  generation: number;
  createdAt: Date;
}

/** The times in a key's life, in ms since 1970. Without a successor it continues. */
interface KeyLife<K> {
  key: K;
  signsFrom: number;
  signsUntil: number;
  /** When the last token that it signed has expired. */
  checkedUntil: number;
}

/** The lives of keys, newest first. */
function livesOf<K extends Generation>(newestFirst: readonly K[]): KeyLife<K>[] {
  return newestFirst.map((key, index) => {
    const successor = newestFirst[index - 1];
    const signsUntil = successor === undefined ? Number.POSITIVE_INFINITY : signsFrom(successor);
    const checkedUntil = signsUntil + ACCESS_TOKEN_LIFE_MS + MARGIN_MS;
    return { key, signsFrom: signsFrom(key), signsUntil, checkedUntil };
  });
}

/** The very first key signs at once, since there is no other. */
const signsFrom = ({ generation, createdAt }: Generation): number =>
  createdAt.getTime() + (generation === 1 ? 0 : PUBLISHED_AHEAD_MS);

/** The keys that verify tokens at a moment: those that sign, will sign, or have signed a token that has not expired. */
export const checkingKeys = <K extends Generation>(newestFirst: readonly K[], now: number): K[] =>
  livesOf(newestFirst).flatMap(({ key, checkedUntil }) => (now < checkedUntil ? [key] : []));

/** The key that signs at a moment: the newest whose time has come. A clock that is behind gets the oldest. */
export function signingKey<K extends Generation>(newestFirst: readonly K[], now: number): K | undefined {
  const lives = livesOf(newestFirst);
  return (lives.find((life) => life.signsFrom <= now) ?? lives.at(-1))?.key;
}

/** What should be done about the keys at a moment. */
export interface RotationPlan<K> {
  /** The generation of the key to make. */
  make: number | null;
  /** Keys that no longer sign: their private parts are deleted. */
  forget: K[];
  /** Keys that no longer verify. */
  remove: K[];
}

/** `lifeMs` is for how long each key signs. If a plan is carried out late, or in part, the next one does the rest. */
export function planRotation<K extends Generation>(
  newestFirst: readonly K[],
  lifeMs: number,
  now: number,
): RotationPlan<K> {
  const lives = livesOf(newestFirst);
  const [newest] = lives;
  const isDue = newest === undefined || newest.signsFrom + lifeMs - PUBLISHED_AHEAD_MS <= now;
  return {
    make: isDue ? (newest?.key.generation ?? 0) + 1 : null,
    forget: lives.filter(({ signsUntil }) => signsUntil + MARGIN_MS <= now).map(({ key }) => key),
    remove: lives.filter(({ checkedUntil }) => checkedUntil <= now).map(({ key }) => key),
  };
}
