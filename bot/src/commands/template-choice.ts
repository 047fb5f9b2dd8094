import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import type { FindTemplatesQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { choiceName, MAX_CHOICE_LENGTH } from './choices.ts';
import { actorOf } from './actor.ts';
import type { AnsweredInteraction, Choices, CommandInteraction, CommandTools } from './command.ts';

const FindTemplates = graphql(`
  query FindTemplates($discordGuildId: ID!, $by: DiscordActorInput!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      contestTemplates(by: $by) {
        id
        title
        ...ShownTemplate
      }
    }
  }

  fragment ShownTemplate on ContestTemplate {
    title
    format
    problemChoice
    entry
    lengthMinutes
    freezeMinutes
    weekly {
      weekdays
      time
    }
    upcoming {
      date
      startsAt
      localStart {
        text
      }
      isSkipped
      contest {
        state
      }
    }
    failure {
      startsAt
      reason
    }
  }
`);

type FoundTemplate = NonNullable<
  NonNullable<FindTemplatesQuery['communityByDiscordGuild']>['contestTemplates']
>[number];

/** The option that names a template. Its values are ids; what is typed without choosing is taken for a title. */
export const templateOption = (option: SlashCommandStringOption) =>
  described(option.setName('template'), 'template.templateOption')
    .setRequired(true)
    .setMaxLength(MAX_CHOICE_LENGTH)
    .setAutocomplete(true);

/** The option that names a day on which a template has a contest. */
export const dateOption = (option: SlashCommandStringOption) =>
  described(option.setName('date'), 'template.dateOption')
    .setRequired(true)
    .setMaxLength(MAX_CHOICE_LENGTH)
    .setAutocomplete(true);

/** The templates of the server that fit what is typed, or the days of the template that is chosen. */
export async function completeTemplate(
  interaction: AutocompleteInteraction<'cached'>,
  tools: CommandTools,
): Promise<Choices> {
  const { name, value } = interaction.options.getFocused(true);
  const found = await templatesOf(interaction, tools);
  const templates = 'refusal' in found ? [] : found.templates;
  const offered =
    name === 'date' ? datesOf(meant(templates, interaction.options.getString('template')), tools.t) : templates;
  const typed = value.trim().toLowerCase();
  return offered
    .filter(({ title }) => title.toLowerCase().includes(typed))
    .map(({ id, title }) => ({
      name: choiceName(title),
      value: id,
    }));
}

/** The template that a command is about, or a sentence that asks for another one. */
export async function chooseTemplate(
  interaction: CommandInteraction,
  tools: CommandTools,
): Promise<{ template: FoundTemplate } | { refusal: string }> {
  const found = await templatesOf(interaction, tools);
  if ('refusal' in found) return found;
  const template = meant(found.templates, interaction.options.getString('template'));
  return template === undefined ? { refusal: tools.t('template.choose') } : { template };
}

/** The server's templates, for moderators. */
export async function templatesOf(
  interaction: AnsweredInteraction | AutocompleteInteraction<'cached'>,
  { api, t }: CommandTools,
): Promise<{ templates: FoundTemplate[] } | { refusal: string }> {
  const { communityByDiscordGuild: community } = await api.request(FindTemplates, {
    discordGuildId: interaction.guildId,
    by: actorOf(interaction),
  });
  if (!community) return { refusal: t('common.notSetUp') };
  return community.contestTemplates
    ? { templates: community.contestTemplates }
    : { refusal: t('template.notModerator') };
}

/** One server has a title once, whatever the case of its letters. */
function meant(templates: readonly FoundTemplate[], typed: string | null): FoundTemplate | undefined {
  const text = typed?.trim().toLowerCase();
  return templates.find(({ id }) => id === typed) ?? templates.find(({ title }) => title.toLowerCase() === text);
}

const datesOf = (template: FoundTemplate | undefined, t: Texts): { id: string; title: string }[] =>
  (template?.upcoming ?? []).map(({ date, localStart, isSkipped }) => ({
    id: date,
    title: isSkipped ? t('template.isLeftOut', { date: localStart.text }) : localStart.text,
  }));
