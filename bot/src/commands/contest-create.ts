import { time, TimestampStyles, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { actorOf } from './actor.ts';
import type { CommandTools } from './command.ts';
import { asText } from '../text.ts';
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

const MINUTE_MS = 60_000;

/** `/contest create`: plans a contest from the options `title`, `minutes` and `starts-in`. */
export async function createContest(
  interaction: ChatInputCommandInteraction<'cached'>,
  { api }: CommandTools,
): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const startsAtMs = interaction.createdTimestamp + (interaction.options.getInteger('starts-in') ?? 0) * MINUTE_MS;
  const endsAtMs = startsAtMs + interaction.options.getInteger('minutes', true) * MINUTE_MS;
  const { createContest: result } = await api.request(CreateContest, {
    input: {
      communityId,
      title: interaction.options.getString('title', true),
      startsAt: new Date(startsAtMs).toISOString(),
      endsAt: new Date(endsAtMs).toISOString(),
      by: actorOf(interaction),
      // Discord may deliver an interaction twice.
      idempotencyKey: interaction.id,
    },
  });
  if (result.__typename !== 'CreateContestSuccess') return result.message;
  const { title, startsAt, endsAt } = result.contest;
  const when = (at: string) => time(new Date(at), TimestampStyles.RelativeTime);
  return `**${asText(title)}** is planned: it starts ${when(startsAt)} and ends ${when(endsAt)}. Everybody linked with /link takes part.`;
}
