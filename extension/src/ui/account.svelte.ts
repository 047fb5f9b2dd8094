import { getContext, setContext } from 'svelte';
import type { SignInFragment } from '../gql/graphql.ts';
import { askWorker } from '../ask-worker.ts';
import { onChange, read, type Session } from '../session/kept.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import { tellWorker } from './tell-worker.ts';

const KEY = Symbol('account');

/** Who is signed in, as the extension's pages show it. Whatever part of the extension changes that, it shows here. */
export class Account {
  /** Undefined until it is known. */
  session: Session | null | undefined = $state(undefined);
  /** How often somebody has signed in here, or added an account, since the page was opened. */
  signIns = $state(0);
  /** Whether the server has ended the session, rather than the user here. */
  wasEnded = $state(false);
  /** Set once the account is deleted, on the page where that was asked. */
  farewell: { isComplete: boolean } | null = $state(null);
  readonly #keeper: SessionKeeper;

  constructor(keeper: SessionKeeper) {
    this.#keeper = keeper;
    const reread = async () => {
      const [session, ended] = [await read('session'), await read('ended')];
      if (session) this.farewell = null;
      this.session = session;
      this.wasEnded = ended !== null;
    };
    onChange(() => void reread());
    void reread();
  }

  /**
   * Has the worker keep a sign-in and send what waited for it. `formerUserId` is who was signed in and goes on as the user of this
   * one. Throws when it can't.
   */
  async signedIn(success: SignInFragment, formerUserId?: string): Promise<void> {
    await askWorker<void>({ kind: 'begin', signIn: success, formerUserId });
    this.signIns += 1;
  }

  noteUser = (me: Parameters<SessionKeeper['noteUser']>[0]) => this.#keeper.noteUser(me);

  signOut = () => this.#keeper.end();

  startLeaving = () => this.#keeper.startLeaving();

  stay = () => this.#keeper.stay();

  /** The account is deleted: nothing of it stays in this browser. `isComplete`: nor at any part of the server. */
  async left(isComplete: boolean): Promise<void> {
    this.farewell = { isComplete };
    await this.#keeper.left();
    await tellWorker({ kind: 'forget' });
  }
}

export const provideAccount = (account: Account): Account => setContext(KEY, account);
export const useAccount = (): Account => getContext(KEY);
