import { overloaded } from '../graphql/errors.ts';
import { givenUp } from './patience.ts';

const MESSAGES = new Set([overloaded().message, givenUp().message]);

/** Whether an answer says that LeetCord has too much to do, or had no time left: every client then asks again in a moment. */
export const isBusy = ({ errors }: { errors?: readonly { message: string }[] }): boolean =>
  MESSAGES.has(errors?.[0]?.message ?? '');
