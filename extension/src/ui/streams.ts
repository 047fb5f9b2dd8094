import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { Live } from '../api/live.ts';

export interface Wanted {
  key: string;
  /** Follows it until the function that it returns is called; calls `end` when it is given up. */
  follow: (live: Live, end: () => void) => () => void;
}

/** A subscription that is to be followed. */
export const wanted = <Data, Variables extends Record<string, unknown>>(
  key: string,
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  next: (data: Data) => void,
): Wanted => ({ key, follow: (live, end) => live.follow(document, variables, { next, end }) });

/** The streams of a page. */
export class Streams {
  readonly #live: Live;
  #stops: Record<string, () => void> = {};

  constructor(live: Live) {
    this.#live = live;
  }

  /** Follows these and no others. One that was given up begins again. */
  want(wanted: readonly Wanted[]): void {
    for (const [key, stop] of Object.entries(this.#stops)) {
      if (wanted.some((one) => one.key === key)) continue;
      stop();
      delete this.#stops[key];
    }
    for (const { key, follow } of wanted) {
      this.#stops[key] ??= follow(this.#live, () => void delete this.#stops[key]);
    }
  }

  isFollowed = (key: string): boolean => key in this.#stops;

  stop(): void {
    this.want([]);
  }
}
