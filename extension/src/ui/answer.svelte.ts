import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { faultOfError, type Fault } from '../api/fault.ts';

/** What the server answers to a query. What was known stays until the next answer is here. */
export class Answer<Data, Variables extends AnyVariables> {
  data: Data | null = $state.raw(null);
  fault: Fault | null = $state(null);
  readonly #client: Client;
  readonly #query: TypedDocumentNode<Data, Variables>;
  #asked = 0;

  constructor(client: Client, query: TypedDocumentNode<Data, Variables>) {
    this.#client = client;
    this.#query = query;
  }

  async ask(variables: Variables): Promise<void> {
    const number = (this.#asked += 1);
    const { data, error } = await this.#client.query(this.#query, variables);
    if (number !== this.#asked) return; // A later question is under way, or has its answer.
    this.fault = error ? faultOfError(error) : null;
    if (data && (!error || !this.data)) this.data = data;
  }
}

/** The answer to a query, for the component that calls this. */
export const useAnswer = <Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>) =>
  new Answer(getContextClient(), query);
