import { escapeMarkdown, time, TimestampStyles, type ChatInputCommandInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import type { CommandTools } from './command.ts';
import { mayManageServer, NEEDS_MANAGE_SERVER } from './permissions.ts';

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
  if (!mayManageServer(interaction)) return NEEDS_MANAGE_SERVER;
  const startsAtMs = interaction.createdTimestamp + (interaction.options.getInteger('starts-in') ?? 0) * MINUTE_MS;
  const endsAtMs = startsAtMs + interaction.options.getInteger('minutes', true) * MINUTE_MS;
  const { createContest: result } = await api.request(CreateContest, {
    input: {
      discordGuildId: interaction.guildId,
      title: interaction.options.getString('title', true),
      startsAt: new Date(startsAtMs).toISOString(),
      endsAt: new Date(endsAtMs).toISOString(),
      createdByDiscordUserId: interaction.user.id,
      // Discord may deliver an interaction twice.
      idempotencyKey: interaction.id,
    },
  });
  if (result.__typename !== 'CreateContestSuccess') return result.message;
  const { title, startsAt, endsAt } = result.contest;
  const when = (at: string) => time(new Date(at), TimestampStyles.RelativeTime);
  return `**${escapeMarkdown(title)}** is planned: it starts ${when(startsAt)} and ends ${when(endsAt)}. Everybody linked with /link takes part.`;
}
