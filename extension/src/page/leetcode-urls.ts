/** What leetcode.com's addresses mean. All functions take an address as a page may write it: absolute, or relative to the site. */

const SITE = 'https://leetcode.com';

// Digits only: polls for a run of the code have ids such as runcode_1700000000.1_abc. The v2 path was introduced in about August 2026.
const CHECK_PATH = /^\/submissions\/detail\/(\d{1,20})\/(?:v\d+\/)?check\/?$/;
const SUBMIT_PATH = /^\/(?:contest\/api\/[^/]+\/)?problems\/([a-z0-9-]{1,200})\/submit\/?$/;
const PROBLEM_PATH = /^\/(?:contest\/[^/]+\/)?problems\/([a-z0-9-]{1,200})(?:\/|$)/;

function pathOf(address: string): string | null {
  try {
    const url = new URL(address, SITE);
    return url.origin === SITE ? url.pathname : null;
  } catch {
    return null;
  }
}

const firstGroup = (pattern: RegExp, address: string): string | null =>
  pattern.exec(pathOf(address) ?? '')?.[1] ?? null;

/** The submission id in the address of a check; null for any other address, including those of runs of the code. */
export const submissionIdOfCheckUrl = (address: string): string | null => firstGroup(CHECK_PATH, address);

/** The problem's slug in the address of a submit, in a contest or not; null for any other address. */
export const slugOfSubmitUrl = (address: string): string | null => firstGroup(SUBMIT_PATH, address);

/** The slug of a problem page; null for other pages. */
export const slugOfPageUrl = (address: string): string | null => firstGroup(PROBLEM_PATH, address);
