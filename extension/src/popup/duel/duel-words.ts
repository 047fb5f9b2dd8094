import { nameInSentence, UNNAMED } from '@leetcord/kit/text/name-words';
import type { DuelView, PlayerView, RoundView, TermsView } from '../../duel/duel-view.ts';
import { hiddenName } from '../board/board-words.ts';
import { durationWords, matchingWords } from '../contests/contest-words.ts';

/** The texts of duels in the popup. */

export const opponentOf = ({ challenger, challenged }: DuelView): PlayerView =>
  challenger.isMe ? challenged : challenger;
const meIn = ({ challenger, challenged }: DuelView): PlayerView => (challenger.isMe ? challenger : challenged);
const isMine = ({ challenger, challenged }: DuelView): boolean => challenger.isMe || challenged.isMe;
export const isOver = ({ state }: DuelView): boolean => state === 'SETTLING' || state === 'FINAL';

/** A player in a sentence. */
export const nameOf = (player: Pick<PlayerView, 'name' | 'shownAs'>): string =>
  player.name === null ? hiddenName(player) : nameInSentence(player.name, UNNAMED);

const subject = (player: PlayerView): string => (player.isMe ? 'You have' : `${nameOf(player)} has`);

/** Such as `best of three, medium, rated 1500 to 1900`. */
export function termsWords(terms: TermsView): string {
  const problems = matchingWords({ ...terms, tags: [] }) || 'any difficulty';
  return `${terms.bestOf === 3 ? 'best of three' : 'one round'}, ${problems}`;
}

/** Half a round is won by who solved it in the same second as the other one. */
export const scoreWords = (points: number): string => points.toString().replace('.5', '½').replace(/^0½/, '½');

/** How long it is until a moment, such as `04:09`. */
export const leftWords = (at: string, nowMs: number): string =>
  durationWords(Math.ceil((Date.parse(at) - nowMs) / 1_000));

export const isPast = (at: string | null, nowMs: number): boolean => at !== null && Date.parse(at) <= nowMs;

export const problemWords = ({ title, slug }: RoundView): string => title ?? slug;

function reasonWords(duel: DuelView, { winner, reason }: NonNullable<DuelView['outcome']>): string {
  const didILose = isMine(duel) && winner?.isMe === false;
  switch (reason) {
    case 'ROUNDS':
      return 'The rounds decided it.';
    case 'TIME':
      return 'The time was up.';
    case 'RESIGNED':
      return didILose ? 'You gave it up.' : 'The other player gave it up.';
    case 'LEFT':
      return 'The other player left.';
    case 'DRAW_AGREED':
      return 'Both agreed on it.';
    case 'DISQUALIFIED':
      return 'A moderator disqualified somebody.';
  }
}

/** Such as `Bob has won. The time was up.`; empty where there is no outcome. */
export function outcomeWords(duel: DuelView): string {
  const { outcome } = duel;
  if (outcome === null) return duel.state === 'CANCELLED' ? 'It is cancelled: it has no result.' : '';
  const result = outcome.winner ? `${subject(outcome.winner)} won.` : 'It is a draw.';
  return `${result} ${reasonWords(duel, outcome)}`;
}

/** Such as `1,500 → 1,540`; empty where nothing is known. */
export const ratingWords = ({ rating }: PlayerView): string =>
  rating ? `${rating.before.toLocaleString('en')} → ${rating.after.toLocaleString('en')}` : '';

const closedWords = ({ state, challenger, challenged }: DuelView): string => {
  switch (state) {
    case 'DECLINED':
      return challenged.isMe ? 'You have declined the challenge.' : `${nameOf(challenged)} declined your challenge.`;
    case 'WITHDRAWN':
      return challenger.isMe ? 'You have taken your challenge back.' : `${nameOf(challenger)} took the challenge back.`;
    case 'EXPIRED':
      return challenged.isMe
        ? `The challenge of ${nameOf(challenger)} has expired.`
        : `${nameOf(challenged)} did not answer your challenge in time.`;
    default:
      return '';
  }
};

function roundNews(before: DuelView | null, { rounds, bestOf }: DuelView): string[] {
  const wonBefore = new Map(before?.rounds.map(({ number, wonBy }) => [number, wonBy.length]));
  const won = rounds.filter(({ number, wonBy }) => wonBy.length > 0 && wonBy.length !== (wonBefore.get(number) ?? 0));
  const sentences = won.map(({ number, wonBy }) => {
    const who = wonBy.length === 1 ? subject(wonBy[0]!) : 'Both have';
    return bestOf === 1 ? `${who} solved it.` : `${who} won round ${number}.`;
  });
  const last = rounds.at(-1);
  const isNext = before !== null && last !== undefined && rounds.length > before.rounds.length && last.number > 1;
  return isNext ? [...sentences, `The next problem: ${nameInSentence(problemWords(last), last.slug)}.`] : sentences;
}

/** What has changed in a duel of the user's since it was seen last, in a few sentences; empty for nothing to tell. `before` is null for a new one. */
export function newsOf(before: DuelView | null, now: DuelView): string {
  if (now.state === 'CHALLENGED') {
    return before === null && now.challenged.isMe ? `${nameOf(now.challenger)} challenges you to a duel.` : '';
  }
  if (isOver(now)) {
    if (now.outcome?.isFinal === true && before?.outcome?.isFinal !== true) {
      const rating = ratingWords(meIn(now));
      return [outcomeWords(now), 'This is final.', rating && `Your rating: ${rating}.`].filter(Boolean).join(' ');
    }
    return before !== null && outcomeWords(before) === outcomeWords(now) ? '' : outcomeWords(now);
  }
  if (now.state === 'CANCELLED') return outcomeWords(now);
  if (now.state !== 'RUNNING') return closedWords(now);
  const isNew = before === null || before.state === 'CHALLENGED';
  const started = isNew ? [`The duel with ${nameOf(opponentOf(now))} has started.`] : [];
  const isOffered = now.drawOffer?.isMine === false && before?.drawOffer?.isMine !== false;
  const offered = isOffered ? [`${nameOf(opponentOf(now))} offers a draw.`] : [];
  return [...started, ...roundNews(before, now), ...offered].join(' ');
}
