import { createHash } from 'node:crypto';
import { buildOperationContext } from '@apollo/gateway';
import { operationFromDocument } from '@apollo/federation-internals';
import { QueryPlanner, type FetchNode, type PlanNode } from '@apollo/query-planner';
import { operationFault } from '@leetcord/kit/graphql/chosen-operation';
import { publicError } from '@leetcord/kit/graphql/errors';
import { LRUCache } from 'lru-cache';
import { getOperationAST, Kind, print, validate, type DocumentNode, type FieldNode } from 'graphql';
import type { ComposedSupergraph } from '../supergraph.ts';
import { asBadInput } from './read-document.ts';
import { cursorVariableOf, resumptionOf, withCursor, type Resumption } from './resume-position.ts';

const MAX_PLANS = 200;

/** How a subscription is carried out. */
export interface SubscriptionPlan {
  /** What the owning subgraph streams. */
  primary: FetchNode;
  /** What is fetched from all subgraphs for each event; nothing when the owner has all fields. */
  rest: PlanNode | undefined;
  resumption: Resumption;
  rootField: FieldNode;
  /** The variable in which a client says where to begin, if it is used for nothing else. */
  cursorVariable: string | undefined;
  /** A short text that identifies this plan. */
  key: string;
  /** The client's operation in the form that @apollo/gateway's executor takes. */
  operationContext: ReturnType<typeof buildOperationContext>;
}

export type PlanSubscription = (document: DocumentNode, operationName: string | undefined) => SubscriptionPlan;

/**
 * Plans subscriptions over the supergraph with Apollo's query planner. Equal documents are planned once. Throws a GraphQLError for one that is
 * not valid in this supergraph, as it may have been in the one before.
 */
export function createSubscriptionPlanner({
  supergraph,
  apiSchema,
  clientSchema,
}: ComposedSupergraph): PlanSubscription {
  const planner = new QueryPlanner(supergraph);
  const plans = new LRUCache<string, SubscriptionPlan>({ max: MAX_PLANS });

  const plan = (document: DocumentNode, operationName: string | undefined, key: string): SubscriptionPlan => {
    const [invalid] = validate(clientSchema, document);
    if (invalid !== undefined) throw asBadInput(invalid);
    const fault = operationFault(document, operationName);
    if (fault !== null) throw fault;
    const operation = getOperationAST(document, operationName);
    const rootField = operation?.selectionSet.selections[0];
    if (!operation || rootField?.kind !== Kind.FIELD) {
      throw publicError('BAD_USER_INPUT', 'A subscription names its field directly, not in a fragment.');
    }
    const resumption = resumptionOf(clientSchema, rootField);
    const planned = resumption === 'cursor' ? withCursor(document, operation, rootField) : document;
    const { node } = planner.buildQueryPlan(
      operationFromDocument(apiSchema, planned, operationName === undefined ? {} : { operationName }),
    );
    if (node?.kind !== 'Subscription') throw new Error(`A subscription was planned as ${node?.kind}`);
    return {
      primary: node.primary,
      rest: node.rest,
      resumption,
      rootField,
      cursorVariable: cursorVariableOf(document, rootField),
      key,
      operationContext: buildOperationContext({
        schema: clientSchema,
        operationDocument: document,
        ...(operationName !== undefined && { operationName }),
      }),
    };
  };

  return (document, operationName) => {
    const key = createHash('sha256')
      .update(`${operationName ?? ''}\n${print(document)}`)
      .digest('base64url');
    const known = plans.get(key);
    if (known !== undefined) return known;
    const made = plan(document, operationName, key);
    plans.set(key, made);
    return made;
  };
}
