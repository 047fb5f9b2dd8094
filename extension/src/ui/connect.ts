import { setContextClient } from '@urql/svelte';
import { getContext, setContext } from 'svelte';
import { createClient, createPlainClient } from '../api/clients.ts';
import { createLive, type Live } from '../api/live.ts';
import type { SessionSource } from '../api/session-exchange.ts';
import type { Owner } from '../session/owner.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import { Account, provideAccount } from './account.svelte.ts';
import { provideOutage } from './outage.svelte.ts';
import { renewInWorker } from './renew-in-worker.ts';

const LIVE = Symbol('live');

/**
 * Gives a page of the extension its client, its account and one place for unanswered requests. Call it in the page's outermost
 * component.
 */
export function connect(): Account {
  const keeper = createSessionKeeper(createPlainClient());
  const source = { current: keeper.current, renew: renewInWorker };
  setContextClient(createClient(source));
  setContext(LIVE, source);
  provideOutage();
  return provideAccount(new Account(keeper));
}

/** Streams of a user, for the component that calls this. */
export const useLive = (owner: () => Owner): Live => createLive(getContext<SessionSource>(LIVE), owner);
