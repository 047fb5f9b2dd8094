import { EmbedBuilder } from 'discord.js';
import type { ShownTemplateFragment } from '../gql/graphql.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import { apiSentence } from '../texts/api-sentences.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { onDate } from './contest-words.ts';
import { templatesOf } from './template-choice.ts';

/** `/template list`: what the server's contests are planned from, and when. */
export async function listTemplates(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { t } = tools;
  const found = await templatesOf(interaction, tools);
  if ('refusal' in found) return found.refusal;
  const lines = found.templates.map((one) => templateText(one, t));
  const description = linesThatFit(lines, { room: EMBED_LIMITS.description, t }) || t('template.none');
  const embed = fitEmbed({ color: COLOURS.contest, title: t('template.list'), description })!;
  return { embeds: [new EmbedBuilder(embed)] };
}

/** What a template plans, when, and what of it failed: some lines. */
export function templateText(template: ShownTemplateFragment, t: Texts): string {
  const { title, format, entry, problemChoice, lengthMinutes, freezeMinutes, weekly, upcoming, failure } = template;
  const rules = [
    t(`contests.format_${format}`),
    t('common.minutes', { count: lengthMinutes }),
    t(`template.choice_${problemChoice}`),
    t(`contests.entry_${entry}`),
    ...(freezeMinutes ? [t('template.frozen', { count: freezeMinutes })] : []),
  ];
  const next = upcoming.map((one) => occurrence(one, t));
  const days = weekly?.weekdays.map((day) => t(`template.day_${day}`)).join(', ') ?? '';
  const reason = failure && asText(apiSentence(failure.reason, t));
  return [
    `**${asText(title)}**: ${rules.join(' · ')}`,
    `- ${weekly ? t('template.weekly', { days, time: weekly.time }) : t('template.byHand')}`,
    ...(next.length > 0 ? [`- ${t('template.next', { dates: next.join(', ') })}`] : []),
    ...(failure ? [`- ⚠ ${t('template.cannotBePlanned', { date: onDate(failure.startsAt), reason: reason! })}`] : []),
  ].join('\n');
}

function occurrence({ startsAt, isSkipped, contest }: ShownTemplateFragment['upcoming'][number], t: Texts): string {
  const date = onDate(startsAt);
  if (isSkipped) return t('template.isLeftOut', { date });
  if (!contest) return date;
  return t(contest.state === 'CANCELLED' ? 'template.isCancelled' : 'template.isPlanned', { date });
}
