import { HeaderMap, type ApolloServer } from '@apollo/server';
import type { RequestHandler } from 'express';
import type { CallerContext } from '../caller-context.ts';
import type { HttpAdmission } from '../callers/http-admission.ts';
import { searchOf } from './graphql-request.ts';

/**
 * Answers requests whose body was read and whose caller was admitted by Apollo Server. Unlike Apollo's integration with Express it makes no ETag
 * of each answer, which takes longer than to send it.
 */
export function answerBy(apollo: ApolloServer<CallerContext>, contextOf: HttpAdmission['contextOf']): RequestHandler {
  return async (req, res) => {
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(req.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value);
    }
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: req.method,
        headers,
        search: searchOf(req),
        body: req.body as unknown,
      },
      context: async () => contextOf(req),
    });
    if (answer.body.kind !== 'complete') throw new Error('The gateway answers at once');
    res.statusCode = answer.status ?? 200;
    for (const [name, value] of answer.headers) res.setHeader(name, value);
    const body = Buffer.from(answer.body.string);
    res.setHeader('content-length', body.length);
    res.end(req.method === 'HEAD' ? undefined : body);
  };
}
