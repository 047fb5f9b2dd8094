import type { CatalogueProblem } from '../catalogue.ts';
import { matchesSearch } from '../graphql/problem-filters.ts';
import { dailyProblem, judgedSubmissions, type LeetCode } from '../leetcode.ts';
import type { Account } from '../state.ts';
import { html } from './html.ts';

/** More than anybody reads; search finds the others. */
const SHOWN = 300;

/** The list of problems, or of search results. */
export function problemList(leetcode: LeetCode, user: Account | null, search: string) {
  const found = [...leetcode.catalogue.values()].filter((problem) => matchesSearch(problem, search));
  const solved = new Set(
    user === null
      ? []
      : judgedSubmissions(leetcode, user.username, 0).flatMap(({ slug, status }) =>
          status === 'Accepted' ? slug : [],
        ),
  );
  const row = ({ titleSlug, questionFrontendId, title, difficulty, isPaidOnly }: CatalogueProblem) => html`
    <li>
      <span class="solved" title="${solved.has(titleSlug) ? 'Solved' : ''}">${solved.has(titleSlug) ? '✓' : ''}</span>
      <a data-spa href="/problems/${titleSlug}/">${questionFrontendId}. ${title}</a>
      <span>${isPaidOnly ? 'Premium' : ''}</span>
      <span class="${difficulty}">${difficulty}</span>
    </li>
  `;
  const { date, problem: daily } = dailyProblem(leetcode);
  return html`
    <h1>Problems</h1>
    <p class="daily">
      <a data-spa href="/problems/${daily.titleSlug}/?envType=daily-question&envId=${date}">Today's challenge</a>
      is ${daily.title}.
    </p>
    <form class="search" role="search" action="/problemset/">
      <input
        name="search"
        type="search"
        aria-label="Search"
        placeholder="Search by title or number"
        value="${search}"
      />
      <button>Search</button>
    </form>
    <ul class="problems">
      ${found.slice(0, SHOWN).map(row)}
    </ul>
    <p>
      ${found.length > SHOWN ? `The first ${SHOWN} of ${found.length}: search for others.` : `${found.length} problems.`}
    </p>
  `;
}
