import { getContextClient } from '@urql/svelte';
import { faultOfError, type Fault } from '../../api/fault.ts';
import { Opponents as OpponentsDocument } from './documents.ts';

interface Opponent {
  id: string;
  name: string;
}

/** Those of a community whom the user can challenge, page by page. */
export class Opponents {
  list: Opponent[] = $state.raw([]);
  hasMore = $state(false);
  isAsking = $state(false);
  fault: Fault | null = $state(null);
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
    await this.more();
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
    this.list = [...this.list, ...found];
    this.hasMore = pageInfo.hasNextPage;
    this.#after = pageInfo.endCursor ?? null;
  }
}
