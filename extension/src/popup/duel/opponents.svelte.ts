import { getContextClient } from '@urql/svelte';
import { faultOfError, type Fault } from '../../api/fault.ts';
import { FindOpponents, Opponents as OpponentsDocument } from './documents.ts';

interface Opponent {
  id: string;
  name: string;
}

/** Those of a community whom the user can challenge: who has points there, page by page, and others by the beginning of their name. */
export class Opponents {
  list: Opponent[] = $state.raw([]);
  hasMore = $state(false);
  isAsking = $state(false);
  fault: Fault | null = $state(null);
  /** How many were found by the last name; null where none was looked for. */
  found: number | null = $state(null);
  readonly #client = getContextClient();
  readonly #myId: () => string;
  #communityId: string | null = null;
  #after: string | null = null;

  constructor(myId: () => string) {
    this.#myId = myId;
  }

  /** Begins with those of a community. */
  async of(communityId: string): Promise<void> {
    this.#communityId = communityId;
    this.#after = null;
    this.list = [];
    this.found = null;
    await this.more();
  }

  /** Lists first whose name begins so, and gives the first of them. */
  async find(name: string): Promise<Opponent | null> {
    const communityId = this.#communityId!;
    this.isAsking = true;
    const { data, error } = await this.#client.query(FindOpponents, { communityId, name });
    if (communityId !== this.#communityId) return null;
    this.isAsking = false;
    this.fault = error ? faultOfError(error) : null;
    if (!data) return null;
    const found = (data.community?.duels.opponents ?? []).flatMap(({ user, displayName }) =>
      user ? { id: user.id, name: displayName } : [],
    );
    this.#list(found, this.list);
    this.found = found.length;
    return found[0] ?? null;
  }

  async more(): Promise<void> {
    const communityId = this.#communityId!;
    this.isAsking = true;
    const { data, error } = await this.#client.query(OpponentsDocument, { communityId, after: this.#after });
    if (communityId !== this.#communityId) return;
    this.isAsking = false;
    this.fault = error ? faultOfError(error) : null;
    if (!data?.leaderboard) return;
    const { edges, pageInfo } = data.leaderboard.entries;
    const found = edges.flatMap(({ node: { user, displayName } }) =>
      user && user.id !== this.#myId() ? { id: user.id, name: displayName ?? user.displayName } : [],
    );
    this.#list(this.list, found);
    this.hasMore = pageInfo.hasNextPage;
    this.#after = pageInfo.endCursor ?? null;
  }

  /** Each once. */
  #list(first: Opponent[], then: Opponent[]): void {
    this.list = [...first, ...then.filter(({ id }) => !first.some((one) => one.id === id))];
  }
}
