import { getContextClient } from '@urql/svelte';
import { duelOf, type DuelView } from '../../duel/duel-view.ts';
import type { MyDuelsSubscription } from '../../gql/graphql.ts';
import { wanted, type Wanted } from '../../ui/streams.ts';
import { MyDuels, PastDuel } from './documents.ts';
import { newsOf } from './duel-words.ts';

/** The user's duels that are not over, as the server told them last, and what has changed in them since they were seen first. */
export class FollowedDuels {
  list: DuelView[] = $state.raw([]);
  /** The latest change, in a few sentences. */
  news = $state('');
  readonly #client = getContextClient();
  readonly #onchange: () => void;
  /** Whether what is known comes from the server, and not from what the browser kept. */
  #isKnown = false;
  #told = 0;

  /** `onchange`: the server has told of something by itself. */
  constructor(onchange: () => void = () => {}) {
    this.#onchange = onchange;
  }

  /** They are followed by one stream. */
  stream = (): Wanted =>
    wanted('duels', MyDuels, {}, ({ myDuels }: MyDuelsSubscription) => {
      this.#told += 1;
      const before = JSON.stringify(this.list);
      this.#take(myDuels.map(duelOf));
      if (JSON.stringify(this.list) !== before) this.#onchange();
    });

  /** Takes a question's answer by the function that this returns, unless the server has told of something newer meanwhile. */
  asked(): (list: DuelView[]) => void {
    const told = this.#told;
    return (list) => {
      if (told === this.#told) this.#take(list);
    };
  }

  #take(list: DuelView[]): void {
    const before = this.list;
    const wasKnown = this.#isKnown;
    this.list = list;
    this.#isKnown = true;
    if (!wasKnown) return;
    const isIn = (all: DuelView[], { id }: DuelView) => all.some((one) => one.id === id);
    this.#tell(list.map((now) => newsOf(before.find(({ id }) => id === now.id) ?? null, now)));
    for (const gone of before.filter((one) => !isIn(list, one))) void this.#tellEnd(gone);
  }

  /** Shows what was known last, until the server answers. */
  recall(list: DuelView[]): void {
    if (!this.#isKnown) this.list = list;
  }

  #tell(sentences: string[]): void {
    const news = sentences.filter((one) => one !== '').join(' ');
    if (news !== '') this.news = news;
  }

  /** One that is not listed any more is over: the server says how. */
  async #tellEnd(before: DuelView): Promise<void> {
    const { data } = await this.#client.query(PastDuel, { id: before.id });
    if (data?.duel) this.#tell([newsOf(before, duelOf(data.duel))]);
  }
}
