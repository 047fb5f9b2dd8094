import type { SignInFragment } from '../gql/graphql.ts';
import { onChange, read, type Session } from '../session/kept.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import { getContext, setContext } from 'svelte';
import { tellWorker } from './tell-worker.ts';

const KEY = Symbol('account');

/** Who is signed in, as the popup shows it. */
export class Account {
  /** Undefined until it is known. */
  session: Session | null | undefined = $state(undefined);
  #keeper: SessionKeeper;

  constructor(keeper: SessionKeeper) {
    this.#keeper = keeper;
    const reread = async () => {
      this.session = await read('session');
    };
    onChange(() => void reread());
    void reread();
  }

  /** Keeps a sign-in and lets the worker send what waited for it. */
  async signedIn(success: SignInFragment): Promise<void> {
    await this.#keeper.begin(success);
    await tellWorker({ kind: 'resume' });
  }

  noteUser = (me: Parameters<SessionKeeper['noteUser']>[0]) => this.#keeper.noteUser(me);

  signOut = () => this.#keeper.end();
}

export const provideAccount = (account: Account): Account => setContext(KEY, account);
export const useAccount = (): Account => getContext(KEY);
