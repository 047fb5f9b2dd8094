import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ListContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { onDate, soon } from './contest-words.ts';

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
  described(list.setName('list'), 'contest.listCommand');

/** `/contest list`: what runs and is planned, next first, and the last ones that were. */
export async function listContests({ guildId }: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const { communityByDiscordGuild: community } = await api.request(ListContests, { discordGuildId: guildId });
  if (community === null || community === undefined) return t('common.notSetUp');
  const nodes = ({ edges }: { edges: { node: Listed }[] }) => edges.map(({ node }) => node);
  const open = nodes(community.open).toReversed();
  const running = open.filter(({ state }) => state === 'RUNNING');
  const planned = open.filter(({ state }) => state !== 'RUNNING');
  const past = nodes(community.past);
  if (open.length + past.length === 0) return t('contest.listEmpty');
  const part = (title: string, contests: readonly Listed[], when: (contest: Listed) => string) =>
    contests.length === 0 ? [] : [`**${title}**`, ...contests.map((contest) => line(contest, when(contest), t))];
  const parts = [
    ...part(t('contest.running'), running, ({ endsAt }) => t('contests.ends', { when: soon(endsAt) })),
    ...part(t('contest.planned'), planned, ({ startsAt }) =>
      t('contest.startsOn', { when: soon(startsAt), date: onDate(startsAt) }),
    ),
    ...part(t('contest.past'), past, (contest) => pastLine(contest, t)),
    ...(community.past.pageInfo.hasNextPage ? [t('contest.andOlder')] : []),
  ];
  const embed = fitEmbed({ color: COLOURS.contest, title: t('contest.list'), description: parts.join('\n') });
  return { embeds: embed === null ? [] : [new EmbedBuilder(embed)] };
}

const line = ({ title, format, entry, entrantCount }: Listed, when: string, t: Texts) =>
  [
    `- ${asText(title)}: ${when}`,
    t(`contests.format_${format}`),
    t('contest.entryAndCount', {
      entry: t(`contests.entry_${entry}`),
      entrants: t('common.entrants', { count: entrantCount }),
    }),
  ].join(' · ');

function pastLine({ state, endsAt, cancelReason }: Listed, t: Texts): string {
  if (state === 'SETTLING') return t('contest.settling');
  if (state === 'FINAL') return t('contests.ended', { when: soon(endsAt) });
  return cancelReason ? t('contest.cancelledFor', { reason: asText(cancelReason) }) : t('contest.cancelled');
}
