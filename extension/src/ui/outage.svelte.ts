import { getContext, setContext } from 'svelte';
import type { Fault } from '../api/fault.ts';

const KEY = Symbol('outage');

interface Question {
  fault: Fault | null;
  again: () => Promise<unknown>;
}

/** The requests of a page that the server did not answer: shown once for all, however many parts of the page ask. */
export class Outage {
  #unanswered: Question[] = $state.raw([]);
  readonly fault: Fault | null = $derived(this.#unanswered[0]?.fault ?? null);

  note(question: Question): void {
    const others = this.#unanswered.filter((one) => one !== question);
    this.#unanswered = question.fault ? [...others, question] : others;
  }

  /** Called when the part that asked is no longer on the page. */
  forget(question: Question): void {
    this.#unanswered = this.#unanswered.filter((one) => one !== question);
  }

  again = async (): Promise<void> => {
    await Promise.all(this.#unanswered.map((question) => question.again()));
  };
}

export const provideOutage = (): Outage => setContext(KEY, new Outage());
export const useOutage = (): Outage => getContext(KEY);
