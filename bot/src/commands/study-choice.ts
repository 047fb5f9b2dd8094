import type { Api } from '@leetcord/subscriber/api';
import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import type { FindStudyPlansQuery, StudyPlanState } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import { completeTopic } from './board-topics.ts';
import { choiceName } from './choices.ts';
import type { Answer, Choices, Command, CommandInteraction, CommandTools } from './command.ts';

const FindStudyPlans = graphql(`
  query FindStudyPlans($discordGuildId: ID!, $states: [StudyPlanState!]!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      studyPlans(first: 20, states: $states) {
        edges {
          node {
            id
            title
            state
          }
        }
      }
    }
  }
`);

const FindStudyProblems = graphql(`
  query FindStudyProblems($id: ID!) {
    studyPlan(id: $id) {
      first: items(first: 100) {
        edges {
          node {
            ...StudyItemShown
          }
        }
      }
      last: items(last: 100) {
        edges {
          node {
            ...StudyItemShown
          }
        }
      }
    }
  }
`);

type FoundPlan = NonNullable<FindStudyPlansQuery['communityByDiscordGuild']>['studyPlans']['edges'][number]['node'];

/** Longer than an id, and as long as a title. */
const MAX_LENGTH = 100;
const OPEN: readonly StudyPlanState[] = ['RUNNING', 'SCHEDULED'];
const LISTED: readonly StudyPlanState[] = [...OPEN, 'OVER'];
/** What is offered and meant also when it is over. */
const SHOWN = new Set(['show', 'along', 'delete', 'leave']);
const statesFor = (subcommand: string) => (SHOWN.has(subcommand) ? LISTED : OPEN);

/** The option that names a plan. Its values are ids; what is typed without choosing is taken for a title. */
export const planOption = (option: SlashCommandStringOption) =>
  described(option.setName('plan'), 'study.planOption').setMaxLength(MAX_LENGTH).setAutocomplete(true);

/** The option that names a problem of a plan. Its values are slugs. */
export const planProblemOption = (option: SlashCommandStringOption) =>
  described(option.setName('problem'), 'study.problemOption')
    .setRequired(true)
    .setMaxLength(MAX_LENGTH)
    .setAutocomplete(true);

export async function completeStudy(
  interaction: AutocompleteInteraction<'cached'>,
  tools: CommandTools,
): Promise<Choices> {
  const { name, value } = interaction.options.getFocused(true);
  if (name === 'topic') return completeTopic(interaction, tools);
  const typed = value.trim().toLowerCase();
  const { api, t } = tools;
  const plans = (await plansOf(interaction, api)) ?? [];
  if (name === 'plan') {
    return plans
      .filter(({ title }) => title.toLowerCase().includes(typed))
      .map(({ id, title, state }) => ({
        name: choiceName(title, ` (${t(`study.isInState_${state}`)})`),
        value: id,
      }));
  }
  const plan = meant(plans, interaction.options.getString('plan'));
  const found = plan && (await api.request(FindStudyProblems, { id: plan.id })).studyPlan;
  const nodes = found ? [...found.first.edges, ...found.last.edges].map(({ node }) => node) : [];
  const named = new Map(
    nodes.map(({ slug, problem }) => [slug, problem ? `${problem.number}. ${problem.title}` : slug]),
  );
  return [...named]
    .filter(([slug, title]) => slug.includes(typed) || title.toLowerCase().includes(typed))
    .map(([slug, title]) => ({ name: choiceName(title), value: slug }));
}

/** A plan that a command is about. */
export interface ChosenPlan {
  planId: string;
  title: string;
}

/** A command about one plan. Without the option it is the only one; where it is not clear, the answer is a sentence that asks for another one. */
export const aboutPlan =
  (run: (plan: ChosenPlan, interaction: CommandInteraction, tools: CommandTools) => Promise<Answer>): Command['run'] =>
  async (interaction, tools) => {
    const { api, t } = tools;
    const plans = await plansOf(interaction, api);
    if (plans === null) return t('common.notSetUp');
    if (plans.length === 0) return t('study.none');
    const plan = meant(plans, interaction.options.getString('plan'));
    return plan === undefined ? t('study.choose') : run({ planId: plan.id, title: plan.title }, interaction, tools);
  };

/** The server's plans that the subcommand can be about, those that run first; null where LeetCord does not know the server. */
async function plansOf(
  { guildId, options }: CommandInteraction | AutocompleteInteraction<'cached'>,
  api: Api,
): Promise<FoundPlan[] | null> {
  const states = statesFor(options.getSubcommand());
  const variables = { discordGuildId: guildId, states: [...states] };
  const { communityByDiscordGuild: community } = await api.request(FindStudyPlans, variables);
  if (!community) return null;
  const plans = community.studyPlans.edges.map(({ node }) => node);
  return plans.toSorted((one, other) => states.indexOf(one.state) - states.indexOf(other.state));
}

/** The one that is named; without a name the only one, or the only one that is not over. */
function meant(plans: readonly FoundPlan[], typed: string | null): FoundPlan | undefined {
  const text = typed?.trim().toLowerCase();
  if (text !== undefined && text !== '') {
    const titled = plans.filter(({ title }) => title.toLowerCase() === text);
    return plans.find(({ id }) => id === text) ?? (titled.length === 1 ? titled[0] : undefined);
  }
  const open = plans.filter(({ state }) => OPEN.includes(state));
  const candidates = open.length > 0 ? open : plans;
  return candidates.length === 1 ? candidates[0] : undefined;
}
