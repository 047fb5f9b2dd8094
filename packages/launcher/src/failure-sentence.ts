import { debuglog } from 'node:util';
import { ConfigError, EXIT_CONFIG } from '@leetcord/kit/process/env';

const debug = debuglog('leetcord');

const AWAY = new Set(['ECONNREFUSED', 'ECONNRESET', 'EPIPE', 'ETIMEDOUT', 'UND_ERR_SOCKET', 'UND_ERR_CONNECT_TIMEOUT']);
const OFFLINE = new Set(['ENOTFOUND', 'EAI_AGAIN', 'ENETUNREACH', 'EHOSTUNREACH']);
const FORBIDDEN = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOTDIR']);

interface Told extends Error {
  code?: string;
  path?: string;
  errors?: unknown[];
  /** The answer of an API that refuses. */
  response?: { status?: number; errors?: { message?: string }[] };
}

/** What a person can do about a command's failure, in one sentence without a stack. */
export function failureSentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message;
  const chain = causesOf(error);
  const find = (codes: ReadonlySet<string>) => chain.find(({ code }) => code !== undefined && codes.has(code));
  const forbidden = find(FORBIDDEN);
  const said = chain.find(({ response }) => response !== undefined)?.response;
  if (find(new Set(['ENOSPC', 'EDQUOT']))) return 'The disk is full: make room on it, then run this again.';
  if (forbidden !== undefined) {
    return `${forbidden.path ?? 'A file'} cannot be used (${forbidden.code}): give your user the right to, then run this again.`;
  }
  if (find(OFFLINE)) return 'The network cannot be reached: check it, then run this again.';
  if (find(AWAY) || chain.some(({ name }) => name === 'TimeoutError')) {
    return 'LeetCord does not answer: look whether npm start still runs in its terminal, then run this again.';
  }
  if (said !== undefined) {
    const message = said.errors?.[0]?.message ?? `status ${said.status ?? 'unknown'}`;
    return `LeetCord refuses: ${firstLine(message)}`;
  }
  const message = firstLine(chain[0]?.message ?? String(error));
  return `This failed, and nobody expected it: ${message} (NODE_DEBUG=leetcord shows where.)`;
}

/** Ends a command that failed; if the settings are wrong, with the exit code for that. */
export function endWithFailure(error: unknown): never {
  debug('%O', error);
  console.error(`\n${failureSentence(error)}\n`);
  process.exit(error instanceof ConfigError ? EXIT_CONFIG : 1);
}

/** An error and all its causes. */
function causesOf(error: unknown, depth = 0): Told[] {
  if (!(error instanceof Error) || depth > 5) return [];
  const told: Told = error;
  return [told, ...[told.cause, ...(told.errors ?? [])].flatMap((cause) => causesOf(cause, depth + 1))];
}

/** Clients put whole requests into their messages, as JSON behind a colon. */
const firstLine = (text: string) => (text.split('\n')[0] ?? '').replace(/:? *[{[].*$/, '').trim();
