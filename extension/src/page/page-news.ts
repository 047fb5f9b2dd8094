import type { Judgement } from './leetcode-replies.ts';

/** What the page script reports to the content script. */
export type PageNews = Submitted | Judged;

/** Code was submitted; its verdict is still to come. */
export interface Submitted {
  kind: 'submitted';
  submissionId: string;
  problemSlug: string;
  /** ISO 8601, by this machine's clock. */
  at: string;
}

/** LeetCode gave its verdict. */
export interface Judged extends Judgement {
  kind: 'judged';
  submissionId: string;
  problemSlug: string;
  at: string;
  /** Who was signed in to LeetCode then, if known. */
  leetcodeName?: string | null;
}
