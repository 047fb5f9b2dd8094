import type { Client } from '@urql/core';
import { faultOfError, faultOfRefusal, type Fault } from '../../api/fault.ts';
import type { Account } from '../../ui/account.svelte.ts';
import { DeleteMyAccount } from './documents.ts';

/** Deletes the account at the server, then all its data in this browser. Returns why not, or null when it is done. */
export async function deleteAccount(client: Client, account: Account, displayName: string): Promise<Fault | null> {
  const wasAskedBefore = await account.startLeaving();
  const { data, error } = await client.mutation(DeleteMyAccount, { input: { confirmDisplayName: displayName } });
  const result = data?.deleteMyAccount;
  if (result?.__typename === 'DeleteMyAccountSuccess') {
    await account.left(result.isComplete);
    return null;
  }
  if (result) {
    await account.stay();
    return faultOfRefusal(result);
  }
  const fault = error && faultOfError(error);
  // The answer to the first request was lost; the ended session shows that it succeeded.
  if (wasAskedBefore && fault?.kind === 'UNAUTHENTICATED') {
    await account.left(true);
    return null;
  }
  return fault ?? null;
}
