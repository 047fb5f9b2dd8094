import type { Request } from 'express';
import { z } from 'zod';

const object = z.record(z.string(), z.unknown());

/** The parts of a GraphQL request that decide where it goes. Whatever is wrong with them is told by whoever answers. */
const parts = z
  .object({
    query: z.string().optional().catch(undefined),
    documentId: z.string().optional().catch(undefined),
    operationName: z.string().nullish().catch(undefined),
    variables: object.nullish().catch(undefined),
    extensions: object.nullish().catch(undefined),
  })
  .catch({});
export type GraphQLRequestParts = z.infer<typeof parts>;

/**
 * By POST they are in the body; by GET in the address, objects as JSON (https://graphql.github.io/graphql-over-http/draft/#sec-GET). An address is
 * read as Apollo Server reads it, so what runs is what was checked: Express would leave out what comes after 1,000 parameters.
 */
export function requestParts(req: Request): GraphQLRequestParts {
  return parts.parse(req.method === 'GET' ? inAddress(new URLSearchParams(searchOf(req))) : req.body);
}

/** What an address asks, with its question mark. */
export function searchOf({ url }: Request): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}

function inAddress(params: URLSearchParams): Record<string, unknown> {
  const given = Object.fromEntries(params);
  return { ...given, variables: parsed(given['variables']), extensions: parsed(given['extensions']) };
}

function parsed(text: string | undefined): unknown {
  try {
    return text === undefined ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
