import type { Api } from '@leetcord/subscriber/api';
import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import type { ContestState, FindContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import type { PlainKey } from '../texts/texts.ts';
import { choiceName } from './choices.ts';
import type { Choices, CommandInteraction, CommandTools } from './command.ts';

const FindContests = graphql(`
  query FindContests($discordGuildId: ID!, $states: [ContestState!]) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      contests(first: 50, states: $states) {
        edges {
          node {
            id
            title
            state
            startsAt
          }
        }
      }
    }
  }
`);

type FoundContest = NonNullable<FindContestsQuery['communityByDiscordGuild']>['contests']['edges'][number]['node'];

const MAX_TITLE_LENGTH = 100;

export const OPEN_STATES: readonly ContestState[] = ['RUNNING', 'SCHEDULED'];
export const ENDED_STATES: readonly ContestState[] = ['SETTLING', 'FINAL'];
export const STARTED_STATES: readonly ContestState[] = ['RUNNING', 'SETTLING', 'FINAL'];

/** In which order contests are offered. */
const ORDER: readonly ContestState[] = ['RUNNING', 'SCHEDULED', 'SETTLING', 'FINAL', 'CANCELLED'];

/** The option that names a contest. Its values are ids; what is typed without choosing is taken for a title. */
export const contestOption =
  (description: PlainKey, { isRequired = false } = {}) =>
  (option: SlashCommandStringOption) =>
    described(option.setName('contest'), description)
      .setRequired(isRequired)
      .setMaxLength(MAX_TITLE_LENGTH)
      .setAutocomplete(true);

/** The contests of the server that fit what is typed: what runs first, then what starts next. */
export async function completeContest(
  interaction: AutocompleteInteraction<'cached'>,
  states: readonly ContestState[] | null,
  { api, t }: CommandTools,
): Promise<Choices> {
  const typed = interaction.options.getFocused().trim().toLowerCase();
  const contests = (await contestsOf(interaction.guildId, states, api)) ?? [];
  return contests
    .filter(({ title }) => title.toLowerCase().includes(typed))
    .map(({ id, title, state }) => ({ name: choiceName(title, ` (${t(`contests.isInState_${state}`)})`), value: id }));
}

/**
 * The id of the contest that a command is about, or a sentence that asks for another one. Without the option it is the first of the contests in
 * these states, if `isFirstMeant`, else the only one.
 */
export async function chooseContest(
  interaction: CommandInteraction,
  {
    states,
    isFirstMeant = false,
    none,
  }: { states: readonly ContestState[] | null; isFirstMeant?: boolean; none: string },
  { api, t }: CommandTools,
): Promise<{ contestId: string } | { refusal: string }> {
  const typed = interaction.options.getString('contest')?.trim();
  const contests = await contestsOf(interaction.guildId, states, api);
  if (contests === null) return { refusal: t('common.notSetUp') };
  if (typed !== undefined) {
    const byTitle = contests.filter(({ title }) => title.toLowerCase() === typed.toLowerCase());
    const meant = contests.find(({ id }) => id === typed) ?? (byTitle.length === 1 ? byTitle[0] : undefined);
    return meant === undefined ? { refusal: t('contest.choose') } : { contestId: meant.id };
  }
  const [first, another] = contests;
  if (first === undefined) return { refusal: none };
  return another === undefined || isFirstMeant ? { contestId: first.id } : { refusal: t('contest.choose') };
}

/** Null where LeetCord does not know the server. */
async function contestsOf(
  discordGuildId: string,
  states: readonly ContestState[] | null,
  api: Api,
): Promise<FoundContest[] | null> {
  const { communityByDiscordGuild: community } = await api.request(FindContests, {
    discordGuildId,
    states: states && [...states],
  });
  return community ? community.contests.edges.map(({ node }) => node).toSorted(byNearness) : null;
}

/** By state; planned ones with the next start first, others with the last start first. */
function byNearness(one: FoundContest, other: FoundContest): number {
  if (one.state !== other.state) return ORDER.indexOf(one.state) - ORDER.indexOf(other.state);
  const laterMs = Date.parse(one.startsAt) - Date.parse(other.startsAt);
  return one.state === 'SCHEDULED' ? laterMs : -laterMs;
}
