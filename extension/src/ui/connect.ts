import { setContextClient } from '@urql/svelte';
import { createClient, createPlainClient } from '../api/clients.ts';
import { createSessionKeeper } from '../session/session-keeper.ts';
import { Account, provideAccount } from './account.svelte.ts';
import { provideOutage } from './outage.svelte.ts';
import { renewInWorker } from './renew-in-worker.ts';

/**
 * Gives a page of the extension its client, its account and one place for unanswered requests. Call it in the page's outermost
 * component.
 */
export function connect(): Account {
  const keeper = createSessionKeeper(createPlainClient());
  setContextClient(createClient({ current: keeper.current, renew: renewInWorker }));
  provideOutage();
  return provideAccount(new Account(keeper));
}
