import type { DuelDoneFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { refusal } from '../texts/api-sentences.ts';
import type { PlainKey } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools, Control, ControlInteraction } from './command.ts';
import { chooseChallenge, chooseOwn } from './duel-choice.ts';
import { currentProblem } from './duel-words.ts';

graphql(`
  fragment DuelDone on DuelSuccess {
    isNew
    duel {
      ...DuelShown
    }
  }
`);

const AcceptDuel = graphql(`
  mutation AcceptDuel($input: AcceptDuelInput!) {
    acceptDuel(input: $input) {
      __typename
      ...DuelDone
      ... on UserError {
        message
      }
    }
  }
`);

const DeclineDuel = graphql(`
  mutation DeclineDuel($input: DeclineDuelInput!) {
    declineDuel(input: $input) {
      __typename
      ...DuelDone
      ... on UserError {
        message
      }
    }
  }
`);

const WithdrawDuel = graphql(`
  mutation WithdrawDuel($input: WithdrawDuelInput!) {
    withdrawDuel(input: $input) {
      __typename
      ...DuelDone
      ... on UserError {
        message
      }
    }
  }
`);

const OfferDuelDraw = graphql(`
  mutation OfferDuelDraw($input: OfferDuelDrawInput!) {
    offerDuelDraw(input: $input) {
      __typename
      ...DuelDone
      ... on UserError {
        message
      }
    }
  }
`);

const ResignDuel = graphql(`
  mutation ResignDuel($input: ResignDuelInput!) {
    resignDuel(input: $input) {
      __typename
      ...DuelDone
      ... on UserError {
        message
      }
    }
  }
`);

type Result = ({ __typename: 'DuelSuccess' } & DuelDoneFragment) | { __typename: string; message: string };
type Acting = CommandInteraction | ControlInteraction;

/** The answer to what somebody did in a duel. */
const answerTo = (result: Result, { t }: CommandTools, sentence: (done: DuelDoneFragment) => string): string =>
  'message' in result ? refusal(result, t) : sentence(result);

async function accept(interaction: Acting, duelId: string, tools: CommandTools): Promise<string> {
  const input = { duelId, by: actorOf(interaction) };
  const { acceptDuel } = await tools.api.request(AcceptDuel, { input });
  const { t } = tools;
  return answerTo(acceptDuel, tools, ({ isNew, duel }) =>
    isNew ? t('duel.accepted', { problem: currentProblem(duel, t) }) : t('duel.acceptedBefore'),
  );
}

async function decline(interaction: Acting, duelId: string, tools: CommandTools): Promise<string> {
  const input = { duelId, by: actorOf(interaction) };
  const { declineDuel } = await tools.api.request(DeclineDuel, { input });
  return answerTo(declineDuel, tools, () => tools.t('duel.declined'));
}

type Run = (interaction: CommandInteraction, tools: CommandTools) => Promise<Answer>;
type Act = (interaction: Acting, duelId: string, tools: CommandTools) => Promise<string>;

const answering =
  (act: Act): Run =>
  async (interaction, tools) => {
    const chosen = await chooseChallenge(interaction, tools);
    return 'refusal' in chosen ? chosen.refusal : act(interaction, chosen.duelId, tools);
  };

/** `/duel accept` and `/duel decline`. */
export const acceptDuel = answering(accept);
export const declineDuel = answering(decline);

const button = (act: Act): Control => ({
  answers: 'PRIVATELY',
  run: (interaction, [duelId = ''], tools) => act(interaction, duelId, tools),
});

/** The buttons of a challenge: they work for the challenged, and tell everybody else so. */
export const challengeButtons = { 'duel-accept': button(accept), 'duel-decline': button(decline) };

/** `/duel withdraw`. */
export const withdrawDuel: Run = async (interaction, tools) => {
  const chosen = await chooseOwn(interaction, 'CHALLENGED', tools);
  if ('refusal' in chosen) return chosen.refusal;
  const input = { ...chosen, by: actorOf(interaction) };
  const { withdrawDuel: result } = await tools.api.request(WithdrawDuel, { input });
  return answerTo(result, tools, () => tools.t('duel.withdrawn'));
};

/** `/duel draw`: offers a draw, or accepts the one that is offered. */
export const drawDuel: Run = async (interaction, tools) => {
  const chosen = await chooseOwn(interaction, 'RUNNING', tools);
  if ('refusal' in chosen) return chosen.refusal;
  const input = { ...chosen, by: actorOf(interaction) };
  const { offerDuelDraw: result } = await tools.api.request(OfferDuelDraw, { input });
  return answerTo(result, tools, ({ duel }) => {
    const said: PlainKey = duel.drawOffer ? 'duel.drawOffered' : 'duel.drawAgreed';
    return tools.t(said);
  });
};

/** `/duel resign`. */
export const resignDuel: Run = async (interaction, tools) => {
  const chosen = await chooseOwn(interaction, 'RUNNING', tools);
  if ('refusal' in chosen) return chosen.refusal;
  const input = { ...chosen, by: actorOf(interaction) };
  const { resignDuel: result } = await tools.api.request(ResignDuel, { input });
  return answerTo(result, tools, () => tools.t('duel.resigned'));
};
