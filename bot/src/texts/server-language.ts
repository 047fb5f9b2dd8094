import type { Client } from 'discord.js';
import { languageFor } from './languages.ts';
import { TEXTS, type Texts } from './texts.ts';

/** The texts in the language of a server: the one that its moderators have chosen, else that of the server in Discord. */
export type TextsForServer = (community: { discordGuildId?: string | null; language?: string | null }) => Texts;

export const textsForServers =
  (discord: Client): TextsForServer =>
  ({ discordGuildId, language }) =>
    TEXTS[languageFor(language, discord.guilds.cache.get(discordGuildId ?? '')?.preferredLocale)];
