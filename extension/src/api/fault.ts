import type { CombinedError } from '@urql/core';
import { clockWords } from '../when-words.ts';
import { errorSentence } from './error-sentence.ts';

/** Why something failed. */
export interface Fault {
  /** The name of a type in a result's union, an error code of the server, or NO_ANSWER. */
  kind: string;
  /** For the user: one or two plain sentences. */
  sentence: string;
}

/** The fields of a result that say why it was refused. */
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

/** Whether the same may work later without any correction by the user. */
export const isPassing = ({ kind }: Fault): boolean => PASSING.has(kind);

/** The fault of a request that had no result. */
export const faultOfError = (error: CombinedError): Fault => ({
  kind: error.networkError ? 'NO_ANSWER' : String(error.graphQLErrors[0]?.extensions.code),
  sentence: errorSentence(error),
});

/** The fault in a result. Times are shown by the user's clock. */
export const faultOfRefusal = ({ __typename, message, retryAt }: Refusal): Fault => ({
  kind: __typename,
  sentence: retryAt ? `There were too many tries. Try again after ${clockWords(retryAt)}.` : message,
});
