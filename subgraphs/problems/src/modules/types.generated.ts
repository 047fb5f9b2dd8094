import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ProblemMapper } from './catalogue/schema.mappers.ts';
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
  /** An absolute http or https address. */
  URL: { input: string; output: string; }
  _FieldSet: { input: unknown; output: unknown; }
};

export type ConfirmationOutcome =
  /** LeetCode lists the submission, with this problem and verdict. */
  | 'CONFIRMED'
  /** LeetCode does not list it, now: it may be late, older than the 20 that LeetCode shows, or false. */
  | 'NOT_VISIBLE'
  /** LeetCode lists the submission, with another problem or verdict. */
  | 'REFUSED';

export type ConfirmedSubmission = {
  __typename?: 'ConfirmedSubmission';
  /** The language's short name on LeetCode, such as `python3`. */
  language: Scalars['String']['output'];
  problem: Problem;
  /** LeetCode's own time of the submission. */
  submittedAt: Scalars['DateTime']['output'];
  verdict: Verdict;
};

export type Difficulty =
  | 'EASY'
  | 'HARD'
  | 'MEDIUM';

export type FreshLeetCodeProfile = {
  __typename?: 'FreshLeetCodeProfile';
  /** The About me text, empty when the user wrote none. */
  aboutMe: Scalars['String']['output'];
  avatarUrl?: Maybe<Scalars['URL']['output']>;
  /** The name as LeetCode writes it. */
  username: Scalars['String']['output'];
};

/** A problem on LeetCode, from LeetCord's copy. */
export type Problem = {
  __typename?: 'Problem';
  /** Share of submissions that are accepted, in percent, 0 to 100. */
  acceptanceRate?: Maybe<Scalars['Float']['output']>;
  difficulty: Difficulty;
  /** When LeetCord last read this problem from LeetCode. */
  fetchedAt: Scalars['DateTime']['output'];
  isPaidOnly: Scalars['Boolean']['output'];
  /** True when the copy is older than a day: it is being read again, or LeetCode does not answer. */
  isStale: Scalars['Boolean']['output'];
  /** LeetCode's internal question id. Not the number that people know: see `number`. */
  leetcodeId: Scalars['ID']['output'];
  /** The number that LeetCode shows, such as `1` for Two Sum. */
  number: Scalars['String']['output'];
  slug: Scalars['ID']['output'];
  tags: Array<Tag>;
  title: Scalars['String']['output'];
  url: Scalars['URL']['output'];
};

export type Query = {
  __typename?: 'Query';
  /**
   * Asks LeetCode whether these submissions of a user are true. At most 20 claims. Answers in the order of the claims.
   * Needs the scope `submissions:confirm`. Fails with `UPSTREAM_UNAVAILABLE` when LeetCode does not answer or refuses us.
   */
  confirmSubmissions: Array<SubmissionConfirmation>;
  /**
   * What LeetCode shows of a user now, read past LeetCord's cache; null when LeetCode has no such user. For the proof that
   * an account is its owner's: needs the scope `profiles:read-fresh`. Fails with `UPSTREAM_UNAVAILABLE` when LeetCode does
   * not answer or refuses us.
   */
  freshLeetCodeProfile?: Maybe<FreshLeetCodeProfile>;
  /** The problem with this slug, as in leetcode.com/problems/<slug>/, or null when LeetCode has none. */
  problem?: Maybe<Problem>;
};


export type QueryconfirmSubmissionsArgs = {
  claims: Array<SubmissionClaim>;
  username: Scalars['String']['input'];
};


export type QueryfreshLeetCodeProfileArgs = {
  username: Scalars['String']['input'];
};


export type QueryproblemArgs = {
  slug: Scalars['ID']['input'];
};

export type SubmissionClaim = {
  problemSlug: Scalars['ID']['input'];
  /** LeetCode's submission id: 1 to 20 digits. */
  submissionId: Scalars['ID']['input'];
  verdict: Verdict;
};

export type SubmissionConfirmation = {
  __typename?: 'SubmissionConfirmation';
  /** What LeetCode says; null unless confirmed. */
  confirmed?: Maybe<ConfirmedSubmission>;
  outcome: ConfirmationOutcome;
  /** Why it was refused, as a plain sentence; null unless refused. */
  reason?: Maybe<Scalars['String']['output']>;
  submissionId: Scalars['ID']['output'];
};

/** A topic of problems, such as Hash Table. */
export type Tag = {
  __typename?: 'Tag';
  name: Scalars['String']['output'];
  slug: Scalars['ID']['output'];
};

export type Verdict =
  | 'ACCEPTED'
  | 'COMPILE_ERROR'
  | 'MEMORY_LIMIT_EXCEEDED'
  /** LeetCode gave a verdict that LeetCord does not know. */
  | 'OTHER'
  | 'OUTPUT_LIMIT_EXCEEDED'
  | 'RUNTIME_ERROR'
  | 'TIME_LIMIT_EXCEEDED'
  | 'WRONG_ANSWER';



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
  Problem: Problem;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  Problem:
    ( { __typename: 'Problem' }
    & GraphQLRecursivePick<FederationTypes['Problem'], {"slug":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  ConfirmationOutcome: ResolverTypeWrapper<'CONFIRMED' | 'REFUSED' | 'NOT_VISIBLE'>;
  ConfirmedSubmission: ResolverTypeWrapper<Omit<ConfirmedSubmission, 'problem' | 'verdict'> & { problem: ResolversTypes['Problem'], verdict: ResolversTypes['Verdict'] }>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  Difficulty: ResolverTypeWrapper<'EASY' | 'MEDIUM' | 'HARD'>;
  FreshLeetCodeProfile: ResolverTypeWrapper<FreshLeetCodeProfile>;
  Problem: ResolverTypeWrapper<ProblemMapper>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SubmissionClaim: SubmissionClaim;
  SubmissionConfirmation: ResolverTypeWrapper<Omit<SubmissionConfirmation, 'confirmed' | 'outcome'> & { confirmed?: Maybe<ResolversTypes['ConfirmedSubmission']>, outcome: ResolversTypes['ConfirmationOutcome'] }>;
  Tag: ResolverTypeWrapper<Tag>;
  URL: ResolverTypeWrapper<Scalars['URL']['output']>;
  Verdict: ResolverTypeWrapper<'ACCEPTED' | 'WRONG_ANSWER' | 'MEMORY_LIMIT_EXCEEDED' | 'OUTPUT_LIMIT_EXCEEDED' | 'TIME_LIMIT_EXCEEDED' | 'RUNTIME_ERROR' | 'COMPILE_ERROR' | 'OTHER'>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  ConfirmedSubmission: Omit<ConfirmedSubmission, 'problem'> & { problem: ResolversParentTypes['Problem'] };
  String: Scalars['String']['output'];
  DateTime: Scalars['DateTime']['output'];
  FreshLeetCodeProfile: FreshLeetCodeProfile;
  Problem: ProblemMapper;
  Float: Scalars['Float']['output'];
  Boolean: Scalars['Boolean']['output'];
  ID: Scalars['ID']['output'];
  Query: Record<PropertyKey, never>;
  SubmissionClaim: SubmissionClaim;
  SubmissionConfirmation: Omit<SubmissionConfirmation, 'confirmed'> & { confirmed?: Maybe<ResolversParentTypes['ConfirmedSubmission']> };
  Tag: Tag;
  URL: Scalars['URL']['output'];
};

export type ConfirmationOutcomeResolvers = EnumResolverSignature<{ CONFIRMED?: any, NOT_VISIBLE?: any, REFUSED?: any }, ResolversTypes['ConfirmationOutcome']>;

export type ConfirmedSubmissionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConfirmedSubmission'] = ResolversParentTypes['ConfirmedSubmission']> = {
  language?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  problem?: Resolver<ResolversTypes['Problem'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
};

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DifficultyResolvers = EnumResolverSignature<{ EASY?: any, HARD?: any, MEDIUM?: any }, ResolversTypes['Difficulty']>;

export type FreshLeetCodeProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FreshLeetCodeProfile'] = ResolversParentTypes['FreshLeetCodeProfile']> = {
  aboutMe?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  avatarUrl?: Resolver<Maybe<ResolversTypes['URL']>, ParentType, ContextType>;
  username?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem'], FederationReferenceType extends FederationReferenceTypes['Problem'] = FederationReferenceTypes['Problem']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Problem']> | FederationReferenceType, FederationReferenceType, ContextType>;
  acceptanceRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  difficulty?: Resolver<ResolversTypes['Difficulty'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  isPaidOnly?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isStale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  leetcodeId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['Tag']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['URL'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  confirmSubmissions?: Resolver<Array<ResolversTypes['SubmissionConfirmation']>, ParentType, ContextType, RequireFields<QueryconfirmSubmissionsArgs, 'claims' | 'username'>>;
  freshLeetCodeProfile?: Resolver<Maybe<ResolversTypes['FreshLeetCodeProfile']>, ParentType, ContextType, RequireFields<QueryfreshLeetCodeProfileArgs, 'username'>>;
  problem?: Resolver<Maybe<ResolversTypes['Problem']>, ParentType, ContextType, RequireFields<QueryproblemArgs, 'slug'>>;
};

export type SubmissionConfirmationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubmissionConfirmation'] = ResolversParentTypes['SubmissionConfirmation']> = {
  confirmed?: Resolver<Maybe<ResolversTypes['ConfirmedSubmission']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ConfirmationOutcome'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  submissionId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type TagResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Tag'] = ResolversParentTypes['Tag']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export interface URLScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URL'], any> {
  name: 'URL';
}

export type VerdictResolvers = EnumResolverSignature<{ ACCEPTED?: any, COMPILE_ERROR?: any, MEMORY_LIMIT_EXCEEDED?: any, OTHER?: any, OUTPUT_LIMIT_EXCEEDED?: any, RUNTIME_ERROR?: any, TIME_LIMIT_EXCEEDED?: any, WRONG_ANSWER?: any }, ResolversTypes['Verdict']>;

export type Resolvers<ContextType = Context> = {
  ConfirmationOutcome?: ConfirmationOutcomeResolvers;
  ConfirmedSubmission?: ConfirmedSubmissionResolvers<ContextType>;
  DateTime?: GraphQLScalarType;
  Difficulty?: DifficultyResolvers;
  FreshLeetCodeProfile?: FreshLeetCodeProfileResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  SubmissionConfirmation?: SubmissionConfirmationResolvers<ContextType>;
  Tag?: TagResolvers<ContextType>;
  URL?: GraphQLScalarType;
  Verdict?: VerdictResolvers;
};

