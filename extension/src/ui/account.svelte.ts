import { getContext, setContext } from 'svelte';
import type { SignInFragment } from '../gql/graphql.ts';
import { askWorker } from '../ask-worker.ts';
import { onChange, read, type Session } from '../session/kept.ts';
import type { SessionKeeper } from '../session/session-keeper.ts';
import { tellWorker } from './tell-worker.ts';

const KEY = Symbol('account');

/** The signed-in user for the extension's pages, updated whichever part of the extension changes it. */
export class Account {
  /** Undefined while unknown. */
  session: Session | null | undefined = $state(undefined);
  /** How often somebody has signed in here, or added an account, since the page was opened. */
  signIns = $state(0);
  /** Whether the server, and not the user here, has ended the session. */
  wasEnded = $state(false);
  /** Set once the account is deleted, on the page where this was requested. */
  farewell: { isComplete: boolean } | null = $state(null);
  /** Where somebody signed in last in this browser; null for never. */
  lastServer: string | null = $state(null);
  readonly #keeper: SessionKeeper;

  constructor(keeper: SessionKeeper) {
    this.#keeper = keeper;
    const reread = async () => {
      const [session, ended] = [await read('session'), await read('ended')];
      this.lastServer = (session ?? ended ?? (await read('lastServer')))?.server ?? null;
      if (session) this.farewell = null;
      this.session = session;
      this.wasEnded = ended !== null;
    };
    onChange(() => void reread());
    void reread();
  }

  /**
   * Has the worker store a sign-in at a server and send the reports that waited for it. `formerUserId` is the user who was signed in before
   * and continues as the user of this sign-in. Throws when the worker can't.
   */
  async signedIn(server: string, success: SignInFragment, formerUserId?: string): Promise<void> {
    await askWorker<void>({ kind: 'begin', server, signIn: success, formerUserId });
    this.signIns += 1;
  }

  noteUser = (me: Parameters<SessionKeeper['noteUser']>[0]) => this.#keeper.noteUser(me);

  keepShown: SessionKeeper['keepShown'] = (name, value) => this.#keeper.keepShown(name, value);

  signOut = () => this.#keeper.end();

  startLeaving = () => this.#keeper.startLeaving();

  stay = () => this.#keeper.stay();

  /** The account is deleted, and all its data in this browser. `isComplete`: also in every part of the server. */
  async left(isComplete: boolean): Promise<void> {
    this.farewell = { isComplete };
    await this.#keeper.left();
    await tellWorker({ kind: 'forget' });
  }
}

export const provideAccount = (account: Account): Account => setContext(KEY, account);
export const useAccount = (): Account => getContext(KEY);
