import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client, OperationContext } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { faultOfError, faultOfRefusal, type Fault, type Refusal } from '../api/fault.ts';

/** The extension itself failed, or its worker did not answer. */
const NOT_DONE: Fault = { kind: 'NOT_DONE', sentence: 'The browser did not carry that out. Try again.' };

/** An action of the user: it runs once at a time, and reports its outcome. */
export class Action {
  isBusy = $state(false);
  /** Why the last run failed. */
  fault: Fault | null = $state(null);
  /** What the last run did, as a sentence. */
  done: string | null = $state(null);
  readonly #client: Client;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Runs `act`, which returns a fault, or null on success. Does nothing while it is already running. */
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

  /** Sends a mutation and passes its result to `use`, unless the result is a refusal. `context`: see session-exchange.ts. */
  send<Data, Variables extends AnyVariables, Result extends { __typename: string }>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    resultOf: (data: Data) => Result,
    use: (success: Exclude<Result, Refusal>) => unknown,
    context: Partial<OperationContext> = {},
  ): Promise<void> {
    return this.run(async (client) => {
      const { data, error } = await client.mutation(document, variables, context);
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
