import type { APIEmbed, APIEmbedField } from 'discord.js';
import { cutText } from './cut-text.ts';

/** Discord's limits for an embed, in characters. Source: Discord's documentation, "Embed Limits". */
export const EMBED_LIMITS = {
  title: 256,
  description: 4_096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1_024,
  footer: 2_048,
  total: 6_000,
} as const;
/** Discord's limit for an address, in characters. */
const MAX_URL = 2_048;
/** Replaces a field's invisible text, which Discord refuses. */
const NOTHING = '–';

/**
 * An embed that Discord takes, whatever its texts are: long ones are cut, the last fields are dropped if the whole is too long,
 * and an invalid address is left out. Null if nothing is left to show.
 */
export function fitEmbed({
  title,
  description,
  fields = [],
  footer,
  url,
  timestamp,
  color,
}: APIEmbed): APIEmbed | null {
  const fitting: APIEmbed = {
    ...(color !== undefined && { color }),
    ...textOf('title', title, EMBED_LIMITS.title),
    ...textOf('description', description, EMBED_LIMITS.description),
    ...(url !== undefined && isWebAddress(url) && { url }),
    ...(footer !== undefined && { footer: { text: cutText(footer.text, EMBED_LIMITS.footer) } }),
    ...(timestamp !== undefined && !Number.isNaN(Date.parse(timestamp)) && { timestamp }),
  };
  if (fitting.title === undefined && fitting.description === undefined && fields.length === 0) return null;
  const kept = fields.slice(0, EMBED_LIMITS.fields).map(fitField);
  while (kept.length > 0 && lengthOf(fitting, kept) > EMBED_LIMITS.total) kept.pop();
  const excess = lengthOf(fitting, kept) - EMBED_LIMITS.total;
  if (excess > 0 && fitting.description !== undefined) {
    fitting.description = cutText(fitting.description, fitting.description.length - excess);
  }
  return { ...fitting, ...(kept.length > 0 && { fields: kept }) };
}

/** What is still posted when Discord refuses the rest: texts, without fields and address. */
export const essenceOf = ({ title, description, footer, color }: APIEmbed): APIEmbed => ({
  ...(title !== undefined && { title }),
  ...(description !== undefined && { description }),
  ...(footer !== undefined && { footer }),
  ...(color !== undefined && { color }),
});

const textOf = (key: 'title' | 'description', text: string | undefined, max: number) => {
  const cut = text === undefined ? '' : cutText(text, max);
  return cut === '' ? {} : { [key]: cut };
};

const fitField = ({ name, value, inline }: APIEmbedField): APIEmbedField => ({
  name: cutText(name, EMBED_LIMITS.fieldName) || NOTHING,
  value: cutText(value, EMBED_LIMITS.fieldValue) || NOTHING,
  ...(inline !== undefined && { inline }),
});

const lengthOf = ({ title = '', description = '', footer }: APIEmbed, fields: APIEmbedField[]) =>
  [title, description, footer?.text ?? '', ...fields.flatMap(({ name, value }) => [name, value])].join('').length;

const isWebAddress = (url: string) =>
  url.length <= MAX_URL && URL.canParse(url) && ['http:', 'https:'].includes(new URL(url).protocol);
