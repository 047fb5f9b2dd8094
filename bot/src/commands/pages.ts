import { ActionRowBuilder, ButtonBuilder, ButtonStyle } from 'discord.js';
import type { Texts } from '../texts/texts.ts';
import { customId } from './custom-id.ts';

/** The buttons of a list that is shown page by page; `words` say which list. Pages count from 0. */
export const pageButtons = (
  control: string,
  words: readonly string[],
  { page, hasNext }: { page: number; hasNext: boolean },
  t: Texts,
): ButtonBuilder[] => [
  pageButton(customId(control, ...words, page - 1), t('common.previous'), page > 0),
  pageButton(customId(control, ...words, page + 1), t('common.next'), hasNext),
];

export const rowOf = (...buttons: ButtonBuilder[]): ActionRowBuilder<ButtonBuilder> =>
  new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);

const pageButton = (id: string, label: string, isEnabled: boolean) =>
  new ButtonBuilder().setCustomId(id).setLabel(label).setStyle(ButtonStyle.Secondary).setDisabled(!isEnabled);

/** The page that a custom id names; the first one where it names none. */
export function pageNumber(word: string | undefined): number {
  const page = Number(word ?? 0);
  return Number.isSafeInteger(page) && page > 0 ? page : 0;
}

/** The most that the API gives at once. */
const MAX_AT_ONCE = 100;

interface Connection {
  edges: readonly { node: unknown }[];
  pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

/**
 * A page of a list, of `size` rows, which the API gives only from its beginning on or after a cursor. `ask` reads `first` rows after a cursor;
 * what it gives is null where the list cannot be seen.
 */
export async function readPage<C extends Connection>(
  { page, size }: { page: number; size: number },
  ask: (first: number, after: string | null) => Promise<C | null>,
): Promise<{ list: C; rows: C['edges'][number]['node'][]; hasNext: boolean } | null> {
  let [skip, after]: [number, string | null] = [page * size, null];
  while (skip + size > MAX_AT_ONCE) {
    const skipped = await ask(Math.min(skip, MAX_AT_ONCE), after);
    if (skipped === null) return null;
    skip -= skipped.edges.length;
    after = skipped.pageInfo.endCursor ?? null;
    // The list has become shorter.
    if (!skipped.pageInfo.hasNextPage) return { list: skipped, rows: [], hasNext: false };
  }
  const list = await ask(skip + size, after);
  if (list === null) return null;
  const rows = list.edges.slice(skip).map(({ node }) => node);
  return { list, rows, hasNext: list.pageInfo.hasNextPage };
}
