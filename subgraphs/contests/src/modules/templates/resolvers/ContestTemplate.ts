import { timeZoneOf } from '../../communities/communities.repository.ts';
import { WEEKDAYS } from '../../calendar/weekdays.ts';
import type { ContestTemplateResolvers } from './../../types.generated.ts';

const MINUTE_MS = 60_000;

export const ContestTemplate: ContestTemplateResolvers = {
  id: ({ _id }) => _id,
  problemChoice: ({ problems }) => problems.way,
  lengthMinutes: ({ lengthMs }) => Math.round(lengthMs / MINUTE_MS),
  weekly: ({ weekly }) => weekly && { time: weekly.time, weekdays: weekly.weekdays.map((day) => WEEKDAYS[day - 1]!) },
  upcoming: async (template, _args, { templates, view }) =>
    templates.upcoming(template, timeZoneOf(await view.communities.require(template.communityId))),
};
