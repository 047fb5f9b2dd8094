import { createHash } from 'node:crypto';
import {
  time,
  TimestampStyles,
  type ChatInputCommandInteraction,
  type SlashCommandSubcommandBuilder,
} from 'discord.js';
import type { ListLatestContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import type { CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';

const CreateContest = graphql(`
  mutation CreateContest($input: CreateContestInput!) {
    createContest(input: $input) {
      __typename
      ... on CreateContestSuccess {
        contest {
          title
          startsAt
          endsAt
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const ListLatestContests = graphql(`
  query ListLatestContests($communityId: ID!) {
    community(id: $communityId) {
      contests(first: 50) {
        edges {
          node {
            id
            state
            title
            startsAt
            endsAt
          }
        }
      }
    }
  }
`);

const MINUTE_MS = 60_000;
/** Two plans that differ only in their start, and in that by less than this (in ms), are one plan that was sent twice. */
const SAME_START_MS = 5 * MINUTE_MS;

type LatestContest = NonNullable<ListLatestContestsQuery['community']>['contests']['edges'][number]['node'];

const MINUTES_IN_31_DAYS = 31 * 24 * 60;

export const createSubcommand = (create: SlashCommandSubcommandBuilder) =>
  create
    .setName('create')
    .setDescription('Plan a contest: any problem solved for the first time counts. For moderators')
    .addStringOption((title) =>
      title.setName('title').setDescription("The contest's name").setRequired(true).setMaxLength(100),
    )
    .addIntegerOption((minutes) =>
      minutes
        .setName('minutes')
        .setDescription('How long it runs, in minutes')
        .setRequired(true)
        .setMinValue(1)
        .setMaxValue(MINUTES_IN_31_DAYS),
    )
    .addIntegerOption((startsIn) =>
      startsIn
        .setName('starts-in')
        .setDescription('Minutes until it starts; now when left out')
        .setMinValue(0)
        .setMaxValue(MINUTES_IN_31_DAYS),
    );

interface Plan {
  title: string;
  minutes: number;
  startsInMinutes: number;
}

/** `/contest create`: plans a contest from the options `title`, `minutes` and `starts-in`. A repeated command plans no second one. */
export async function createContest(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api }: CommandTools,
): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const plan: Plan = {
    title: interaction.options.getString('title', true).trim(),
    minutes: interaction.options.getInteger('minutes', true),
    startsInMinutes: interaction.options.getInteger('starts-in') ?? 0,
  };
  const startsAtMs = interaction.createdTimestamp + plan.startsInMinutes * MINUTE_MS;

  const { community } = await api.request(ListLatestContests, { communityId });
  const latest = community?.contests.edges.map(({ node }) => node) ?? [];
  // A caller who was told to try again may not know that the first try succeeded.
  const equal = latest.find((contest) => isEqual(contest, plan, startsAtMs));
  if (equal !== undefined) return told(equal, 'is planned already', interaction.createdAt);
  const { createContest: result } = await api.request(CreateContest, {
    input: {
      communityId,
      title: plan.title,
      startsAt: new Date(startsAtMs).toISOString(),
      endsAt: new Date(startsAtMs + plan.minutes * MINUTE_MS).toISOString(),
      by: actorOf(interaction),
      idempotencyKey: keyOf(plan, latest),
    },
  });
  return result.__typename === 'CreateContestSuccess'
    ? told(result.contest, 'is planned', interaction.createdAt)
    : result.message;
}

function isEqual(contest: LatestContest, { title, minutes }: Plan, startsAtMs: number): boolean {
  const [startMs, endMs] = [Date.parse(contest.startsAt), Date.parse(contest.endsAt)];
  const isOpen = contest.state === 'SCHEDULED' || contest.state === 'RUNNING';
  const isSameTime = endMs - startMs === minutes * MINUTE_MS && Math.abs(startMs - startsAtMs) < SAME_START_MS;
  return isOpen && contest.title === title && isSameTime;
}

/**
 * Equal plans have the same key until the server has another contest: when two are sent at the same time, neither finds the other
 * in the list, and LeetCord makes one contest for one key.
 */
const keyOf = ({ title, minutes, startsInMinutes }: Plan, latest: readonly LatestContest[]) =>
  createHash('sha256')
    .update(JSON.stringify([title, minutes, startsInMinutes, latest.map(({ id }) => id)]))
    .digest('base64url');

function told(
  { title, startsAt, endsAt }: { title: string; startsAt: string; endsAt: string },
  isPlanned: string,
  now: Date,
): string {
  const when = (at: string) => time(new Date(at), TimestampStyles.RelativeTime);
  const starts = new Date(startsAt) <= now ? 'has started' : `starts ${when(startsAt)}`;
  return `**${asText(title)}** ${isPlanned}: it ${starts} and ends ${when(endsAt)}. Everybody linked with /link takes part.`;
}
