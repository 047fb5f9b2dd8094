import { ButtonBuilder, ButtonStyle, userMention, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { Difficulty, DuelShownFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { soon } from './contest-words.ts';
import { customId } from './custom-id.ts';
import { termsText } from './duel-words.ts';
import { rowOf } from './pages.ts';

const ChallengeToDuel = graphql(`
  mutation ChallengeToDuel($input: ChallengeToDuelInput!) {
    challengeToDuel(input: $input) {
      __typename
      ... on DuelSuccess {
        duel {
          ...DuelShown
        }
      }
      ... on UserError {
        message
      }
    }
  }
`);

const DIFFICULTIES: readonly Difficulty[] = ['EASY', 'MEDIUM', 'HARD'];
const ROUNDS = ['1', '3'] as const;
const MAX_RATING = 5_000;
const [MIN_MINUTES, MAX_MINUTES] = [5, 180];
const MAX_NAME_LENGTH = 100;

/** The options that say what a duel is about. */
export const termsOptions = (builder: SlashCommandSubcommandBuilder): SlashCommandSubcommandBuilder =>
  builder
    .addStringOption((rounds) =>
      described(rounds.setName('rounds'), 'duel.roundsOption').addChoices(
        ...choicesOf(ROUNDS, (count) => `duel.rounds_${count}` as const),
      ),
    )
    .addStringOption((difficulty) =>
      described(difficulty.setName('difficulty'), 'duel.difficultyOption').addChoices(
        ...choicesOf(DIFFICULTIES, (one) => `common.difficulty_${one}` as const),
      ),
    )
    .addIntegerOption((from) =>
      described(from.setName('from'), 'duel.fromOption').setMinValue(0).setMaxValue(MAX_RATING),
    )
    .addIntegerOption((to) => described(to.setName('to'), 'duel.toOption').setMinValue(0).setMaxValue(MAX_RATING));

/** What these options say. */
export function termsOf({ options }: CommandInteraction) {
  const difficulty = options.getString('difficulty') as Difficulty | null;
  return {
    bestOf: Number(options.getString('rounds') ?? '1'),
    ...(difficulty !== null && { difficulties: [difficulty] }),
    minRating: options.getInteger('from'),
    maxRating: options.getInteger('to'),
  };
}

export const challengeSubcommand = (challenge: SlashCommandSubcommandBuilder) =>
  termsOptions(
    described(challenge.setName('challenge'), 'duel.challengeCommand').addUserOption((member) =>
      described(member.setName('member'), 'duel.memberOption').setRequired(true),
    ),
  )
    .addStringOption((problem) =>
      described(problem.setName('problem'), 'duel.problemOption').setMaxLength(MAX_NAME_LENGTH),
    )
    .addIntegerOption((minutes) =>
      described(minutes.setName('minutes'), 'duel.minutesOption').setMinValue(MIN_MINUTES).setMaxValue(MAX_MINUTES),
    );

/** `/duel challenge`: told in the channel, where the challenged answers by its buttons. */
export async function challengeToDuel(interaction: CommandInteraction, { api, t }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { id: discordUserId } = interaction.options.getUser('member', true);
  const minutes = interaction.options.getInteger('minutes');
  const { challengeToDuel: result } = await api.request(ChallengeToDuel, {
    input: {
      ...{ communityId, discordUserId, ...termsOf(interaction) },
      problem: interaction.options.getString('problem'),
      ...(minutes !== null && { minutes }),
      ...{ by: actorOf(interaction), idempotencyKey: interaction.id },
    },
  });
  if (result.__typename !== 'DuelSuccess') return refusal(result, t);
  const { duel } = result;
  return {
    content: t('duel.challenged', {
      ...{ challenged: userMention(discordUserId), challenger: userMention(interaction.user.id) },
      ...{ terms: termsText(duel, t), when: soon(duel.expiresAt ?? new Date().toISOString()) },
    }),
    components: [answerButtons(duel, t)],
    allowedMentions: { users: [discordUserId] },
  };
}

/** By which the challenged answers. */
export const answerButtons = ({ id }: Pick<DuelShownFragment, 'id'>, t: Texts) =>
  rowOf(
    new ButtonBuilder()
      .setCustomId(customId('duel-accept', id))
      .setLabel(t('duel.accept'))
      .setStyle(ButtonStyle.Success),
    new ButtonBuilder()
      .setCustomId(customId('duel-decline', id))
      .setLabel(t('duel.decline'))
      .setStyle(ButtonStyle.Secondary),
  );
