import { EmbedBuilder, userMention, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { AuditLogQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { fitEmbed } from '../notifications/fit-embed.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, AnsweredInteraction, CommandInteraction, CommandTools, Control } from './command.ts';
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

export const logSubcommand = (log: SlashCommandSubcommandBuilder) =>
  described(log.setName('log'), 'moderation.logCommand');

/** `/moderate log`: newest first, page by page. */
export const showLog = (interaction: CommandInteraction, tools: CommandTools): Promise<Answer> =>
  logPage(interaction, 0, tools);

/** The buttons below the log. */
export const logControls: Record<string, Control> = {
  [LOG]: { answers: 'IN_PLACE', run: (interaction, [page], tools) => logPage(interaction, pageNumber(page), tools) },
};

async function logPage(interaction: AnsweredInteraction, page: number, { api, t }: CommandTools): Promise<Answer> {
  const { guildId: discordGuildId } = interaction;
  let isKnown = false;
  const shown = await readPage({ page, size: PAGE_SIZE }, async (first, after) => {
    const by = actorOf(interaction);
    const { communityByDiscordGuild: community } = await api.request(AuditLog, { discordGuildId, first, after, by });
    isKnown = Boolean(community);
    return community?.auditLog ?? null;
  });
  if (shown === null) return t(isKnown ? 'moderation.notModerator' : 'common.notSetUp');
  const embed = fitEmbed({
    color: COLOURS.unknown,
    title: t('moderation.log'),
    description:
      shown.rows.map((entry) => entryLine(entry, t)).join('\n') ||
      t(page > 0 ? 'moderation.nothingOlder' : 'moderation.nothingYet'),
  })!;
  const hasPages = page > 0 || shown.hasNext;
  const buttons = pageButtons(LOG, [], { page, hasNext: shown.hasNext }, t);
  return { embeds: [new EmbedBuilder(embed)], components: hasPages ? [rowOf(...buttons)] : [] };
}

function entryLine({ action, at, reason, by, about, submission, contest, scoring }: Entry, t: Texts): string {
  const who = by.user
    ? asText(by.user.displayName)
    : by.discordUserId
      ? userMention(by.discordUserId)
      : t('moderation.somebody');
  const whom = about.user ? asText(about.user.displayName) : t('moderation.somebodyGone');
  const rules = scoring ? ` (${pointsText(scoring, t)})` : '';
  const problem = submission?.problem ? ` (${asText(submission.problem.title)})` : '';
  const done = t(`moderation.action_${action}`, { who, whom }) + rules + problem;
  const what = contest ? t('moderation.inContest', { what: done, contest: asText(contest.title) }) : done;
  return `${soon(at)} ${reason ? t('moderation.because', { what, reason: asText(reason) }) : what}`;
}
