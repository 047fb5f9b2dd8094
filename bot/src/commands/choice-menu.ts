import { ActionRowBuilder, StringSelectMenuBuilder } from 'discord.js';
import type { ContestEntry, ContestFormat } from '../gql/graphql.ts';
import type { Texts } from '../texts/texts.ts';
import { ENTRIES, FORMATS } from './contest-words.ts';

/** A menu to choose one of a few things, each with its name and its rule; the chosen one shows what the menu is for. */
export function choiceMenu<V extends string>(
  id: string,
  {
    prefix,
    values,
    nameOf,
    ruleOf,
    chosen,
    isEnabled = true,
  }: {
    prefix: string;
    values: readonly V[];
    nameOf: (value: V) => string;
    ruleOf: (value: V) => string;
    chosen: V;
    isEnabled?: boolean;
  },
): ActionRowBuilder<StringSelectMenuBuilder> {
  const options = values.map((value) => ({
    label: `${prefix}: ${nameOf(value)}`,
    description: ruleOf(value).replaceAll('`', ''),
    value,
    default: value === chosen,
  }));
  const menu = new StringSelectMenuBuilder().setCustomId(id).addOptions(options).setDisabled(!isEnabled);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
}

/** The menu for how a contest is ranked. */
export const formatMenu = (id: string, chosen: ContestFormat, t: Texts) =>
  choiceMenu(id, {
    ...{ prefix: t('contests.format'), values: FORMATS, chosen },
    nameOf: (format) => t(`contests.format_${format}`),
    ruleOf: (format) => t(`contests.formatRule_${format}`),
  });

/** The menu for who takes part in a contest. */
export const entryMenu = (id: string, chosen: ContestEntry, t: Texts) =>
  choiceMenu(id, {
    ...{ prefix: t('contests.whoTakesPart'), values: ENTRIES, chosen },
    nameOf: (entry) => t(`contests.entry_${entry}`),
    ruleOf: (entry) => t(`contests.entryRule_${entry}`),
  });
