import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { z } from 'zod';
import { LIMITS } from '../limits.ts';

const customId = z.string().min(1).max(LIMITS.customId);
const emoji = z.object({ id: z.string().nullish(), name: z.string().nullish(), animated: z.boolean().optional() });

const button = z
  .object({
    type: z.literal(ComponentType.Button),
    style: z.literal([
      ButtonStyle.Primary,
      ButtonStyle.Secondary,
      ButtonStyle.Success,
      ButtonStyle.Danger,
      ButtonStyle.Link,
    ]),
    label: z.string().max(LIMITS.buttonLabel).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: z.url({ protocol: /^(https?|discord)$/ }).optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine(({ style, label, emoji, custom_id, url }, context) => {
    const required = (path: string) =>
      context.addIssue({
        code: 'custom',
        path: [path],
        params: { code: 'BASE_TYPE_REQUIRED' },
        message: 'This field is required',
      });
    if (style === ButtonStyle.Link ? url === undefined : custom_id === undefined) {
      required(style === ButtonStyle.Link ? 'url' : 'custom_id');
    }
    if (!label && emoji === undefined) required('label');
  });

const selectFields = {
  custom_id: customId,
  placeholder: z.string().max(LIMITS.selectPlaceholder).optional(),
  min_values: z.number().int().min(0).max(LIMITS.selectOptions).optional(),
  max_values: z.number().int().min(1).max(LIMITS.selectOptions).optional(),
  disabled: z.boolean().optional(),
};
const selectText = z.string().min(1).max(LIMITS.selectText);

const stringSelect = z.object({
  type: z.literal(ComponentType.StringSelect),
  ...selectFields,
  options: z
    .array(
      z.object({
        label: selectText,
        value: selectText,
        description: z.string().max(LIMITS.selectText).optional(),
        emoji: emoji.optional(),
        default: z.boolean().optional(),
      }),
    )
    .min(1)
    .max(LIMITS.selectOptions),
});

const otherSelect = z.object({
  type: z.literal([
    ComponentType.UserSelect,
    ComponentType.RoleSelect,
    ComponentType.MentionableSelect,
    ComponentType.ChannelSelect,
  ]),
  ...selectFields,
  channel_types: z.array(z.number()).optional(),
});

const row = z.object({
  type: z.literal(ComponentType.ActionRow),
  components: z
    .array(z.discriminatedUnion('type', [button, stringSelect, otherSelect]))
    .min(1)
    .max(LIMITS.rowButtons)
    .refine(
      (components) => components.length === 1 || components.every(({ type }) => type === ComponentType.Button),
      'A select menu must be alone in its row.',
    ),
});

/** Rows of buttons and select menus. Discord's second generation of components (containers, sections) is not supported. */
export const componentsForm = z
  .array(row)
  .max(LIMITS.componentRows)
  .superRefine((rows, context) => {
    const seen = new Set<string>();
    rows.forEach(({ components }, rowIndex) =>
      components.forEach(({ custom_id }, index) => {
        if (custom_id === undefined) return;
        if (seen.has(custom_id)) {
          context.addIssue({
            code: 'custom',
            path: [rowIndex, 'components', index, 'custom_id'],
            params: { code: 'COMPONENT_CUSTOM_ID_DUPLICATED' },
            message: 'Component custom id cannot be duplicated',
          });
        }
        seen.add(custom_id);
      }),
    );
  });
