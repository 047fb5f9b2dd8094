import type { AutocompleteInteraction, SlashCommandStringOption } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { described } from '../texts/localised.ts';
import type { PlainKey } from '../texts/texts.ts';
import { choiceName } from './choices.ts';
import type { Choices, CommandInteraction, CommandTools } from './command.ts';

const ShowTopics = graphql(`
  query ShowTopics {
    topicTags {
      tags {
        slug
        name
      }
    }
  }
`);

/** As LeetCord takes it. */
const MAX_TOPIC_LENGTH = 60;

/** The option that names a topic. Its values are slugs. */
export const topicOption = (description: PlainKey) => (option: SlashCommandStringOption) =>
  described(option.setName('topic'), description).setMaxLength(MAX_TOPIC_LENGTH).setAutocomplete(true);

/** The topic that is named by the option, by its slug or by its name; null for none. */
export const topicMeant = ({ options }: CommandInteraction): string | null =>
  options.getString('topic')?.trim().toLowerCase().replaceAll(/\s+/g, '-') ?? null;

/** Whether it may be the slug of a topic. */
export const isTopic = (topic: string): boolean => /^[a-z0-9-]+$/.test(topic);

/** The topics that fit what is typed, those with most problems first. */
export async function completeTopic(
  { options }: AutocompleteInteraction<'cached'>,
  { api }: CommandTools,
): Promise<Choices> {
  const typed = options.getFocused().trim().toLowerCase();
  const { topicTags } = await api.request(ShowTopics, {});
  return topicTags.tags
    .filter(({ slug, name }) => slug.includes(typed) || name.toLowerCase().includes(typed))
    .map(({ slug, name }) => ({ name: choiceName(name), value: slug }));
}
