import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import { COLOURS } from '../notifications/colours.ts';
import { graphql } from '../gql/index.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { PLACES } from '../notifications/places-button.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Answer, CommandInteraction, CommandTools, Control } from './command.ts';
import { chooseContest, contestOption, STARTED_STATES } from './contest-choice.ts';
import { soon } from './contest-words.ts';
import { pageNumber, readPage } from './pages.ts';
import { rankingButtons } from './ranking-buttons.ts';
import { asYours } from './ranking.ts';
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

export const standingsSubcommand = (standings: SlashCommandSubcommandBuilder) =>
  described(standings.setName('standings'), 'contest.standingsCommand').addStringOption(
    contestOption('contest.whichStarted'),
  );

/** `/contest standings`: page by page. */
export async function showStandings(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const started = { states: STARTED_STATES, isFirstMeant: true, none: tools.t('contest.noneStarted') };
  const chosen = await chooseContest(interaction, started, tools);
  return 'refusal' in chosen ? chosen.refusal : standingsPage(chosen.contestId, 0, interaction.guildId, tools);
}

/** The buttons below standings. */
export const standingsControls: Record<string, Control> = {
  [STANDINGS]: {
    answers: 'IN_PLACE',
    run: ({ guildId }, [contestId = '', page], tools) => standingsPage(contestId, pageNumber(page), guildId, tools),
  },
  [PLACE]: {
    answers: 'PRIVATELY',
    run: ({ guildId, user }, [id = ''], tools) => ownPlace(id, { guildId, user }, tools),
  },
  [PLACES]: {
    answers: 'PRIVATELY',
    run: ({ guildId }, [contestId = ''], tools) => standingsPage(contestId, 0, guildId, tools),
  },
};

async function standingsPage(id: string, page: number, guildId: string, { api, t }: CommandTools): Promise<Answer> {
  const shown = await readPage({ page, size: PAGE_SIZE }, async (first, after) => {
    const { contest } = await api.request(ShowStandings, { id, first, after });
    // The bot sees all servers; a server sees its own contests.
    return contest && contest.community.discordGuildId === guildId ? { ...contest.standings, contest } : null;
  });
  if (shown === null) return t('contest.gone');
  const { contest, totalCount } = shown.list;
  const { title, state, format, endsAt, isFrozen } = contest;
  const rows = shown.rows.map((row) => standingRow(row, t));
  const stateWords = t(`contests.state_${state}`);
  const pages = Math.max(1, Math.ceil(totalCount / PAGE_SIZE));
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: asText(title),
    description: rows.join('\n') || t(totalCount > 0 ? 'contest.emptyPage' : 'contests.nobodyYet'),
    fields: [
      {
        name: t('contests.state'),
        value: isFrozen ? t('contests.frozen', { state: stateWords }) : stateWords,
        inline: true,
      },
      { name: t('contests.end'), value: soon(endsAt), inline: true },
      { name: t('contests.format'), value: t(`contests.format_${format}`), inline: true },
    ],
    ...(pages > 1 && { footer: { text: t('contest.page', { page: page + 1, pages, count: totalCount }) } }),
  })!;
  const controls = { page: STANDINGS, place: PLACE };
  const buttons = rankingButtons(controls, [id], { page, pages, hasNext: shown.hasNext, totalCount }, t);
  return { embeds: [new EmbedBuilder(embed)], components: [buttons] };
}

/** The caller's own row, which is never frozen, for them alone. */
async function ownPlace(
  id: string,
  { guildId, user }: { guildId: string; user: { id: string } },
  { api, t }: CommandTools,
): Promise<Answer> {
  const { contest } = await api.request(ShowPlace, { id, discordUserId: user.id });
  if (!contest || contest.community.discordGuildId !== guildId) return t('contest.gone');
  const { title, mine, isFrozen } = contest;
  if (!mine) return t('contest.noPlace', { title: asText(title) });
  const row = standingRow(asYours(mine, t), t);
  return isFrozen ? `${row}\n${t('contest.frozenForOthers')}` : row;
}
