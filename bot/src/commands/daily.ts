import { graphql } from '../gql/index.ts';
import { EMBED_LIMITS } from '../notifications/fit-embed.ts';
import { linesThatFit } from '../notifications/lines-that-fit.ts';
import { serverCommand, type Command } from './command.ts';
import { soon } from './contest-words.ts';
import { problemCard } from './problem-card.ts';
import { shownName } from './ranking.ts';

const ShowDaily = graphql(`
  query ShowDaily($discordGuildId: ID!, $discordUserId: ID!) {
    communityByDiscordGuild(discordGuildId: $discordGuildId) {
      daily {
        date
        endsAt
        problem {
          ...ProblemCard
        }
        solverCount
        solvers {
          shownAs
          displayName
          user {
            displayName
          }
        }
        isSolved(discordUserId: $discordUserId)
      }
    }
  }
`);

/** `/daily`: LeetCode's challenge of today, and who has solved it. Only the caller sees the answer, which says whether they have. */
export const dailyCommand: Command = {
  data: serverCommand('daily', 'problem.dailyCommand').toJSON(),
  isEphemeral: () => true,
  run: async ({ guildId: discordGuildId, user }, { api, t }) => {
    const { communityByDiscordGuild: community } = await api.request(ShowDaily, {
      ...{ discordGuildId, discordUserId: user.id },
    });
    if (!community) return t('common.notSetUp');
    const { daily } = community;
    if (!daily?.problem) return t('problem.dailyUnknown');
    const { date, endsAt, problem, solverCount, solvers, isSolved } = daily;
    const lines = [
      t('problem.dailyOf', { date, when: soon(endsAt) }),
      ...(typeof isSolved === 'boolean' ? [t(isSolved ? 'problem.dailySolved' : 'problem.dailyOpen')] : []),
    ];
    const names = solvers.map((solver, index) => `${index + 1}. ${shownName(solver, t)}`);
    const value = linesThatFit(names, { room: EMBED_LIMITS.fieldValue, totalCount: solverCount, t });
    const card = problemCard(problem, lines, t);
    card.addFields({ name: t('problem.dailySolvers'), value: value || t('problem.nobodyYet') });
    return { embeds: [card] };
  },
};
