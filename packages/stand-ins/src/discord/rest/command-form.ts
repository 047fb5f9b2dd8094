import { ApplicationCommandType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import {
  description,
  descriptionLocalizations,
  issue,
  longest,
  name,
  nameLocalizations,
  optionsForm,
  type OptionForm,
} from './option-form.ts';

const shared = {
  name_localizations: nameLocalizations,
  description_localizations: descriptionLocalizations,
  default_member_permissions: z.string().regex(/^\d+$/).nullish(),
  dm_permission: z.boolean().nullish(),
  contexts: z.array(z.number().int().min(0).max(2)).nullish(),
  integration_types: z
    .array(z.literal([0, 1]))
    .min(1)
    .nullish(),
  nsfw: z.boolean().nullish(),
};

const slashForm = z
  .object({
    ...shared,
    type: z.literal(ApplicationCommandType.ChatInput),
    name,
    description,
    options: optionsForm.nullish(),
  })
  .superRefine((command, context) => {
    if (textLength(command) <= LIMITS.commandTotal) return;
    const message = `Command exceeds maximum size (${LIMITS.commandTotal})`;
    context.addIssue(issue('APPLICATION_COMMAND_TOO_LARGE', message));
  });

const menuForm = z.object({
  ...shared,
  type: z.literal([ApplicationCommandType.User, ApplicationCommandType.Message]),
  name: z.string().min(1).max(LIMITS.commandName),
  description: z.literal('').optional(),
});

/** Adds up names, descriptions and choices, as Discord's limit for a whole command does. */
function textLength(part: {
  name: string;
  name_localizations?: Record<string, string> | null;
  description?: string;
  description_localizations?: Record<string, string> | null;
  options?: OptionForm[] | null;
}): number {
  const options = part.options ?? [];
  const choices = options.flatMap((option) => option.choices ?? []);
  return (
    longest(part.name, part.name_localizations) +
    longest(part.description ?? '', part.description_localizations) +
    choices.reduce(
      (sum, choice) => sum + longest(choice.name, choice.name_localizations) + String(choice.value).length,
      0,
    ) +
    options.reduce((sum, option) => sum + textLength(option), 0)
  );
}

const withType = (command: unknown) =>
  typeof command === 'object' && command !== null ? { type: ApplicationCommandType.ChatInput, ...command } : command;

/** One command, as it is registered. Without a type it is a slash command. */
export const commandForm = z.preprocess(withType, z.discriminatedUnion('type', [slashForm, menuForm]));
export type CommandForm = z.infer<typeof commandForm>;

/** All commands at once. */
export const commandsForm = z
  .array(commandForm)
  .max(LIMITS.commands)
  .superRefine((commands, context) => {
    const names = new Set<string>();
    commands.forEach(({ type, name }, index) => {
      if (names.has(`${type} ${name}`)) {
        const message = 'Application command names must be unique';
        context.addIssue(issue('APPLICATION_COMMANDS_DUPLICATE_NAME', message, [index]));
      }
      names.add(`${type} ${name}`);
    });
  });
