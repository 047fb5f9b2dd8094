import { ask, bearer, mutation, type Answer, type Operation } from './ask.ts';

/** What a mutation answered: a member of its union, with what was asked of it. */
export type Result = { __typename: string; message?: string } & Record<string, unknown>;

/** The API as a client sees it. */
export interface Api {
  url: string;
  ask(operation: Operation, token?: string, headers?: Record<string, string>): Promise<Answer>;
  /** Runs one mutation. Rejects with its error code when it is refused as a whole; results that are errors are results. */
  mutate(field: string, input: object | null, token?: string, selection?: string): Promise<Result>;
}

/** A client of the API at an address. `onAnswer` sees all that it answers, before anybody else. */
export function createApi(url: string, onAnswer: (answer: Answer) => void = () => undefined): Api {
  const api: Api = {
    url,
    ask: async (operation, token, headers = {}) => {
      const answer = await ask(url, operation, { ...bearer(token), ...headers });
      onAnswer(answer);
      return answer;
    },
    mutate: async (field, input, token, selection = '__typename ... on UserError { message }') => {
      const { data, errors } = await api.ask(mutation(field, input, selection), token);
      const [error] = errors ?? [];
      if (error !== undefined) throw new Error(`${field}: ${error.extensions.code}: ${error.message}`);
      return data![field] as Result;
    },
  };
  return api;
}
