import { EmbedBuilder, userMention } from 'discord.js';
import type { ShowRatingQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { addressIn, attachmentOf } from '../pictures/attach.ts';
import { ratingPlotOf } from '../pictures/labelled.ts';
import { signed } from '../notifications/rating-change.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { serverCommand, type Answer, type Command, type CommandInteraction, type CommandTools } from './command.ts';
import { soon } from './contest-words.ts';
import { place, shownName, shownWords } from './ranking.ts';

const ShowRating = graphql(`
  query ShowRating($discordGuildId: ID!, $discordUserId: ID!, $isOwn: Boolean!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      ratings {
        mine(discordUserId: $discordUserId) @include(if: $isOwn) {
          ...RatingShown
        }
        of(discordUserId: $discordUserId) @skip(if: $isOwn) {
          ...RatingShown
        }
        entries(first: 1) {
          totalCount
        }
      }
    }
  }

  fragment RatingShown on Rating {
    rank
    rating
    title
    isProvisional
    contests
    shownAs
    displayName
    user {
      displayName
    }
    history(first: 40) {
      edges {
        node {
          at
          rank
          before
          after
          contest {
            title
          }
        }
      }
    }
  }
`);

type Shown = NonNullable<NonNullable<ShowRatingQuery['communityByDiscordGuild']>['ratings']['mine']>;
type Change = Shown['history']['edges'][number]['node'];

/** After so many contests a rating is not provisional any more. */
const NEEDED_CONTESTS = 5;
const LAST_SHOWN = 5;
const BARS = [...'▁▂▃▄▅▆▇█'];

/** `/rating`: how strong a member is in the server's contests, and how that came about; one's own for the caller alone. */
export const ratingCommand: Command = {
  data: serverCommand('rating', 'rating.command')
    .addUserOption((option) => described(option.setName('member'), 'rating.memberOption'))
    .toJSON(),
  isEphemeral: (interaction) => isOwn(interaction),
  run: async (interaction, { api, pictures, t }: CommandTools): Promise<Answer> => {
    const own = isOwn(interaction);
    const discordUserId = interaction.options.getUser('member')?.id ?? interaction.user.id;
    const variables = { discordGuildId: interaction.guildId, discordUserId, isOwn: own };
    const { communityByDiscordGuild: community } = await api.request(ShowRating, variables);
    if (!community) return t('common.notSetUp');
    const { mine, of, entries } = community.ratings;
    const shown = own ? mine : of;
    if (!shown) return own ? t('rating.noneOfYours') : t('rating.none', { who: userMention(discordUserId) });
    const embed = embedOf(shown, { isOwn: own, listed: entries.totalCount, t });
    const plotted = plotOf(shown, own, t);
    const file = plotted && (await attachmentOf(plotted, pictures));
    return file ? { embeds: [embed.setImage(addressIn(plotted.picture))], files: [file] } : { embeds: [embed] };
  },
};

const isOwn = ({ options, user }: CommandInteraction) => (options.getUser('member')?.id ?? user.id) === user.id;

function embedOf(shown: Shown, { isOwn: own, listed, t }: { isOwn: boolean; listed: number; t: Texts }): EmbedBuilder {
  const { rating, title, contests, rank, shownAs, history } = shown;
  const changes = history.edges.map(({ node }) => node);
  const head =
    title === null || title === undefined
      ? t('rating.provisional', { rating, count: contests, needed: NEEDED_CONTESTS })
      : t('rating.head', { rating, title: t(`rating.title_${title}`) });
  // Who hides their name is not among those who are counted.
  const where = shownAs === 'NAME' ? t('rating.place', { place: place(rank, t), count: listed }) : t('rating.hidden');
  const lines = changes.slice(0, LAST_SHOWN).map((change) => lineOf(change, t));
  return new EmbedBuilder()
    .setColor(COLOURS.board)
    .setTitle(own ? t('rating.yours') : t('rating.title', { who: shownName(shown, t) }))
    .setDescription([head, where, plot(changes, t)].join('\n'))
    .addFields({ name: t('rating.last'), value: linesThatFit(lines, { room: EMBED_LIMITS.fieldValue, t }) });
}

/** The ratings before and after each contest, as a picture. */
function plotOf(shown: Shown, own: boolean, t: Texts) {
  const changes = shown.history.edges.map(({ node }) => node).toReversed();
  const before = changes.slice(0, 1).map((first) => ({ at: Date.parse(first.at), rating: first.before }));
  const points = [...before, ...changes.map(({ at, after }) => ({ at: Date.parse(at), rating: after }))];
  return ratingPlotOf(own ? t('rating.yours') : t('rating.title', { who: shownWords(shown, t) }), points, t);
}

/** Such as `+38 · 🥇 1st in **Monday league**, 3 days ago`. */
function lineOf({ before, after, rank, at, contest }: Change, t: Texts): string {
  const change = signed({ before, after });
  return t('rating.change', { change, place: place(rank, t), title: asText(contest.title), when: soon(at) });
}

/** The ratings before and after each contest, earliest first, as bars between the lowest and the highest. */
function plot(changes: readonly Pick<Change, 'before' | 'after'>[], t: Texts): string {
  const ratings = [...changes.slice(-1).map(({ before }) => before), ...changes.map(({ after }) => after).toReversed()];
  const [from, to] = [Math.min(...ratings), Math.max(...ratings)];
  const step = (to - from) / (BARS.length - 1) || 1;
  const bars = ratings.map((rating) => BARS[Math.round((rating - from) / step)]).join('');
  return `\`${bars}\` ${t('rating.range', { from, to })}`;
}
