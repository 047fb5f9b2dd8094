import { html, join, type Html } from './html.ts';

/** The names behind mentions. */
export interface Names {
  user(id: string): string | undefined;
  channel(id: string): string | undefined;
  role(id: string): string | undefined;
}

const isWebUrl = (url: string) => /^https?:\/\//.test(url);
const link = (url: string, text: Html | string) => html`<a href="${url}" rel="noreferrer noopener">${text}</a>`;
const mention = (text: string) => html`<span class="mention">${text}</span>`;

/** Each kind of inline markup: its pattern at the start of a text, and its result. */
const INLINE: [RegExp, (match: RegExpExecArray, names: Names) => Html | string][] = [
  [/^\\([^\p{L}\p{N}\s])/u, ([, character]) => character!],
  [/^``(.+?)``(?!`)/s, ([, code]) => html`<code>${code}</code>`],
  [/^`([^`]+)`/, ([, code]) => html`<code>${code}</code>`],
  [/^<t:(-?\d{1,13})(?::([tTdDfFR]))?>/, ([, seconds, style = 'f']) => timestamp(Number(seconds), style)],
  [/^<@!?(\d+)>/, ([, id], names) => mention(`@${names.user(id!) ?? 'unknown-user'}`)],
  [/^<@&(\d+)>/, ([, id], names) => mention(`@${names.role(id!) ?? 'unknown-role'}`)],
  [/^<#(\d+)>/, ([, id], names) => mention(`#${names.channel(id!) ?? 'unknown'}`)],
  [/^<\/([^:>]+):\d+>/, ([, command]) => mention(`/${command}`)],
  [/^<(https?:\/\/[^\s>]+)>/, ([, url]) => link(url!, url!)],
  [
    /^\[([^\]\n]+)\]\(<?([^)\s>]+)>?\)/,
    ([all, label, url], names) => (isWebUrl(url!) ? link(url!, inline(label!, names)) : all),
  ],
  [/^https?:\/\/[^\s<>]*[^\s<>.,:;!?)\]"']/, ([url]) => link(url, url)],
  [/^\*\*(.+?)\*\*(?!\*)/s, ([, inner], names) => html`<strong>${inline(inner!, names)}</strong>`],
  [/^__(.+?)__(?!_)/s, ([, inner], names) => html`<u>${inline(inner!, names)}</u>`],
  [/^~~(.+?)~~/s, ([, inner], names) => html`<s>${inline(inner!, names)}</s>`],
  [/^\|\|(.+?)\|\|/s, ([, inner], names) => html`<span class="spoiler">${inline(inner!, names)}</span>`],
  [/^\*([^\s*](?:.*?[^\s*])?)\*(?!\*)/s, ([, inner], names) => html`<em>${inline(inner!, names)}</em>`],
  [/^_([^\s_](?:.*?[^\s_])?)_(?![\p{L}\p{N}_])/su, ([, inner], names) => html`<em>${inline(inner!, names)}</em>`],
];

/** The characters that markup can start with. */
const MAY_START = /[\\`<[h*_~|]/;

/** Discord's markdown within a line, as markup. */
export function inline(text: string, names: Names): Html {
  const parts: (Html | string)[] = [];
  let plain = '';
  for (let at = 0; at < text.length;) {
    const found = MAY_START.test(text[at]!) ? firstMatch(text.slice(at)) : undefined;
    if (found === undefined) {
      plain += text[at];
      at += 1;
    } else {
      parts.push(plain, found.render(found.match, names));
      plain = '';
      at += found.match[0].length;
    }
  }
  return join([...parts, plain]);
}

function firstMatch(rest: string) {
  for (const [pattern, render] of INLINE) {
    const match = pattern.exec(rest);
    if (match !== null) return { match, render };
  }
  return undefined;
}

/** Discord's markdown as markup: code blocks, headings, quotes, lists, and inline markup. */
export function markdown(text: string, names: Names): Html {
  const parts = text.split(/\n?```(?:[\w+-]*\n)?(.+?)\n?```\n?/s);
  return join(
    parts.map((part, index) => (index % 2 === 1 ? html`<pre><code>${part}</code></pre>` : lines(part, names))),
  );
}

function lines(text: string, names: Names): Html {
  const rendered = text.split('\n').map((line) => {
    const [, heading, title] = /^(#{1,3}) (.+)/.exec(line) ?? [];
    if (heading !== undefined)
      return html`<div class="heading heading-${heading.length}">${inline(title!, names)}</div>`;
    const [, sign, rest] = /^(-#|>|\s*[-*]) (.*)/.exec(line) ?? [];
    if (sign === '-#') return html`<div class="subtext">${inline(rest!, names)}</div>`;
    if (sign === '>') return html`<blockquote>${inline(rest!, names)}</blockquote>`;
    if (sign !== undefined) return html`<div class="item">${inline(rest!, names)}</div>`;
    return html`<div class="line">${inline(line, names)}</div>`;
  });
  return text.trim() === '' ? html`` : join(rendered);
}

/** A time; the page's script formats it for the reader. */
export function timestamp(seconds: number, style: string): Html {
  const at = new Date(seconds * 1_000);
  if (Number.isNaN(at.getTime())) return html`&lt;t:${seconds}&gt;`;
  const iso = at.toISOString();
  return html`<time datetime="${iso}" data-style="${style}">${iso.slice(0, 16).replace('T', ' ')} UTC</time>`;
}
