/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type BoardQueryVariables = Exact<{
  communityId: string | number;
}>;


export type BoardQuery = { community: { name: string, leaderboard: { entries: { edges: Array<{ node: { rank: number, points: number, displayName: string | null, user: { displayName: string } | null } }> } } } | null };

export type SolvesSubscriptionVariables = Exact<{
  communityId: string | number;
}>;


export type SolvesSubscription = { submissionEvents: { points: number, displayName: string | null, reason: string, user: { displayName: string } | null } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const BoardDocument = new TypedDocumentString(`
    query Board($communityId: ID!) {
  community(id: $communityId) {
    name
    leaderboard(window: WEEK) {
      entries(first: 10) {
        edges {
          node {
            rank
            points
            displayName
            user {
              displayName
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<BoardQuery, BoardQueryVariables>;
export const SolvesDocument = new TypedDocumentString(`
    subscription Solves($communityId: ID!) {
  submissionEvents(communityId: $communityId) {
    points
    displayName
    user {
      displayName
    }
    reason
  }
}
    `) as unknown as TypedDocumentString<SolvesSubscription, SolvesSubscriptionVariables>;