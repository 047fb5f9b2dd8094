/** Markup that is safe to put into a page. */
export class Html {
  readonly markup: string;
  constructor(markup: string) {
    this.markup = markup;
  }
}

type Part = Html | string | number | null | undefined | false | readonly Part[];

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Builds markup; inserted values are escaped unless they are markup themselves. Null, undefined and false give nothing. */
export const html = (literals: TemplateStringsArray, ...parts: Part[]) =>
  new Html(literals.reduce((page, literal, index) => page + markupOf(parts[index - 1]) + literal));

/** Joins parts. */
export const join = (parts: readonly Part[]) => new Html(parts.map(markupOf).join(''));

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.markup;
  if (typeof part === 'object') return part.map(markupOf).join('');
  return String(part).replace(/[&<>"']/g, (character) => ENTITIES[character]!);
}
