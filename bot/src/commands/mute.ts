import type { NotificationKind } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import { serverCommand, type Command } from './command.ts';
import { communityIdOf } from './community.ts';
import { newsKindChoices, newsKindNames } from './news-kinds.ts';

const MuteNews = graphql(`
  mutation MuteNews($input: MuteNewsInput!) {
    muteNews(input: $input) {
      __typename
      ... on MemberSuccess {
        member {
          mutedNews
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

/** `/mute`: which kinds of news in this server are not about its user; it says which where no kind is named. */
export const muteCommand: Command = {
  data: serverCommand('mute', 'calm.muteCommand')
    .addStringOption((kind) => described(kind.setName('kind'), 'calm.muteKindOption').addChoices(...newsKindChoices()))
    .addBooleanOption((undo) => described(undo.setName('undo'), 'calm.undoOption'))
    .toJSON(),
  isEphemeral: () => true,
  run: async (interaction, { api, t }) => {
    const { guildId, options } = interaction;
    const communityId = await communityIdOf(guildId, api);
    if (communityId === null) return t('common.notSetUp');
    const kind = options.getString('kind') as NotificationKind | null;
    const isMuted = options.getBoolean('undo') !== true;
    const input = { communityId, kinds: kind === null ? [] : [kind], isMuted, by: actorOf(interaction) };
    const { muteNews: result } = await api.request(MuteNews, { input });
    if ('message' in result) return refusal(result, t);
    const muted = new Set(result.member.mutedNews);
    return muted.size === 0 ? t('calm.noneMuted') : t('calm.muted', { kinds: newsKindNames(muted, t) });
  },
};
