import fc from 'fast-check';
import { expect, test } from 'vitest';
import { discordRoleOf, mayActAs, mayRemove, roleByDiscord, ROLES, type Grant } from './roles.ts';

const role = fc.constantFrom(...ROLES);
const grant: fc.Arbitrary<Grant> = fc.record({ role, roleFrom: fc.constantFrom('DISCORD', 'OWNER') });
const before = fc.option(grant);
const isAtLeast = (one: Grant['role'], other: Grant['role']) => ROLES.indexOf(one) >= ROLES.indexOf(other);

test('whatever Discord said before, its last word decides over what it gave', () => {
  fc.assert(
    fc.property(fc.array(role), role, (words, last) => {
      const grants = words.reduce<Grant | null>(roleByDiscord, null);
      expect(roleByDiscord(grants, last)).toEqual({ role: last, roleFrom: 'DISCORD' });
    }),
  );
});

test('Discord always gives what it says, and never takes back what an owner gave', () => {
  fc.assert(
    fc.property(before, role, (earlier, said) => {
      const after = roleByDiscord(earlier, said);
      expect(isAtLeast(after.role, said)).toBe(true);
      if (earlier?.roleFrom === 'OWNER') expect(isAtLeast(after.role, earlier.role)).toBe(true);
      // An owner's gift stays one unless Discord gives more.
      if (after.roleFrom === 'OWNER') expect(after).toEqual(earlier);
    }),
  );
});

test('the same word twice is the same word once', () => {
  fc.assert(
    fc.property(before, role, (earlier, said) => {
      const once = roleByDiscord(earlier, said);
      expect(roleByDiscord(once, said)).toEqual(once);
    }),
  );
});

test('who may act as one role may act as those below it, and nobody without a role acts', () => {
  fc.assert(
    fc.property(role, role, (has, needed) => {
      expect(mayActAs(has, needed)).toBe(isAtLeast(has, needed));
      expect(mayActAs(null, needed)).toBe(false);
    }),
  );
});

test('nobody removes somebody above or beside them but owners', () => {
  const removable = Object.fromEntries(
    ROLES.map((actor) => [actor, ROLES.filter((target) => mayRemove(actor, target))]),
  );
  expect(removable).toEqual({ MEMBER: [], MODERATOR: ['MEMBER'], OWNER: ['MEMBER', 'MODERATOR', 'OWNER'] });
});

test('the server owner is an owner, Manage Server makes a moderator', () => {
  expect(discordRoleOf({ canManageServer: false, isServerOwner: true })).toBe('OWNER');
  expect(discordRoleOf({ canManageServer: true, isServerOwner: true })).toBe('OWNER');
  expect(discordRoleOf({ canManageServer: true, isServerOwner: false })).toBe('MODERATOR');
  expect(discordRoleOf({ canManageServer: false, isServerOwner: false })).toBe('MEMBER');
});
