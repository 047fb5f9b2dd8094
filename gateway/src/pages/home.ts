import { escapeHtml } from './page.ts';
import type { Status } from './status.ts';

interface Home {
  status: Status;
  /** The page that adds the bot to a Discord server; null while it is not known. */
  inviteUrl: string | null;
  /** Whether the pages that explore the API are served. */
  explorers: boolean;
}

/** What someone sees who opens LeetCord's address in a browser, as HTML. */
export const homePage = ({ status, inviteUrl, explorers }: Home): string => `
<h1>LeetCord</h1>
<p>Solve on LeetCode, score in your Discord server.</p>
<p class="card"><span class="${status.isGood ? 'good' : 'bad'}" role="status">${escapeHtml(status.sentence)}</span></p>

<h2>Take part</h2>
<ol>
  <li><a href="/extension">Add the extension</a> to your browser.</li>
  <li>In your club's Discord server, type <code>/link</code>: the bot gives you a code for the extension.</li>
  <li>Solve problems on leetcode.com as always.</li>
</ol>
<p><a href="/privacy">What LeetCord keeps about you</a>, for how long, and how to leave.</p>

<h2>Bring it to your Discord server</h2>
${
  inviteUrl === null
    ? '<p class="soft">The invite link is shown here once the bot is connected to Discord.</p>'
    : `<p><a class="button" href="${escapeHtml(inviteUrl)}" rel="noreferrer">Invite the bot</a></p>
<p class="soft">It may read and write in the channels that you give it, and pin its own posts: nothing else. Then use <code>/config channel</code>.</p>`
}

<h2>Show it to everybody</h2>
<p>A public server has a page with its leaderboard and contests, a snippet for other web pages, and a card for a README.
<code>/config visibility</code> makes a server public and gives you the link.</p>

<h2>Use the API</h2>
<p>One GraphQL API for users, problems and contests, at <code>/graphql</code>: queries and mutations over HTTP, subscriptions over
WebSocket (graphql-ws), server-sent events or multipart HTTP.</p>
<ul>
  <li><a href="/api">Guide</a>: eleven recipes, where a community's id comes from, how to make a key</li>
  ${explorers ? EXPLORERS : ''}
  <li><a href="/health/ready">Health</a>, for programs</li>
</ul>`;

const EXPLORERS = `<li><a href="/graphiql">GraphiQL</a>: explore it and try it out, also offline</li>
  <li><a href="/graphql">Apollo Sandbox</a>: the same by Apollo, loaded from the internet</li>`;
