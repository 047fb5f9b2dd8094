import { EmbedBuilder, type SlashCommandSubcommandBuilder } from 'discord.js';
import type { UpsolvedContestFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { COLOURS } from '../notifications/colours.ts';
import { EMBED_LIMITS, fitEmbed } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { asText } from '../text.ts';
import { described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { chooseContest, contestOption, ENDED_STATES } from './contest-choice.ts';
import { problemLink } from './problem-card.ts';

const UpsolveContest = graphql(`
  query UpsolveContest($id: ID!, $discordUserId: ID!) {
    contest(id: $id) {
      ...UpsolvedContest
    }
  }

  fragment UpsolvedContest on Contest {
    title
    upsolving(discordUserId: $discordUserId) {
      tookPart
      problems {
        label
        state
        problem {
          number
          title
          url
          difficulty
        }
      }
    }
  }
`);

const UpsolveContests = graphql(`
  query UpsolveContests($discordGuildId: ID!, $discordUserId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      contests(first: 10, states: [SETTLING, FINAL]) {
        edges {
          node {
            ...UpsolvedContest
          }
        }
      }
    }
  }
`);

type Upsolving = NonNullable<UpsolvedContestFragment['upsolving']>;
type Problem = Upsolving['problems'][number];

const MARKS: Record<Problem['state'], string> = { SOLVED_IN_CONTEST: '✅', SOLVED: '☑️', OPEN: '⬜' };

export const upsolveSubcommand = (upsolve: SlashCommandSubcommandBuilder) =>
  described(upsolve.setName('upsolve'), 'problem.upsolveCommand').addStringOption(
    contestOption('problem.upsolveOption'),
  );

/** `/contest upsolve`: what is left to solve of a contest that is over, or of the last ones in which the caller took part. */
export async function upsolveContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, t } = tools;
  const { guildId: discordGuildId, user, options } = interaction;
  if (options.getString('contest') === null) {
    const { communityByDiscordGuild: community } = await api.request(UpsolveContests, {
      ...{ discordGuildId, discordUserId: user.id },
    });
    if (!community) return t('common.notSetUp');
    const contests = community.contests.edges.map(({ node }) => node).filter(isLeft);
    return contests.length === 0 ? t('problem.nothingToUpsolve') : listOf(contests, t);
  }
  const chosen = await chooseContest(interaction, { states: ENDED_STATES, none: t('problem.nothingToUpsolve') }, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const { contest } = await api.request(UpsolveContest, { id: chosen.contestId, discordUserId: user.id });
  if (!contest) return t('contest.gone');
  return contest.upsolving ? listOf([contest], t) : t('problem.noUpsolving');
}

/** Whether the caller took part in it and has something left. */
const isLeft = ({ upsolving }: UpsolvedContestFragment) =>
  upsolving?.tookPart === true && upsolving.problems.some(({ state }) => state === 'OPEN');

function listOf(contests: readonly UpsolvedContestFragment[], t: Texts): Answer {
  const lines = contests.flatMap(({ title, upsolving }) => [
    `**${asText(title)}**`,
    ...(upsolving?.problems ?? []).map((problem) => lineOf(problem, t)),
  ]);
  const embed = fitEmbed({
    color: COLOURS.contest,
    title: t('problem.upsolveTitle'),
    description: linesThatFit(lines, { room: EMBED_LIMITS.description, t }),
    footer: { text: t('problem.upsolveMarks') },
  })!;
  return { embeds: [new EmbedBuilder(embed)] };
}

const lineOf = ({ label, state, problem }: Problem, t: Texts): string =>
  `${MARKS[state]} **${label}** ${problem ? problemLink(problem, t) : t('common.aProblem')}`;
