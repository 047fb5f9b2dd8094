import type { Logger } from '@leetcord/kit/process/logger';
import type { Request, RequestHandler } from 'express';
import { GraphQLError } from 'graphql';
import type { HttpAdmission } from '../callers/http-admission.ts';
import { isServiceSignIn } from '../callers/service-sign-in.ts';
import { requestParts, searchOf } from '../http/graphql-request.ts';
import { toPublicErrors } from '../public-errors.ts';
import type { Schemas } from '../schemas.ts';

/** Puts the text of the trusted document that a request names into the request, for whoever answers it; refuses what may not run. */
export const documentByHash =
  (options: {
    schemas: Pick<Schemas, 'current'>;
    contextOf: HttpAdmission['contextOf'];
    log: Logger;
  }): RequestHandler =>
  (req, res, next) => {
    const { schemas, contextOf, log } = options;
    const { caller, requestId } = contextOf(req);
    const parts = requestParts(req);
    // It may hold nothing else: that was checked.
    const chosen = isServiceSignIn(req) ? parts.query : schemas.current.choose(parts, caller);
    if (chosen instanceof GraphQLError) {
      res.status(400).json({ errors: toPublicErrors([chosen], { log, requestId }) });
      return;
    }
    if (chosen !== undefined && chosen !== parts.query) addQuery(req, chosen);
    next();
  };

function addQuery(req: Request, query: string): void {
  if (req.method !== 'GET') {
    req.body = { ...(req.body as object), query };
    return;
  }
  const params = new URLSearchParams(searchOf(req));
  params.set('query', query);
  req.url = `/?${params}`;
}
