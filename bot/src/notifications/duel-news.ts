import { answerButtons } from '../commands/duel-challenge.ts';
import { currentProblem, outcomeLines, roundLines, scoreLine, stateText, termsText } from '../commands/duel-words.ts';
import { soon } from '../commands/contest-words.ts';
import { problemNamed } from '../commands/problem-card.ts';
import { shownName } from '../commands/ranking.ts';
import type { DuelPlayerShownFragment, DuelShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { COLOURS } from './colours.ts';
import type { Message, Notification } from './notification.ts';
import { ratingChange } from './rating-change.ts';
import { asNews } from './standings.ts';

graphql(`
  fragment DuelNews on DuelEvent {
    # Once for all of them, each of which is of one duel: a document has a limit of fields.
    duel {
      ...DuelShown
    }
    ... on DuelChallengeEvent {
      became
    }
    ... on DuelRoundEvent {
      isCorrection
      round {
        ...DuelRoundShown
      }
    }
    ... on DuelDrawOfferEvent {
      by {
        ...DuelPlayerShown
      }
    }
  }
`);

/** A player as news may name them: who wants no news about them is anonymous there. */
const nameInNews = (player: DuelPlayerShownFragment, t: Texts) => shownName(asNews(player), t);

/** A duel with its players as news may name them. */
function inNews(duel: DuelShownFragment): DuelShownFragment {
  const { challenger, challenged, rounds, outcome } = duel;
  const winner = outcome?.winner ? asNews(outcome.winner) : null;
  return {
    ...duel,
    ...{ challenger: asNews(challenger), challenged: asNews(challenged) },
    rounds: rounds.map((round) => ({ ...round, wonBy: round.wonBy.map(asNews) })),
    outcome: outcome ? { ...outcome, winner } : null,
  };
}

const players = ({ challenger, challenged }: DuelShownFragment, t: Texts) => ({
  one: nameInNews(challenger, t),
  other: nameInNews(challenged, t),
});

const post = (title: string, ...lines: string[]): Message => ({
  embed: { color: COLOURS.contest, title, ...(lines.length > 0 && { description: lines.join('\n') }) },
});

/** Nothing is said of a duel none of whose players wants to be in the news. */
const isForNews = ({ challenger, challenged }: DuelShownFragment) =>
  challenger.mayBeMentioned || challenged.mayBeMentioned;

const GONE = { DECLINED: 'duel.wasDeclined', WITHDRAWN: 'duel.wasWithdrawn', EXPIRED: 'duel.hasExpired' } as const;

export const duelChallenge: Notification<'DuelChallengeEvent'> = {
  kind: 'DuelChallengeEvent',
  messageOf: ({ became, duel }, { t }) => {
    if (!isForNews(duel)) return null;
    const challenger = nameInNews(duel.challenger, t);
    const challenged = nameInNews(duel.challenged, t);
    if (became !== 'CHALLENGED') return post(t(GONE[became], { challenger, challenged }));
    // The bot's answer to the command tells of it; and what is answered by now needs no button.
    if (duel.source === 'BOT' || duel.state !== 'CHALLENGED') return null;
    const terms = termsText(duel, t);
    return {
      ...post(
        t('duel.isChallenged', { challenger, challenged }).replaceAll('**', ''),
        t('duel.isChallengedHow', { terms, when: soon(duel.expiresAt ?? new Date().toISOString()) }),
      ),
      components: [answerButtons(duel, t).toJSON()],
    };
  },
};

export const duelStarted: Notification<'DuelStartedEvent'> = {
  kind: 'DuelStartedEvent',
  messageOf: ({ duel }, { t }) =>
    isForNews(duel)
      ? post(
          t('duel.started', players(duel, t)),
          termsText(duel, t),
          stateText(duel, t),
          ...roundLines(inNews(duel), t),
        )
      : null,
};

export const duelRound: Notification<'DuelRoundEvent'> = {
  kind: 'DuelRoundEvent',
  messageOf: ({ isCorrection, round, duel }, { t }) => {
    // What decides it is told with its end.
    if (!isForNews(duel) || duel.bestOf === 1 || duel.outcome || round.wonBy.length === 0) return null;
    const who = t.and(round.wonBy.map((player) => nameInNews(player, t)));
    const title = t('duel.isRoundWon', { who, count: round.wonBy.length, number: round.number });
    const last = duel.rounds.at(-1);
    const next =
      last !== undefined && last.number > round.number && last.wonBy.length === 0
        ? [t('duel.nextProblem', { problem: currentProblem(duel, t) })]
        : [];
    const shownTitle = isCorrection ? t('news.corrected', { sentence: title }) : title;
    return post(shownTitle, problemNamed(round, t), scoreLine(inNews(duel), t), ...next);
  },
};

export const duelDrawOffer: Notification<'DuelDrawOfferEvent'> = {
  kind: 'DuelDrawOfferEvent',
  messageOf: ({ by, duel }, { t }) =>
    isForNews(duel) && duel.state === 'RUNNING'
      ? post(t('duel.offersDraw', { who: nameInNews(by, t) }), t('duel.versus', players(duel, t)))
      : null,
};

const resultLines = (duel: DuelShownFragment, t: Texts) => {
  const shown = inNews(duel);
  return [scoreLine(shown, t), ...outcomeLines(shown, t), ...roundLines(shown, t)];
};

export const duelEnded: Notification<'DuelEndedEvent'> = {
  kind: 'DuelEndedEvent',
  messageOf: ({ duel }, { t }) =>
    isForNews(duel) && duel.outcome
      ? post(t('duel.ended', players(duel, t)), ...resultLines(duel, t), stateText(duel, t))
      : null,
};

export const duelFinished: Notification<'DuelFinishedEvent'> = {
  kind: 'DuelFinishedEvent',
  messageOf: ({ duel }, { t }) => {
    if (!isForNews(duel) || !duel.outcome) return null;
    const changes = [duel.challenger, duel.challenged].flatMap((player) => ratingLine(player, t));
    return post(t('duel.finished', players(duel, t)), ...resultLines(duel, t), ...changes);
  },
};

function ratingLine(player: DuelPlayerShownFragment, t: Texts): string[] {
  // Who is anonymous in the news shows no rating there.
  if (!player.rating || !player.mayBeMentioned || player.shownAs !== 'NAME') return [];
  return [t('duel.ratingChange', { who: nameInNews(player, t), change: ratingChange(player.rating, t) })];
}
