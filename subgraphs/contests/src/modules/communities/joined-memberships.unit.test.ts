import { expect, test } from 'vitest';
import type { Member } from './members.repository.ts';
import type { Grant } from './roles.ts';
import { joinedMemberships } from './joined-memberships.ts';

const AT = new Date('2026-11-01T00:00:00Z');
const member = (userId: string, changes: Partial<Member> = {}): Member => ({
  ...{ _id: `club:${userId}`, communityId: 'club', userId, discordUserId: `of-${userId}`, displayName: userId },
  ...{ role: 'MEMBER', roleFrom: 'DISCORD', isAnonymous: false, mayBeMentioned: true, joinedAt: AT },
  ...changes,
});
const join = (own: Member[], handedOver: Member[]) =>
  joinedMemberships(own, handedOver, { userId: 'old', discordUserId: 'of-new' });

test('a membership is handed over as it is, under the other id', () => {
  const given = member('new', { role: 'OWNER' });
  expect(join([], [given])).toEqual([{ ...given, _id: 'club:old', userId: 'old' }]);
});

test('a membership of the user alone stays, without what Discord said of the former account', () => {
  const { displayName: _, ...unnamed } = member('old', { discordUserId: 'of-new' });
  expect(join([member('old', { role: 'OWNER' })], [])).toEqual([{ ...unnamed, role: 'MEMBER' }]);
  const given = { role: 'MODERATOR', roleFrom: 'OWNER' } as const;
  expect(join([member('old', given)], [])).toEqual([{ ...unnamed, ...given }]);
});

test('where both are members, the user has been one since their own joining, and is hidden where either was', () => {
  const own = member('old', { joinedAt: new Date(0), mayBeMentioned: false });
  const [joined, ...others] = join([own], [member('new', { isAnonymous: true })]);
  expect(others).toEqual([]);
  expect(joined).toEqual({
    ...member('old', { joinedAt: new Date(0), discordUserId: 'of-new', displayName: 'new' }),
    isAnonymous: true,
    mayBeMentioned: false,
  });
});

test.each<{ own: Grant; given: Grant; joined: Grant }>([
  {
    own: { role: 'OWNER', roleFrom: 'DISCORD' },
    given: { role: 'MEMBER', roleFrom: 'DISCORD' },
    joined: { role: 'MEMBER', roleFrom: 'DISCORD' },
  },
  {
    own: { role: 'MODERATOR', roleFrom: 'OWNER' },
    given: { role: 'MEMBER', roleFrom: 'DISCORD' },
    joined: { role: 'MODERATOR', roleFrom: 'OWNER' },
  },
  {
    own: { role: 'MODERATOR', roleFrom: 'OWNER' },
    given: { role: 'OWNER', roleFrom: 'DISCORD' },
    joined: { role: 'OWNER', roleFrom: 'DISCORD' },
  },
])('$own.role from $own.roleFrom and $given.role from $given.roleFrom make $joined.role', ({ own, given, joined }) => {
  expect(join([member('old', own)], [member('new', given)])).toMatchObject([joined]);
});
