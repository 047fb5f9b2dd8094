import type { AutocompleteInteraction } from 'discord.js';
import { graphql } from '../gql/index.ts';
import type { Texts } from '../texts/texts.ts';
import { choiceName } from './choices.ts';
import type { Choices, CommandTools } from './command.ts';

const ShowBeginning = graphql(`
  query ShowBeginning($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      createdAt
    }
  }
`);

const MONTHS_OF_SEASON = 3;
const MONTHS_OF_YEAR = 12;
const SEASON = /^(\d{4})-q([1-4])$/i;

/** A moment in the middle of a season such as `2026-Q3`, in whichever time zone; null for what is none. */
export function middleOfSeason(key: string): string | null {
  const [, year, quarter] = SEASON.exec(key) ?? [];
  if (year === undefined || quarter === undefined) return null;
  const middle = (Number(quarter) - 1) * MONTHS_OF_SEASON + 1;
  return new Date(Date.UTC(Number(year), middle, 15)).toISOString();
}

/** The earlier seasons of a server that fit what is typed, the latest first. */
export async function completeSeason(
  { guildId, options }: AutocompleteInteraction<'cached'>,
  { api, t }: CommandTools,
): Promise<Choices> {
  const typed = options.getFocused().trim().toLowerCase();
  const { communityByDiscordGuild } = await api.request(ShowBeginning, { discordGuildId: guildId });
  if (!communityByDiscordGuild) return [];
  return seasonsBetween(new Date(communityByDiscordGuild.createdAt), new Date(), t).filter(
    ({ name, value }) => name.toLowerCase().includes(typed) || value.toLowerCase().includes(typed),
  );
}

/** The seasons that are over, from the one of a moment on, the latest first. */
function seasonsBetween(since: Date, now: Date, t: Texts): Choices {
  const numberOf = (moment: Date) =>
    Math.floor((moment.getUTCFullYear() * MONTHS_OF_YEAR + moment.getUTCMonth()) / MONTHS_OF_SEASON);
  const count = Math.max(0, numberOf(now) - numberOf(since));
  const months = new Intl.DateTimeFormat(t.locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  return Array.from({ length: count }, (_, index) => {
    const first = (numberOf(now) - 1 - index) * MONTHS_OF_SEASON;
    const [year, month] = [Math.floor(first / MONTHS_OF_YEAR), first % MONTHS_OF_YEAR];
    const name = months.formatRange(Date.UTC(year, month), Date.UTC(year, month + MONTHS_OF_SEASON - 1));
    return { name: choiceName(name), value: `${year}-Q${month / MONTHS_OF_SEASON + 1}` };
  });
}
