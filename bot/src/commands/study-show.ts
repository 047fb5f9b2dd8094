import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { ShowStudyPlanQuery, StudyItemShownFragment, StudyPlanItemState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { AnsweredInteraction, Answer, CommandInteraction, CommandTools, Control } from './command.ts';
import { problemNamed } from './problem-card.ts';
import { pageButtons, pageNumber, readPage, rowOf } from './pages.ts';
import { aboutPlan, planOption } from './study-choice.ts';
import { alongRow, alongText, bar, dayText, whenText } from './study-words.ts';

const ListStudyPlans = graphql(`
  query ListStudyPlans($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      studyPlans(first: 20) {
        edges {
          node {
            ...StudyPlanShown
          }
        }
      }
    }
  }
`);

const ShowStudyPlan = graphql(`
  query ShowStudyPlan($id: ID!, $discordUserId: ID!, $first: Int!, $after: String) {
    studyPlan(id: $id) {
      ...StudyPlanShown
      community {
        discordGuildId
      }
      today {
        date
      }
      mine(discordUserId: $discordUserId) {
        done
        missed
      }
      items(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            ...StudyItemShown
            myState(discordUserId: $discordUserId)
          }
        }
      }
    }
  }
`);

const ShowWhoIsAlong = graphql(`
  query ShowWhoIsAlong($id: ID!, $first: Int!, $after: String) {
    studyPlan(id: $id) {
      ...StudyPlanShown
      community {
        discordGuildId
      }
      members(first: $first, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        edges {
          node {
            shownAs
            displayName
            user {
              displayName
            }
            done
            missed
          }
        }
      }
    }
  }
`);

const ITEMS = 10;
const MEMBERS = 15;
const MARKS: Record<StudyPlanItemState, string> = { DONE: '✅', LATE: '☑️', SOLVED_BEFORE: '✔️', OPEN: '▫️' };
const UNKNOWN_MARK = '▫️';

export const listSubcommand = (list: SlashCommandSubcommandBuilder) =>
  described(list.setName('list'), 'study.listCommand');
export const showSubcommand = (show: SlashCommandSubcommandBuilder) =>
  described(show.setName('show'), 'study.showCommand').addStringOption(planOption);
export const alongSubcommand = (along: SlashCommandSubcommandBuilder) =>
  described(along.setName('along'), 'study.alongCommand').addStringOption(planOption);

/** `/study list`. */
export async function listPlans({ guildId }: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const { communityByDiscordGuild: community } = await api.request(ListStudyPlans, { discordGuildId: guildId });
  if (!community) return t('common.notSetUp');
  const plans = community.studyPlans.edges.map(({ node }) => node);
  if (plans.length === 0) return t('study.listEmpty');
  const lines = plans.map((plan) =>
    t('study.listed', {
      ...{ title: asText(plan.title), when: whenText(plan, t), along: alongText(plan, t) },
      problems: t('common.problems', { count: plan.itemCount }),
    }),
  );
  return embedOf(t('study.list'), lines, t);
}

/** `/study show`: for the caller alone, whose marks it has. */
export const showPlan = aboutPlan(({ planId }, interaction, tools) => itemsPage(interaction, planId, 0, tools));

/** `/study along`: for all. */
export const showAlong = aboutPlan(({ planId }, interaction, tools) => alongPage(interaction, planId, 0, tools));

/** The buttons of the pages. */
export const studyButtons: Record<string, Control> = {
  'study-items': {
    answers: 'IN_PLACE',
    run: (interaction, [id = '', page], tools) => itemsPage(interaction, id, pageNumber(page), tools),
  },
  'study-along': {
    answers: 'IN_PLACE',
    run: (interaction, [id = '', page], tools) => alongPage(interaction, id, pageNumber(page), tools),
  },
};

type Page = Pick<AnsweredInteraction, 'guildId' | 'user'>;
type ShownPlan = NonNullable<ShowStudyPlanQuery['studyPlan']>;

async function itemsPage({ guildId, user }: Page, id: string, page: number, { api, t }: CommandTools): Promise<Answer> {
  let plan: ShownPlan | null = null;
  const found = await readPage({ page, size: ITEMS }, async (first, after) => {
    plan = (await api.request(ShowStudyPlan, { id, discordUserId: user.id, first, after })).studyPlan ?? null;
    return ofServer(plan, guildId)?.items ?? null;
  });
  if (found === null) return t('study.notFound');
  const { title, itemCount, mine, today, countsEarlier } = plan!;
  const [day] = today.map(({ date }) => date);
  const lines = [
    `${whenText(plan!, t)} · ${alongText(plan!, t)}`,
    mine ? mineLine(mine, itemCount, t) : t('study.notOnIt'),
    `-# ${t(countsEarlier ? 'study.earlierCounts' : 'study.earlierDoesNot')}`,
    ...found.rows.flatMap((item, index) => {
      const isNewDay = item.date !== found.rows[index - 1]?.date;
      return [...(isNewDay ? [dayHeading(item.date, day, t)] : []), itemLine(item, item.myState ?? null, t)];
    }),
  ];
  return paged(
    embedOf(asText(title), lines, t),
    ['study-items', id],
    { page, size: ITEMS, count: itemCount, ...found },
    t,
  );
}

async function alongPage({ guildId }: Page, id: string, page: number, { api, t }: CommandTools): Promise<Answer> {
  let plan: { title: string; itemCount: number; memberCount: number } | null = null;
  const found = await readPage({ page, size: MEMBERS }, async (first, after) => {
    const { studyPlan = null } = await api.request(ShowWhoIsAlong, { id, first, after });
    plan = studyPlan;
    return ofServer(studyPlan, guildId)?.members ?? null;
  });
  if (found === null) return t('study.notFound');
  const { title, itemCount, memberCount } = plan!;
  const rows = found.rows.map((row) => alongRow(row, itemCount, t));
  const lines = rows.length > 0 ? rows : [t('study.nobody')];
  const embed = embedOf(t('study.whoIsAlong', { title: asText(title) }), lines, t);
  return paged(embed, ['study-along', id], { page, size: MEMBERS, count: memberCount, ...found }, t);
}

/** The bot sees all servers' plans, and who asks may have typed any id. */
const ofServer = <P extends { community: { discordGuildId?: string | null } }>(
  plan: P | null,
  guildId: string,
): P | null => (plan?.community.discordGuildId === guildId ? plan : null);

function mineLine({ done, missed }: { done: number; missed: number }, all: number, t: Texts): string {
  const words = { bar: bar(done, all), done, all };
  return missed > 0 ? t('study.yoursMissed', { ...words, missed }) : t('study.yours', words);
}

const dayHeading = (date: string, today: string | undefined, t: Texts) =>
  `**${date === today ? t('study.today', { date: dayText(date, t) }) : dayText(date, t)}**`;

function itemLine(item: StudyItemShownFragment, state: StudyPlanItemState | null, t: Texts): string {
  const problem = problemNamed(item, t);
  const text = item.doneCount > 0 ? t('study.doneBy', { problem, count: item.doneCount }) : problem;
  return `${state === null ? UNKNOWN_MARK : MARKS[state]} ${text}`;
}

function embedOf(title: string, lines: readonly string[], t: Texts): { embeds: EmbedBuilder[] } {
  const description = linesThatFit(lines, { room: EMBED_LIMITS.description, t });
  return { embeds: [new EmbedBuilder(fitEmbed({ color: COLOURS.contest, title, description })!)] };
}

function paged(
  answer: { embeds: EmbedBuilder[] },
  [control, id]: [string, string],
  { page, size, count, hasNext }: { page: number; size: number; count: number; hasNext: boolean },
  t: Texts,
): Answer {
  const pages = Math.max(1, Math.ceil(count / size));
  if (pages === 1 && page === 0) return { ...answer, components: [] };
  answer.embeds[0]!.setFooter({ text: t('study.page', { page: page + 1, pages }) });
  return { ...answer, components: [rowOf(...pageButtons(control, [id], { page, hasNext }, t))] };
}
