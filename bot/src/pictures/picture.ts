/**
 * What a picture shows, as plain data that goes to the process which draws it. Its texts are ready to show, in the reader's language, and
 * names may be any text. What does not fit is cut: see the files beside this one, a file for each kind.
 */
export type Picture = RatingPlot | HeatMap | Podium | BoardCard;

/** A rating after each contest, earliest first. */
export interface RatingPlot {
  kind: 'RATING_PLOT';
  title: string;
  /** Such as `1,541`. */
  rating: string;
  /** The first is the rating before the first contest shown. */
  points: readonly RatingPoint[];
  /** Lines across, at ratings from which a title holds. */
  bands: readonly { from: number; label: string }[];
  locale: string;
}

export interface RatingPoint {
  /** When the contest ended, in Unix ms. */
  at: number;
  rating: number;
}

/** How many problems were solved on each day, up to 53 weeks. */
export interface HeatMap {
  kind: 'HEAT_MAP';
  title: string;
  /** Such as `214 problems on 97 days`. */
  summary: string;
  /** The first and the last day shown, as `YYYY-MM-DD`. */
  from: string;
  to: string;
  /** Days without a solve may be missing. */
  days: readonly { date: string; solved: number }[];
  /** What stands beside the colours, such as `less` and `more`. */
  less: string;
  more: string;
  locale: string;
}

/** Who has a place on the steps, best first. */
export interface Podium {
  kind: 'PODIUM';
  title: string;
  /** Of one to five people: equal places are steps of equal height. */
  steps: readonly PictureRow[];
}

/** The first rows of a board. */
export interface BoardCard {
  kind: 'BOARD_CARD';
  title: string;
  /** Such as `Week of 23 November`. */
  subtitle: string;
  /** One to ten. */
  rows: readonly PictureRow[];
}

export interface PictureRow {
  rank: number;
  name: string;
  /** Such as `12 points`. */
  score: string;
}
