import { DEMO, type InteractionView } from '@leetcord/stand-ins/discord/control-client';
import { expect, test } from 'vitest';
import { NOT_MODERATOR } from '../testing/league.ts';
import { startBotIn, startReadyBot, startWorld, type World } from '../testing/start.ts';

const { ada, ben } = DEMO.users;
const where = { channelId: DEMO.generalChannelId, userId: ada };
const ADA = { discordUserId: ada, canManageServer: true, isServerOwner: true };

const run = ({ discord }: World, command: string, options: Record<string, string> = {}, userId: string = ada) =>
  discord.runCommand({ ...where, userId, command, options });

interface Part {
  custom_id: string;
  label?: string;
  disabled?: boolean;
  options?: { value: string; default?: boolean }[];
}
const partsOf = ({ components }: InteractionView) =>
  components.flatMap((row) => (row as { components: Part[] }).components);
const buttonOf = (shown: InteractionView, label: string) => partsOf(shown).find((part) => part.label === label)!;
const chosenIn = (shown: InteractionView) =>
  partsOf(shown).flatMap(({ options }) => options?.find((option) => option.default)?.value ?? []);

/** Uses a button, or a menu, of what is shown. */
const use = ({ discord }: World, shown: InteractionView, label: string, value?: string) => {
  const isIt = ({ custom_id, label: own }: Part) => own === label || custom_id.endsWith(`:${label}`);
  const { custom_id: customId } = partsOf(shown).find(isIt)!;
  return discord.click({ ...where, messageId: shown.message!.id, customId, ...(value && { values: [value] }) });
};

test('a moderator plans a contest step by step: form, menus, another pick, changed texts, plan; two clicks plan one', async () => {
  const world = await startWorld();
  const { discord, league } = world;
  const first = await startReadyBot(world);
  const { createContest, contestPreview } = league.root;
  const asked = () => contestPreview.mock.lastCall![0].input;

  const form = await run(world, 'contest create', { entry: 'JOIN' });
  expect(form).toMatchObject({ kind: 'modal', modal: { title: 'Plan a contest' } });
  contestPreview.mockReturnValueOnce({ __typename: 'InvalidInputError', message: 'Say when it ends.' });
  const title = '**Friday** `night` \u202e<@1>';
  let shown = await discord.submitModal({ interactionId: form.id, values: { title, problems: '2 easy, 1 graph' } });
  expect(shown).toMatchObject({ isEphemeral: true, isDeferred: true });
  expect(shown.embeds[0]?.description).toBe('**This cannot be planned.** Say when it ends.');
  expect(chosenIn(shown)).toEqual(['POINTS', 'JOIN', 'PICKER', 'MIXED']);
  expect(buttonOf(shown, 'Plan').disabled).toBe(true);

  // No process keeps the draft.
  await first.close();
  await startBotIn(world);
  await expect.poll(async () => (await discord.state()).sessions).toHaveLength(1);
  const change = await use(world, shown, 'Change');
  shown = await discord.submitModal({
    interactionId: change.id,
    values: { length: '2h', start: 'in 5 minutes', freeze: '15' },
  });
  expect(shown.kind).toBe('update');
  shown = await use(world, shown, 'format', 'ICPC');
  shown = await use(world, shown, 'difficulty', 'HARD');
  expect(chosenIn(shown)).toEqual(['ICPC', 'JOIN', 'PICKER', 'HARD']);
  expect(shown.embeds[0]?.title).toBe("Not planned yet: \\*\\*Friday\\*\\* 'night' \\<\\@1\\>");
  const [before, pick] = [asked(), shown.embeds[0]?.description];
  expect(pick).toMatch(/\|\|\*\*A\*\* \[1\. Seed \w+\]\(https:\S+\) · easy · 1 point\|\|$/);
  shown = await use(world, shown, 'Pick anew');
  expect(asked()).toEqual({
    ...before,
    problems: { ...before.problems, picker: { ...before.problems!.picker, seed: expect.any(String) } },
  });
  expect(shown.embeds[0]?.description).not.toBe(pick);

  const planned = await Promise.all([use(world, shown, 'Plan'), use(world, shown, 'Plan')]);
  expect(planned.map(({ components }) => components)).toEqual([[], []]);
  expect(planned[0].content).toContain('is planned');
  const inputs = createContest.mock.calls.map(([{ input }]) => input);
  expect(inputs).toEqual([asked(), asked()]);
  expect(inputs[0]).toEqual({
    ...{ communityId: league.communities.get(DEMO.guildId)!.id, by: ADA, title: "**Friday** 'night' <@1>" },
    ...{ format: 'ICPC', entry: 'JOIN', startsAtText: 'in 5 minutes', endsAtText: '2h', freezeMinutes: 15 },
    problems: {
      countSolvedBefore: false,
      picker: {
        seed: expect.any(String),
        slots: [
          expect.objectContaining({ count: 2, difficulties: ['EASY'] }),
          expect.objectContaining({ count: 1, difficulties: ['HARD'], tags: ['graph'] }),
        ],
      },
    },
    idempotencyKey: form.id,
  });
});

test('a draft that is too old says so, one that is cancelled plans nothing, and what LeetCord refuses can be tried again', async () => {
  const world = await startWorld();
  const { discord, league, clock } = world;
  await startReadyBot(world);
  const begin = async () => {
    const form = await run(world, 'contest create', { length: '1h' });
    return discord.submitModal({ interactionId: form.id, values: { title: 'Late' } });
  };
  const shown = await begin();
  league.root.createContest.mockReturnValueOnce({ __typename: 'TooManyContestsError', message: 'There are 20.' });
  const refused = await use(world, shown, 'Plan');
  expect(refused.followUps).toMatchObject([{ content: 'There are 20.', isEphemeral: true }]);
  expect(buttonOf(refused, 'Plan').disabled).toBe(false);
  expect(await use(world, shown, 'Cancel')).toMatchObject({
    content: 'Nothing is planned.',
    embeds: [],
    components: [],
  });

  const old = await begin();
  clock.advance(25 * 3_600_000);
  for (const label of ['Plan', 'Change', 'Pick anew']) {
    if (buttonOf(old, label).disabled) continue;
    expect((await use(world, old, label)).followUps[0]?.content).toContain('too old');
  }
  expect(league.root.createContest).toHaveBeenCalledOnce();
});

test('/contest create plans in one line, by what its words mean, and once when it is sent again', async () => {
  const world = await startWorld();
  const { league, clock } = world;
  await startReadyBot(world);
  const { createContest } = league.root;
  const asked = () => createContest.mock.lastCall![0].input;
  const options = { title: 'Monday sprint', length: '1h', start: 'in 5 minutes' };
  const created = await run(world, 'contest create', options);
  expect(created.embeds[0]).toMatchObject({
    title: 'Monday sprint',
    description: expect.stringMatching(/^It starts <t:\d+:f> \(<t:\d+:R>\) and ends <t:\d+:f>\.\n/),
  });
  expect(asked()).toMatchObject({ startsAtText: 'in 5 minutes', endsAtText: '1h', problems: { any: true }, by: ADA });
  const { idempotencyKey } = asked();
  // Neither finds the other in LeetCord's list, as when both come at the same time.
  await run(world, 'contest create', options);
  expect(asked().idempotencyKey).toBe(idempotencyKey);

  const at = (minutes: number) => new Date(clock.now().getTime() + minutes * 60_000).toISOString();
  league.contests = [{ id: 'k1', state: 'SCHEDULED', title: options.title, startsAt: at(4), plannedEndsAt: at(64) }];
  expect((await run(world, 'contest create', options)).content).toContain('**Monday sprint** is planned already');
  expect(createContest).toHaveBeenCalledTimes(2);
  await run(world, 'contest create', { title: 'Again', problems: 'weekly 408' });
  expect(asked()).toMatchObject({ problems: { round: 'weekly 408' }, format: 'LEETCODE' });
  expect(asked().idempotencyKey).not.toBe(idempotencyKey);
});

test('/contest edit changes what is said, by options, form and menus, and clone plans one like another', async () => {
  const world = await startWorld();
  const { discord, league } = world;
  await startReadyBot(world);
  const contest = {
    id: 'k1',
    title: 'Sprint',
    state: 'SCHEDULED',
    version: 3,
    format: 'ICPC',
    problemChoice: 'PICKER',
  };
  league.contests = [contest];
  const { updateContest, rerollContest, cloneContest } = league.root;
  const input = () => {
    const { by, idempotencyKey, ...rest } = updateContest.mock.lastCall![0].input as Record<string, unknown>;
    expect([by, idempotencyKey]).toEqual([ADA, expect.any(String)]);
    return rest;
  };
  expect((await run(world, 'contest edit', { contest: 'k1', start: 'tomorrow 19:00' })).content).toBe(
    '**Sprint** is changed.',
  );
  expect(input()).toEqual({ contestId: 'k1', version: 3, startsAtText: 'tomorrow 19:00' });

  const shown = await run(world, 'contest edit', { contest: 'Sprint' });
  expect(updateContest).toHaveBeenCalledOnce();
  const form = await use(world, shown, 'Change');
  const nothing = await discord.submitModal({ interactionId: form.id });
  expect(nothing.followUps[0]?.content).toContain('Nothing is changed');
  await discord.submitModal({ interactionId: form.id, values: { problems: '1, 2', title: 'Other' } });
  expect(input()).toEqual({
    ...{ contestId: 'k1', version: 3, title: 'Other' },
    problems: { byHand: [{ problem: '1' }, { problem: '2' }], countSolvedBefore: false },
  });
  await use(world, shown, 'entry', 'INVITE');
  expect(input()).toEqual({ contestId: 'k1', version: 3, entry: 'INVITE' });
  rerollContest.mockReturnValueOnce({ __typename: 'ContestChangedError', message: 'Somebody was faster.' });
  expect((await use(world, shown, 'Pick anew')).followUps[0]?.content).toBe('Somebody was faster.');
  expect((await use(world, shown, 'Pick anew')).content).toBe('**Sprint** has other problems.');

  await run(world, 'contest clone', { contest: 'k1', start: 'in 1 hour' });
  expect(cloneContest.mock.lastCall?.[0].input).toMatchObject({ contestId: 'k1', startsAtText: 'in 1 hour', by: ADA });
  for (const [command, options] of [
    ['edit', { title: 'x' }],
    ['clone', {}],
  ] as const) {
    expect((await run(world, `contest ${command}`, { contest: 'k1', ...options }, ben)).content).toBe(NOT_MODERATOR);
  }
});
