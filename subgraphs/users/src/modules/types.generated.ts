import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { UserMapper } from './accounts/schema.mappers.ts';
import type { Context } from '../context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
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
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

/** That Discord account cannot be added: it belongs to another user of LeetCord, or the caller has another one. */
export type AccountTakenError = UserError & {
  __typename?: 'AccountTakenError';
  message: Scalars['String']['output'];
};

/** About me does not have the code yet. */
export type CodeNotInProfileError = UserError & {
  __typename?: 'CodeNotInProfileError';
  message: Scalars['String']['output'];
};

export type CreateLinkCodeInput = {
  /** The Discord server where the command was used: its community gets the user as a member. */
  discordGuildId: Scalars['ID']['input'];
  discordUserId: Scalars['ID']['input'];
  discordUsername: Scalars['String']['input'];
  /** The name shown in the Discord server. */
  displayName: Scalars['String']['input'];
};

export type CreateLinkCodeResult = CreateLinkCodeSuccess | InvalidInputError;

export type CreateLinkCodeSuccess = {
  __typename?: 'CreateLinkCodeSuccess';
  /** Eight letters and digits in two groups, such as `K7QM-2XPD`. */
  code: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
};

/** A Discord account, linked by a code from the bot. */
export type DiscordAccount = {
  __typename?: 'DiscordAccount';
  id: Scalars['ID']['output'];
  linkedAt: Scalars['DateTime']['output'];
  username: Scalars['String']['output'];
};

export type FinishLeetCodeProofInput = {
  proofId: Scalars['ID']['input'];
};

export type FinishLeetCodeProofResult = CodeNotInProfileError | LeetCodeUnavailableError | LeetCodeUserNotFoundError | ProofNotFoundError | SignInSuccess | TooManyAttemptsError;

/** Something in the input is not as it should be. */
export type InvalidInputError = UserError & {
  __typename?: 'InvalidInputError';
  /** The input field that is wrong, such as `username`. */
  field: Scalars['String']['output'];
  message: Scalars['String']['output'];
};

/** The code is unknown, used up or older than 10 minutes. */
export type InvalidLinkCodeError = UserError & {
  __typename?: 'InvalidLinkCodeError';
  message: Scalars['String']['output'];
};

/** A LeetCode account whose owner has proven that it is theirs. */
export type LeetCodeAccount = {
  __typename?: 'LeetCodeAccount';
  profileUrl: Scalars['URL']['output'];
  provenAt: Scalars['DateTime']['output'];
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** A proof under way. */
export type LeetCodeProof = {
  __typename?: 'LeetCodeProof';
  /** Put this into About me on your LeetCode profile, on its own or among other text. */
  code: Scalars['String']['output'];
  expiresAt: Scalars['DateTime']['output'];
  id: Scalars['ID']['output'];
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** LeetCode does not answer or refuses us: nothing is known of the profile, try again later. */
export type LeetCodeUnavailableError = UserError & {
  __typename?: 'LeetCodeUnavailableError';
  message: Scalars['String']['output'];
};

/** LeetCode has no user of that name. */
export type LeetCodeUserNotFoundError = UserError & {
  __typename?: 'LeetCodeUserNotFoundError';
  message: Scalars['String']['output'];
};

export type Mutation = {
  __typename?: 'Mutation';
  /** Makes a one-time code that signs a Discord user in. For the bot's `/link` command: needs the scope `link-codes:create`. */
  createLinkCode: CreateLinkCodeResult;
  /**
   * Reads the LeetCode profile anew and, if About me has the code, signs in as the owner of that LeetCode account. With a
   * signed-in caller, adds the LeetCode account to that user instead.
   */
  finishLeetCodeProof: FinishLeetCodeProofResult;
  /** Changes a refresh token for a new pair of tokens. Each refresh token works once. */
  refreshSession: RefreshSessionResult;
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


export type MutationcreateLinkCodeArgs = {
  input: CreateLinkCodeInput;
};


export type MutationfinishLeetCodeProofArgs = {
  input: FinishLeetCodeProofInput;
};


export type MutationrefreshSessionArgs = {
  input: RefreshSessionInput;
};


export type MutationsignInServiceArgs = {
  input: SignInServiceInput;
};


export type MutationsignInWithLinkCodeArgs = {
  input: SignInWithLinkCodeInput;
};


export type MutationsignOutArgs = {
  input: SignOutInput;
};


export type MutationstartLeetCodeProofArgs = {
  input: StartLeetCodeProofInput;
};

/** The proof is unknown, finished or expired: start again. */
export type ProofNotFoundError = UserError & {
  __typename?: 'ProofNotFoundError';
  message: Scalars['String']['output'];
};

export type Query = {
  __typename?: 'Query';
  /** The signed-in user, or null when nobody is signed in. */
  me?: Maybe<User>;
};

export type RefreshSessionInput = {
  refreshToken: Scalars['String']['input'];
};

export type RefreshSessionResult = SessionEndedError | SignInSuccess;

/** Unknown service or wrong secret. */
export type ServiceRefusedError = UserError & {
  __typename?: 'ServiceRefusedError';
  message: Scalars['String']['output'];
};

/** The session is over: sign in again. */
export type SessionEndedError = UserError & {
  __typename?: 'SessionEndedError';
  message: Scalars['String']['output'];
};

export type SignInServiceInput = {
  secret: Scalars['String']['input'];
  /** The service's name: `bot` or `contests`. */
  service: Scalars['String']['input'];
};

export type SignInServiceResult = ServiceRefusedError | SignInServiceSuccess;

export type SignInServiceSuccess = {
  __typename?: 'SignInServiceSuccess';
  /** Signed, and valid for some minutes: sign in again for the next one. */
  accessToken: Scalars['String']['output'];
  accessTokenExpiresAt: Scalars['DateTime']['output'];
};

/** Signed in. Send the access token as `Authorization: Bearer <token>`. */
export type SignInSuccess = {
  __typename?: 'SignInSuccess';
  /** Signed, and valid for some minutes. */
  accessToken: Scalars['String']['output'];
  accessTokenExpiresAt: Scalars['DateTime']['output'];
  /**
   * Works once, for 60 days: keep it secret. When the answer to its use was lost, the same use may be repeated for 30 seconds
   * and has the same successor; a later use of a used one ends the session.
   */
  refreshToken: Scalars['String']['output'];
  user: User;
};

export type SignInWithLinkCodeInput = {
  /** The code as the bot shows it. Case, spaces and the dash do not matter. */
  code: Scalars['String']['input'];
};

export type SignInWithLinkCodeResult = AccountTakenError | InvalidLinkCodeError | SignInSuccess | TooManyAttemptsError;

export type SignOutInput = {
  refreshToken: Scalars['String']['input'];
};

export type SignOutResult = {
  __typename?: 'SignOutResult';
  signedOut: Scalars['Boolean']['output'];
};

export type StartLeetCodeProofInput = {
  /** Your LeetCode user name, as in leetcode.com/u/<name>. */
  username: Scalars['String']['input'];
};

export type StartLeetCodeProofResult = InvalidInputError | LeetCodeProof | LeetCodeUnavailableError | LeetCodeUserNotFoundError | TooManyAttemptsError;

/** Too many tries: wait until the time given. */
export type TooManyAttemptsError = UserError & {
  __typename?: 'TooManyAttemptsError';
  message: Scalars['String']['output'];
  retryAt: Scalars['DateTime']['output'];
};

/** An account: a person who practises with LeetCord. */
export type User = {
  __typename?: 'User';
  createdAt: Scalars['DateTime']['output'];
  /** The linked Discord account, or null. Shown to the user and to the bot only. */
  discord?: Maybe<DiscordAccount>;
  /** The name that others see: the Discord name, else the LeetCode name. */
  displayName: Scalars['String']['output'];
  id: Scalars['ID']['output'];
  /** The LeetCode account that this user has proven to own, or null. */
  leetcode?: Maybe<LeetCodeAccount>;
};

/** Something that the caller can put right. The message is one plain sentence that says how. */
export type UserError = {
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
  User: User;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  User:
    ( { __typename: 'User' }
    & GraphQLRecursivePick<FederationTypes['User'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  CreateLinkCodeResult:
    | ( CreateLinkCodeSuccess & { __typename: 'CreateLinkCodeSuccess' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
  ;
  FinishLeetCodeProofResult:
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
    | ( CodeNotInProfileError & { __typename: 'CodeNotInProfileError' } )
    | ( InvalidInputError & { __typename: 'InvalidInputError' } )
    | ( InvalidLinkCodeError & { __typename: 'InvalidLinkCodeError' } )
    | ( LeetCodeUnavailableError & { __typename: 'LeetCodeUnavailableError' } )
    | ( LeetCodeUserNotFoundError & { __typename: 'LeetCodeUserNotFoundError' } )
    | ( ProofNotFoundError & { __typename: 'ProofNotFoundError' } )
    | ( ServiceRefusedError & { __typename: 'ServiceRefusedError' } )
    | ( SessionEndedError & { __typename: 'SessionEndedError' } )
    | ( TooManyAttemptsError & { __typename: 'TooManyAttemptsError' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AccountTakenError: ResolverTypeWrapper<AccountTakenError>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  CodeNotInProfileError: ResolverTypeWrapper<CodeNotInProfileError>;
  CreateLinkCodeInput: CreateLinkCodeInput;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  CreateLinkCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateLinkCodeResult']>;
  CreateLinkCodeSuccess: ResolverTypeWrapper<CreateLinkCodeSuccess>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DiscordAccount: ResolverTypeWrapper<DiscordAccount>;
  FinishLeetCodeProofInput: FinishLeetCodeProofInput;
  FinishLeetCodeProofResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FinishLeetCodeProofResult']>;
  InvalidInputError: ResolverTypeWrapper<InvalidInputError>;
  InvalidLinkCodeError: ResolverTypeWrapper<InvalidLinkCodeError>;
  LeetCodeAccount: ResolverTypeWrapper<LeetCodeAccount>;
  LeetCodeProof: ResolverTypeWrapper<LeetCodeProof>;
  LeetCodeUnavailableError: ResolverTypeWrapper<LeetCodeUnavailableError>;
  LeetCodeUserNotFoundError: ResolverTypeWrapper<LeetCodeUserNotFoundError>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ProofNotFoundError: ResolverTypeWrapper<ProofNotFoundError>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RefreshSessionResult']>;
  ServiceRefusedError: ResolverTypeWrapper<ServiceRefusedError>;
  SessionEndedError: ResolverTypeWrapper<SessionEndedError>;
  SignInServiceInput: SignInServiceInput;
  SignInServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInServiceResult']>;
  SignInServiceSuccess: ResolverTypeWrapper<SignInServiceSuccess>;
  SignInSuccess: ResolverTypeWrapper<Omit<SignInSuccess, 'user'> & { user: ResolversTypes['User'] }>;
  SignInWithLinkCodeInput: SignInWithLinkCodeInput;
  SignInWithLinkCodeResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInWithLinkCodeResult']>;
  SignOutInput: SignOutInput;
  SignOutResult: ResolverTypeWrapper<SignOutResult>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  StartLeetCodeProofInput: StartLeetCodeProofInput;
  StartLeetCodeProofResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['StartLeetCodeProofResult']>;
  TooManyAttemptsError: ResolverTypeWrapper<TooManyAttemptsError>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  User: ResolverTypeWrapper<UserMapper>;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccountTakenError: AccountTakenError;
  String: Scalars['String']['output'];
  CodeNotInProfileError: CodeNotInProfileError;
  CreateLinkCodeInput: CreateLinkCodeInput;
  ID: Scalars['ID']['output'];
  CreateLinkCodeResult: ResolversUnionTypes<ResolversParentTypes>['CreateLinkCodeResult'];
  CreateLinkCodeSuccess: CreateLinkCodeSuccess;
  DateTime: Scalars['DateTime']['output'];
  DiscordAccount: DiscordAccount;
  FinishLeetCodeProofInput: FinishLeetCodeProofInput;
  FinishLeetCodeProofResult: ResolversUnionTypes<ResolversParentTypes>['FinishLeetCodeProofResult'];
  InvalidInputError: InvalidInputError;
  InvalidLinkCodeError: InvalidLinkCodeError;
  LeetCodeAccount: LeetCodeAccount;
  LeetCodeProof: LeetCodeProof;
  LeetCodeUnavailableError: LeetCodeUnavailableError;
  LeetCodeUserNotFoundError: LeetCodeUserNotFoundError;
  Mutation: Record<PropertyKey, never>;
  ProofNotFoundError: ProofNotFoundError;
  Query: Record<PropertyKey, never>;
  RefreshSessionInput: RefreshSessionInput;
  RefreshSessionResult: ResolversUnionTypes<ResolversParentTypes>['RefreshSessionResult'];
  ServiceRefusedError: ServiceRefusedError;
  SessionEndedError: SessionEndedError;
  SignInServiceInput: SignInServiceInput;
  SignInServiceResult: ResolversUnionTypes<ResolversParentTypes>['SignInServiceResult'];
  SignInServiceSuccess: SignInServiceSuccess;
  SignInSuccess: Omit<SignInSuccess, 'user'> & { user: ResolversParentTypes['User'] };
  SignInWithLinkCodeInput: SignInWithLinkCodeInput;
  SignInWithLinkCodeResult: ResolversUnionTypes<ResolversParentTypes>['SignInWithLinkCodeResult'];
  SignOutInput: SignOutInput;
  SignOutResult: SignOutResult;
  Boolean: Scalars['Boolean']['output'];
  StartLeetCodeProofInput: StartLeetCodeProofInput;
  StartLeetCodeProofResult: ResolversUnionTypes<ResolversParentTypes>['StartLeetCodeProofResult'];
  TooManyAttemptsError: TooManyAttemptsError;
  URL: Scalars['URL']['output'];
  User: UserMapper;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
};

export type AccountTakenErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountTakenError'] = ResolversParentTypes['AccountTakenError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CodeNotInProfileErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodeNotInProfileError'] = ResolversParentTypes['CodeNotInProfileError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
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

export type DiscordAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DiscordAccount'] = ResolversParentTypes['DiscordAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FinishLeetCodeProofResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinishLeetCodeProofResult'] = ResolversParentTypes['FinishLeetCodeProofResult']> = {
  __resolveType?: TypeResolveFn<'CodeNotInProfileError' | 'LeetCodeUnavailableError' | 'LeetCodeUserNotFoundError' | 'ProofNotFoundError' | 'SignInSuccess' | 'TooManyAttemptsError', ParentType, ContextType>;
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

export type LeetCodeAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LeetCodeAccount'] = ResolversParentTypes['LeetCodeAccount']> = {
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
  createLinkCode?: Resolver<ResolversTypes['CreateLinkCodeResult'], ParentType, ContextType, RequireFields<MutationcreateLinkCodeArgs, 'input'>>;
  finishLeetCodeProof?: Resolver<ResolversTypes['FinishLeetCodeProofResult'], ParentType, ContextType, RequireFields<MutationfinishLeetCodeProofArgs, 'input'>>;
  refreshSession?: Resolver<ResolversTypes['RefreshSessionResult'], ParentType, ContextType, RequireFields<MutationrefreshSessionArgs, 'input'>>;
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
  me?: Resolver<Maybe<ResolversTypes['User']>, ParentType, ContextType>;
};

export type RefreshSessionResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RefreshSessionResult'] = ResolversParentTypes['RefreshSessionResult']> = {
  __resolveType?: TypeResolveFn<'SessionEndedError' | 'SignInSuccess', ParentType, ContextType>;
};

export type ServiceRefusedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ServiceRefusedError'] = ResolversParentTypes['ServiceRefusedError']> = {
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SessionEndedErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SessionEndedError'] = ResolversParentTypes['SessionEndedError']> = {
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
  __resolveType?: TypeResolveFn<'AccountTakenError' | 'CodeNotInProfileError' | 'InvalidInputError' | 'InvalidLinkCodeError' | 'LeetCodeUnavailableError' | 'LeetCodeUserNotFoundError' | 'ProofNotFoundError' | 'ServiceRefusedError' | 'SessionEndedError' | 'TooManyAttemptsError', ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  AccountTakenError?: AccountTakenErrorResolvers<ContextType>;
  CodeNotInProfileError?: CodeNotInProfileErrorResolvers<ContextType>;
  CreateLinkCodeResult?: CreateLinkCodeResultResolvers<ContextType>;
  CreateLinkCodeSuccess?: CreateLinkCodeSuccessResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  DiscordAccount?: DiscordAccountResolvers<ContextType>;
  FinishLeetCodeProofResult?: FinishLeetCodeProofResultResolvers<ContextType>;
  InvalidInputError?: InvalidInputErrorResolvers<ContextType>;
  InvalidLinkCodeError?: InvalidLinkCodeErrorResolvers<ContextType>;
  LeetCodeAccount?: LeetCodeAccountResolvers<ContextType>;
  LeetCodeProof?: LeetCodeProofResolvers<ContextType>;
  LeetCodeUnavailableError?: LeetCodeUnavailableErrorResolvers<ContextType>;
  LeetCodeUserNotFoundError?: LeetCodeUserNotFoundErrorResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  ProofNotFoundError?: ProofNotFoundErrorResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RefreshSessionResult?: RefreshSessionResultResolvers<ContextType>;
  ServiceRefusedError?: ServiceRefusedErrorResolvers<ContextType>;
  SessionEndedError?: SessionEndedErrorResolvers<ContextType>;
  SignInServiceResult?: SignInServiceResultResolvers<ContextType>;
  SignInServiceSuccess?: SignInServiceSuccessResolvers<ContextType>;
  SignInSuccess?: SignInSuccessResolvers<ContextType>;
  SignInWithLinkCodeResult?: SignInWithLinkCodeResultResolvers<ContextType>;
  SignOutResult?: SignOutResultResolvers<ContextType>;
  StartLeetCodeProofResult?: StartLeetCodeProofResultResolvers<ContextType>;
  TooManyAttemptsError?: TooManyAttemptsErrorResolvers<ContextType>;
  URL?: GraphQLScalarType;
  User?: UserResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
};

