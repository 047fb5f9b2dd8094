import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ListContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { ENTRIES, FORMATS, onDate, soon } from './contest-words.ts';
import { plural } from './ranking.ts';

const ListContests = graphql(`
  query ListContests($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      open: contests(first: 20, states: [RUNNING, SCHEDULED]) {
        edges {
          node {
            ...ListedContest
          }
        }
      }
      past: contests(first: 6, states: [SETTLING, FINAL, CANCELLED]) {
        edges {
          node {
            ...ListedContest
          }
        }
        pageInfo {
          hasNextPage
        }
      }
    }
  }

  fragment ListedContest on Contest {
    title
    state
    format
    entry
    entrantCount
    startsAt
    endsAt
    cancelReason
  }
`);

type Listed = NonNullable<ListContestsQuery['communityByDiscordGuild']>['open']['edges'][number]['node'];

export const listSubcommand = (list: SlashCommandSubcommandBuilder) =>
  list.setName('list').setDescription('Show the contests that run, are planned, or were');

/** `/contest list`: what runs and is planned, next first, and the last ones that were. */
export async function listContests({ guildId }: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const { communityByDiscordGuild: community } = await api.request(ListContests, { discordGuildId: guildId });
  if (community === null || community === undefined) return NOT_SET_UP;
  const nodes = ({ edges }: { edges: { node: Listed }[] }) => edges.map(({ node }) => node);
  const open = nodes(community.open).toReversed();
  const running = open.filter(({ state }) => state === 'RUNNING');
  const planned = open.filter(({ state }) => state !== 'RUNNING');
  const past = nodes(community.past);
  if (open.length + past.length === 0)
    return 'There are no contests yet. A moderator plans one with `/contest create`.';
  const parts = [
    ...part('Running', running, ({ endsAt }) => `ends ${soon(endsAt)}`),
    ...part('Planned', planned, ({ startsAt }) => `starts ${soon(startsAt)}, on ${onDate(startsAt)}`),
    ...part('Past', past, pastLine),
    ...(community.past.pageInfo.hasNextPage ? ['and older ones'] : []),
  ];
  const embed = fitEmbed({ color: COLOURS.contest, title: 'Contests', description: parts.join('\n') });
  return { embeds: embed === null ? [] : [new EmbedBuilder(embed)] };
}

function part(title: string, contests: readonly Listed[], when: (contest: Listed) => string): string[] {
  if (contests.length === 0) return [];
  return [`**${title}**`, ...contests.map((contest) => line(contest, when(contest)))];
}

const line = ({ title, format, entry, entrantCount }: Listed, when: string) =>
  [
    `- ${asText(title)}: ${when}`,
    FORMATS[format].name,
    `${ENTRIES[entry].name} (${plural(entrantCount, 'entrant')})`,
  ].join(' · ');

function pastLine({ state, endsAt, cancelReason }: Listed): string {
  if (state === 'SETTLING') return 'over; late results still come in';
  if (state === 'FINAL') return `ended ${soon(endsAt)}`;
  return cancelReason ? `cancelled: ${asText(cancelReason)}` : 'cancelled';
}
