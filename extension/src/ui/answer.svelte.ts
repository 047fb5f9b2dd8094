import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables, Client, CombinedError } from '@urql/core';
import { getContextClient } from '@urql/svelte';
import { onDestroy } from 'svelte';
import { faultOfError, type Fault } from '../api/fault.ts';
import { useOutage, type Outage } from './outage.svelte.ts';

/** The server's answer to a query. The previous answer stays until the next one arrives. */
export class Answer<Data, Variables extends AnyVariables> {
  data: Data | null = $state.raw(null);
  fault: Fault | null = $state(null);
  again: () => Promise<unknown> = async () => {};
  readonly #client: Client;
  readonly #outage: Outage;
  readonly #query: TypedDocumentNode<Data, Variables>;
  readonly #spared: readonly string[];
  #asked = 0;

  /** @param spared the root fields that the page does without where they fail */
  constructor(
    client: Client,
    outage: Outage,
    query: TypedDocumentNode<Data, Variables>,
    spared: readonly (keyof Data & string)[],
  ) {
    this.#client = client;
    this.#outage = outage;
    this.#query = query;
    this.#spared = spared;
  }

  /** Resolves to false when another question was asked meanwhile: the answer is that one's. */
  async ask(variables: Variables): Promise<boolean> {
    const number = (this.#asked += 1);
    this.again = () => this.ask(variables);
    const { data, error: failed } = await this.#client.query(this.#query, variables);
    const error = this.#isSpared(failed) ? undefined : failed;
    if (number !== this.#asked) return false; // A later request is in flight, or has its answer.
    this.fault = error ? faultOfError(error) : null;
    if (data && (!error || !this.data)) this.data = data;
    this.#outage.note(this);
    return true;
  }

  #isSpared(error: CombinedError | undefined): boolean {
    if (!error || error.networkError) return false;
    return error.graphQLErrors.every(({ path }) => this.#spared.includes(String(path?.[0])));
  }

  /** Called when nobody waits for the answer any more. */
  drop(): void {
    this.#asked += 1;
    this.#outage.forget(this);
  }
}

/**
 * The answer to a query, for the component that calls this. If there is none, the page says why: see OutageNotice.svelte. It does without
 * the `spared` root fields.
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  spared: readonly (keyof Data & string)[] = [],
) {
  const answer = new Answer(getContextClient(), useOutage(), query, spared);
  onDestroy(() => answer.drop());
  return answer;
}
