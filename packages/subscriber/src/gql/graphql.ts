/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Up to where which subscriber is done. */
export type AcknowledgeEventsInput = {
  /** The `cursor` of the last event that it has dealt with. */
  cursor: string;
  /** The name under which the caller has the subscriber: nobody else acknowledges while it is held. */
  holder?: string | null | undefined;
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: string;
};

/** Who takes which subscriber. */
export type HoldSubscriberInput = {
  /** What no other replica that runs is called, 1 to 64 letters, digits and dashes. */
  holder: string;
  /**
   * Takes the subscriber from another holder if its beat is still this one. For a caller that has seen it unchanged for longer than that holder
   * relies on having it.
   */
  ifBeat?: number | null | undefined;
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: string;
};

/** Who gives back which subscriber. */
export type ReleaseSubscriberInput = {
  /** The name under which the caller has it. */
  holder: string;
  /** The subscriber's name: 1 to 50 small letters, digits and dashes. */
  subscriber: string;
};

export type AcknowledgeEventsMutationVariables = Exact<{
  input: AcknowledgeEventsInput;
}>;


export type AcknowledgeEventsMutation = { acknowledgeEvents:
    | { __typename: 'AcknowledgeEventsSuccess' }
    | { __typename: 'InvalidInputError', message: string }
    | { __typename: 'SubscriberHeldError', message: string }
   };

export type HoldSubscriberMutationVariables = Exact<{
  input: HoldSubscriberInput;
}>;


export type HoldSubscriberMutation = { holdSubscriber:
    | { __typename: 'HoldSubscriberSuccess', isHeld: boolean, beat: number }
    | { __typename: 'InvalidInputError', message: string }
   };

export type ReleaseSubscriberMutationVariables = Exact<{
  input: ReleaseSubscriberInput;
}>;


export type ReleaseSubscriberMutation = { releaseSubscriber:
    | { __typename: 'InvalidInputError' }
    | { __typename: 'ReleaseSubscriberSuccess' }
   };


export const AcknowledgeEventsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AcknowledgeEvents"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AcknowledgeEventsInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"acknowledgeEvents"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AcknowledgeEventsMutation, AcknowledgeEventsMutationVariables>;
export const HoldSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"HoldSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSubscriberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holdSubscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"HoldSubscriberSuccess"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"isHeld"}},{"kind":"Field","name":{"kind":"Name","value":"beat"}}]}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<HoldSubscriberMutation, HoldSubscriberMutationVariables>;
export const ReleaseSubscriberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReleaseSubscriber"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReleaseSubscriberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"releaseSubscriber"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}}]} as unknown as DocumentNode<ReleaseSubscriberMutation, ReleaseSubscriberMutationVariables>;