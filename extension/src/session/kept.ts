import { openDB, type DBSchema } from 'idb';
import { z } from 'zod';
import { GATEWAY_URL } from '../api/gateway-url.ts';

/**
 * What only the extension may read: content scripts can read the extension's storage in some browsers, but never this
 * database of the extension's own origin. All of it belongs to one server and goes when the server's address changes.
 */

const DATABASE_VERSION = 1;

const kept = {
  session: z.object({
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
  }),
  /** A proof of a LeetCode account that is under way. */
  proof: z.object({
    proofId: z.string(),
    username: z.string(),
    code: z.string(),
    expiresAt: z.iso.datetime(),
  }),
  /** The server has ended the session, rather than the user here: said until the next sign-in. */
  ended: z.object({ at: z.iso.datetime() }),
  /** The user has asked for the account to be deleted, and it is not known yet whether that was done. */
  leaving: z.object({ since: z.iso.datetime() }),
};
type Kept = { [Name in keyof typeof kept]: z.infer<(typeof kept)[Name]> };
export type Session = Kept['session'];
export type Proof = Kept['proof'];

interface Schema extends DBSchema {
  kept: { key: keyof Kept; value: { gateway: string; value: unknown } };
}

const database = () =>
  openDB<Schema>('leetcord', DATABASE_VERSION, {
    upgrade: (db) => void db.createObjectStore('kept'),
  });
let opened: ReturnType<typeof database> | null = null;

const elsewhere = new BroadcastChannel('leetcord:kept');
const listeners = new Set<() => void>();
elsewhere.addEventListener('message', () => listeners.forEach((listener) => listener()));

/** Reads what is kept under a name; null when there is nothing, or what there is belongs to another server. */
export async function read<Name extends keyof Kept>(name: Name): Promise<Kept[Name] | null> {
  const db = await (opened ??= database());
  const row = await db.get('kept', name);
  if (!row) return null;
  const parsed = kept[name].safeParse(row.value);
  if (row.gateway === GATEWAY_URL && parsed.success) return parsed.data as Kept[Name];
  await db.delete('kept', name);
  return null;
}

/** Keeps a value under a name; null forgets it. All parts of the extension are told. */
export async function write<Name extends keyof Kept>(name: Name, value: Kept[Name] | null): Promise<void> {
  const db = await (opened ??= database());
  if (value) await db.put('kept', { gateway: GATEWAY_URL, value }, name);
  else await db.delete('kept', name);
  tellAll();
}

/** Forgets all that is kept. */
export async function clear(): Promise<void> {
  const db = await (opened ??= database());
  await db.clear('kept');
  tellAll();
}

function tellAll(): void {
  elsewhere.postMessage('changed');
  listeners.forEach((listener) => listener());
}

/** Calls back whenever something kept was changed, by whichever part of the extension. */
export function onChange(callback: () => void): void {
  listeners.add(callback);
}
