import { escapeHtml } from './page.ts';
import { PRIVACY_FACTS } from './privacy-facts.ts';

const row = (cells: string[]) => `<tr>${cells.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`;

/** What members are told about their data, as HTML. */
export const privacyPage = (): string => `
<h1>Privacy</h1>
<p>What LeetCord keeps about you here, why, for how long, and how to leave. It is the same for everybody, and nothing is sold or used for
anything else.</p>

<h2>What is kept</h2>
<table>
<thead><tr><th>What</th><th>Why</th><th>How long</th></tr></thead>
<tbody>${PRIVACY_FACTS.map(({ what, why, howLong }) => row([what, why, howLong])).join('\n')}</tbody>
</table>

<h2>Who sees it</h2>
<ul>
  <li>Members of a Discord server see each other's names, points and places there. If its moderators made it public, everybody does, also on
    the server's page here.</li>
  <li>The bot posts your solves in the channel that moderators chose. Such posts are Discord's, and stay there.</li>
  <li>Whoever runs this LeetCord can read its database. LeetCode is asked about your LeetCode name. Nobody else gets anything.</li>
  <li>Logs name you by a number, and have no tokens or codes.</li>
</ul>

<h2>What the browser extension does</h2>
<ul>
  <li>It runs on leetcode.com alone. It tells this server the problem, time, language and result of a submission, and your LeetCode name.</li>
  <li>It never sends your code, and it reads no other pages.</li>
  <li>It sends nothing before you have signed in.</li>
</ul>

<h2>What you can do</h2>
<p>In the extension, under <b>Account</b>:</p>
<ul>
  <li><b>Hide your name</b> in a Discord server: others see your points without it.</li>
  <li><b>Download</b> everything that LeetCord keeps about you, as one file.</li>
  <li><b>Leave</b> a server: your points go from its boards.</li>
  <li><b>Delete your account</b>: at once and for good. Points that others' places depend on stay as a former member's.</li>
</ul>
<p>Without the extension, type <code>/privacy</code> in Discord, or ask whoever runs LeetCord for your club. Backups may hold deleted data
until they are overwritten.</p>`;
