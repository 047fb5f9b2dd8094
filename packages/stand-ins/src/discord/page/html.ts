/** Markup that is safe to put in a page. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Builds markup; what is put in is escaped unless it is markup itself. Nothing comes of null, undefined and false. */
export const html = (literals: TemplateStringsArray, ...parts: Part[]) =>
  new Html(literals.reduce((page, literal, index) => page + markupOf(parts[index - 1]) + literal));

/** Puts parts one after another. */
export const join = (parts: readonly Part[]) => new Html(parts.map(markupOf).join(''));

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
