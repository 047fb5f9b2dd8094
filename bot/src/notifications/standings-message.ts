import { soon } from '../commands/contest-words.ts';
import type { ReadStandingsQuery } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS, fitEmbed } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Message } from './notification.ts';
import { placesButton } from './places-button.ts';
import { asNews, standingLine } from './standings.ts';

/** The message with a contest's standings that is edited as they change. */
export function standingsMessage(contest: NonNullable<ReadStandingsQuery['contest']>, t: Texts): Message {
  const { id, title, state, endsAt, isFrozen, standings } = contest;
  const lines = standings.edges.map(({ node }) => standingLine(asNews(node), t));
  const stateWords = t(`contests.state_${state}`);
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: t('news.standings', { title: asText(title) }),
    description:
      linesThatFit(lines, { room: EMBED_LIMITS.description, totalCount: standings.totalCount, t }) ||
      t('contests.nobodyYet'),
    fields: [
      {
        name: t('contests.state'),
        value: isFrozen ? t('contests.frozenUntilFinal', { state: stateWords }) : stateWords,
        inline: true,
      },
      { name: t('contests.end'), value: soon(endsAt), inline: true },
    ],
    footer: { text: 'LeetCord standings' },
  })!;
  return { embed, ...(standings.totalCount > 0 && { components: placesButton(id, t) }) };
}
