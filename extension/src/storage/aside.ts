import type { Browser } from 'wxt/browser';

export type StorageArea = Pick<Browser.storage.StorageArea, 'get' | 'set' | 'remove'>;

/** The prefix of the key of an unreadable value, with the time, so that nothing replaces it. */
const ASIDE = /^unreadable:\d+:/;

export const isAside = (key: string): boolean => ASIDE.test(key);

/** A key under which nothing is stored yet. */
export const asideKeyOf = <Key extends string>(key: Key): `unreadable:${number}:${Key}` =>
  `unreadable:${Date.now()}:${key}`;

/**
 * Keeps unreadable values aside, so that nothing overwrites them, and puts them back once they can be read after an update. If a
 * readable value has taken the place, the older one is dropped.
 *
 * @param isReadable whether a value can be used under its key
 */
export async function sortStored(
  area: StorageArea,
  isReadable: (key: string, value: unknown) => boolean,
): Promise<void> {
  const entries = Object.entries(await area.get(null));
  const readable = new Set<string>();
  for (const [key, value] of entries.filter(([key]) => !isAside(key))) {
    if (isReadable(key, value)) readable.add(key);
    else await move(area, key, asideKeyOf(key), value);
  }
  // The newest first.
  const aside = entries.filter(([key]) => isAside(key)).sort(([one], [other]) => asideSince(other) - asideSince(one));
  for (const [key, value] of aside) {
    const former = key.replace(ASIDE, '');
    if (!isReadable(former, value)) continue;
    if (readable.has(former)) await area.remove(key);
    else await move(area, key, former, value);
    readable.add(former);
  }
}

const asideSince = (key: string): number => Number(key.split(':')[1]);

async function move(area: StorageArea, from: string, to: string, value: unknown): Promise<void> {
  await area.set({ [to]: value });
  await area.remove(from);
}
