import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';

const customId = z.string().min(1).max(LIMITS.customId);
const label = z.string().min(1).max(LIMITS.modalLabel);

const textInput = z
  .object({
    type: z.literal(ComponentType.TextInput),
    custom_id: customId,
    style: z.enum(TextInputStyle),
    label: label.nullish(),
    min_length: z.number().int().min(0).max(LIMITS.textInput).nullish(),
    max_length: z.number().int().min(1).max(LIMITS.textInput).nullish(),
    required: z.boolean().nullish(),
    value: z.string().max(LIMITS.textInput).nullish(),
    placeholder: z.string().max(LIMITS.textInputPlaceholder).nullish(),
  })
  .refine(({ value, max_length }) => !value || value.length <= (max_length ?? LIMITS.textInput), {
    path: ['value'],
    message: 'The value is longer than the input takes.',
  });

/** The former way: a row with an input that has its own label. */
const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z.tuple([textInput.refine((input) => Boolean(input.label), 'This field is required')]),
});
const labelled = z.object({
  type: z.literal(ComponentType.Label),
  label,
  description: z.string().max(LIMITS.modalDescription).nullish(),
  component: textInput.refine((input) => !input.label, 'An input in a label has no label of its own.'),
});

/** A form in place of an answer. Of what Discord takes in it, text inputs alone are supported. */
export const modalForm = z.object({
  custom_id: customId,
  title: z.string().min(1).max(LIMITS.modalTitle),
  components: z
    .array(z.discriminatedUnion('type', [row, labelled]))
    .min(1)
    .max(LIMITS.modalComponents)
    .refine(
      (components) => new Set(components.map((one) => inputOf(one).custom_id)).size === components.length,
      'Component custom id cannot be duplicated',
    ),
});

export type Modal = z.infer<typeof modalForm>;

/** The text input of a part of a form. */
export const inputOf = (part: z.infer<typeof row> | z.infer<typeof labelled>) =>
  part.type === ComponentType.Label ? part.component : part.components[0];
