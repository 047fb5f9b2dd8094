/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Who becomes a member, and where. */
export type AddMemberInput = {
  /** The id of the Discord server. */
  discordGuildId: string | number;
  /** What Discord makes of them in that server. */
  discordRole?: CommunityRole;
  /** The Discord account by which they came. */
  discordUserId: string | number;
  /** The name that Discord shows in that server. Stays as it is when left out. */
  displayName?: string | null | undefined;
  /** When they came, at most a week ago. Now when it is left out. */
  joinedAt?: string | null | undefined;
  /** The user. */
  userId: string | number;
};

/** Each role may do what those before it may. */
export type CommunityRole =
  /** Sees the community, and takes part. */
  | 'MEMBER'
  /** Plans contests, sets the community up, removes members. Discord's Manage Server permission makes a moderator. */
  | 'MODERATOR'
  /** Gives roles. The owner of the Discord server is one. */
  | 'OWNER';

/** Who is forgotten. */
export type ForgetLeetCodeUserInput = {
  /** When the account that had proven the name was deleted; now when left out. */
  deletedAt?: string | null | undefined;
  /** Whose account it was: their solved history is forgotten too. */
  userId?: string | number | null | undefined;
  /** The name on LeetCode. */
  username: string;
};

/** Who is forgotten. */
export type ForgetUserInput = {
  /** The user. */
  userId: string | number;
};

/** Which user's history goes to which other one. */
export type MoveUserInput = {
  /** The Discord account that was theirs and is the other one's from now on. */
  discordUserId: string | number;
  /** When that came to be. */
  since: string;
  /** Who has it from then on. */
  toUserId: string | number;
  /** Who is no more. */
  userId: string | number;
};

/** Which LeetCode account a user has proven. */
export type SetLeetCodeAccountInput = {
  /** When that came to be. */
  since: string;
  /** The user. */
  userId: string | number;
  /** Null when the user has none any more. */
  username?: string | null | undefined;
};

export type FreshLeetCodeProfileQueryVariables = Exact<{
  username: string;
}>;


export type FreshLeetCodeProfileQuery = { freshLeetCodeProfile: { username: string, aboutMe: string } | null };

export type AddMemberMutationVariables = Exact<{
  input: AddMemberInput;
}>;


export type AddMemberMutation = { addMember:
    | { __typename: 'BannedError', message: string }
    | { __typename: 'CommunityNotFoundError', message: string }
    | { __typename: 'CommunitySuccess' }
    | { __typename: 'InvalidInputError', message: string }
   };

export type SetLeetCodeAccountMutationVariables = Exact<{
  input: SetLeetCodeAccountInput;
}>;


export type SetLeetCodeAccountMutation = { setLeetCodeAccount: { userId: string } };

export type ForgetUserMutationVariables = Exact<{
  input: ForgetUserInput;
}>;


export type ForgetUserMutation = { forgetUser: { userId: string } };

export type MoveUserMutationVariables = Exact<{
  input: MoveUserInput;
}>;


export type MoveUserMutation = { moveUser: { userId: string } };

export type ForgetLeetCodeUserMutationVariables = Exact<{
  input: ForgetLeetCodeUserInput;
}>;


export type ForgetLeetCodeUserMutation = { forgetLeetCodeUser: { username: string } };

export type ExportUserQueryVariables = Exact<{
  userId: string | number;
}>;


export type ExportUserQuery = { exportUser: unknown };

export type ExportLeetCodeUserQueryVariables = Exact<{
  username: string;
  userId: string | number;
}>;


export type ExportLeetCodeUserQuery = { exportLeetCodeUser: unknown };


export const FreshLeetCodeProfileDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"FreshLeetCodeProfile"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"freshLeetCodeProfile"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}},{"kind":"Field","name":{"kind":"Name","value":"aboutMe"}}]}}]}}]} as unknown as DocumentNode<FreshLeetCodeProfileQuery, FreshLeetCodeProfileQueryVariables>;
export const AddMemberDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AddMember"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AddMemberInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"addMember"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}},{"kind":"InlineFragment","typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]}}]} as unknown as DocumentNode<AddMemberMutation, AddMemberMutationVariables>;
export const SetLeetCodeAccountDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SetLeetCodeAccount"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SetLeetCodeAccountInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"setLeetCodeAccount"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}}]}}]}}]} as unknown as DocumentNode<SetLeetCodeAccountMutation, SetLeetCodeAccountMutationVariables>;
export const ForgetUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}}]}}]}}]} as unknown as DocumentNode<ForgetUserMutation, ForgetUserMutationVariables>;
export const MoveUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"MoveUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"MoveUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"moveUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}}]}}]}}]} as unknown as DocumentNode<MoveUserMutation, MoveUserMutationVariables>;
export const ForgetLeetCodeUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ForgetLeetCodeUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ForgetLeetCodeUserInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"forgetLeetCodeUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"username"}}]}}]}}]} as unknown as DocumentNode<ForgetLeetCodeUserMutation, ForgetLeetCodeUserMutationVariables>;
export const ExportUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}]}]}}]} as unknown as DocumentNode<ExportUserQuery, ExportUserQueryVariables>;
export const ExportLeetCodeUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ExportLeetCodeUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"username"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"exportLeetCodeUser"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"username"},"value":{"kind":"Variable","name":{"kind":"Name","value":"username"}}},{"kind":"Argument","name":{"kind":"Name","value":"userId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userId"}}}]}]}}]} as unknown as DocumentNode<ExportLeetCodeUserQuery, ExportLeetCodeUserQueryVariables>;