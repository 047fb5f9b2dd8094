import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { faultOfError, faultOfRefusal, type Fault, type Refusal } from '../api/fault.ts';

/** The extension itself failed, or its worker did not answer. */
const NOT_DONE: Fault = { kind: 'NOT_DONE', sentence: 'The browser did not carry that out. Try again.' };

/** Something that the user can do: runs once at a time, and says how it went. */
export class Action {
  isBusy = $state(false);
  /** Why the last run did nothing. */
  fault: Fault | null = $state(null);
  /** What the last run did, as a sentence. */
  done: string | null = $state(null);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs `act`, which gives a fault or, when all went well, null. Does nothing while it runs already. */
  async run(act: (client: Client) => Promise<Fault | null>): Promise<void> {
    if (this.isBusy) return;
    this.isBusy = true;
    this.fault = null;
    this.done = null;
    try {
      this.fault = await act(this.#client).catch(() => NOT_DONE);
    } finally {
      this.isBusy = false;
    }
  }

  /** Sends a mutation and gives its result to `use`, unless the result says why not. */
  send<Data, Variables extends AnyVariables, Result extends { __typename: string }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    resultOf: (data: Data) => Result,
    use: (success: Exclude<Result, Refusal>) => unknown,
  ): Promise<void> {
    return this.run(async (client) => {
      const { data, error } = await client.mutation(document, variables);
      if (error) return faultOfError(error);
      if (!data) return null;
      const result = resultOf(data);
      if (isRefusal(result)) return faultOfRefusal(result);
      await use(result as Exclude<Result, Refusal>);
      return null;
    });
  }
}

const isRefusal = (result: object): result is Refusal => 'message' in result;

/** An action of the component that calls this. */
export const useAction = (): Action => new Action(getContextClient());
