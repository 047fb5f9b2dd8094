import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { onDestroy } from 'svelte';
import { faultOfError, type Fault } from '../api/fault.ts';
import { useOutage, type Outage } from './outage.svelte.ts';

/** The server's answer to a query. The previous answer stays until the next one arrives. */
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
    if (number !== this.#asked) return; // A later request is in flight, or has its answer.
    this.fault = error ? faultOfError(error) : null;
    if (data && (!error || !this.data)) this.data = data;
    this.#outage.note(this);
  }

  /** Called when nobody waits for the answer any more. */
  drop(): void {
    this.#asked += 1;
    this.#outage.forget(this);
  }
}

/** The answer to a query, for the component that calls this. If there is none, the page says why: see OutageNotice.svelte. */
export function useAnswer<Data, Variables extends AnyVariables>(query: TypedDocumentNode<Data, Variables>) {
  const answer = new Answer(getContextClient(), useOutage(), query);
  onDestroy(() => answer.drop());
  return answer;
}
