import { EmbedBuilder, type AttachmentBuilder } from 'discord.js';
import type { ProfileShownFragment, ProfileVisibility, ShowProfileQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { partOf } from '@leetcord/subscriber/untellable';
import { addressIn, attachmentOf, type LabelledPicture } from '../pictures/attach.ts';
import { calendarOf, ratingPlotOf } from '../pictures/labelled.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import { serverCommand, type Answer, type Command, type CommandInteraction, type CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { soon } from './contest-words.ts';
import { place } from './ranking.ts';

const ShowProfile = graphql(`
  query ShowProfile($discordGuildId: ID!, $discordUserId: ID!, $askedBy: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      id
      profileOf(discordUserId: $discordUserId, askedBy: $askedBy) {
        ...ProfileShown
      }
    }
  }

  fragment ProfileShown on Profile {
    visibility
    today
    solved {
      all
      easy
      medium
      hard
    }
    topics {
      topic
      solved
    }
    days {
      date
      solved
    }
    streak {
      current
      longest
    }
    contests(first: 40) {
      edges {
        node {
          at
          rank
          before
          after
          contest {
            title
            community {
              id
            }
          }
        }
      }
    }
    user {
      leetcode {
        username
        profileUrl
        profile {
          solved {
            all
            easy
            medium
            hard
          }
          badges {
            name
          }
        }
      }
    }
  }
`);

const SetProfileVisibility = graphql(`
  mutation SetProfileVisibility($input: SetProfileVisibilityInput!) {
    setProfileVisibility(input: $input) {
      __typename
      ... on UserError {
        message
      }
    }
  }
`);

const VISIBILITIES: readonly ProfileVisibility[] = ['PUBLIC', 'MEMBERS', 'NOBODY'];
const SHOWN = { topics: 10, contests: 5, badges: 10 };

/** `/profile`: what a member solved, and how they did. Only the caller sees the answers: a profile may be for members alone. */
export const profileCommand: Command = {
  data: serverCommand('profile', 'profile.command')
    .addSubcommand((show) =>
      described(show.setName('show'), 'profile.showCommand').addUserOption((member) =>
        described(member.setName('member'), 'profile.memberOption'),
      ),
    )
    .addSubcommand((visibility) =>
      described(visibility.setName('visibility'), 'profile.visibilityCommand').addStringOption((who) =>
        described(who.setName('who'), 'profile.visibilityOption')
          .setRequired(true)
          .addChoices(choicesOf(VISIBILITIES, (value) => `profile.visibility_${value}`)),
      ),
    )
    .toJSON(),
  isEphemeral: () => true,
  run: (interaction, tools) =>
    interaction.options.getSubcommand() === 'show'
      ? showProfile(interaction, tools)
      : setVisibility(interaction, tools),
};

async function showProfile(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { pictures, t } = tools;
  const { guildId: discordGuildId, user, options } = interaction;
  const about = options.getUser('member') ?? user;
  const ids = { discordGuildId, discordUserId: about.id, askedBy: user.id };
  const { communityByDiscordGuild: community } = await readProfile(ids, tools);
  if (!community) return t('common.notSetUp');
  const isOwn = about.id === user.id;
  const name = options.getMember('member')?.displayName ?? about.displayName;
  const { profileOf: profile } = community;
  if (!profile) return isOwn ? t('profile.notMember') : t('profile.notShown', { who: asText(name) });
  const title = isOwn ? t('profile.yours') : t('profile.title', { who: asText(name) });
  const plain = isOwn ? t('profile.yours') : t('profile.title', { who: name });
  const embed = fitEmbed(embedOf(profile, { title, isOwn, ...tools }))!;
  const shown = [calendarOf(plain, profile, t), ratingOf(profile, community.id, plain, t)].filter(
    (picture) => picture !== null,
  );
  return withPictures(new EmbedBuilder(embed), shown, pictures);
}

/** While LeetCode's part cannot be read, the rest is shown. */
const readProfile = (ids: { discordGuildId: string; discordUserId: string; askedBy: string }, { api }: CommandTools) =>
  api.request(ShowProfile, ids).catch((err: unknown) => {
    const part = partOf<ShowProfileQuery>(err);
    if (!part?.communityByDiscordGuild) throw err;
    return part;
  });

/** Each picture is in an embed: the first in that of the text. */
async function withPictures(
  embed: EmbedBuilder,
  shown: readonly LabelledPicture[],
  pictures: CommandTools['pictures'],
): Promise<Answer> {
  const embeds = [embed];
  const files: AttachmentBuilder[] = [];
  for (const labelled of shown) {
    const file = await attachmentOf(labelled, pictures);
    if (file === null) continue;
    if (files.length > 0) embeds.push(new EmbedBuilder().setColor(COLOURS.board));
    embeds.at(-1)!.setImage(addressIn(labelled.picture));
    files.push(file);
  }
  return files.length > 0 ? { embeds, files } : { embeds };
}

function embedOf(
  profile: ProfileShownFragment,
  { title, isOwn, publicUrl, t }: { title: string; isOwn: boolean } & Pick<CommandTools, 'publicUrl' | 't'>,
) {
  const { solved, streak, topics, contests, user, visibility } = profile;
  const account = user?.leetcode;
  const onLeetCode = account?.profile?.solved;
  const days = (count: number) => t('streak.days', { count });
  const lines = [
    t('profile.solved', { count: solved.all, ...solved }),
    ...(account && onLeetCode
      ? [t('profile.onLeetCode', { url: account.profileUrl, count: onLeetCode.all, ...onLeetCode })]
      : []),
    t('profile.streak', { days: days(streak.current), longest: days(streak.longest) }),
    ...(isOwn && visibility ? [`-# ${visibilityText(visibility, account?.username, publicUrl, t)}`] : []),
  ];
  const topicTexts = topics
    .slice(0, SHOWN.topics)
    .map(({ topic, solved: count }) => t('profile.topic', { topic: asText(topic.replaceAll('-', ' ')), count }));
  const contestLines = contests.edges
    .slice(0, SHOWN.contests)
    .map(({ node: { rank, at, contest } }) =>
      t('profile.contest', { place: place(rank, t), title: asText(contest.title), when: soon(at) }),
    );
  const badges = (account?.profile?.badges ?? []).slice(0, SHOWN.badges).map((badge) => asText(badge.name));
  const fields = [
    { name: t('profile.topics'), value: topicTexts.join(' · ') },
    { name: t('profile.contests'), value: linesThatFit(contestLines, { room: EMBED_LIMITS.fieldValue, t }) },
    { name: t('profile.badges'), value: badges.join(' · ') },
  ].filter(({ value }) => value !== '');
  return { color: COLOURS.board, title, description: lines.join('\n'), fields };
}

/** The ratings in this server, whose contests alone they come from. */
function ratingOf({ contests }: ProfileShownFragment, communityId: string, title: string, t: Texts) {
  const changes = contests.edges
    .map(({ node }) => node)
    .filter(({ contest }) => contest.community.id === communityId)
    .toReversed();
  const before = changes.slice(0, 1).map((first) => ({ at: Date.parse(first.at), rating: first.before }));
  return ratingPlotOf(
    title,
    [...before, ...changes.map(({ at, after }) => ({ at: Date.parse(at), rating: after }))],
    t,
  );
}

function visibilityText(visibility: ProfileVisibility, leetcodeName: string | undefined, publicUrl: string, t: Texts) {
  if (visibility === 'MEMBERS') return t('profile.isForMembers');
  if (visibility === 'NOBODY' || leetcodeName === undefined) return t('profile.isForNobody');
  return t('profile.isPublic', { url: `${publicUrl}/u/${encodeURIComponent(leetcodeName)}` });
}

async function setVisibility(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, publicUrl, t } = tools;
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const visibility = interaction.options.getString('who', true) as ProfileVisibility;
  const { setProfileVisibility: result } = await api.request(SetProfileVisibility, {
    input: { communityId, visibility, by: actorOf(interaction) },
  });
  if ('message' in result) return refusal(result, t);
  const { id } = interaction.user;
  const ids = { discordGuildId: interaction.guildId, discordUserId: id, askedBy: id };
  const name = (await readProfile(ids, tools)).communityByDiscordGuild?.profileOf?.user?.leetcode?.username;
  return visibilityText(visibility, name, publicUrl, t);
}
