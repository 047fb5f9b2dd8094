import { EmbedBuilder } from 'discord.js';
import type { ProblemChoice, ShownTemplateFragment, Weekday } from '../gql/graphql.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { ENTRIES, FORMATS, onDate } from './contest-words.ts';
import { plural } from './ranking.ts';
import { templatesOf } from './template-choice.ts';

const NONE = 'There are no templates yet. Save one with `/template save`.';

const CHOICES: Record<ProblemChoice, string> = {
  ANY: 'any problem',
  MATCHING: 'any problem that matches',
  BY_HAND: 'the same problems each time',
  PICKER: 'problems picked anew each time',
  ROUND: "a past round of LeetCode's",
};

export const WEEKDAYS: Record<Weekday, string> = {
  MONDAY: 'Monday',
  TUESDAY: 'Tuesday',
  WEDNESDAY: 'Wednesday',
  THURSDAY: 'Thursday',
  FRIDAY: 'Friday',
  SATURDAY: 'Saturday',
  SUNDAY: 'Sunday',
};

/** `/template list`: what the server's contests are planned from, and when. */
export async function listTemplates(interaction: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const found = await templatesOf(interaction, api);
  if ('refusal' in found) return found.refusal;
  const description = linesThatFit(found.templates.map(templateText), EMBED_LIMITS.description) || NONE;
  const embed = fitEmbed({ color: COLOURS.contest, title: 'Templates', description })!;
  return { embeds: [new EmbedBuilder(embed)] };
}

/** What a template plans, when, and what of it failed: some lines. */
export function templateText(template: ShownTemplateFragment): string {
  const { title, format, entry, problemChoice, lengthMinutes, freezeMinutes, weekly, upcoming, failure } = template;
  const rules = [FORMATS[format].name, plural(lengthMinutes, 'minute'), CHOICES[problemChoice], ENTRIES[entry].name];
  if (freezeMinutes) rules.push(`frozen for the last ${plural(freezeMinutes, 'minute')}`);
  const next = upcoming.map((one) => onDate(one.startsAt) + stateOf(one));
  return [
    `**${asText(title)}**: ${rules.join(' · ')}`,
    weekly
      ? `- Each ${weekly.weekdays.map((day) => WEEKDAYS[day]).join(', ')} at ${weekly.time}`
      : '- Planned by hand, with `/template plan`',
    ...(next.length > 0 ? [`- Next: ${next.join(', ')}`] : []),
    ...(failure ? [`- ⚠ ${onDate(failure.startsAt)} cannot be planned: ${asText(failure.reason)}`] : []),
  ].join('\n');
}

function stateOf({ isSkipped, contest }: ShownTemplateFragment['upcoming'][number]): string {
  if (isSkipped) return ' (left out)';
  if (!contest) return '';
  return contest.state === 'CANCELLED' ? ' (cancelled)' : ' (planned)';
}
