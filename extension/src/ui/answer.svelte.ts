import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { onDestroy } from 'svelte';
import { faultOfError, type Fault } from '../api/fault.ts';
import { useOutage, type Outage } from './outage.svelte.ts';

/** What the server answers to a query. What was known stays until the next answer is here. */
export class Answer<Data, Variables extends AnyVariables> {
  data: Data | null = $state.raw(null);
  fault: Fault | null = $state(null);
  again: () => Promise<void> = async () => {};
  readonly #client: Client;
  readonly #outage: Outage;
  readonly #query: TypedDocumentNode<Data, Variables>;
  #asked = 0;

  constructor(client: Client, outage: Outage, query: TypedDocumentNode<Data, Variables>) {
    this.#client = client;
    this.#outage = outage;
    this.#query = query;
  }

  async ask(variables: Variables): Promise<void> {
    const number = (this.#asked += 1);
    this.again = () => this.ask(variables);
    const { data, error } = await this.#client.query(this.#query, variables);
    if (number !== this.#asked) return; // A later question is under way, or has its answer.
    this.fault = error ? faultOfError(error) : null;
    if (data && (!error || !this.data)) this.data = data;
    this.#outage.note(this);
  }

  /** Nobody waits for the answer any more. */
  drop(): void {
    this.#asked += 1;
    this.#outage.forget(this);
  }
}

/** The answer to a query, for the component that calls this. Why there is none, the page says: see OutageNotice.svelte. */
export function useAnswer<Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>) {
  const answer = new Answer(getContextClient(), useOutage(), query);
  onDestroy(() => answer.drop());
  return answer;
}
