import type { DuelShownFragment, DuelPlayerShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { soon } from './contest-words.ts';
import { problemNamed } from './problem-card.ts';
import { shownName } from './ranking.ts';

graphql(`
  fragment DuelPlayerShown on DuelPlayer {
    shownAs
    mayBeMentioned(kind: DUEL)
    displayName
    user {
      displayName
    }
    points
    isMe
    rating {
      ...RatingChanged
    }
  }

  fragment DuelRoundShown on DuelRound {
    number
    slug
    problem {
      number
      title
      url
      difficulty
    }
    wonBy {
      ...DuelPlayerShown
    }
  }

  fragment DuelShown on Duel {
    id
    state
    source
    bestOf
    minutes
    difficulties
    minRating
    maxRating
    expiresAt
    endsAt
    challenger {
      ...DuelPlayerShown
    }
    challenged {
      ...DuelPlayerShown
    }
    rounds {
      ...DuelRoundShown
    }
    drawOffer {
      by {
        ...DuelPlayerShown
      }
    }
    outcome {
      winner {
        ...DuelPlayerShown
      }
      reason
      isFinal
    }
  }
`);

type Terms = Pick<DuelShownFragment, 'bestOf' | 'minutes' | 'difficulties' | 'minRating' | 'maxRating'>;

/** Such as `best of three, medium or hard, 60 minutes at most`. */
export function termsText({ bestOf, minutes, difficulties, minRating, maxRating }: Terms, t: Texts): string {
  const hard = difficulties.length > 0 ? t.or(difficulties.map((one) => t(`common.isDifficult_${one}`))) : null;
  const isRated = (minRating ?? maxRating ?? null) !== null;
  const rated = isRated ? t('duel.rating', { from: minRating ?? '–', to: maxRating ?? '–' }) : null;
  const problems = [hard, rated].filter((part) => part !== null).join(', ') || t('duel.anyProblem');
  const words = { problems, minutes: t('common.minutes', { count: minutes }) };
  return bestOf === 3 ? t('duel.terms_3', words) : t('duel.terms_1', words);
}

export const playerName = (player: DuelPlayerShownFragment, t: Texts): string => shownName(player, t);

/** The problem that is to be solved now. */
export const currentProblem = ({ rounds }: DuelShownFragment, t: Texts): string => {
  const last = rounds.at(-1);
  return last === undefined ? t('common.aProblem') : problemNamed(last, t);
};

const halves = (points: number) => points.toString().replace('.5', '½').replace(/^0½/, '½');

export const scoreLine = ({ challenger, challenged }: DuelShownFragment, t: Texts): string =>
  t('duel.score', {
    ...{ one: playerName(challenger, t), other: playerName(challenged, t) },
    ...{ points: halves(challenger.points), others: halves(challenged.points) },
  });

export const roundLines = ({ rounds }: DuelShownFragment, t: Texts): string[] =>
  rounds.map((round) => {
    const line = t('duel.round', { number: round.number, problem: problemNamed(round, t) });
    if (round.wonBy.length === 0) return line;
    return t('duel.roundWon', { round: line, who: t.and(round.wonBy.map((player) => playerName(player, t))) });
  });

export function outcomeLines({ outcome }: DuelShownFragment, t: Texts): string[] {
  if (!outcome) return [];
  const { winner, reason } = outcome;
  const who = winner ? t('duel.wins', { who: playerName(winner, t) }) : t('duel.isDraw');
  return [`${who} ${t(`duel.reason_${reason}`)}`];
}

/** How far a duel is, in a sentence. */
export const stateText = ({ state, endsAt }: DuelShownFragment, t: Texts): string =>
  state === 'RUNNING' ? t('duel.state_RUNNING', { when: soon(endsAt!) }) : t(`duel.state_${state}`);
