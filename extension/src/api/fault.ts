import type { CombinedError } from '@urql/core';
import { clockWords } from '../when-words.ts';
import { errorSentence } from './error-sentence.ts';

/** Why something was not done. */
export interface Fault {
  /** A member's name of a result's union, a code of the server, or NO_ANSWER. */
  kind: string;
  /** For the user: one plain sentence, or two. */
  sentence: string;
}

/** What members of a result's union have that say why not. */
export interface Refusal {
  __typename: string;
  message: string;
  /** ISO 8601. */
  retryAt?: string;
}

const PASSING = new Set([
  'NO_ANSWER',
  'RATE_LIMITED',
  'UPSTREAM_UNAVAILABLE',
  'LeetCodeUnavailableError',
  'TooManyAttemptsError',
]);

/** Whether the same may work later, with nothing for the user to put right. */
export const isPassing = ({ kind }: Fault): boolean => PASSING.has(kind);

/** The fault of a request that had no result. */
export const faultOfError = (error: CombinedError): Fault => ({
  kind: error.networkError ? 'NO_ANSWER' : String(error.graphQLErrors[0]?.extensions.code),
  sentence: errorSentence(error),
});

/** The fault that a result tells. Times are told as the user's clock shows them. */
export const faultOfRefusal = ({ __typename, message, retryAt }: Refusal): Fault => ({
  kind: __typename,
  sentence: retryAt ? `There were too many tries. Try again after ${clockWords(retryAt)}.` : message,
});
