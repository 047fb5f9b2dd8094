import { userNode } from '../graphql/user-node.ts';
import { judgedSubmissions, type LeetCode } from '../leetcode.ts';
import type { Account } from '../state.ts';
import { html } from './html.ts';

const RECENT = 20;

/** What everybody sees about a user. */
export function profilePage(leetcode: LeetCode, account: Account) {
  const { profile, submitStatsGlobal } = userNode(leetcode, account);
  const recent = judgedSubmissions(leetcode, account.username, leetcode.options.listingLagMs).slice(0, RECENT);
  return html`
    <h1>${account.username}</h1>
    <p>${profile.realName}</p>
    <p class="about">${profile.aboutMe}</p>
    <h2>Solved</h2>
    <p class="facts">
      ${submitStatsGlobal.acSubmissionNum.map(
        ({ difficulty, count }) => html`<span class="${difficulty}">${difficulty} ${count}</span>`,
      )}
    </p>
    <h2>Recent submissions</h2>
    <ul class="problems">
      ${recent.map(
        ({ slug, status, at }) => html`
          <li>
            <span class="solved">${status === 'Accepted' ? '✓' : ''}</span>
            <a data-spa href="/problems/${slug}/">${leetcode.catalogue.get(slug)?.title ?? slug}</a>
            <span>${status}</span>
            <time>${new Date(at).toISOString().slice(0, 16).replace('T', ' ')}</time>
          </li>
        `,
      )}
    </ul>
  `;
}

/** Where a user changes what others see. */
export const profileEditor = (account: Account, isSaved: boolean) => html`
  <h1>Edit profile</h1>
  <form class="editor" method="post" action="/profile/">
    <label for="real-name">Name</label>
    <input id="real-name" name="realName" value="${account.realName}" autocomplete="name" />
    <label for="about-me">About me</label>
    <textarea id="about-me" name="aboutMe" rows="4">${account.aboutMe}</textarea>
    <p class="actions"><button class="primary">Save</button> <span role="status">${isSaved ? 'Saved' : ''}</span></p>
  </form>
`;
