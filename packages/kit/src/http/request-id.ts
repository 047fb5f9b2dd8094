import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const ids = new AsyncLocalStorage<string>();

/** Only ids that we or another router could have made: nothing that could forge a log line. */
const VALID_ID = /^[\w-]{1,64}$/;

export const REQUEST_ID_HEADER = 'x-request-id';

/** Stands for the id outside of a request. */
export const NO_REQUEST = 'none';

/** The id of the current request, or `none` outside of one. */
export const currentRequestId = (): string => ids.getStore() ?? NO_REQUEST;

/** Runs work under a request's id, such as a request that came over a socket. */
export const withRequestId = <T>(id: string, run: () => T): T => ids.run(id, run);

/** Uses the caller's request id when it is a plain one, else makes one. */
export const requestIdFrom = (given: unknown): string =>
  typeof given === 'string' && VALID_ID.test(given) ? given : randomUUID();

/** Gives each request an id, in `currentRequestId()` and in the response's `x-request-id`. */
export const nameRequests: RequestHandler = (req, res, next) => {
  const id = requestIdFrom(req.get(REQUEST_ID_HEADER));
  res.set(REQUEST_ID_HEADER, id);
  ids.run(id, next);
};
