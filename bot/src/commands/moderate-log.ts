import { EmbedBuilder, userMention, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { AuditAction, AuditLogQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import type { Answer, AnsweredInteraction, CommandInteraction, CommandTools, Control } from './command.ts';
import { NOT_SET_UP } from './community.ts';
import { pointsText } from './config-points.ts';
import { soon } from './contest-words.ts';
import { pageButtons, pageNumber, readPage, rowOf } from './pages.ts';

const AuditLog = graphql(`
  query AuditLog($discordGuildId: ID!, $first: Int!, $after: String, $by: DiscordActorInput!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      auditLog(first: $first, after: $after, by: $by) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            action
            at
            reason
            by {
              discordUserId
              user {
                displayName
              }
            }
            about {
              user {
                displayName
              }
            }
            submission {
              problem {
                title
              }
            }
            contest {
              title
            }
            scoring {
              easyPoints
              mediumPoints
              hardPoints
              repeatsScore
            }
          }
        }
      }
    }
  }
`);

type Entry = NonNullable<NonNullable<AuditLogQuery['communityByDiscordGuild']>['auditLog']>['edges'][number]['node'];

const LOG = 'moderation-log';
const PAGE_SIZE = 8;
const NOT_MODERATOR = 'Only a moderator or an owner of this server may see the log.';

const ACTIONS: Record<AuditAction, string> = {
  VOID_SUBMISSION: 'voided a submission of',
  RESTORE_SUBMISSION: 'restored a submission of',
  DISQUALIFY_ENTRANT: 'disqualified',
  RESTORE_ENTRANT: 'restored',
  BAN_MEMBER: 'banned',
  UNBAN_MEMBER: 'unbanned',
  SET_SCORING_RULES: 'changed what solving a problem gives',
};

export const logSubcommand = (log: SlashCommandSubcommandBuilder) =>
  log.setName('log').setDescription('Show what moderators did, and why');

/** `/moderate log`: newest first, page by page. */
export const showLog = (interaction: CommandInteraction, tools: CommandTools): Promise<Answer> =>
  logPage(interaction, 0, tools);

/** The buttons below the log. */
export const logControls: Record<string, Control> = {
  [LOG]: { answers: 'IN_PLACE', run: (interaction, [page], tools) => logPage(interaction, pageNumber(page), tools) },
};

async function logPage(interaction: AnsweredInteraction, page: number, { api }: CommandTools): Promise<Answer> {
  const { guildId: discordGuildId } = interaction;
  let isKnown = false;
  const shown = await readPage({ page, size: PAGE_SIZE }, async (first, after) => {
    const by = actorOf(interaction);
    const { communityByDiscordGuild: community } = await api.request(AuditLog, { discordGuildId, first, after, by });
    isKnown = Boolean(community);
    return community?.auditLog ?? null;
  });
  if (shown === null) return isKnown ? NOT_MODERATOR : NOT_SET_UP;
  const embed = fitEmbed({
    color: COLOURS.unknown,
    title: 'What moderators did',
    description: shown.rows.map(entryLine).join('\n') || (page > 0 ? 'Nothing older.' : 'Nothing yet.'),
  })!;
  const hasPages = page > 0 || shown.hasNext;
  const buttons = pageButtons(LOG, [], { page, hasNext: shown.hasNext });
  return { embeds: [new EmbedBuilder(embed)], components: hasPages ? [rowOf(...buttons)] : [] };
}

function entryLine({ action, at, reason, by, about, submission, contest, scoring }: Entry): string {
  const who = by.user ? asText(by.user.displayName) : by.discordUserId ? userMention(by.discordUserId) : 'Somebody';
  const whom = scoring
    ? ` (${pointsText(scoring)})`
    : ` **${about.user ? asText(about.user.displayName) : 'somebody who is gone'}**`;
  const problem = submission?.problem ? ` (${asText(submission.problem.title)})` : '';
  const where = contest ? ` in ${asText(contest.title)}` : '';
  const why = reason ? `: ${asText(reason)}` : '';
  return `${soon(at)} **${who}** ${ACTIONS[action]}${whom}${problem}${where}${why}`;
}
