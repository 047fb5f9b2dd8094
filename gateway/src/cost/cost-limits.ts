import { publicError, type ErrorCode } from '@leetcord/kit/graphql/errors';
import { getOperationAST, GraphQLError, Kind, type DocumentNode } from 'graphql';
import type { CallerContext } from '../caller-context.ts';
import { allowanceOf, type Rates } from '../callers/allowances.ts';
import { rateLimited, rateLimitHeaders, type RateLimits, type Usage } from '../callers/rate-limits.ts';
import type { CostOf, SizeFault } from './operation-cost.ts';

/** The header of an answer with the points of its operation. */
export const COST_HEADER = 'X-Operation-Cost';

/** What one operation may cost at most, whoever sends it. docs/decisions/operation-cost.md says what a point is. */
export const MAX_POINTS = 5_000;
/** What a subscription may cost, since each of its events costs so much again. */
export const MAX_EVENT_POINTS = 2_500;
/** What reading the schema may cost in one operation: a tool's whole introspection fits, and no second one. */
export const MAX_INTROSPECTION_POINTS = 3_000;
/** An operation counts as one request of its caller for each so many points that it has begun. */
const POINTS_PER_REQUEST = 100;

interface CostedRequest {
  /** Valid, and within the limits of documents. */
  document: DocumentNode;
  operationName: string | null | undefined;
  variables: Readonly<Record<string, unknown>>;
  context: CallerContext;
  /** By the schema for which the document is valid. */
  costOf: CostOf;
}

/** What an operation costs, and why it is refused if it is: BAD_USER_INPUT or RATE_LIMITED. */
export interface Charged {
  points: number;
  /** What is left of the caller's allowance after it; null when nothing was counted here. */
  usage: Usage | null;
  refusal: GraphQLError | undefined;
}

/** What an answer over HTTP says of a charge: headers for every answer, and the status of one that is refused. */
export function chargeAnswer({ points, usage, refusal }: Charged): { headers: Record<string, string>; status: number } {
  const isRate = refusal?.extensions['code'] === 'RATE_LIMITED';
  return {
    headers: {
      [COST_HEADER]: String(points),
      ...(usage !== null && rateLimitHeaders(usage)),
      ...(isRate && usage !== null && { 'Retry-After': String(usage.resetSeconds) }),
    },
    status: isRate ? 429 : 400,
  };
}

export type ChargeOperation = (request: CostedRequest) => Promise<Charged>;

/**
 * Refuses operations that cost too much before they run, and counts the others against their caller's allowance. Admission has counted
 * one request already. A refused operation is not counted further, so that a cheaper one still has its place.
 */
export function createCostLimits({ limits, rates }: { limits: RateLimits; rates: Rates }): ChargeOperation {
  return async ({ document, operationName, variables, context: { caller, clientAddress, isForPage }, costOf }) => {
    const operation = getOperationAST(document, operationName);
    // Refused elsewhere, with a reason.
    if (!operation) return { points: 0, usage: null, refusal: undefined };
    const { points, introspection, fault } = costOf({
      operation,
      fragmentOf: (name) => fragmentIn(document, name),
      variables,
    });
    if (fault !== undefined) return { points, usage: null, refusal: badSize(fault) };
    const max = operation.operation === 'subscription' ? MAX_EVENT_POINTS : MAX_POINTS;
    if (points > max) return { points, usage: null, refusal: tooCostly(points, max) };
    if (introspection > MAX_INTROSPECTION_POINTS)
      return { points, usage: null, refusal: tooCostly(Math.ceil(introspection), MAX_INTROSPECTION_POINTS) };

    const allowance = allowanceOf(caller, clientAddress, rates);
    const requests = Math.max(1, Math.ceil(points / POINTS_PER_REQUEST));
    if (allowance === null || requests === 1 || isForPage) return { points, usage: null, refusal: undefined };
    const usage = await limits.take(allowance, requests - 1);
    if (usage.used <= allowance.perMinute) return { points, usage, refusal: undefined };
    await limits.giveBack(allowance, requests - 1);
    const message = `${allowance.message} This operation costs ${inWords(points)} points and counts as ${requests}.`;
    const left = { ...usage, used: usage.used - requests + 1 };
    return { points, usage: left, refusal: rateLimited({ ...usage, allowance: { ...allowance, message } }) };
  };
}

const badSize = ({ message, node }: SizeFault) =>
  new GraphQLError(message, {
    nodes: node,
    extensions: {
      code: 'BAD_USER_INPUT' satisfies ErrorCode,
      ...(node.kind === Kind.ARGUMENT && { argument: node.name.value }),
    },
  });

const tooCostly = (points: number, max: number) =>
  publicError(
    'BAD_USER_INPUT',
    `The operation costs ${inWords(points)} points; at most ${inWords(max)} are allowed. Ask for shorter lists, or for less of each item.`,
  );

const inWords = (count: number) => count.toLocaleString('en');

const fragmentIn = (document: DocumentNode, name: string) =>
  document.definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name) as
    | Extract<DocumentNode['definitions'][number], { kind: Kind.FRAGMENT_DEFINITION }>
    | undefined;
