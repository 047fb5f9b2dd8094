import type { CommunityResolvers } from './../../types.generated.ts';
import { digestTimeOf } from '../../communities/digest-week.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';

export const Community: Pick<CommunityResolvers, 'digestTime' | '__resolveReference'> = {
  digestTime: (community) => {
    const { weekday, time } = digestTimeOf(community);
    return { weekday: WEEKDAYS[weekday - 1]!, time };
  },
};
