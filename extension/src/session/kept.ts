import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import { z } from 'zod';
import { seenBoard } from '../board/board-view.ts';
import { contestView } from '../contests/contest-view.ts';
import { duelView, seenDuels } from '../duel/duel-view.ts';
import { dayView } from '../home/day-view.ts';
import { studyView } from '../home/study-view.ts';
import { asideKeyOf, isAside } from '../storage/aside.ts';
import { createFormat, type Format, type Step } from '../storage/format.ts';
import { isServer } from './server.ts';

/**
 * Data that only the extension may read: in some browsers content scripts can read the extension's storage, but never this
 * database of the extension's own origin. Each value names the server to which it belongs.
 */

const DATABASE_VERSION = 1;

const server = z.string().refine(isServer);

/** The first version had one server, and kept its GraphQL address beside each value. */
const nameServer: Step = ({ gateway, ...value }) => ({
  ...value,
  server: URL.canParse(String(gateway)) ? new URL(String(gateway)).origin : null,
});

const session = z.object({
  server,
  accessToken: z.string(),
  accessTokenExpiresAt: z.iso.datetime(),
  refreshToken: z.string(),
  /** ISO 8601. */
  signedInAt: z.iso.datetime(),
  user: z.object({
    id: z.string(),
    displayName: z.string(),
    leetcodeName: z.string().nullable(),
    discordName: z.string().nullable(),
  }),
});

/** An unfinished proof of a LeetCode account. */
const proof = z.object({
  server,
  proofId: z.string(),
  username: z.string(),
  code: z.string(),
  expiresAt: z.iso.datetime(),
});

const kept = {
  session: createFormat(session, [nameServer]),
  proof: createFormat(proof, [nameServer]),
  /** The server, and not the user here, has ended the session: shown until the next sign-in. */
  ended: createFormat(z.object({ server, at: z.iso.datetime() }), [nameServer]),
  /** What the popup's Home showed last, for when the server does not answer. At first that was contests alone. */
  contests: createFormat(
    z.object({
      owner: z.string(),
      /** In Unix ms. */
      at: z.number(),
      /** Null where an earlier version has stored it. */
      day: dayView.nullable(),
      plans: z.array(studyView),
      current: z.array(contestView),
      next: contestView.nullable(),
      duels: z.array(duelView),
    }),
    [
      (value) => nameServer(value),
      ({ server, userId, ...value }) => ({ ...value, owner: `${String(server)} ${String(userId)}` }),
      (value) => ({ ...value, day: null }),
      (value) => ({ ...value, duels: [] }),
      (value) => ({ ...value, plans: [] }),
    ],
  ),
  /** The boards that the popup showed last, latest first, for when the server does not answer. */
  boards: createFormat(z.object({ owner: z.string(), seen: z.array(seenBoard) })),
  /** What the popup's Duel tab showed last, for when the server does not answer. */
  duels: createFormat(seenDuels),
  /** The user has asked to delete the account, and it is not known yet whether that was done. */
  leaving: createFormat(z.object({ server, since: z.iso.datetime() }), [nameServer]),
  /** Where somebody signed in last: what is typed without an address is for it. */
  lastServer: createFormat(z.object({ server })),
};
export type Kept = { [Name in keyof typeof kept]: NonNullable<ReturnType<(typeof kept)[Name]['read']>> };
type Formats = { [Name in keyof Kept]: Format<Kept[Name]> };
const formats: Formats = kept;
export type Session = Kept['session'];
export type Proof = Kept['proof'];

interface Row {
  /** Only beside values of the first version. */
  gateway?: string;
  value: unknown;
}

interface Schema extends DBSchema {
  kept: { key: keyof Kept | ReturnType<typeof asideKeyOf<keyof Kept>>; value: Row };
}

let opened: Promise<IDBPDatabase<Schema>> | null = null;

/** The database. It is opened anew after it could not be opened, and after the browser has closed it, as it does to clear it. */
function database(): Promise<IDBPDatabase<Schema>> {
  const forget = () => {
    opened = null;
  };
  opened ??= openDB<Schema>('leetcord', DATABASE_VERSION, {
    upgrade: (db) => void db.createObjectStore('kept'),
    terminated: forget,
  }).catch((error: unknown) => {
    forget();
    throw error;
  });
  return opened;
}

const elsewhere = new BroadcastChannel('leetcord:kept');
const listeners = new Set<() => void>();
elsewhere.addEventListener('message', () => listeners.forEach((listener) => listener()));

/**
 * Reads the value stored under a name; null if there is none. A value that this version can't read is kept aside.
 */
export async function read<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | null> {
  const db = await database();
  const valueOf = (row: Row | undefined) =>
    row ? formats[name].read(row.gateway ? { ...(row.value as object), gateway: row.gateway } : row.value) : null;
  const found = await db.get('kept', name);
  const value = valueOf(found);
  if (!found || value) return value;
  const tx = db.transaction('kept', 'readwrite');
  // Another part of the extension may have moved or replaced it.
  const row = await tx.store.get(name);
  if (row && !valueOf(row)) {
    await tx.store.put(row, asideKeyOf(name));
    await tx.store.delete(name);
  }
  await tx.done;
  return valueOf(row);
}

/** Stores a value under a name; null deletes it. All parts of the extension are notified. */
export async function write<Name extends keyof Kept>(name: Name, value: Kept[Name] | null): Promise<void> {
  const db = await database();
  if (value) await db.put('kept', { value: formats[name].write(value) }, name);
  else await db.delete('kept', name);
  tellAll();
}

/** The server of an installation that had one, fixed when it was built; null where nothing tells. */
export async function formerServer(): Promise<string | null> {
  const rows = await (await database()).getAll('kept');
  const gateway = rows.find((row) => row.gateway !== undefined)?.gateway;
  return gateway !== undefined && URL.canParse(gateway) ? new URL(gateway).origin : null;
}

/** Whether an unreadable value is kept aside. */
export async function hasAside(): Promise<boolean> {
  // Values that were not read yet may have to be kept aside first.
  await Promise.all((Object.keys(kept) as (keyof Kept)[]).map((name) => read(name)));
  return (await (await database()).getAllKeys('kept')).some(isAside);
}

/** Deletes what is kept aside. */
export async function forgetAside(): Promise<void> {
  const db = await database();
  for (const key of (await db.getAllKeys('kept')).filter(isAside)) await db.delete('kept', key);
}

/** Deletes everything. */
export async function clear(): Promise<void> {
  const db = await database();
  await db.clear('kept');
  tellAll();
}

function tellAll(): void {
  elsewhere.postMessage('changed');
  listeners.forEach((listener) => listener());
}

/** Calls back whenever any part of the extension has changed a value. */
export function onChange(callback: () => void): void {
  listeners.add(callback);
}
