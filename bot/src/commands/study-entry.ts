import type { SlashCommandSubcommandBuilder } from 'discord.js';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { described } from '../texts/localised.ts';
import { actorOf } from './actor.ts';
import { aboutPlan, planOption } from './study-choice.ts';

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
export const joinPlan = aboutPlan(async ({ planId, title }, interaction, { api, t }) => {
  const input = { planId, by: actorOf(interaction) };
  const { joinStudyPlan: result } = await api.request(JoinStudyPlan, { input });
  if ('message' in result) return refusal(result, t);
  return t(result.isNew ? 'study.joined' : 'study.joinedBefore', { title: asText(title) });
});

/** `/study leave`. */
export const leavePlan = aboutPlan(async ({ planId, title }, interaction, { api, t }) => {
  const input = { planId, by: actorOf(interaction) };
  const { leaveStudyPlan: result } = await api.request(LeaveStudyPlan, { input });
  if ('message' in result) return refusal(result, t);
  return t(result.isNew ? 'study.left' : 'study.wasNotOn', { title: asText(title) });
});
