import { CombinedError } from '@urql/core';
import { read, type Session } from '../session/kept.ts';
import { tellWorker } from './tell-worker.ts';

/**
 * Has the worker renew the session. A page may be closed between the server's answer and keeping it, and a refresh token
 * works once: that would end the session.
 */
export async function renewInWorker(staleAccessToken: string): Promise<Session | null> {
  const answer = await tellWorker({ kind: 'renew', staleAccessToken });
  if (answer !== 'renewed') throw new CombinedError({ networkError: new Error('The session could not be renewed.') });
  return read('session');
}
