import type { ChallengeToDuelInput, Difficulty, JoinDuelQueueInput } from '../../gql/graphql.ts';

/** What the form that starts a duel has, as it is typed. */
export interface StartForm {
  /** The id of the challenged member; empty for anybody who waits too. */
  opponent: string;
  bestOf: 1 | 3;
  problem: 'any' | Difficulty | 'rated' | 'named';
  minRating: number | null;
  maxRating: number | null;
  named: string;
  minutes: number | null;
}

export const emptyForm = (): StartForm => ({
  ...{ opponent: '', bestOf: 1, problem: 'any', minRating: null, maxRating: null, named: '', minutes: 60 },
});

/** Whether the problem can be named: by who challenges a member to one round. */
export const mayName = ({ opponent, bestOf }: StartForm): boolean => opponent !== '' && bestOf === 1;

/** Why the form cannot be sent; null where it can. The server checks the rest. */
export function formFault(form: StartForm): string | null {
  const { problem, named, minRating, maxRating, minutes, opponent } = form;
  if (problem === 'named' && named.trim() === '') {
    return 'Name the problem: by its number, title or address.';
  }
  if (problem === 'rated' && minRating === null && maxRating === null) return 'Give the lowest or the highest rating.';
  if (opponent !== '' && (minutes === null || !Number.isInteger(minutes) || minutes < 5 || minutes > 180)) {
    return 'Give 5 to 180 minutes.';
  }
  return null;
}

/** How many members were found by a name, as the list above shows them. */
export function foundWords(count: number | null): string {
  if (count === null) return '';
  if (count === 0) return 'Nobody who shows their name here has one that begins so.';
  return count === 1 ? 'Chosen above.' : `${count} begin so: choose above.`;
}

const termsOf = ({ bestOf, problem, minRating, maxRating }: StartForm) => ({
  bestOf,
  ...(problem !== 'any' && problem !== 'rated' && problem !== 'named' && { difficulties: [problem] }),
  ...(problem === 'rated' && { minRating, maxRating }),
});

export const queueInput = (form: StartForm, communityId: string): JoinDuelQueueInput => ({
  communityId,
  ...termsOf(form),
});

const challengeOf = (form: StartForm, communityId: string) => ({
  ...{ communityId, userId: form.opponent, minutes: form.minutes! },
  ...termsOf(form),
  ...(form.problem === 'named' && { problem: form.named.trim() }),
});

/** Has each try of a challenge have the same key: one that was not answered does not challenge twice, and another challenge is not taken for it. */
export class Challenges {
  #tried: { asked: string; idempotencyKey: string } | null = null;

  input(form: StartForm, communityId: string): ChallengeToDuelInput {
    const challenge = challengeOf(form, communityId);
    const asked = JSON.stringify(challenge);
    if (this.#tried?.asked !== asked) this.#tried = { asked, idempotencyKey: crypto.randomUUID() };
    return { ...challenge, idempotencyKey: this.#tried.idempotencyKey };
  }

  /** It is made: the next one is another. */
  done(): void {
    this.#tried = null;
  }
}
