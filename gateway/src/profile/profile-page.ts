import { plural } from '@leetcord/board/words';
import { ordinal } from '@leetcord/kit/text/ordinal';
import { nameWords } from '@leetcord/kit/text/name-words';
import { escapeHtml } from '../pages/page.ts';
import { calendarSvg, ratingSvg } from './drawings.ts';
import type { ProfileOnPage } from './read-profile.ts';

const SHOWN = { topics: 15, contests: 10, badges: 20 };

/** Beside the style of all pages. A calendar is wider than a phone, and scrolls there. */
export const PROFILE_STYLE = `<style>
  .counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: .75rem; padding: 0; margin: 1rem 0; list-style: none; }
  .counts li { margin: 0; padding: .6rem .9rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
  .counts b { display: block; font-size: 1.5rem; line-height: 1.3; }
  .tags { display: flex; flex-wrap: wrap; gap: .4rem; padding: 0; list-style: none; }
  .tags li { margin: 0; padding: .15rem .6rem; background: var(--card); border: 1px solid var(--line); border-radius: 99px; }
  /* A phone shows the last months first. */ .wide { overflow-x: auto; direction: rtl; } .days { width: 100%; min-width: 40rem; height: auto; direction: ltr; }
  th, td:nth-child(n + 3) { white-space: nowrap; } td:nth-child(2) { min-width: 7rem; } .plot { width: 100%; height: auto; }
  svg text { font: 10px system-ui, sans-serif; fill: var(--soft); } .plot text { font-size: 12px; }
  .d0 { fill: light-dark(#e4e7ec, #2b323d); } .d1 { fill: light-dark(#cbc6f5, #3f3a78); } .d2 { fill: light-dark(#a49bee, #5b52b0); }
  .d3 { fill: light-dark(#7467e0, #857ae0); } .d4 { fill: light-dark(#4a3fd6, #c3bdff); }
  .plot line { stroke: var(--line); } .plot polyline { fill: none; stroke: var(--accent); stroke-width: 2; } .plot circle { fill: var(--accent); }
</style><meta name="robots" content="noindex" />`;

/** A public profile as HTML. */
export function profilePage(profile: ProfileOnPage): string {
  const { name, leetcode, solved, streak, days, onLeetCode } = profile;
  const count = days.reduce((sum, day) => sum + day.solved, 0);
  const summary = `${plural(count, 'problem')} solved on ${plural(days.length, 'day')} of the last 53 weeks`;
  const link = `<a href="${escapeHtml(leetcode.profileUrl)}" rel="noreferrer">${text(leetcode.username)}</a>`;
  return [
    `<h1>${text(name)}</h1><p class="soft">On LeetCode: ${link}</p>`,
    `<ul class="counts">${[
      countOf(solved.all, 'solved, as LeetCord knows'),
      countOf(solved.easy, 'easy'),
      countOf(solved.medium, 'medium'),
      countOf(solved.hard, 'hard'),
      countOf(streak.current, `days in a row with something new, ${streak.longest} at most`),
    ].join('')}</ul>`,
    ...(onLeetCode?.solved ? [`<p class="soft">${allOnLeetCode(onLeetCode.solved)}</p>`] : []),
    `<h2>The last year</h2><p>${summary}.</p><div class="wide" tabindex="0" role="region" aria-label="Calendar">${calendarSvg(profile, summary)}</div>`,
    topicsHtml(profile),
    contestsHtml(profile),
    badgesHtml(profile),
  ].join('\n');
}

const text = (said: string) => `<bdi>${escapeHtml(said)}</bdi>`;
const countOf = (count: number, what: string) => `<li><b>${count}</b> ${escapeHtml(what)}</li>`;
const allOnLeetCode = ({ all, easy, medium, hard }: ProfileOnPage['solved']) =>
  `On LeetCode ${plural(all, 'problem')}: ${easy} easy, ${medium} medium, ${hard} hard.`;

function topicsHtml({ topics }: ProfileOnPage): string {
  if (topics.length === 0) return '';
  const items = topics
    .slice(0, SHOWN.topics)
    .map(({ topic, solved }) => `<li>${escapeHtml(topic.replaceAll('-', ' '))} <b>${solved}</b></li>`);
  return `<h2>Topics</h2><ul class="tags">${items.join('')}</ul>`;
}

function contestsHtml({ contests }: ProfileOnPage): string {
  if (contests.length === 0) return '';
  const rows = contests.slice(0, SHOWN.contests).map(({ title, community, rank, at, after }) => {
    const day = at.slice(0, 10);
    return `<tr><td>${text(title)}</td><td data-label="In">${text(community)}</td><td data-label="Place">${ordinal(rank)}</td><td data-label="Rating">${after}</td><td data-label="Ended"><time datetime="${day}">${day}</time></td></tr>`;
  });
  return `<h2>Contests</h2>${plotOf(contests)}<table><thead><tr><th>Contest</th><th>In</th><th>Place</th><th>Rating</th><th>Ended</th></tr></thead><tbody>${rows.join('')}</tbody></table>`;
}

/** Ratings belong to a community: those of the one in which they were in most contests. */
function plotOf(contests: ProfileOnPage['contests']): string {
  const byCommunity = Object.values(Object.groupBy(contests, ({ communityId }) => communityId));
  const most = byCommunity.toSorted((one, other) => other!.length - one!.length)[0]!.toReversed();
  const ratings = [most[0]!.before, ...most.map(({ after }) => after)];
  const summary = `Rating in ${most[0]!.community || 'a server'} over ${plural(most.length, 'contest')}: ${ratings[0]} at first, ${ratings.at(-1)} now`;
  return `<p>${escapeHtml(summary)}.</p>${ratingSvg(ratings, summary)}`;
}

function badgesHtml({ onLeetCode }: ProfileOnPage): string {
  const badges = (onLeetCode?.badges ?? []).slice(0, SHOWN.badges);
  if (badges.length === 0) return '';
  const items = badges.map(({ name, earnedOn }) => {
    const when = earnedOn ? ` <span class="soft">${escapeHtml(earnedOn)}</span>` : '';
    return `<li>${text(nameWords(name, 'A badge'))}${when}</li>`;
  });
  return `<h2>Badges of LeetCode</h2><ul class="tags">${items.join('')}</ul>`;
}
