import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { choosePlan, planOption } from './study-choice.ts';

const JoinStudyPlan = graphql(`
  mutation JoinStudyPlan($input: JoinStudyPlanInput!) {
    joinStudyPlan(input: $input) {
      __typename
      ... on StudyPlanEntrySuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

const LeaveStudyPlan = graphql(`
  mutation LeaveStudyPlan($input: LeaveStudyPlanInput!) {
    leaveStudyPlan(input: $input) {
      __typename
      ... on StudyPlanEntrySuccess {
        isNew
      }
      ... on UserError {
        message
      }
    }
  }
`);

export const joinSubcommand = (join: SlashCommandSubcommandBuilder) =>
  described(join.setName('join'), 'study.joinCommand').addStringOption(planOption);
export const leaveSubcommand = (leave: SlashCommandSubcommandBuilder) =>
  described(leave.setName('leave'), 'study.leaveCommand').addStringOption(planOption);

/** `/study join`. */
export async function joinPlan(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, t } = tools;
  const chosen = await choosePlan(interaction, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const input = { planId: chosen.planId, by: actorOf(interaction) };
  const { joinStudyPlan: result } = await api.request(JoinStudyPlan, { input });
  if ('message' in result) return refusal(result, t);
  return t(result.isNew ? 'study.joined' : 'study.joinedBefore', { title: asText(chosen.title) });
}

/** `/study leave`. */
export async function leavePlan(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, t } = tools;
  const chosen = await choosePlan(interaction, tools);
  if ('refusal' in chosen) return chosen.refusal;
  const input = { planId: chosen.planId, by: actorOf(interaction) };
  const { leaveStudyPlan: result } = await api.request(LeaveStudyPlan, { input });
  if ('message' in result) return refusal(result, t);
  return t(result.isNew ? 'study.left' : 'study.wasNotOn', { title: asText(chosen.title) });
}
