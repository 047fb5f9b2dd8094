import { createHash } from 'node:crypto';
import type { ModalBuilder, SlashCommandSubcommandBuilder } from 'discord.js';
import type { ContestEntry, ContestFormat, CreateContestInput, ListLatestContestsQuery } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';
import { asText } from '../text.ts';
import { actorOf } from './actor.ts';
import type { Answer, CommandInteraction, CommandTools } from './command.ts';
import { communityIdOf, NOT_SET_UP } from './community.ts';
import { ENTRIES, FORMATS, soon } from './contest-words.ts';
import { firstForm } from './plan/contest-wizard.ts';
import { asInput, cleanText, guessed, newSeed, TEXTS, type DraftChoices, type DraftTexts } from './plan/draft.ts';
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

const WAY_NAMES: Record<Way, string> = {
  ANY: 'any problem counts',
  MATCHING: 'any that match what I describe count',
  BY_HAND: 'those that I name',
  PICKER: 'picked, as I describe them',
  ROUND: 'those of a past round of LeetCode',
};

/** The options that say how a contest is: of `/contest create` and `edit`. */
export const planOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  ruleOptions(
    subcommand
      .addStringOption((title) =>
        title.setName('title').setDescription("The contest's name").setMaxLength(TEXTS.title.max),
      )
      .addStringOption((start) =>
        start
          .setName('start')
          .setDescription("Such as: in 10 minutes, tomorrow 19:00, 2026-12-01 19:00, by the server's clocks")
          .setMaxLength(TEXTS.start.max),
      )
      .addStringOption((length) =>
        length
          .setName('length')
          .setDescription('How long it runs, or until when: 90 minutes, 2h, 21:00')
          .setMaxLength(TEXTS.length.max),
      ),
  );

/** Those that say by which rules: of `/template save` too. */
export const ruleOptions = (subcommand: SlashCommandSubcommandBuilder) =>
  subcommand
    .addStringOption((format) =>
      format
        .setName('format')
        .setDescription('How it is ranked')
        .addChoices(Object.entries(FORMATS).map(([value, { name }]) => ({ name, value }))),
    )
    .addStringOption((problems) =>
      problems
        .setName('problems')
        .setDescription('1, Two Sum (names) · 2 easy, 1 hard graph 1600-1800 (picked) · weekly 408 (past round)')
        .setMaxLength(TEXTS.problems.max),
    )
    .addStringOption((choose) =>
      choose
        .setName('choose')
        .setDescription('How the problems are chosen, where it is not clear')
        .addChoices(WAYS.map((value) => ({ name: WAY_NAMES[value], value }))),
    )
    .addIntegerOption((freeze) =>
      freeze
        .setName('freeze')
        .setDescription('How many minutes before the end the standings freeze; 0 for no freeze')
        .setMinValue(0)
        .setMaxValue(MAX_FREEZE),
    )
    .addStringOption((entry) =>
      entry
        .setName('entry')
        .setDescription('Who takes part')
        .addChoices(Object.entries(ENTRIES).map(([value, { name }]) => ({ name, value }))),
    );

export const createSubcommand = (create: SlashCommandSubcommandBuilder) =>
  planOptions(
    create
      .setName('create')
      .setDescription('Plan a contest: step by step, or by title and length in one line. For moderators'),
  );

/** What the options say; what is left out is empty, or not there. */
export function planAsked({ options }: CommandInteraction): { texts: DraftTexts; said: Partial<DraftChoices> } {
  const text = (name: Exclude<keyof DraftTexts, 'freeze'>) => cleanText(options.getString(name) ?? '', TEXTS[name].max);
  const typed = { title: text('title'), start: text('start'), length: text('length'), problems: text('problems') };
  const texts = { ...typed, freeze: String(options.getInteger('freeze') ?? '') };
  const format = options.getString('format') as ContestFormat | null;
  const entry = options.getString('entry') as ContestEntry | null;
  const way = options.getString('choose') as Way | null;
  return { texts, said: { ...(format && { format }), ...(entry && { entry }), ...(way && { way }) } };
}

/** The form of `/contest create`, unless its options say enough: title and length, or a past round, which has its own length. */
export function createForm(interaction: CommandInteraction): ModalBuilder | null {
  const { texts, said } = planAsked(interaction);
  const isEnough = texts.title !== '' && (texts.length !== '' || guessed(texts, said).way === 'ROUND');
  return isEnough ? null : firstForm(interaction.id, texts, said);
}

/** `/contest create` in one line. A repeated command plans no second contest. */
export async function createContest(interaction: CommandInteraction, { api }: CommandTools): Promise<Answer> {
  const communityId = await communityIdOf(interaction.guildId, api);
  if (communityId === null) return NOT_SET_UP;
  const { texts, said } = planAsked(interaction);
  const draft = { id: interaction.id, seed: newSeed(), ...texts, ...guessed(texts, said) };
  const input = { ...asInput(draft), communityId, by: actorOf(interaction) };
  const preview = await previewPlan(input, api);
  if (preview.__typename !== 'ContestPreviewSuccess') return preview.message;
  const { community } = await api.request(ListLatestContests, { communityId });
  const latest = community?.contests.edges.map(({ node }) => node) ?? [];
  // A caller who was told to try again may not know that the first try succeeded.
  const equal = latest.find((contest) => isEqual(contest, { ...preview, title: texts.title }));
  if (equal !== undefined) return `**${asText(equal.title)}** is planned already: it starts ${soon(equal.startsAt)}.`;
  return createPlanned({ ...input, idempotencyKey: keyOf(input, latest) }, api);
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
