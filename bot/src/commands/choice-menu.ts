import { ActionRowBuilder, StringSelectMenuBuilder } from 'discord.js';

/** A menu to choose one of a few things, each with its name and its rule; the chosen one shows what the menu is for. */
export function choiceMenu(
  id: string,
  {
    prefix,
    choices,
    chosen,
    isEnabled = true,
  }: {
    prefix: string;
    choices: Record<string, { name: string; rule: string }>;
    chosen: string;
    isEnabled?: boolean;
  },
): ActionRowBuilder<StringSelectMenuBuilder> {
  const options = Object.entries(choices).map(([value, { name, rule }]) => ({
    label: `${prefix}: ${name}`,
    description: rule.replaceAll('`', ''),
    value,
    default: value === chosen,
  }));
  const menu = new StringSelectMenuBuilder().setCustomId(id).addOptions(options).setDisabled(!isEnabled);
  return new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu);
}
