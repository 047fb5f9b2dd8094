import type { Browser } from 'wxt/browser';

export type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** Before the key under which something stood that this version can't read, with the time: so nothing takes its place. */
const ASIDE = /^unreadable:\d+:/;

export const isAside = (key: string): boolean => ASIDE.test(key);

/** A key under which nothing is kept yet. */
export const asideKeyOf = <Key extends string>(key: Key): `unreadable:${number}:${Key}` =>
  `unreadable:${Date.now()}:${key}`;

/**
 * Keeps aside what can't be read, so that nothing is written over it, and puts back what can be read again after an update.
 *
 * @param isReadable whether a value is of use under its key
 */
export async function sortStored(
  area: StorageArea,
  isReadable: (key: string, value: unknown) => boolean,
): Promise<void> {
  const entries = await area.get(null);
  const moves = Object.entries(entries).flatMap(([key, value]): [string, string][] => {
    if (!isAside(key)) return isReadable(key, value) ? [] : [[key, asideKeyOf(key)]];
    const former = key.replace(ASIDE, '');
    return former in entries || !isReadable(former, value) ? [] : [[key, former]];
  });
  for (const [from, to] of moves) {
    await area.set({ [to]: entries[from] });
    await area.remove(from);
  }
}
