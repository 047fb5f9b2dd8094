import type { Client } from '@urql/core';
import type { MeFragment } from '../gql/graphql.ts';
import type { SignIn } from '../messages.ts';
import { clear, forgetAside, read, write, type Kept, type Session } from './kept.ts';
import { ownerOf } from './owner.ts';
import { graphqlOf } from './server.ts';
import { RefreshSession, SignOut } from './session-documents.ts';

const LOCK = 'leetcord:session';
/** What pages have shown last to the user. */
const SHOWN = ['contests', 'boards', 'duels'] as const;
type Shown = (typeof SHOWN)[number];

async function forgetShown(): Promise<void> {
  for (const name of SHOWN) await write(name, null);
}

/**
 * Keeps the session of the signed-in user. The worker and each page of the extension have a keeper; they share the stored data,
 * and make one change at a time. `plain` must send no token.
 */
export function createSessionKeeper(plain: Client, now: () => Date = () => new Date()) {
  const current = () => read('session');

  /**
   * A session other than the one with this access token: renewed now, or meanwhile by another part of the extension. Null when
   * the session is over. Throws when the server does not answer: the session stays, and a later try may succeed.
   */
  async function renew(staleAccessToken: string): Promise<Session | null> {
    return navigator.locks.request(LOCK, async () => {
      const session = await current();
      if (!session || session.accessToken !== staleAccessToken) return session;
      const input = { refreshToken: session.refreshToken };
      const { data, error } = await plain.mutation(RefreshSession, { input }, { url: graphqlOf(session.server) });
      if (error) throw error;
      // A missing answer does not end the session: the same token gets the same successor later.
      if (!data) throw new Error('The server gave no answer to the refresh');
      if (data.refreshSession.__typename !== 'SignInSuccess') {
        await write('ended', { server: session.server, at: now().toISOString() });
        await write('session', null);
        await forgetShown();
        return null;
      }
      // Stored before anyone uses it: the old refresh token is spent.
      const renewed = sessionOf(session.server, data.refreshSession, session.signedInAt);
      await write('session', renewed);
      return renewed;
    });
  }

  /** Has the server end a session, which is not the one that is stored here. */
  const endAtServer = ({ server, refreshToken }: Session) =>
    plain.mutation(SignOut, { input: { refreshToken } }, { url: graphqlOf(server) }).toPromise();

  return {
    current,
    renew,

    /**
     * Stores a new sign-in, and ends the one before it: a browser has one session. When the same user signs in again, or the one
     * whom the user has become, the time from which submissions count stays the same.
     */
    async begin(server: string, success: SignIn, formerUserId: string | null = null): Promise<void> {
      const before = await navigator.locks.request(LOCK, async () => {
        const before = await current();
        const isSameUser = before?.server === server && [success.user.id, formerUserId].includes(before.user.id);
        await write('session', sessionOf(server, success, isSameUser ? before.signedInAt : now().toISOString()));
        await write('lastServer', { server });
        await write('ended', null);
        await write('leaving', null);
        return before;
      });
      // Nobody waits for this; repeating the same sign-in ends nothing.
      if (before && (before.server !== server || before.refreshToken !== success.refreshToken))
        void endAtServer(before);
    },

    /** Stores what the server says about the user now. */
    async noteUser(me: MeFragment): Promise<void> {
      await navigator.locks.request(LOCK, async () => {
        const session = await current();
        const user = userOf(me);
        if (session?.user.id !== me.id) return;
        // The account still exists, so it was not deleted.
        if (await read('leaving')) await write('leaving', null);
        if (JSON.stringify(session.user) !== JSON.stringify(user)) await write('session', { ...session, user });
      });
    },

    /** Stores what a page has shown to a user last, unless they are no longer signed in. */
    async keepShown<Name extends Shown>(name: Name, value: Kept[Name]): Promise<void> {
      await navigator.locks.request(LOCK, async () => {
        const session = await current();
        if (session && ownerOf(session) === value.owner) await write(name, value);
      });
    },

    /** Signs out here at once, and at the server if it answers. */
    async end(): Promise<void> {
      const session = await navigator.locks.request(LOCK, async () => {
        const ended = await current();
        if (ended) await write('lastServer', { server: ended.server });
        await write('session', null);
        await write('proof', null);
        await forgetShown();
        // It may contain a token that nobody else would end.
        await forgetAside();
        return ended;
      });
      if (session) await endAtServer(session);
    },

    /**
     * Called before the server is asked to delete the account, so that this browser knows why the session is over even if the
     * answer is lost. Resolves to true when the deletion was requested before and no answer came.
     */
    async startLeaving(): Promise<boolean> {
      const session = await current();
      const wasAsked = (await read('leaving')) !== null;
      if (session) await write('leaving', { server: session.server, since: now().toISOString() });
      return wasAsked;
    },

    /** The account was not deleted. */
    stay: () => write('leaving', null),

    /** The account is deleted, and the session with it. */
    left: () => navigator.locks.request(LOCK, () => write('session', null)),

    /** Once the account is deleted, deletes all stored data, and has `wipe` delete the rest of what belongs to its server. */
    async forgetWhoLeft(wipe: (server: string) => Promise<void>): Promise<void> {
      await navigator.locks.request(LOCK, async () => {
        const leaving = await read('leaving');
        if (!leaving || (await current())) return;
        await wipe(leaving.server);
        await clear();
      });
    },
  };
}
export type SessionKeeper = ReturnType<typeof createSessionKeeper>;

const userOf = ({ id, displayName, leetcode, discord }: SignIn['user']): Session['user'] => ({
  id,
  displayName,
  leetcodeName: leetcode?.username ?? null,
  discordName: discord?.username ?? null,
});

const sessionOf = (server: string, success: SignIn, signedInAt: string): Session => ({
  server,
  accessToken: success.accessToken,
  accessTokenExpiresAt: success.accessTokenExpiresAt,
  refreshToken: success.refreshToken,
  signedInAt,
  user: userOf(success.user),
});
