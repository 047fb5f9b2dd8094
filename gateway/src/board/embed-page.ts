import { escapeHtml } from '../pages/page.ts';

/** How to put a board on a web page and in a README, as HTML. */
export function embedPage({
  publicUrl,
  scriptPath,
  server,
}: {
  publicUrl: string;
  scriptPath: string;
  server: string;
}): string {
  const page = `${publicUrl}/c/${server}`;
  const snippet = `<script type="module" src="${publicUrl}${scriptPath}"></script>
<leetcord-board server="${server}"><a href="${page}">Leaderboard</a></leetcord-board>`;
  const markdown = `[![LeetCord leaderboard](${page}/card.svg)](${page})`;
  return `
<h1>Put this board on a page</h1>
<p><a href="/c/${server}">Back to the board</a></p>
<h2>On a web page</h2>
<p>Copy this to where the board is to be. It stays up to date by itself, and follows the page's light or dark colours.</p>
${copied('For a web page', snippet, 4)}
<p class="soft">Where the page has a Content-Security-Policy, add <code>${escapeHtml(publicUrl)}</code> to its <code>script-src</code> and
<code>connect-src</code>.</p>
<h2>In a README</h2>
<p>The first five of the week, as a picture.</p>
${copied('For a README', markdown, 2)}
<p><img src="/c/${server}/card.svg" alt="The card" width="420" /></p>
<h2>How it looks</h2>
<leetcord-board server="${server}"><p class="soft">It needs JavaScript.</p></leetcord-board>`;
}

const copied = (label: string, text: string, rows: number) =>
  `<p><textarea readonly rows="${rows}" aria-label="${label}" spellcheck="false">${escapeHtml(text)}</textarea></p>`;
