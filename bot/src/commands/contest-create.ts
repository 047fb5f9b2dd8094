import { createHash } from 'node:crypto';
import { time, TimestampStyles, type ChatInputCommandInteraction } from 'discord.js';
import type { Api } from '../api.ts';
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

const ListOpenContests = graphql(`
  query ListOpenContests($communityId: ID!) {
    community(id: $communityId) {
      contests(first: 20, states: [SCHEDULED, RUNNING]) {
        edges {
          node {
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
/** Two plans whose starts are less than this apart, in ms, and equal in all else, are one that was sent twice. */
const SAME_START_MS = 5 * MINUTE_MS;

interface Plan {
  title: string;
  startsAtMs: number;
  endsAtMs: number;
}

/** `/contest create`: plans a contest from the options `title`, `minutes` and `starts-in`. Sent a second time it plans no second one. */
export async function createContest(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api }: CommandTools,
): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const by = actorOf(interaction);
  const startsAtMs = interaction.createdTimestamp + (interaction.options.getInteger('starts-in') ?? 0) * MINUTE_MS;
  const minutes = interaction.options.getInteger('minutes', true);
  const plan = {
    title: interaction.options.getString('title', true),
    startsAtMs,
    endsAtMs: startsAtMs + minutes * MINUTE_MS,
  };

  // Whoever is told to try again may not know that the first time did it.
  const equal = by.canManageServer || by.isServerOwner ? await findEqual(plan, communityId, api) : undefined;
  if (equal !== undefined) return told(equal, 'is planned already');
  const { createContest: result } = await api.request(CreateContest, {
    input: {
      communityId,
      title: plan.title,
      startsAt: new Date(plan.startsAtMs).toISOString(),
      endsAt: new Date(plan.endsAtMs).toISOString(),
      by,
      idempotencyKey: keyOf(plan),
    },
  });
  return result.__typename === 'CreateContestSuccess' ? told(result.contest, 'is planned') : result.message;
}

async function findEqual({ title, startsAtMs, endsAtMs }: Plan, communityId: string, api: Api) {
  const { community } = await api.request(ListOpenContests, { communityId });
  return community?.contests.edges
    .map(({ node }) => node)
    .find((contest) => {
      const [startMs, endMs] = [Date.parse(contest.startsAt), Date.parse(contest.endsAt)];
      const isSameLength = endMs - startMs === endsAtMs - startsAtMs;
      return contest.title === title.trim() && isSameLength && Math.abs(startMs - startsAtMs) < SAME_START_MS;
    });
}

/** The same for an equal plan of the same minute, so that of two that are sent at the same time one counts. */
const keyOf = ({ title, startsAtMs, endsAtMs }: Plan) =>
  createHash('sha256')
    .update([title.trim(), endsAtMs - startsAtMs, Math.floor(startsAtMs / MINUTE_MS)].join('|'))
    .digest('base64url');

function told(
  { title, startsAt, endsAt }: { title: string; startsAt: string; endsAt: string },
  isPlanned: string,
): string {
  const when = (at: string) => time(new Date(at), TimestampStyles.RelativeTime);
  return `**${asText(title)}** ${isPlanned}: it starts ${when(startsAt)} and ends ${when(endsAt)}. Everybody linked with /link takes part.`;
}
