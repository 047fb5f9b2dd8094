import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RatingTitle } from '../gql/graphql.ts';
import { roleMoves } from './role-moves.ts';

const TITLES: RatingTitle[] = ['NOVICE', 'APPRENTICE', 'SPECIALIST', 'EXPERT', 'MASTER', 'GRANDMASTER'];

/** Roles 0 to 5 may stand for titles, others never do. */
const chosen = fc
  .tuple(fc.subarray(TITLES), fc.shuffledSubarray(['0', '1', '2', '3', '4', '5'], { minLength: 6 }))
  .map(([titles, ids]) => titles.map((title, index) => ({ title, roleId: ids[index]! })));
const held = fc.subarray(['0', '1', '2', '3', '4', '5', '6', '7']);
const title = fc.constantFrom<RatingTitle | null>(...TITLES, null);

test('after the moves a member has the role of their title and of no other one, every other role as before, and nothing is left to move', () => {
  fc.assert(
    fc.property(title, chosen, held, (current, roles, has) => {
      const { give, take } = roleMoves(current, roles, has);
      const after = [...has.filter((id) => !take.includes(id)), ...give];
      const ofTitles = roles.map(({ roleId }) => roleId);
      const own = roles.find((one) => one.title === current)?.roleId;
      expect(after.filter((id) => ofTitles.includes(id))).toEqual(own === undefined ? [] : [own]);
      expect(after.filter((id) => !ofTitles.includes(id))).toEqual(has.filter((id) => !ofTitles.includes(id)));
      // No request is made in vain.
      expect(give.filter((id) => has.includes(id))).toEqual([]);
      expect(take.filter((id) => !has.includes(id))).toEqual([]);
      expect(roleMoves(current, roles, after)).toEqual({ give: [], take: [] });
    }),
  );
});
