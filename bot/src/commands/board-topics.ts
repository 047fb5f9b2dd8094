import type { AutocompleteInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { choiceName } from './choices.ts';
import type { Choices, CommandTools } from './command.ts';

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
