import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { isBusy } from '@leetcord/kit/load/busy';
import { ask, bearer, mutation, type Answer, type Operation } from './ask.ts';
import { until } from './until.ts';

/** What a mutation answered: a member of its union, with the requested fields. */
export type Result = { __typename: string; message?: string } & Record<string, unknown>;

/** An answer with an error in place of data. */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly response: Answer;

  constructor(response: Answer) {
    const [error] = response.errors ?? [];
    super(error === undefined ? `status ${response.status}` : `${error.extensions?.code}: ${error.message}`);
    this.response = response;
  }
}

/** The API as a client sees it. */
export interface Api {
  /** The gateway's GraphQL address. */
  url: string;
  /** Refusals are answers: it rejects only when there is no JSON answer. */
  ask(operation: Operation, token?: string, headers?: Record<string, string>): Promise<Answer>;
  /** Sends a document of ours. Rejects with a RefusedError when the answer has an error. */
  request<TResult, TVariables extends object>(
    document: TypedDocumentNode<TResult, TVariables>,
    variables: TVariables,
    token?: string,
    signal?: AbortSignal,
  ): Promise<TResult>;
  /** Runs one mutation; again while LeetCord is busy, as every client does. Rejects with a RefusedError when it is refused as a whole; results that are errors are results. */
  mutate(field: string, input: object | null, token?: string, selection?: string): Promise<Result>;
}

/** A client of the API at an address. `onAnswer` sees all its answers first. */
export function createApi(url: string, onAnswer: (answer: Answer) => void = () => undefined): Api {
  const send = async (operation: Operation, headers: Record<string, string>, signal?: AbortSignal) => {
    const answer = await ask(url, operation, headers, signal);
    onAnswer(answer);
    return answer;
  };
  const dataOf = (answer: Answer) => {
    if (answer.errors !== undefined || !answer.data) throw new RefusedError(answer);
    return answer.data;
  };
  return {
    url,
    ask: (operation, token, headers = {}) => send(operation, { ...bearer(token), ...headers }),
    request: async <TResult, TVariables extends object>(
      document: TypedDocumentNode<TResult, TVariables>,
      variables: TVariables,
      token?: string,
      signal?: AbortSignal,
    ) => {
      const operation = { query: print(document), variables: variables as Record<string, unknown> };
      return dataOf(await send(operation, bearer(token), signal)) as TResult;
    },
    mutate: async (field, input, token, selection = '__typename ... on UserError { message }') =>
      dataOf(
        await until(
          () => send(mutation(field, input, selection), bearer(token)),
          (answer) => !isBusy(answer),
        ),
      )[field] as Result,
  };
}
