import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserMapper } from './accounts/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A moment in time, ISO 8601 in UTC, such as 2026-11-23T18:30:00.000Z. */
  DateTime: { input: Date; output: Date; }
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown; }
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** That account of Discord or LeetCode cannot be added: it belongs to another user of LeetCord, or the caller has another one. */
export type AccountTakenError = UserError & {
  __typename?: 'AccountTakenError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A key with which programs of a user read LeetCord. */
export type ApiKey = {
  __typename?: 'ApiKey';
  /** When it was made. */
  createdAt: Scalars['DateTime']['output'];
  /** When it stops working; null when it does not by itself. */
  expiresAt?: Maybe<Scalars['DateTime']['output']>;
  /** The id of the key, which is not the key itself. */
  id: Scalars['ID']['output'];
  /** When it was last used, to within 10 minutes; null when never. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What its owner calls it. */
  name: Scalars['String']['output'];
  /** How many requests a minute it may make. */
  requestsPerMinute: Scalars['Int']['output'];
  /** What it may read beside what is public. */
  scopes: Array<ApiKeyScope>;
};

/** The signed-in user has no such API key: it was revoked before, or is somebody else's. */
export type ApiKeyNotFoundError = UserError & {
  __typename?: 'ApiKeyNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The key is unknown, revoked or has run out. */
export type ApiKeyRefusedError = UserError & {
  __typename?: 'ApiKeyRefusedError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What an API key may read beside what is public. */
export type ApiKeyScope =
  /** Its owner's own account, communities and submissions. */
  | 'ACCOUNT_READ'
  /** Private communities that its owner is a member of. */
  | 'COMMUNITIES_READ';

/** About me does not have the code yet. */
export type CodeNotInProfileError = UserError & {
  __typename?: 'CodeNotInProfileError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What the new key is called, and what it may read. */
export type CreateApiKeyInput = {
  /** At least an hour and at most a year ahead; never when left out. */
  expiresAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** 1 to 60 characters. */
  name: Scalars['String']['input'];
  /** What it may read beside what is public; nothing when empty. */
  scopes: Array<ApiKeyScope>;
};

/** What comes of `createApiKey`. */
export type CreateApiKeyResult = CreateApiKeySuccess | InvalidInputError | TooManyApiKeysError;

/** The key is made. */
export type CreateApiKeySuccess = {
  __typename?: 'CreateApiKeySuccess';
  /** What `myApiKeys` shows of it. */
  apiKey: ApiKey;
  /** The key itself. It is not shown again: LeetCord keeps its hash only. */
  secret: Scalars['String']['output'];
};

/** Which Discord user gets a code, and in which server. */
export type CreateLinkCodeInput = {
  /** Whether they have Discord's Manage Server permission in that server now: makes them a moderator of its community. */
  canManageServer?: Scalars['Boolean']['input'];
  /** The hash of the Discord account's picture, as Discord gives it. Left out where there is none. */
  discordAvatar?: InputMaybe<Scalars['String']['input']>;
  /** The Discord account's own display name, shown wherever no server has another. The user name when left out. */
  discordGlobalName?: InputMaybe<Scalars['String']['input']>;
  /** The Discord server where the command was used: its community gets the user as a member. */
  discordGuildId: Scalars['ID']['input'];
  /** The id of their Discord account. */
  discordUserId: Scalars['ID']['input'];
  /** Their user name on Discord. */
  discordUsername: Scalars['String']['input'];
  /** The name shown in the Discord server. */
  displayName: Scalars['String']['input'];
  /** Whether that server is theirs: makes them an owner of its community. */
  isServerOwner?: Scalars['Boolean']['input'];
};

/** What comes of `createLinkCode`. */
export type CreateLinkCodeResult = CreateLinkCodeSuccess | InvalidInputError;

/** The code is made. */
export type CreateLinkCodeSuccess = {
  __typename?: 'CreateLinkCodeSuccess';
  /** Ten letters and digits in two groups, such as `K7QM2-XPD4R`. */
  code: Scalars['String']['output'];
  /** Until when it works. */
  expiresAt: Scalars['DateTime']['output'];
};

/** What says that it is meant. */
export type DeleteMyAccountInput = {
  /** The user's display name, so that nobody deletes an account by mistake. */
  confirmDisplayName: Scalars['String']['input'];
};

/** What comes of `deleteMyAccount`. */
export type DeleteMyAccountResult = DeleteMyAccountSuccess | InvalidInputError;

/** The account is deleted. */
export type DeleteMyAccountSuccess = {
  __typename?: 'DeleteMyAccountSuccess';
  /** When it was deleted. */
  deletedAt: Scalars['DateTime']['output'];
  /** False while a part of LeetCord that is down still has to delete its share, which it does when it is back. */
  isComplete: Scalars['Boolean']['output'];
};

/** A Discord account, linked by a code from the bot. */
export type DiscordAccount = {
  __typename?: 'DiscordAccount';
  /** The account's picture, as it was when they last used `/link`; null without one. For somebody else's there is `leetcode.profile.avatarUrl`. */
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** Discord's id of the account. */
  id: Scalars['ID']['output'];
  /** When they linked it. */
  linkedAt: Scalars['DateTime']['output'];
  /** The user name on Discord, as it was when they linked it. */
  username: Scalars['String']['output'];
};

/** The other sessions have ended. */
export type EndOtherSessionsResult = {
  __typename?: 'EndOtherSessionsResult';
  /** How many sessions were ended. */
  ended: Scalars['Int']['output'];
};

/** Which session ends. */
export type EndSessionInput = {
  /** The `id` that `mySessions` shows. */
  sessionId: Scalars['ID']['input'];
};

/** What comes of `endSession`. */
export type EndSessionResult = EndSessionSuccess | SessionNotFoundError;

/** The session has ended. */
export type EndSessionSuccess = {
  __typename?: 'EndSessionSuccess';
  /** The session that has ended. */
  sessionId: Scalars['ID']['output'];
};

/** Which key is changed for a token. */
export type ExchangeApiKeyInput = {
  /** The key itself. */
  secret: Scalars['String']['input'];
};

/** What comes of `exchangeApiKey`. */
export type ExchangeApiKeyResult = ApiKeyRefusedError | ExchangeApiKeySuccess;

/** The key works. */
export type ExchangeApiKeySuccess = {
  __typename?: 'ExchangeApiKeySuccess';
  /** Signed, and valid for some minutes. */
  accessToken: Scalars['String']['output'];
  /** Until when the access token works. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
};

/** Which proof is finished. */
export type FinishLeetCodeProofInput = {
  /** Names this sign-in in the list of sessions, such as `Chrome on Linux`. At most 60 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** The `id` that `startLeetCodeProof` gave. */
  proofId: Scalars['ID']['input'];
};

/** What comes of `finishLeetCodeProof`. */
export type FinishLeetCodeProofResult = AccountTakenError | CodeNotInProfileError | LeetCodeUnavailableError | LeetCodeUserNotFoundError | ProofNotFoundError | SignInSuccess | TooManyAttemptsError;

/** Something in the input is not as it should be. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** The input field that is wrong, such as `username`. */
  field: Scalars['String']['output'];
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The code is unknown, used up or older than 10 minutes. */
export type InvalidLinkCodeError = UserError & {
  __typename?: 'InvalidLinkCodeError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A LeetCode account whose owner has proven that it is theirs. */
export type LeetCodeAccount = {
  __typename?: 'LeetCodeAccount';
  /** The profile's page on leetcode.com. */
  profileUrl: Scalars['URL']['output'];
  /** When they proved it. To prove it again changes nothing. */
  provenAt: Scalars['DateTime']['output'];
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** A proof under way. */
export type LeetCodeProof = {
  __typename?: 'LeetCodeProof';
  /** Put this into About me on your LeetCode profile, on its own or among other text. */
  code: Scalars['String']['output'];
  /** Until when the code must be found. */
  expiresAt: Scalars['DateTime']['output'];
  /** For `finishLeetCodeProof`. */
  id: Scalars['ID']['output'];
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** LeetCode does not answer or refuses us: nothing is known of the profile, try again later. */
export type LeetCodeUnavailableError = UserError & {
  __typename?: 'LeetCodeUnavailableError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** LeetCode has no user of that name. */
export type LeetCodeUserNotFoundError = UserError & {
  __typename?: 'LeetCodeUserNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What can be changed. */
export type Mutation = {
  __typename?: 'Mutation';
  /**
   * Makes an API key for programs of the signed-in user. A key only reads: what is public, and what its scopes add. Send it as
   * `Authorization: Bearer <key>`. A user has at most 10 keys.
   */
  createApiKey: CreateApiKeyResult;
  /** Makes a one-time code that signs a Discord user in. For the bot's `/link` command: needs the scope `link-codes:create`. */
  createLinkCode: CreateLinkCodeResult;
  /**
   * Deletes the signed-in user's account and all that is known of them, for good. Takes effect at once: nobody sees the user any
   * more, and their tokens and API keys stop working. Points that they earned stay on the boards of others as those of a former
   * member. A part of LeetCord that is down deletes its share when it is back.
   */
  deleteMyAccount: DeleteMyAccountResult;
  /** Ends all sessions of the signed-in user but the one that asks. */
  endOtherSessions: EndOtherSessionsResult;
  /** Ends one of the signed-in user's sessions: its tokens stop working within a second or two. */
  endSession: EndSessionResult;
  /** Changes an API key for an access token of some minutes. For the gateway, which does so for each caller with a key. */
  exchangeApiKey: ExchangeApiKeyResult;
  /**
   * Reads the LeetCode profile anew and, if About me has the code, signs in as the owner of that LeetCode account. A LeetCode account
   * that nobody has proven is added to the signed-in caller. One that another user has proven makes the caller that user, with all points and
   * the caller's Discord account in place of the former one: the caller's own account ends. Go on with the tokens of the answer.
   */
  finishLeetCodeProof: FinishLeetCodeProofResult;
  /** Changes a refresh token for a new pair of tokens. Each refresh token works once. */
  refreshSession: RefreshSessionResult;
  /** Ends an API key of the signed-in user: it stops working within a second or two. */
  revokeApiKey: RevokeApiKeyResult;
  /** Signs a service of this LeetCord in, such as the bot, with its name and secret. */
  signInService: SignInServiceResult;
  /**
   * Signs in with a code from the bot's `/link` command. With a signed-in caller, adds the Discord account to that user
   * instead. A code works once, for 10 minutes.
   */
  signInWithLinkCode: SignInWithLinkCodeResult;
  /** Ends the session of a refresh token. Also succeeds when it has ended before. */
  signOut: SignOutResult;
  /** Starts the proof that a LeetCode account is yours: answers with a code to put into your LeetCode profile's About me. */
  startLeetCodeProof: StartLeetCodeProofResult;
};


/** What can be changed. */
export type MutationcreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/** What can be changed. */
export type MutationcreateLinkCodeArgs = {
  input: CreateLinkCodeInput;
};


/** What can be changed. */
export type MutationdeleteMyAccountArgs = {
  input: DeleteMyAccountInput;
};


/** What can be changed. */
export type MutationendSessionArgs = {
  input: EndSessionInput;
};


/** What can be changed. */
export type MutationexchangeApiKeyArgs = {
  input: ExchangeApiKeyInput;
};


/** What can be changed. */
export type MutationfinishLeetCodeProofArgs = {
  input: FinishLeetCodeProofInput;
};


/** What can be changed. */
export type MutationrefreshSessionArgs = {
  input: RefreshSessionInput;
};


/** What can be changed. */
export type MutationrevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/** What can be changed. */
export type MutationsignInServiceArgs = {
  input: SignInServiceInput;
};


/** What can be changed. */
export type MutationsignInWithLinkCodeArgs = {
  input: SignInWithLinkCodeInput;
};


/** What can be changed. */
export type MutationsignOutArgs = {
  input: SignOutInput;
};


/** What can be changed. */
export type MutationstartLeetCodeProofArgs = {
  input: StartLeetCodeProofInput;
};

/** The proof is unknown, finished or expired: start again. */
export type ProofNotFoundError = UserError & {
  __typename?: 'ProofNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** What can be read. */
export type Query = {
  __typename?: 'Query';
  /**
   * All that LeetCord knows of the signed-in user, from every part of it, as one JSON object. Fails with
   * `UPSTREAM_UNAVAILABLE` when a part is down: never answers with less than all.
   */
  exportMyData: Scalars['JSON']['output'];
  /** The signed-in user, or null when nobody is signed in. For an API key its owner: needs the scope ACCOUNT_READ. */
  me?: Maybe<User>;
  /**
   * The signed-in user's API keys, newest first, those that ran out in the last 30 days included. The keys themselves are shown
   * once, when they are made.
   */
  myApiKeys: Array<ApiKey>;
  /** The signed-in user's sessions, last used first: one for each sign-in on a device that has not ended. */
  mySessions: Array<Session>;
};

/** Which session goes on. */
export type RefreshSessionInput = {
  /** The newest refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** What comes of `refreshSession`. */
export type RefreshSessionResult = SessionEndedError | SignInSuccess;

/** Which key ends. */
export type RevokeApiKeyInput = {
  /** The `id` that `myApiKeys` shows. */
  apiKeyId: Scalars['ID']['input'];
};

/** What comes of `revokeApiKey`. */
export type RevokeApiKeyResult = ApiKeyNotFoundError | RevokeApiKeySuccess;

/** The key has ended. */
export type RevokeApiKeySuccess = {
  __typename?: 'RevokeApiKeySuccess';
  /** The id of the key that has ended. */
  apiKeyId: Scalars['ID']['output'];
};

/** Unknown service or wrong secret. */
export type ServiceRefusedError = UserError & {
  __typename?: 'ServiceRefusedError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** A sign-in of a user on one device. */
export type Session = {
  __typename?: 'Session';
  /** When they signed in. */
  createdAt: Scalars['DateTime']['output'];
  /** What the client said of itself, such as `Chrome on Linux`; null when it said nothing. */
  device?: Maybe<Scalars['String']['output']>;
  /** When it ends by itself unless it is used before. */
  expiresAt: Scalars['DateTime']['output'];
  /** For `endSession`. */
  id: Scalars['ID']['output'];
  /** Whether it is the session that asks. */
  isCurrent: Scalars['Boolean']['output'];
  /** When it last got new tokens: at most 10 minutes before its last use. */
  lastUsedAt: Scalars['DateTime']['output'];
};

/** The session is over: sign in again. */
export type SessionEndedError = UserError & {
  __typename?: 'SessionEndedError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** The signed-in user has no such session: it has ended before, or is somebody else's. */
export type SessionNotFoundError = UserError & {
  __typename?: 'SessionNotFoundError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Which service signs in. */
export type SignInServiceInput = {
  /** The secret that the service and LeetCord share. */
  secret: Scalars['String']['input'];
  /** The service's name: `bot` or `contests`. */
  service: Scalars['String']['input'];
};

/** What comes of `signInService`. */
export type SignInServiceResult = ServiceRefusedError | SignInServiceSuccess;

/** The service is signed in. */
export type SignInServiceSuccess = {
  __typename?: 'SignInServiceSuccess';
  /** Signed, and valid for some minutes: sign in again for the next one. */
  accessToken: Scalars['String']['output'];
  /** Until when the access token works. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
};

/** Signed in. Send the access token as `Authorization: Bearer <token>`. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** Signed, and valid for some minutes. */
  accessToken: Scalars['String']['output'];
  /** Until when the access token works: refresh the session before. */
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /**
   * Works once, for 60 days: keep it secret. When the answer to its use was lost, the same use may be repeated and has
   * the same successor, until that is used; then a use of a used one ends the session.
   */
  refreshToken: Scalars['String']['output'];
  /** Who is signed in. */
  user: User;
};

/** The code, and what the sign-in is called. */
export type SignInWithLinkCodeInput = {
  /** The code as the bot shows it. Case, spaces and the dash do not matter. */
  code: Scalars['String']['input'];
  /** Names this sign-in in the list of sessions, such as `Chrome on Linux`. At most 60 characters. */
  device?: InputMaybe<Scalars['String']['input']>;
};

/** What comes of `signInWithLinkCode`. */
export type SignInWithLinkCodeResult = AccountTakenError | InvalidLinkCodeError | SignInSuccess | TooManyAttemptsError;

/** Which session ends. */
export type SignOutInput = {
  /** A refresh token of the session. */
  refreshToken: Scalars['String']['input'];
};

/** The session has ended. */
export type SignOutResult = {
  __typename?: 'SignOutResult';
  /** Always true. */
  signedOut: Scalars['Boolean']['output'];
};

/** Which LeetCode account is proven. */
export type StartLeetCodeProofInput = {
  /** Your LeetCode user name, as in leetcode.com/u/<name>. */
  username: Scalars['String']['input'];
};

/** What comes of `startLeetCodeProof`. */
export type StartLeetCodeProofResult = InvalidInputError | LeetCodeProof | LeetCodeUnavailableError | LeetCodeUserNotFoundError | TooManyAttemptsError;

/** The user has as many API keys as they may have. */
export type TooManyApiKeysError = UserError & {
  __typename?: 'TooManyApiKeysError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};

/** Too many tries: wait until the time given. */
export type TooManyAttemptsError = UserError & {
  __typename?: 'TooManyAttemptsError';
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
  /** From when on it may be tried again. */
  retryAt: Scalars['DateTime']['output'];
};

/** An account: a person who practises with LeetCord. */
export type User = {
  __typename?: 'User';
  /** When the account was made. */
  createdAt: Scalars['DateTime']['output'];
  /** The linked Discord account, or null. Shown to the user and to the bot only. */
  discord?: Maybe<DiscordAccount>;
  /** The name that others see where no server has another: the Discord account's own name, else the LeetCode name. */
  displayName: Scalars['String']['output'];
  /** The user's id, the same in all communities. */
  id: Scalars['ID']['output'];
  /** The LeetCode account that this user has proven to own, or null. */
  leetcode?: Maybe<LeetCodeAccount>;
};

/** Something that the caller can put right. The message is one plain sentence that says how. */
export type UserError = {
  /** One plain sentence that says what to do. */
  message: Scalars['String']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  LeetCodeAccount: LeetCodeAccount;
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  LeetCodeAccount:
    ( { __typename: 'LeetCodeAccount' }
    & GraphQLRecursivePick<FederationTypes['LeetCodeAccount'], {"username":true}> );
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateApiKeyResult:
    | ( Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: _RefType['ApiKey'] } & { __typename: 'CreateApiKeySuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( TooManyApiKeysError & { __typename: 'TooManyApiKeysError' } )
  ;
  CreateLinkCodeResult:
    | ( CreateLinkCodeSuccess & { __typename: 'CreateLinkCodeSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  DeleteMyAccountResult:
    | ( DeleteMyAccountSuccess & { __typename: 'DeleteMyAccountSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  EndSessionResult:
    | ( EndSessionSuccess & { __typename: 'EndSessionSuccess' } )
    | ( SessionNotFoundError & { __typename: 'SessionNotFoundError' } )
  ;
  ExchangeApiKeyResult:
    | ( ApiKeyRefusedError & { __typename: 'ApiKeyRefusedError' } )
    | ( ExchangeApiKeySuccess & { __typename: 'ExchangeApiKeySuccess' } )
  ;
  FinishLeetCodeProofResult:
    | ( AccountTakenError & { __typename: 'AccountTakenError' } )
    | ( CodeNotInProfileError & { __typename: 'CodeNotInProfileError' } )
    | ( LeetCodeUnavailableError & { __typename: 'LeetCodeUnavailableError' } )
    | ( LeetCodeUserNotFoundError & { __typename: 'LeetCodeUserNotFoundError' } )
    | ( ProofNotFoundError & { __typename: 'ProofNotFoundError' } )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SignInSuccess' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
  RefreshSessionResult:
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SignInSuccess' } )
  ;
  RevokeApiKeyResult:
    | ( ApiKeyNotFoundError & { __typename: 'ApiKeyNotFoundError' } )
    | ( RevokeApiKeySuccess & { __typename: 'RevokeApiKeySuccess' } )
  ;
  SignInServiceResult:
    | ( ServiceRefusedError & { __typename: 'ServiceRefusedError' } )
    | ( SignInServiceSuccess & { __typename: 'SignInServiceSuccess' } )
  ;
  SignInWithLinkCodeResult:
    | ( AccountTakenError & { __typename: 'AccountTakenError' } )
    | ( InvalidLinkCodeError & { __typename: 'InvalidLinkCodeError' } )
    | ( Omit<SignInSuccess, 'user'> & { user: _RefType['User'] } & { __typename: 'SignInSuccess' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
  StartLeetCodeProofResult:
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( LeetCodeProof & { __typename: 'LeetCodeProof' } )
    | ( LeetCodeUnavailableError & { __typename: 'LeetCodeUnavailableError' } )
    | ( LeetCodeUserNotFoundError & { __typename: 'LeetCodeUserNotFoundError' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  UserError:
    | ( AccountTakenError & { __typename: 'AccountTakenError' } )
    | ( ApiKeyNotFoundError & { __typename: 'ApiKeyNotFoundError' } )
    | ( ApiKeyRefusedError & { __typename: 'ApiKeyRefusedError' } )
    | ( CodeNotInProfileError & { __typename: 'CodeNotInProfileError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidLinkCodeError & { __typename: 'InvalidLinkCodeError' } )
    | ( LeetCodeUnavailableError & { __typename: 'LeetCodeUnavailableError' } )
    | ( LeetCodeUserNotFoundError & { __typename: 'LeetCodeUserNotFoundError' } )
    | ( ProofNotFoundError & { __typename: 'ProofNotFoundError' } )
    | ( ServiceRefusedError & { __typename: 'ServiceRefusedError' } )
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
    | ( SessionNotFoundError & { __typename: 'SessionNotFoundError' } )
    | ( TooManyApiKeysError & { __typename: 'TooManyApiKeysError' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountTakenError: ResolverTypeWrapper<AccountTakenError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ApiKey: ResolverTypeWrapper<Omit<ApiKey, 'scopes'> & { scopes: Array<ResolversTypes['ApiKeyScope']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  ApiKeyNotFoundError: ResolverTypeWrapper<ApiKeyNotFoundError>;
  ApiKeyRefusedError: ResolverTypeWrapper<ApiKeyRefusedError>;
  ApiKeyScope: ResolverTypeWrapper<'COMMUNITIES_READ' | 'ACCOUNT_READ'>;
  CodeNotInProfileError: ResolverTypeWrapper<CodeNotInProfileError>;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateApiKeySuccess: ResolverTypeWrapper<Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  CreateLinkCodeInput: CreateLinkCodeInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CreateLinkCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateLinkCodeResult']>;
  CreateLinkCodeSuccess: ResolverTypeWrapper<CreateLinkCodeSuccess>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeleteMyAccountResult']>;
  DeleteMyAccountSuccess: ResolverTypeWrapper<DeleteMyAccountSuccess>;
  DiscordAccount: ResolverTypeWrapper<DiscordAccount>;
  EndOtherSessionsResult: ResolverTypeWrapper<EndOtherSessionsResult>;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EndSessionResult']>;
  EndSessionSuccess: ResolverTypeWrapper<EndSessionSuccess>;
  ExchangeApiKeyInput: ExchangeApiKeyInput;
  ExchangeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExchangeApiKeyResult']>;
  ExchangeApiKeySuccess: ResolverTypeWrapper<ExchangeApiKeySuccess>;
  FinishLeetCodeProofInput: FinishLeetCodeProofInput;
  FinishLeetCodeProofResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishLeetCodeProofResult']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidLinkCodeError: ResolverTypeWrapper<InvalidLinkCodeError>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LeetCodeAccount: ResolverTypeWrapper<LeetCodeAccount>;
  LeetCodeProof: ResolverTypeWrapper<LeetCodeProof>;
  LeetCodeUnavailableError: ResolverTypeWrapper<LeetCodeUnavailableError>;
  LeetCodeUserNotFoundError: ResolverTypeWrapper<LeetCodeUserNotFoundError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProofNotFoundError: ResolverTypeWrapper<ProofNotFoundError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RevokeApiKeyResult']>;
  RevokeApiKeySuccess: ResolverTypeWrapper<RevokeApiKeySuccess>;
  ServiceRefusedError: ResolverTypeWrapper<ServiceRefusedError>;
  Session: ResolverTypeWrapper<Session>;
  SessionEndedError: ResolverTypeWrapper<SessionEndedError>;
  SessionNotFoundError: ResolverTypeWrapper<SessionNotFoundError>;
  SignInServiceInput: SignInServiceInput;
  SignInServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInServiceResult']>;
  SignInServiceSuccess: ResolverTypeWrapper<SignInServiceSuccess>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SignInWithLinkCodeInput: SignInWithLinkCodeInput;
  SignInWithLinkCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithLinkCodeResult']>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<SignOutResult>;
  StartLeetCodeProofInput: StartLeetCodeProofInput;
  StartLeetCodeProofResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartLeetCodeProofResult']>;
  TooManyApiKeysError: ResolverTypeWrapper<TooManyApiKeysError>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountTakenError: AccountTakenError;
  String: Scalars['String']['output'];
  ApiKey: ApiKey;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  ApiKeyNotFoundError: ApiKeyNotFoundError;
  ApiKeyRefusedError: ApiKeyRefusedError;
  CodeNotInProfileError: CodeNotInProfileError;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateApiKeySuccess: Omit<CreateApiKeySuccess, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  CreateLinkCodeInput: CreateLinkCodeInput;
  Boolean: Scalars['Boolean']['output'];
  CreateLinkCodeResult: ResolversUnionTypes<ResolversParentTypes>['CreateLinkCodeResult'];
  CreateLinkCodeSuccess: CreateLinkCodeSuccess;
  DateTime: Scalars['DateTime']['output'];
  DeleteMyAccountInput: DeleteMyAccountInput;
  DeleteMyAccountResult: ResolversUnionTypes<ResolversParentTypes>['DeleteMyAccountResult'];
  DeleteMyAccountSuccess: DeleteMyAccountSuccess;
  DiscordAccount: DiscordAccount;
  EndOtherSessionsResult: EndOtherSessionsResult;
  EndSessionInput: EndSessionInput;
  EndSessionResult: ResolversUnionTypes<ResolversParentTypes>['EndSessionResult'];
  EndSessionSuccess: EndSessionSuccess;
  ExchangeApiKeyInput: ExchangeApiKeyInput;
  ExchangeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['ExchangeApiKeyResult'];
  ExchangeApiKeySuccess: ExchangeApiKeySuccess;
  FinishLeetCodeProofInput: FinishLeetCodeProofInput;
  FinishLeetCodeProofResult: ResolversUnionTypes<ResolversParentTypes>['FinishLeetCodeProofResult'];
  InvalidInputError: InvalidInputError;
  InvalidLinkCodeError: InvalidLinkCodeError;
  JSON: Scalars['JSON']['output'];
  LeetCodeAccount: LeetCodeAccount | FederationReferenceTypes['LeetCodeAccount'];
  LeetCodeProof: LeetCodeProof;
  LeetCodeUnavailableError: LeetCodeUnavailableError;
  LeetCodeUserNotFoundError: LeetCodeUserNotFoundError;
  Mutation: Record<PropertyKey, never>;
  ProofNotFoundError: ProofNotFoundError;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['RevokeApiKeyResult'];
  RevokeApiKeySuccess: RevokeApiKeySuccess;
  ServiceRefusedError: ServiceRefusedError;
  Session: Session;
  SessionEndedError: SessionEndedError;
  SessionNotFoundError: SessionNotFoundError;
  SignInServiceInput: SignInServiceInput;
  SignInServiceResult: ResolversUnionTypes<ResolversParentTypes>['SignInServiceResult'];
  SignInServiceSuccess: SignInServiceSuccess;
  SignInSuccess: Omit<SignInSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SignInWithLinkCodeInput: SignInWithLinkCodeInput;
  SignInWithLinkCodeResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithLinkCodeResult'];
  SignOutInput: SignOutInput;
  SignOutResult: SignOutResult;
  StartLeetCodeProofInput: StartLeetCodeProofInput;
  StartLeetCodeProofResult: ResolversUnionTypes<ResolversParentTypes>['StartLeetCodeProofResult'];
  TooManyApiKeysError: TooManyApiKeysError;
  TooManyAttemptsError: TooManyAttemptsError;
  URL: Scalars['URL']['output'];
  User: UserMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AccountTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTakenError'] = ResolversParentTypes['AccountTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestsPerMinute?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['ApiKeyScope']>, ParentType, ContextType>;
};

export type ApiKeyNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyNotFoundError'] = ResolversParentTypes['ApiKeyNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyRefusedError'] = ResolversParentTypes['ApiKeyRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyScopeResolvers = EnumResolverSignature<{ ACCOUNT_READ?: any, COMMUNITIES_READ?: any }, ResolversTypes['ApiKeyScope']>;

export type CodeNotInProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeNotInProfileError'] = ResolversParentTypes['CodeNotInProfileError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'CreateApiKeySuccess' | 'InvalidInputError' | 'TooManyApiKeysError', ParentType, ContextType>;
};

export type CreateApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateApiKeySuccess'] = ResolversParentTypes['CreateApiKeySuccess']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CreateLinkCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateLinkCodeResult'] = ResolversParentTypes['CreateLinkCodeResult']> = {
  __resolveType?: TypeResolveFn<'CreateLinkCodeSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type CreateLinkCodeSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreateLinkCodeSuccess'] = ResolversParentTypes['CreateLinkCodeSuccess']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeleteMyAccountResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountResult'] = ResolversParentTypes['DeleteMyAccountResult']> = {
  __resolveType?: TypeResolveFn<'DeleteMyAccountSuccess' | 'InvalidInputError', ParentType, ContextType>;
};

export type DeleteMyAccountSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeleteMyAccountSuccess'] = ResolversParentTypes['DeleteMyAccountSuccess']> = {
  deletedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isComplete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DiscordAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscordAccount'] = ResolversParentTypes['DiscordAccount']> = {
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EndOtherSessionsResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndOtherSessionsResult'] = ResolversParentTypes['EndOtherSessionsResult']> = {
  ended?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EndSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionResult'] = ResolversParentTypes['EndSessionResult']> = {
  __resolveType?: TypeResolveFn<'EndSessionSuccess' | 'SessionNotFoundError', ParentType, ContextType>;
};

export type EndSessionSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EndSessionSuccess'] = ResolversParentTypes['EndSessionSuccess']> = {
  sessionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExchangeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeApiKeyResult'] = ResolversParentTypes['ExchangeApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyRefusedError' | 'ExchangeApiKeySuccess', ParentType, ContextType>;
};

export type ExchangeApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExchangeApiKeySuccess'] = ResolversParentTypes['ExchangeApiKeySuccess']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FinishLeetCodeProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishLeetCodeProofResult'] = ResolversParentTypes['FinishLeetCodeProofResult']> = {
  __resolveType?: TypeResolveFn<'AccountTakenError' | 'CodeNotInProfileError' | 'LeetCodeUnavailableError' | 'LeetCodeUserNotFoundError' | 'ProofNotFoundError' | 'SignInSuccess' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type InvalidInputErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidInputError'] = ResolversParentTypes['InvalidInputError']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InvalidLinkCodeErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvalidLinkCodeError'] = ResolversParentTypes['InvalidLinkCodeError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JSONScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type LeetCodeAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeAccount'] = ResolversParentTypes['LeetCodeAccount'], FederationReferenceType extends FederationReferenceTypes['LeetCodeAccount'] = FederationReferenceTypes['LeetCodeAccount']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LeetCodeAccount']> | FederationReferenceType, FederationReferenceType, ContextType>;
  profileUrl?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
  provenAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LeetCodeProofResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeProof'] = ResolversParentTypes['LeetCodeProof']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeetCodeUnavailableErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeUnavailableError'] = ResolversParentTypes['LeetCodeUnavailableError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LeetCodeUserNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeUserNotFoundError'] = ResolversParentTypes['LeetCodeUserNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationcreateApiKeyArgs, 'input'>>;
  createLinkCode?: Resolver<ResolversTypes['CreateLinkCodeResult'], ParentType, ContextType, RequireFields<MutationcreateLinkCodeArgs, 'input'>>;
  deleteMyAccount?: Resolver<ResolversTypes['DeleteMyAccountResult'], ParentType, ContextType, RequireFields<MutationdeleteMyAccountArgs, 'input'>>;
  endOtherSessions?: Resolver<ResolversTypes['EndOtherSessionsResult'], ParentType, ContextType>;
  endSession?: Resolver<ResolversTypes['EndSessionResult'], ParentType, ContextType, RequireFields<MutationendSessionArgs, 'input'>>;
  exchangeApiKey?: Resolver<ResolversTypes['ExchangeApiKeyResult'], ParentType, ContextType, RequireFields<MutationexchangeApiKeyArgs, 'input'>>;
  finishLeetCodeProof?: Resolver<ResolversTypes['FinishLeetCodeProofResult'], ParentType, ContextType, RequireFields<MutationfinishLeetCodeProofArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationrefreshSessionArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['RevokeApiKeyResult'], ParentType, ContextType, RequireFields<MutationrevokeApiKeyArgs, 'input'>>;
  signInService?: Resolver<ResolversTypes['SignInServiceResult'], ParentType, ContextType, RequireFields<MutationsignInServiceArgs, 'input'>>;
  signInWithLinkCode?: Resolver<ResolversTypes['SignInWithLinkCodeResult'], ParentType, ContextType, RequireFields<MutationsignInWithLinkCodeArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['SignOutResult'], ParentType, ContextType, RequireFields<MutationsignOutArgs, 'input'>>;
  startLeetCodeProof?: Resolver<ResolversTypes['StartLeetCodeProofResult'], ParentType, ContextType, RequireFields<MutationstartLeetCodeProofArgs, 'input'>>;
};

export type ProofNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProofNotFoundError'] = ResolversParentTypes['ProofNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  exportMyData?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
  myApiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  mySessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType?: TypeResolveFn<'SessionEndedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type RevokeApiKeyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeyResult'] = ResolversParentTypes['RevokeApiKeyResult']> = {
  __resolveType?: TypeResolveFn<'ApiKeyNotFoundError' | 'RevokeApiKeySuccess', ParentType, ContextType>;
};

export type RevokeApiKeySuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RevokeApiKeySuccess'] = ResolversParentTypes['RevokeApiKeySuccess']> = {
  apiKeyId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ServiceRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRefusedError'] = ResolversParentTypes['ServiceRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  isCurrent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type SessionEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEndedError'] = ResolversParentTypes['SessionEndedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionNotFoundErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionNotFoundError'] = ResolversParentTypes['SessionNotFoundError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInServiceResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInServiceResult'] = ResolversParentTypes['SignInServiceResult']> = {
  __resolveType?: TypeResolveFn<'ServiceRefusedError' | 'SignInServiceSuccess', ParentType, ContextType>;
};

export type SignInServiceSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInServiceSuccess'] = ResolversParentTypes['SignInServiceSuccess']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInSuccessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInSuccess'] = ResolversParentTypes['SignInSuccess']> = {
  accessToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  accessTokenExpiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  refreshToken?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  user?: Resolver<ResolversTypes['User'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInWithLinkCodeResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignInWithLinkCodeResult'] = ResolversParentTypes['SignInWithLinkCodeResult']> = {
  __resolveType?: TypeResolveFn<'AccountTakenError' | 'InvalidLinkCodeError' | 'SignInSuccess' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type SignOutResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignOutResult'] = ResolversParentTypes['SignOutResult']> = {
  signedOut?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type StartLeetCodeProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StartLeetCodeProofResult'] = ResolversParentTypes['StartLeetCodeProofResult']> = {
  __resolveType?: TypeResolveFn<'InvalidInputError' | 'LeetCodeProof' | 'LeetCodeUnavailableError' | 'LeetCodeUserNotFoundError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type TooManyApiKeysErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyApiKeysError'] = ResolversParentTypes['TooManyApiKeysError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TooManyAttemptsErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TooManyAttemptsError'] = ResolversParentTypes['TooManyAttemptsError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type UserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['User'] = ResolversParentTypes['User'], FederationReferenceType extends FederationReferenceTypes['User'] = FederationReferenceTypes['User']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['User']> | FederationReferenceType, FederationReferenceType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  discord?: Resolver<Maybe<ResolversTypes['DiscordAccount']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  leetcode?: Resolver<Maybe<ResolversTypes['LeetCodeAccount']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType?: TypeResolveFn<'AccountTakenError' | 'ApiKeyNotFoundError' | 'ApiKeyRefusedError' | 'CodeNotInProfileError' | 'InvalidInputError' | 'InvalidLinkCodeError' | 'LeetCodeUnavailableError' | 'LeetCodeUserNotFoundError' | 'ProofNotFoundError' | 'ServiceRefusedError' | 'SessionEndedError' | 'SessionNotFoundError' | 'TooManyApiKeysError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountTakenError?: AccountTakenErrorResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyNotFoundError?: ApiKeyNotFoundErrorResolvers<ContextType>;
  ApiKeyRefusedError?: ApiKeyRefusedErrorResolvers<ContextType>;
  ApiKeyScope?: ApiKeyScopeResolvers;
  CodeNotInProfileError?: CodeNotInProfileErrorResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  CreateApiKeySuccess?: CreateApiKeySuccessResolvers<ContextType>;
  CreateLinkCodeResult?: CreateLinkCodeResultResolvers<ContextType>;
  CreateLinkCodeSuccess?: CreateLinkCodeSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DeleteMyAccountResult?: DeleteMyAccountResultResolvers<ContextType>;
  DeleteMyAccountSuccess?: DeleteMyAccountSuccessResolvers<ContextType>;
  DiscordAccount?: DiscordAccountResolvers<ContextType>;
  EndOtherSessionsResult?: EndOtherSessionsResultResolvers<ContextType>;
  EndSessionResult?: EndSessionResultResolvers<ContextType>;
  EndSessionSuccess?: EndSessionSuccessResolvers<ContextType>;
  ExchangeApiKeyResult?: ExchangeApiKeyResultResolvers<ContextType>;
  ExchangeApiKeySuccess?: ExchangeApiKeySuccessResolvers<ContextType>;
  FinishLeetCodeProofResult?: FinishLeetCodeProofResultResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidLinkCodeError?: InvalidLinkCodeErrorResolvers<ContextType>;
  JSON?: GraphQLScalarType;
  LeetCodeAccount?: LeetCodeAccountResolvers<ContextType>;
  LeetCodeProof?: LeetCodeProofResolvers<ContextType>;
  LeetCodeUnavailableError?: LeetCodeUnavailableErrorResolvers<ContextType>;
  LeetCodeUserNotFoundError?: LeetCodeUserNotFoundErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProofNotFoundError?: ProofNotFoundErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  RevokeApiKeyResult?: RevokeApiKeyResultResolvers<ContextType>;
  RevokeApiKeySuccess?: RevokeApiKeySuccessResolvers<ContextType>;
  ServiceRefusedError?: ServiceRefusedErrorResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SessionEndedError?: SessionEndedErrorResolvers<ContextType>;
  SessionNotFoundError?: SessionNotFoundErrorResolvers<ContextType>;
  SignInServiceResult?: SignInServiceResultResolvers<ContextType>;
  SignInServiceSuccess?: SignInServiceSuccessResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignInWithLinkCodeResult?: SignInWithLinkCodeResultResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  StartLeetCodeProofResult?: StartLeetCodeProofResultResolvers<ContextType>;
  TooManyApiKeysError?: TooManyApiKeysErrorResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

