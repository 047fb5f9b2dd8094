import { z } from 'zod';
import { LIMITS } from '../limits.ts';
import { componentsForm } from './component-form.ts';

const text = (max: number) => z.string().max(max);
const linkUrl = z.url({
  protocol: /^(https?|attachment)$/,
  error: 'Not a well formed URL.',
});
const picture = z.object({ url: linkUrl });

const embedForm = z.object({
  title: text(LIMITS.embedTitle).nullish(),
  description: text(LIMITS.embedDescription).nullish(),
  url: linkUrl.nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  color: z.number().int().min(0).max(0xffffff).nullish(),
  footer: z.object({ text: text(LIMITS.embedFooter), icon_url: linkUrl.nullish() }).nullish(),
  author: z.object({ name: text(LIMITS.embedAuthor), url: linkUrl.nullish(), icon_url: linkUrl.nullish() }).nullish(),
  image: picture.nullish(),
  thumbnail: picture.nullish(),
  fields: z
    .array(
      z.object({
        name: text(LIMITS.embedFieldName).min(1),
        value: text(LIMITS.embedFieldValue).min(1),
        inline: z.boolean().nullish(),
      }),
    )
    .max(LIMITS.embedFields)
    .nullish(),
});

type EmbedForm = z.infer<typeof embedForm>;

const embedLength = ({ title, description, footer, author, fields }: EmbedForm) =>
  [
    title,
    description,
    footer?.text,
    author?.name,
    ...(fields ?? []).flatMap(({ name, value }) => [name, value]),
  ].reduce((sum, part) => sum + (part?.length ?? 0), 0);

const embedsForm = z
  .array(embedForm)
  .max(LIMITS.embeds)
  .superRefine((embeds, context) => {
    if (embeds.reduce((sum, embed) => sum + embedLength(embed), 0) <= LIMITS.embedTotal) return;
    const message = `Embed size exceeds maximum size of ${LIMITS.embedTotal}`;
    context.addIssue({ code: 'custom', params: { code: 'MAX_EMBED_SIZE_EXCEEDED' }, message });
  });

/** An id. Discord also accepts it as a number. */
export const snowflake = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(/^\d{1,20}$/, 'Value is not snowflake.'));

const nonce = z.union([z.string(), z.number().int()]).superRefine((value, context) => {
  if (String(value).length <= LIMITS.nonce) return;
  const message = `Must be ${LIMITS.nonce} or fewer in length.`;
  context.addIssue({ code: 'custom', params: { code: 'BASE_TYPE_MAX_LENGTH' }, message });
});

/** The fields of every kind of message. Unknown keys are ignored, as by Discord. */
const messageFields = {
  content: text(LIMITS.content).nullish(),
  embeds: embedsForm.nullish(),
  components: componentsForm.nullish(),
  flags: z.number().int().nullish(),
  attachments: z
    .array(
      z.object({
        id: z.union([z.string(), z.number()]),
        filename: z.string().optional(),
        description: text(LIMITS.fileDescription).nullish(),
      }),
    )
    .max(LIMITS.files)
    .nullish(),
  allowed_mentions: z
    .object({
      parse: z.array(z.enum(['roles', 'users', 'everyone'])).optional(),
      users: z.array(snowflake).max(100).optional(),
    })
    .nullish(),
  tts: z.boolean().nullish(),
};

/** The body of an edit, and of an answer to an interaction. */
export const messageForm = z.object(messageFields);
export type MessageForm = z.infer<typeof messageForm>;

/** The body of a post in a channel. */
export const postForm = z.object({
  ...messageFields,
  nonce: nonce.nullish(),
  enforce_nonce: z.boolean().nullish(),
  message_reference: z.object({ message_id: snowflake, fail_if_not_exists: z.boolean().nullish() }).nullish(),
});
