import { soon, STATE_WORDS } from '../commands/contest-words.ts';
import type { ReadStandingsQuery } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import { COLOURS } from './colours.ts';
import { EMBED_LIMITS, fitEmbed } from './fit-embed.ts';
import { linesThatFit } from './lines-that-fit.ts';
import type { Message } from './notification.ts';
import { placesButton } from './places-button.ts';
import { asNews, standingLine } from './standings.ts';

/** The message with a contest's standings that is edited as they change. */
export function standingsMessage(contest: NonNullable<ReadStandingsQuery['contest']>): Message {
  const { id, title, state, endsAt, isFrozen, standings } = contest;
  const lines = standings.edges.map(({ node }) => standingLine(asNews(node)));
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: `${asText(title)}: standings`,
    description: linesThatFit(lines, EMBED_LIMITS.description, standings.totalCount) || 'Nobody has scored yet.',
    fields: [
      {
        name: 'State',
        value: isFrozen ? `${STATE_WORDS[state]}; frozen until the results are final` : STATE_WORDS[state],
        inline: true,
      },
      { name: 'End', value: soon(endsAt), inline: true },
    ],
    footer: { text: 'LeetCord standings' },
  })!;
  return { embed, ...(standings.totalCount > 0 && { components: placesButton(id) }) };
}
