import {
  ApplicationCommandOptionType,
  channelMention,
  embedLength,
  EmbedBuilder,
  type LocalizationMap,
} from 'discord.js';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import type { Texts } from '../texts/texts.ts';
import { serverCommand, type Command, type CommandInteraction } from './command.ts';
import { languageName } from './config-language.ts';
import { soon } from './contest-words.ts';

const ShowHelp = graphql(`
  query ShowHelp($discordGuildId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      timeZone
      language
      destinations {
        channelId
      }
      contests(first: 3, states: [RUNNING]) {
        edges {
          node {
            title
            endsAt
          }
        }
      }
    }
  }
`);

/** `/help`: what the server has set up, and which of the other commands its user may use. */
export const helpCommand = (others: readonly Command[]): Command => ({
  data: serverCommand('help', 'help.command').toJSON(),
  isEphemeral: () => true,
  run: async (interaction, { api, t }) => {
    const { guild } = interaction;
    const { communityByDiscordGuild: community } = await api.request(ShowHelp, { discordGuildId: guild.id });
    if (!community) return t('common.notSetUp');
    const channels = [...new Set((community.destinations ?? []).map(({ channelId }) => channelMention(channelId)))];
    const running = community.contests.edges.map(({ node: { title, endsAt } }) =>
      t('help.contestRuns', { title: asText(title), when: soon(endsAt) }),
    );
    const { preferredLocale } = guild;
    const language = languageName({ language: community.language, preferredLocale }, t);
    const usable = others.filter((command) => mayUse(interaction, command));
    const linesFor = (isForModerators: boolean) =>
      usable.filter((one) => isOfModerators(one) === isForModerators).flatMap((command) => linesOf(command, t));
    const head = `${t('help.intro')}\n\n**${t('help.commands')}**\n`;
    const embed = fitEmbed({
      color: COLOURS.board,
      title: t('help.title'),
      description: head + linesThatFit(linesFor(false), { room: EMBED_LIMITS.description - head.length, t }),
      fields: [
        { name: t('help.news'), value: channels.join(' ') || t('help.noNews'), inline: true },
        { name: t('help.timeZone'), value: community.timeZone, inline: true },
        { name: t('help.language'), value: language, inline: true },
        { name: t('help.contest'), value: running.join('\n') || t('help.noContest') },
      ],
    })!;
    const forModerators = linesFor(true);
    if (forModerators.length === 0) return { embeds: [new EmbedBuilder(embed)] };
    const title = t('help.moderatorCommands');
    // The embeds of a message share the limit of one.
    const left = EMBED_LIMITS.total - title.length - embedLength(embed);
    const room = Math.min(left, EMBED_LIMITS.description);
    const description = linesThatFit(forModerators, { room, t });
    const more = fitEmbed({ color: COLOURS.board, title, description })!;
    return { embeds: [new EmbedBuilder(embed), new EmbedBuilder(more)] };
  },
});

/** The permission that a member needs for it, unless the server's owner has changed that; null for none. */
const neededFor = ({ data }: Command): string | null =>
  ('default_member_permissions' in data ? data.default_member_permissions : null) ?? null;

const isOfModerators = (command: Command): boolean => neededFor(command) !== null;

function mayUse({ memberPermissions }: CommandInteraction, command: Command): boolean {
  const needed = neededFor(command);
  return needed === null || memberPermissions.has(BigInt(needed));
}

interface Described {
  type?: number;
  name: string;
  description: string;
  description_localizations?: LocalizationMap | null;
  options?: Described[];
}

/** Such as `/contest join: Take part in a contest`, one line for each. */
function linesOf({ data }: Command, t: Texts): string[] {
  const command = data as Described;
  const inner = (command.options ?? []).filter(({ type }) => type === ApplicationCommandOptionType.Subcommand);
  const described = ({ description, description_localizations: others }: Described) =>
    others?.[t.language as keyof LocalizationMap] ?? description;
  return inner.length === 0
    ? [`\`/${command.name}\`: ${described(command)}`]
    : inner.map((part) => `\`/${command.name} ${part.name}\`: ${described(part)}`);
}
