import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import type { RequestHandler } from 'express';

const ids = new AsyncLocalStorage<string>();

/** Ours or another router's ids only: nothing that could forge a log line. */
const VALID_ID = /^[\w-]{1,64}$/;

export const REQUEST_ID_HEADER = 'x-request-id';

/** The id of the request that is being answered, or `none` outside of one. */
export const currentRequestId = (): string => ids.getStore() ?? 'none';

/** Does something in the name of a request, such as one that came over a socket. */
export const withRequestId = <T>(id: string, run: () => T): T => ids.run(id, run);

/** Takes a caller's request id when it is a plain one, else makes one. */
export const requestIdFrom = (given: unknown): string =>
  typeof given === 'string' && VALID_ID.test(given) ? given : randomUUID();

/** Names each request, in `currentRequestId()` and in the response's `x-request-id`. */
export const nameRequests: RequestHandler = (req, res, next) => {
  const id = requestIdFrom(req.get(REQUEST_ID_HEADER));
  res.set(REQUEST_ID_HEADER, id);
  ids.run(id, next);
};
