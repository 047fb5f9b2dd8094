import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import type { DuelShownFragment, FindDuelsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import type { PlainKey, Texts } from '../texts/texts.ts';
import { choiceName } from './choices.ts';
import type { AnsweredInteraction, Choices, CommandInteraction, CommandTools } from './command.ts';
import { playerName, termsText } from './duel-words.ts';

const FindDuels = graphql(`
  query FindDuels($discordGuildId: ID!, $discordUserId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      duels {
        open(discordUserId: $discordUserId) {
          ...DuelShown
        }
        challenges(discordUserId: $discordUserId) {
          ...DuelShown
        }
        entries(first: 25) {
          edges {
            node {
              ...DuelShown
            }
          }
        }
      }
    }
  }
`);

/** Longer than an id. */
const MAX_LENGTH = 100;

/** An option that names a challenge or a duel; its values are ids. */
export const duelOption = (name: string, description: PlainKey) => (option: SlashCommandStringOption) =>
  described(option.setName(name), description).setMaxLength(MAX_LENGTH).setAutocomplete(true);

/** The member's duels and challenges, and the server's last duels; null where LeetCord does not know the server. */
export async function duelsOf(
  { guildId, user }: AnsweredInteraction | AutocompleteInteraction<'cached'>,
  { api }: CommandTools,
): Promise<NonNullable<FindDuelsQuery['communityByDiscordGuild']> | null> {
  const variables = { discordGuildId: guildId, discordUserId: user.id };
  return (await api.request(FindDuels, variables)).communityByDiscordGuild ?? null;
}

/** Challenges to the member for `challenge`, the last duels for `duel`. */
export async function completeDuel(
  interaction: AutocompleteInteraction<'cached'>,
  tools: CommandTools,
): Promise<Choices> {
  const { name, value } = interaction.options.getFocused(true);
  const community = await duelsOf(interaction, tools);
  if (community === null) return [];
  const { challenges, entries } = community.duels;
  const { t } = tools;
  const named =
    name === 'challenge'
      ? challenges.map((duel) => [duel, challengeName(duel, t)] as const)
      : entries.edges.map(({ node }) => [node, versus(node, t)] as const);
  return named
    .filter(([, shown]) => shown.toLowerCase().includes(value.trim().toLowerCase()))
    .map(([{ id }, shown]) => ({ name: choiceName(shown, ''), value: id }));
}

const challengeName = (duel: DuelShownFragment, t: Texts) =>
  t('duel.challengeOf', { who: playerName(duel.challenger, t), terms: termsText(duel, t) });

const versus = ({ challenger, challenged }: DuelShownFragment, t: Texts): string =>
  t('duel.versus', { one: playerName(challenger, t), other: playerName(challenged, t) });

/** The challenge that a member answers: the one that they chose, or the only one. */
export async function chooseChallenge(
  interaction: CommandInteraction,
  tools: CommandTools,
): Promise<{ duelId: string } | { refusal: string }> {
  const { t } = tools;
  const chosen = interaction.options.getString('challenge')?.trim();
  const community = await duelsOf(interaction, tools);
  if (community === null) return { refusal: t('common.notSetUp') };
  const { challenges } = community.duels;
  if (chosen !== undefined) {
    const meant = challenges.find(({ id }) => id === chosen);
    return meant === undefined ? { refusal: t('duel.chooseChallenge') } : { duelId: meant.id };
  }
  const [only, another] = challenges;
  if (only === undefined) return { refusal: t('duel.noChallenge') };
  return another === undefined ? { duelId: only.id } : { refusal: t('duel.chooseChallenge') };
}

/** The challenge that a member has made, or the duel that they are in, or a sentence that there is none. */
export async function chooseOwn(
  interaction: CommandInteraction,
  state: 'CHALLENGED' | 'RUNNING',
  tools: CommandTools,
): Promise<{ duelId: string } | { refusal: string }> {
  const { t } = tools;
  const community = await duelsOf(interaction, tools);
  if (community === null) return { refusal: t('common.notSetUp') };
  const { open, challenges } = community.duels;
  const own = open.find((duel) => duel.state === state && !challenges.some(({ id }) => id === duel.id));
  if (own !== undefined) return { duelId: own.id };
  return { refusal: t(state === 'RUNNING' ? 'duel.noDuel' : 'duel.noOwnChallenge') };
}
