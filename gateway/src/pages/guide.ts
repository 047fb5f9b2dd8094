import { readFileSync } from 'node:fs';
import { escapeHtml } from './page.ts';

/** Eleven operations to begin with: GraphiQL opens with them, and docs/api.md shows them. */
export const RECIPES = readFileSync(new URL('recipes.graphql', import.meta.url), 'utf8');

/** Each recipe: what its comment says, and its operation. */
const recipes = [...RECIPES.matchAll(/^# \d+\. (.+)\n((?:query|subscription)[^]*?^})/gm)].map(
  ([, about, operation]) => ({
    about: about!,
    operation: operation!,
  }),
);

/** How to begin with the API, as HTML. */
export const guidePage = ({ explorers }: { explorers: boolean }): string => `
<h1>Build on LeetCord</h1>
<p>One GraphQL API, at <code>/graphql</code>. What is public needs no sign-in.</p>
<ul>
  <li><b>A community's id</b>: <code>/config show</code> of the bot prints it.</li>
  <li><b>A key</b>: make one in the extension, under Account. Send it as <code>Authorization: Bearer &lt;key&gt;</code>. It reads, and changes
    nothing.</li>
  <li><b>Limits and errors</b>: the headers <code>RateLimit</code> and <code>Retry-After</code> say how often you may ask;
    <code>extensions.code</code> of an error says what is wrong.</li>
</ul>
<h2>Eleven recipes</h2>
${recipes.map((recipe) => recipeHtml(recipe, explorers)).join('')}`;

const recipeHtml = ({ about, operation }: (typeof recipes)[number], explorers: boolean) => `
<details class="card">
  <summary>${escapeHtml(about)}</summary>
  <pre>${escapeHtml(operation)}</pre>
  ${explorers ? `<p><a href="/graphiql?query=${encodeURIComponent(operation)}">Try it in GraphiQL</a></p>` : ''}
</details>`;
