import type { MemberResolvers } from './../../types.generated.ts';

export const Member: Pick<MemberResolvers, 'streak'> = {
  streak: (member, _args, { view }) => view.streaks.ofMember(member),
};
