import { ButtonBuilder, ButtonStyle, EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { Api } from '@leetcord/subscriber/api';
import { COLOURS } from '../notifications/colours.ts';
import { graphql } from '../gql/index.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { PLACES } from '../notifications/places-button.ts';
import { asText } from '../text.ts';
import type { Answer, CommandInteraction, CommandTools, Control } from './command.ts';
import { chooseContest, CONTEST_GONE, contestOption, STARTED_STATES } from './contest-choice.ts';
import { FORMATS, soon, STATE_WORDS } from './contest-words.ts';
import { customId } from './custom-id.ts';
import { pageButtons, pageNumber, readPage, rowOf } from './pages.ts';
import { standingRow } from './standing-row.ts';

const ShowStandings = graphql(`
  query ShowStandings($id: ID!, $first: Int!, $after: String) {
    contest(id: $id) {
      title
      state
      format
      endsAt
      isFrozen
      community {
        discordGuildId
      }
      standings(first: $first, after: $after) {
        totalCount
        edges {
          node {
            ...StandingMarks
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const ShowPlace = graphql(`
  query ShowPlace($id: ID!, $discordUserId: ID!) {
    contest(id: $id) {
      title
      isFrozen
      community {
        discordGuildId
      }
      mine(discordUserId: $discordUserId) {
        ...StandingMarks
      }
    }
  }

  fragment StandingMarks on Standing {
    ...StandingLine
    problems {
      solvedAfterSeconds
      pendingAttempts
    }
  }
`);

const STANDINGS = 'standings';
const PLACE = 'standings-place';
const PAGE_SIZE = 10;
const STARTED = {
  states: STARTED_STATES,
  isFirstMeant: true,
  none: 'No contest has started yet. See planned ones with `/contest list`.',
};

export const standingsSubcommand = (standings: SlashCommandSubcommandBuilder) =>
  standings
    .setName('standings')
    .setDescription('Show who leads a contest, or who won it')
    .addStringOption(contestOption('Which one; the one that runs, or the last one, when left out'));

/** `/contest standings`: page by page. */
export async function showStandings(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const chosen = await chooseContest(interaction, STARTED, tools);
  return 'refusal' in chosen ? chosen.refusal : standingsPage(chosen.contestId, 0, interaction.guildId, tools.api);
}

/** The buttons below standings. */
export const standingsControls: Record<string, Control> = {
  [STANDINGS]: {
    answers: 'IN_PLACE',
    run: ({ guildId }, [contestId = '', page], { api }) => standingsPage(contestId, pageNumber(page), guildId, api),
  },
  [PLACE]: {
    answers: 'PRIVATELY',
    run: ({ guildId, user }, [id = ''], { api }) => ownPlace(id, { guildId, user }, api),
  },
  [PLACES]: {
    answers: 'PRIVATELY',
    run: ({ guildId }, [contestId = ''], { api }) => standingsPage(contestId, 0, guildId, api),
  },
};

async function standingsPage(id: string, page: number, guildId: string, api: Api): Promise<Answer> {
  const shown = await readPage({ page, size: PAGE_SIZE }, async (first, after) => {
    const { contest } = await api.request(ShowStandings, { id, first, after });
    // The bot sees all servers; a server sees its own contests.
    return contest && contest.community.discordGuildId === guildId ? { ...contest.standings, contest } : null;
  });
  if (shown === null) return CONTEST_GONE;
  const { contest, totalCount } = shown.list;
  const { title, state, format, endsAt, isFrozen } = contest;
  const rows = shown.rows.map((row) => standingRow(row));
  const pages = Math.max(1, Math.ceil(totalCount / PAGE_SIZE));
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: asText(title),
    description: rows.join('\n') || (totalCount > 0 ? 'Nobody is on this page any more.' : 'Nobody has scored yet.'),
    fields: [
      { name: 'State', value: isFrozen ? `${STATE_WORDS[state]}; frozen` : STATE_WORDS[state], inline: true },
      { name: 'End', value: soon(endsAt), inline: true },
      { name: 'Format', value: FORMATS[format].name, inline: true },
    ],
    ...(pages > 1 && { footer: { text: `Page ${page + 1} of ${pages}, ${totalCount} entrants` } }),
  })!;
  const buttons = pages > 1 || page > 0 ? pageButtons(STANDINGS, [id], { page, hasNext: shown.hasNext }) : [];
  const place = new ButtonBuilder()
    .setCustomId(customId(PLACE, id))
    .setLabel('My place')
    .setStyle(ButtonStyle.Primary)
    .setDisabled(totalCount === 0);
  return { embeds: [new EmbedBuilder(embed)], components: [rowOf(...buttons, place)] };
}

/** The caller's own row, which is never frozen, for them alone. */
async function ownPlace(
  id: string,
  { guildId, user }: { guildId: string; user: { id: string } },
  api: Api,
): Promise<Answer> {
  const { contest } = await api.request(ShowPlace, { id, discordUserId: user.id });
  if (!contest || contest.community.discordGuildId !== guildId) return CONTEST_GONE;
  const { title, mine, isFrozen } = contest;
  if (!mine) return `You are not in the standings of **${asText(title)}** yet.`;
  const row = standingRow({ ...mine, shownAs: 'NAME', displayName: null, user: { displayName: 'You' } });
  return isFrozen
    ? `${row}\nThe standings are frozen for others: this is your place among them as they are shown.`
    : row;
}
