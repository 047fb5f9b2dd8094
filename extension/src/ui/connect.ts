import { setContextClient } from '@urql/svelte';
import { createClient, createPlainClient } from '../api/clients.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import { Account, provideAccount } from './account.svelte.ts';
import { renewInWorker } from './renew-in-worker.ts';

/** Gives a page of the extension its client and its account. For the page's outermost component. */
export function connect(): Account {
  const keeper = createSessionKeeper(createPlainClient());
  setContextClient(createClient({ current: keeper.current, renew: renewInWorker }));
  return provideAccount(new Account(keeper));
}
