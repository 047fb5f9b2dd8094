import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { languageFor, LANGUAGE_CODES, LANGUAGES } from '../texts/languages.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';

const SetLanguage = graphql(`
  mutation SetLanguage($input: SetCommunityLanguageInput!) {
    setCommunityLanguage(input: $input) {
      __typename
      ... on CommunitySuccess {
        community {
          language
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** What is known of a server's language: the one that is chosen, and the one that Discord names. */
interface Server {
  language?: string | null;
  preferredLocale?: string | null;
}

/** What the language is called in which the bot posts in a server. */
export function languageName({ language, preferredLocale }: Server, t: Texts): string {
  const code = languageFor(language, preferredLocale);
  return new Intl.DisplayNames(t.locale, { type: 'language' }).of(code) ?? code;
}

/** In which language the bot posts in a server. */
export const languageText = (server: Server, t: Texts): string =>
  t(server.language ? 'config.language' : 'config.languageOfServer', { language: languageName(server, t) });

export const languageSubcommand = (language: SlashCommandSubcommandBuilder) =>
  described(language.setName('language'), 'config.languageCommand').addStringOption((option) =>
    described(option.setName('language'), 'config.languageOption').addChoices(
      // Each language by its own name, whoever reads it.
      LANGUAGE_CODES.map((code) => ({ name: LANGUAGES[code].name, value: code })),
    ),
  );

/** `/config language`: in which language the bot posts in this server; that of the server where nothing is chosen. */
export async function setLanguage(interaction: CommandInteraction, { api, t }: CommandTools): Promise<string> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { setCommunityLanguage: result } = await api.request(SetLanguage, {
    input: { communityId, language: interaction.options.getString('language'), by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const { preferredLocale } = interaction.guild;
  return languageText({ language: result.community.language, preferredLocale }, t);
}
