import type { CatalogueProblem } from '../catalogue.ts';
import { LANGUAGES } from '../languages.ts';
import type { LeetCode } from '../leetcode.ts';
import { html } from './html.ts';

/** A problem, its editor, and the judge's result. */
export function problemPage({ catalogue, options }: LeetCode, problem: CatalogueProblem) {
  const { titleSlug, questionId, questionFrontendId, title, difficulty, acRate, isPaidOnly, topicTags } = problem;
  const slugs = [...catalogue.keys()];
  const at = slugs.indexOf(titleSlug);
  const link = (slug: string | undefined, text: string) =>
    slug === undefined ? html`<span></span>` : html`<a data-spa href="/problems/${slug}/">${text}</a>`;
  return html`
    <article data-slug="${titleSlug}" data-question-id="${questionId}" data-check="${options.checkPath}">
      <p class="neighbours">${link(slugs[at - 1], '← Previous')} ${link(slugs[at + 1], 'Next →')}</p>
      <h1>${questionFrontendId}. ${title}</h1>
      <p class="facts">
        <span class="${difficulty}">${difficulty}</span>
        <span>${acRate.toFixed(1)}% acceptance</span>
        ${topicTags.map(({ name }) => html`<span class="tag">${name}</span>`)} ${isPaidOnly ? 'Premium' : ''}
      </p>
      <details open>
        <summary>How this judge decides</summary>
        <p>
          Any code passes, unless it names a verdict: <q># wrong answer</q>, <q># time limit</q>, <q># memory limit</q>,
          <q># output limit</q>, <q># runtime error</q> or <q># compile error</q>, in a comment or not.
        </p>
      </details>
      <label for="language">Language</label>
      <select id="language">
        ${Object.entries(LANGUAGES).map(([lang, name]) => html`<option value="${lang}">${name}</option>`)}
      </select>
      <label for="code">Code</label>
      <textarea id="code" rows="12" spellcheck="false"># my solution</textarea>
      <p class="actions">
        <button id="run" data-e2e-locator="console-run-button">Run</button>
        <button id="submit" class="primary" data-e2e-locator="console-submit-button">Submit</button>
        <small>or Ctrl+Enter</small>
      </p>
      <p id="result" role="status"></p>
    </article>
  `;
}
