import type { Response } from 'express';

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for HTML, also for an attribute in double quotes. */
export const escapeHtml = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => ENTITIES[character]!);

/** Nothing runs on these pages, and they load nothing from elsewhere, unless a page says so. */
const CONTENT_SECURITY_POLICY = {
  'default-src': "'none'",
  'style-src': "'unsafe-inline'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'frame-ancestors': "'none'",
};

const STYLE = `
  :root { color-scheme: light dark; --ink: light-dark(#1c2330, #e6e9ef); --soft: light-dark(#566072, #a3acbc);
    --line: light-dark(#dde1e8, #363d4a); --paper: light-dark(#fff, #14181f); --card: light-dark(#f6f7f9, #1c222b);
    --accent: light-dark(#4a3fd6, #a79fff); --good: light-dark(#15703d, #6fd39a); --bad: light-dark(#a3341f, #ff9f8a); }
  * { box-sizing: border-box; }
  body { margin: 0 auto; max-width: 44rem; padding: 1.5rem 1rem 3rem; background: var(--paper); color: var(--ink);
    font: 16px/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
  nav { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
  h1 { font-size: 1.6rem; line-height: 1.25; margin: 1.5rem 0 .5rem; } h2 { font-size: 1.15rem; margin: 2rem 0 .5rem; }
  a { color: var(--accent); } code, kbd { font: .9em ui-monospace, monospace; background: var(--card); border: 1px solid var(--line);
    border-radius: 5px; padding: .05em .35em; }
  li { margin: .3rem 0; } .soft { color: var(--soft); } .good { color: var(--good); } .bad { color: var(--bad); }
  pre { overflow-x: auto; overflow-wrap: normal; font: .9em/1.5 ui-monospace, monospace; } summary { cursor: pointer; }
  .card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: .75rem 1rem; margin: 1rem 0; }
  .button { display: inline-block; background: var(--accent); color: var(--paper); text-decoration: none; font-weight: 600;
    border: 0; border-radius: 8px; padding: .55rem 1rem; font: inherit; font-weight: 600; cursor: pointer; }
  textarea { width: 100%; } img { max-width: 100%; height: auto; }
  input, textarea { font: inherit; color: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: .5rem .7rem; }
  table { border-collapse: collapse; width: 100%; } td, th { border-bottom: 1px solid var(--line); padding: .45rem .6rem .45rem 0;
    text-align: left; vertical-align: top; }
  @media (width < 34rem) { table, tbody, tr, td, th { display: block; } thead { display: none; } td { border: 0; padding: .1rem 0; }
    tr { border-bottom: 1px solid var(--line); padding: .6rem 0; } td:first-child { font-weight: 600; }
    td[data-label]:not(:first-child)::before { content: attr(data-label) ': '; color: var(--soft); } }`;

interface Page {
  /** Text. */
  title: string;
  /** HTML. */
  body: string;
  /** HTML for the head. */
  head?: string;
  /** What the page may do beside what all may, by directives of a Content-Security-Policy. */
  policy?: Partial<Record<'script-src' | 'connect-src' | 'img-src' | 'form-action', "'self'">>;
}

/** Answers with a page for people. */
export function sendPage(res: Response, { title, body, head = '', policy = {} }: Page): void {
  const directives = Object.entries({ ...CONTENT_SECURITY_POLICY, ...policy });
  res.set('content-security-policy', directives.map((directive) => directive.join(' ')).join('; '));
  res.set('x-content-type-options', 'nosniff');
  res.set('referrer-policy', 'no-referrer');
  res.type('html').send(`<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${escapeHtml(title)}</title>
    <style>${STYLE}</style>
    ${head}
  </head>
  <body>
    <nav><a href="/">LeetCord</a> <a href="/extension">Browser extension</a> <a href="/privacy">Privacy</a></nav>
    <main>${body}</main>
  </body>
</html>
`);
}
