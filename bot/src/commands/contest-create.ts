import { createHash } from 'node:crypto';
import type { ModalBuilder, SlashCommandSubcommandBuilder } from 'discord.js';
import type { ContestEntry, ContestFormat, CreateContestInput, ListLatestContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { refusal } from '../texts/api-sentences.ts';
import { choicesOf, described } from '../texts/localised.ts';
import type { Texts } from '../texts/texts.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf } from './community.ts';
import { ENTRIES, FORMATS, soon } from './contest-words.ts';
import { firstForm } from './plan/contest-wizard.ts';
import { asInput, cleanText, guessed, LENGTHS, newSeed, type DraftChoices, type DraftTexts } from './plan/draft.ts';
import { createPlanned, previewPlan } from './plan/plan-documents.ts';
import { WAYS, type Way } from './plan/problem-words.ts';

const ListLatestContests = graphql(`
  query ListLatestContests($communityId: ID!) {
    community(id: $communityId) {
      contests(first: 50) {
        edges {
          node {
            id
            state
            title
            startsAt
            plannedEndsAt
          }
        }
      }
    }
  }
`);

/** Minutes, as many as the longest contest has. */
const MAX_FREEZE = 31 * 24 * 60;
/** Two plans that differ only in their start, and in that by less than this (in ms), are one plan that was sent twice. */
const SAME_START_MS = 5 * 60_000;

type LatestContest = NonNullable<ListLatestContestsQuery['community']>['contests']['edges'][number]['node'];

/** The options that say how a contest is: of `/contest create` and `edit`. */
export const planOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  ruleOptions(
    subcommand
      .addStringOption((title) => described(title.setName('title'), 'plan.titleOption').setMaxLength(LENGTHS.title.max))
      .addStringOption((start) => described(start.setName('start'), 'plan.startOption').setMaxLength(LENGTHS.start.max))
      .addStringOption((length) =>
        described(length.setName('length'), 'plan.lengthOption').setMaxLength(LENGTHS.length.max),
      ),
  );

/** Those that say by which rules: of `/template save` too. */
export const ruleOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  subcommand
    .addStringOption((format) =>
      described(format.setName('format'), 'plan.formatOption').addChoices(
        choicesOf(FORMATS, (value) => `contests.format_${value}`),
      ),
    )
    .addStringOption((problems) =>
      described(problems.setName('problems'), 'plan.problemsOption').setMaxLength(LENGTHS.problems.max),
    )
    .addStringOption((choose) =>
      described(choose.setName('choose'), 'plan.chooseOption').addChoices(
        choicesOf(WAYS, (value) => `plan.choose_${value}`),
      ),
    )
    .addIntegerOption((freeze) =>
      described(freeze.setName('freeze'), 'plan.freezeOption').setMinValue(0).setMaxValue(MAX_FREEZE),
    )
    .addStringOption((entry) =>
      described(entry.setName('entry'), 'plan.entryOption').addChoices(
        choicesOf(ENTRIES, (value) => `contests.entry_${value}`),
      ),
    );

export const createSubcommand = (create: SlashCommandSubcommandBuilder) =>
  planOptions(described(create.setName('create'), 'plan.createCommand'));

/** What the options say; what is left out is empty, or not there. */
export function planAsked({ options }: CommandInteraction): { texts: DraftTexts; said: Partial<DraftChoices> } {
  const text = (name: Exclude<keyof DraftTexts, 'freeze'>) =>
    cleanText(options.getString(name) ?? '', LENGTHS[name].max);
  const typed = { title: text('title'), start: text('start'), length: text('length'), problems: text('problems') };
  const texts = { ...typed, freeze: String(options.getInteger('freeze') ?? '') };
  const format = options.getString('format') as ContestFormat | null;
  const entry = options.getString('entry') as ContestEntry | null;
  const way = options.getString('choose') as Way | null;
  return { texts, said: { ...(format && { format }), ...(entry && { entry }), ...(way && { way }) } };
}

/** The form of `/contest create`, unless its options say enough: title and length, or a past round, which has its own length. */
export function createForm(interaction: CommandInteraction, t: Texts): ModalBuilder | null {
  const { texts, said } = planAsked(interaction);
  const isEnough = texts.title !== '' && (texts.length !== '' || guessed(texts, said).way === 'ROUND');
  return isEnough ? null : firstForm(interaction.id, { texts, said }, t);
}

/** `/contest create` in one line. A repeated command plans no second contest. */
export async function createContest(interaction: CommandInteraction, tools: CommandTools): Promise<Answer> {
  const { api, t } = tools;
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return t('common.notSetUp');
  const { texts, said } = planAsked(interaction);
  const draft = { id: interaction.id, seed: newSeed(), ...texts, ...guessed(texts, said) };
  const input = { ...asInput(draft), communityId, by: actorOf(interaction) };
  const preview = await previewPlan(input, api);
  if (preview.__typename !== 'ContestPreviewSuccess') return refusal(preview, t);
  const { community } = await api.request(ListLatestContests, { communityId });
  const latest = community?.contests.edges.map(({ node }) => node) ?? [];
  // A caller who was told to try again may not know that the first try succeeded.
  const equal = latest.find((contest) => isEqual(contest, { ...preview, title: texts.title }));
  if (equal !== undefined)
    return t('plan.isPlannedAlready', { title: asText(equal.title), when: soon(equal.startsAt) });
  return createPlanned({ ...input, idempotencyKey: keyOf(input, latest) }, tools);
}

function isEqual(
  contest: LatestContest,
  { title, startsAt, endsAt }: { title: string; startsAt: string; endsAt: string },
): boolean {
  const isOpen = contest.state === 'SCHEDULED' || contest.state === 'RUNNING';
  const near = (one: string, other: string) => Math.abs(Date.parse(one) - Date.parse(other)) < SAME_START_MS;
  return isOpen && contest.title === title && near(contest.startsAt, startsAt) && near(contest.plannedEndsAt, endsAt);
}

/**
 * Equal plans have the same key until the server has another contest: when two are sent at the same time, neither finds the other
 * in the list, and LeetCord makes one contest for one key.
 */
function keyOf(
  { title, startsAtText, endsAtText, format, entry }: CreateContestInput,
  latest: readonly LatestContest[],
) {
  const plan = [title, startsAtText, endsAtText, format, entry, latest.map(({ id }) => id)];
  return createHash('sha256').update(JSON.stringify(plan)).digest('base64url');
}
