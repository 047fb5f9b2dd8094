import { CombinedError } from '@urql/core';
import { read, type Session } from '../session/kept.ts';
import { askWorker } from '../ask-worker.ts';

/**
 * Has the worker renew the session. A page may be closed after the server's answer but before storing it, and a refresh token
 * works once: that would end the session.
 */
export async function renewInWorker(staleAccessToken: string): Promise<Session | null> {
  const isRenewed = await askWorker<boolean>({ kind: 'renew', staleAccessToken }).catch(() => false);
  if (!isRenewed) throw new CombinedError({ networkError: new Error('The session could not be renewed.') });
  return read('session');
}
