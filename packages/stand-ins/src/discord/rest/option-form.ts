import { ApplicationCommandOptionType as Type, ChannelType, Locale } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';

/** Names of slash commands and options: letters of any script, digits, - and _. Source: Discord's documentation. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;

/** A problem, with Discord's code for it. */
export const issue = (code: string, message: string, path: PropertyKey[] = []) => ({
  code: 'custom' as const,
  params: { code },
  message,
  path,
});

/** The name of a slash command or an option. */
export const name = z.string().superRefine((value, context) => {
  if (value.length < 1 || value.length > LIMITS.commandName) {
    context.addIssue(issue('BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${LIMITS.commandName} in length.`));
  } else if (!NAME.test(value) || value !== value.toLowerCase()) {
    context.addIssue(issue('APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid'));
  }
});

export const description = z.string().superRefine((value, context) => {
  if (value.length >= 1 && value.length <= LIMITS.commandDescription) return;
  context.addIssue(issue('BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${LIMITS.commandDescription} in length.`));
});

/** The same text in other languages of Discord's. */
const localizations = (text: z.ZodType<string>) => z.partialRecord(z.enum(Locale), text).nullish();
export const nameLocalizations = localizations(name);
export const descriptionLocalizations = localizations(description);

/** How much of Discord's limit for a whole command a text takes: as much as in the language in which it is longest. */
export const longest = (text: string, inOthers: Record<string, string> | null | undefined): number =>
  Math.max(text.length, ...Object.values(inOthers ?? {}).map((other) => other.length));

const choiceName = z.string().min(1).max(LIMITS.choiceText);
const choice = z.object({
  name: choiceName,
  name_localizations: localizations(choiceName),
  value: z.union([z.string().max(LIMITS.choiceText), z.number()]),
});

const TAKES_CHOICES: Type[] = [Type.String, Type.Integer, Type.Number];
const HOLDS_OPTIONS: Type[] = [Type.Subcommand, Type.SubcommandGroup];

export type OptionForm = z.infer<typeof optionFields> & { options?: OptionForm[] | null };

const optionFields = z.object({
  type: z.enum(Type),
  name,
  name_localizations: nameLocalizations,
  description,
  description_localizations: descriptionLocalizations,
  required: z.boolean().nullish(),
  choices: z.array(choice).max(LIMITS.choices).nullish(),
  channel_types: z.array(z.enum(ChannelType)).nullish(),
  min_value: z.number().nullish(),
  max_value: z.number().nullish(),
  min_length: z.number().int().min(0).max(LIMITS.optionText).nullish(),
  max_length: z.number().int().min(1).max(LIMITS.optionText).nullish(),
  autocomplete: z.boolean().nullish(),
});

const optionForm: z.ZodType<OptionForm> = optionFields
  .extend({ options: z.lazy(() => optionsForm).nullish() })
  .superRefine((option, context) => {
    if (option.options?.length && !HOLDS_OPTIONS.includes(option.type)) {
      context.addIssue(issue('BASE_TYPE_INVALID', 'This option type holds no options.', ['options']));
    }
    option.options?.forEach(({ type }, index) => {
      // Groups contain subcommands, subcommands contain plain options.
      if ((option.type === Type.SubcommandGroup) === (type === Type.Subcommand) && type !== Type.SubcommandGroup)
        return;
      context.addIssue(issue('BASE_TYPE_CHOICES', 'This option type cannot be here.', ['options', index, 'type']));
    });
    if (option.choices?.length && !TAKES_CHOICES.includes(option.type)) {
      context.addIssue(issue('BASE_TYPE_INVALID', 'This option type takes no choices.', ['choices']));
    }
    if (option.choices?.length && option.autocomplete === true) {
      context.addIssue(issue('BASE_TYPE_INVALID', 'Autocomplete and choices exclude each other.', ['autocomplete']));
    }
    option.choices?.forEach(({ value }, index) => {
      if ((option.type === Type.String) !== (typeof value === 'string')) {
        const message = `Could not interpret "${value}" as the option's type.`;
        context.addIssue(issue('BASE_TYPE_INVALID', message, ['choices', index, 'value']));
      }
    });
  });

/** The options of a command, or of a subcommand or group. */
export const optionsForm: z.ZodType<OptionForm[]> = z
  .array(optionForm)
  .max(LIMITS.commandOptions)
  .superRefine((options, context) => {
    const names = new Set<string>();
    let hasOptional = false;
    options.forEach((option, index) => {
      if (names.has(option.name)) {
        const message = 'Option name already exists';
        context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS', message, [index]));
      }
      names.add(option.name);
      if (option.required === true && hasOptional) {
        const message = 'Required options must be placed before non-required options';
        context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID', message, [index]));
      }
      if (option.required !== true) hasOptional = true;
    });
    const holders = options.filter(({ type }) => HOLDS_OPTIONS.includes(type)).length;
    if (holders > 0 && holders < options.length) {
      const message = 'Sub-command and sub-command group option types are mutually exclusive to all other types';
      context.addIssue(issue('APPLICATION_COMMAND_OPTIONS_TYPE_INVALID', message));
    }
  });
