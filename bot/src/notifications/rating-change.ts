import type { RatingChangedFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';

graphql(`
  fragment RatingChanged on RatingChange {
    before
    after
    isProvisional
  }
`);

/** Such as `+38`. */
export const signed = ({ before, after }: Pick<RatingChangedFragment, 'before' | 'after'>): string =>
  after >= before ? `+${after - before}` : `−${before - after}`;

/** Such as `1,500 → 1,540 (+40)`. */
export const ratingChange = ({ before, after, isProvisional }: RatingChangedFragment, t: Texts): string =>
  t(isProvisional ? 'rating.movedProvisional' : 'rating.moved', { before, after, change: signed({ before, after }) });
