import type { ShownAs } from '../gql/graphql.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';

/** A person as others may see them. */
export interface Shown {
  shownAs: ShownAs;
  /** The name in the server; null if it is not known. */
  displayName?: string | null;
  user?: { displayName: string } | null;
}

/** A row of a leaderboard or of a contest's standings. */
export interface RankingRow extends Shown {
  rank: number;
  points: number;
  solved: number;
}

const MEDALS = ['🥇', '🥈', '🥉'];
/** Names longer than this are cut, so that ten rows fit an embed. */
const NAME_LENGTH = 40;

/** How a person is named to others, safe to use in Discord's markdown. */
export const shownName = (who: Shown, t: Texts): string =>
  who.shownAs === 'NAME' && who.user ? asText(shownWords(who, t)) : shownWords(who, t);

/** How a person is named to others, as they wrote it: for a picture, in which nothing is markup. */
export function shownWords({ shownAs, displayName, user }: Shown, t: Texts): string {
  switch (shownAs) {
    case 'ANONYMOUS':
      return t('common.anonymous');
    case 'FORMER_MEMBER':
      return t('common.formerMember');
    case 'NAME':
      // The name cannot be read without a user: the account was just deleted, or users is down for long.
      return user ? cut(displayName ?? user.displayName) : t('common.member');
  }
}

/** A row as it is shown to whose it is. */
export const asYours = <R extends Shown>(row: R, t: Texts) => ({
  ...row,
  shownAs: 'NAME' as const,
  displayName: null,
  user: { displayName: t('contest.you') },
});

/** Whole characters: half an emoji is not valid text. */
const cut = (name: string) => [...name].slice(0, NAME_LENGTH).join('');

/** Such as `🥇 1st` or `4th`. */
export const place = (rank: number, t: Texts) => `${MEDALS[rank - 1] ?? ''} ${t('common.place', { rank })}`.trim();

/** Such as `🥇` or `4.`. */
export const rankMark = (rank: number) => MEDALS[rank - 1] ?? `${rank}.`;

/** Such as `🥇 **alice** · 8 points · 3 problems`. */
export const rankingRow = ({ rank, points, solved, ...who }: RankingRow, t: Texts) =>
  [
    `${rankMark(rank)} **${shownName(who, t)}**`,
    t('common.points', { count: points }),
    t('common.problems', { count: solved }),
  ].join(' · ');
