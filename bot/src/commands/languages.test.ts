import { DEMO, type InteractionView } from '@leetcord/stand-ins/discord/control-client';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { englishIn, stringsIn } from '../testing/no-english.ts';
import { startReadyBot, startWorld, type World } from '../testing/start.ts';
import { TEXTS } from '../texts/texts.ts';
import { commands } from './commands.ts';

const { ada, ben } = DEMO.users;
const t = TEXTS.de;
const german = { channelId: DEMO.generalChannelId, locale: 'de' };

/** How each command is used: some more than once, since it says different things. */
const USES: Record<string, Record<string, string | number | boolean>[]> = {
  help: [{}],
  link: [{}],
  privacy: [{}],
  leaderboard: [
    {},
    { window: 'ALL_TIME', topic: 'graph' },
    { topic: 'graph', difficulty: 'EASY' },
    { topic: '!' },
    { scope: 'global' },
    { scope: 'global', topic: 'graph' },
  ],
  'problem search': [{ problem: 'two-sum' }, { problem: 'sum' }, { problem: 'x y' }],
  'problem random': [{}, { 'min-rating': 2, 'max-rating': 1 }, { topic: '!' }],
  'problem recommend': [{}],
  daily: [{}],
  rating: [{}, { member: ben }],
  'profile show': [{}, { member: ben }],
  'profile visibility': [{ who: 'PUBLIC' }],
  'streak show': [{}, { member: ben }],
  'streak timezone': [{ zone: 'Europe/Berlin' }],
  'streak remind': [{ hours: 3 }, {}],
  'contest create': [{ title: 'Sprint', length: '1h' }],
  'contest edit': [{ contest: 'planned' }, { contest: 'planned', title: 'Cup' }],
  'contest clone': [{ contest: 'running' }],
  'contest list': [{}],
  'contest join': [{ contest: 'running' }, { contest: 'planned' }],
  'contest leave': [{ contest: 'running' }],
  'contest invite': [{ contest: 'running', member: ben }],
  'contest problems': [{}, { contest: 'planned' }, { contest: 'matching' }],
  'contest standings': [{}, { contest: 'none' }],
  'contest rounds': [{}, { round: 'none' }],
  'contest upsolve': [{}, { contest: 'final' }],
  'contest cancel': [{ contest: 'planned', reason: 'x' }],
  'duel challenge': [
    { member: ben, rounds: '3', difficulty: 'EASY', from: 1_600, to: 1_900 },
    { member: ben, problem: '1', minutes: 30 },
  ],
  'duel accept': [{}, { challenge: 'd1' }, { challenge: 'none' }],
  'duel decline': [{}],
  'duel withdraw': [{}],
  'duel draw': [{}],
  'duel resign': [{}],
  'duel queue': [{}, { rounds: '3', difficulty: 'HARD' }],
  'duel leave': [{}],
  'duel ladder': [{}],
  'duel show': [{}, { duel: 'd3' }, { duel: 'none' }],
  'duel challenges': [{ take: true }, { take: false }],
  'study list': [{}],
  'study show': [{}, { plan: 's3' }, { plan: 'none' }],
  'study along': [{}, { plan: 's3' }],
  'study join': [{ plan: 's1' }, {}],
  'study leave': [{ plan: 's1' }],
  'study create': [
    { title: 'x', problems: '1, 2', days: 'mo, Freitag', 'per-day': 2, start: 'morgen', earlier: false },
    { title: 'x', topic: 'array', difficulty: 'EASY', count: 5 },
    { title: 'x' },
  ],
  'study edit': [{ plan: 's1', title: 'Trees' }, { plan: 's1' }],
  'study add': [{ plan: 's1', problems: '3' }],
  'study remove': [{ plan: 's1', problem: 'problem-1' }],
  'study move': [{ plan: 's1', problem: 'problem-1', date: '2026-12-09' }],
  'study end': [{ plan: 's1' }],
  'study delete': [{ plan: 's3' }],
  'template save': [
    { title: 'x', length: '1h', days: 'mo, Donnerstag und so', time: '19:00' },
    { title: 'x', days: 'y' },
  ],
  'template list': [{}],
  'template plan': [{ template: 't1' }],
  'template skip': [
    { template: 't1', date: '2026-12-07' },
    { template: 't1', date: '2026-12-07', undo: true },
  ],
  'template delete': [{ template: 't1' }, { template: 'none' }],
  'moderate void': [{ member: ben, submission: 's1', reason: 'x' }],
  'moderate restore': [{ member: ben, submission: 's1', reason: 'x' }],
  'moderate disqualify': [{ member: ben, contest: 'running', reason: 'x' }],
  'moderate restore-entrant': [{ member: ben, contest: 'running', reason: 'x' }],
  'moderate ban': [{ member: ben, reason: 'x' }],
  'moderate unban': [{ member: ben, reason: 'x' }],
  'moderate log': [{}],
  'config channel': [{}, { channel: DEMO.leetcodeChannelId }],
  'config news': [{ kind: 'SUBMISSION' }, { kind: 'CONTEST_PLAN', channel: DEMO.leetcodeChannelId, also: true }],
  mute: [{}, { kind: 'SUBMISSION' }, { kind: 'SUBMISSION', undo: true }],
  'config quiet': [{ from: '22:00', until: '7:00' }, {}],
  'config digest': [{ weekday: 'FRIDAY', time: '17:00' }],
  'config flood': [{ solves: 5 }, {}],
  'config visibility': [{ visibility: 'PUBLIC' }, { visibility: 'PRIVATE' }],
  'config timezone': [{ zone: 'Europe/Berlin' }],
  'config points': [{ hard: 10, reason: 'x' }, { reason: 'x' }],
  'config reminder': [{}, { minutes: 60 }],
  'config roles': [{ title: 'EXPERT' }],
  'config streaks': [{ freezes: 2 }],
  'config language': [{ language: 'en' }, {}],
  'config show': [{}],
};
/** What needs no right of a moderator. */
const FOR_ALL =
  /^(help|link|mute|privacy|daily|leaderboard|problem .*|profile .*|rating|streak .*|duel .*|study (list|show|along|join|leave)|contest (list|join|leave|problems|standings|rounds|upsolve))$/;
/** What asks LeetCord nothing. */
const NEEDS_NOTHING = /^privacy$/;

const problem = { number: '1', title: 'Two Sum', slug: 'two-sum', difficulty: 'EASY', url: 'https://leetcode.com/' };
const at = '2026-12-07T18:00:00Z';
const row = (rank: number) => ({
  ...{ rank, points: 9, solved: 2, shownAs: 'NAME', mayBeMentioned: true, displayName: null },
  ...{ user: { displayName: 'Ada' }, cells: [{ column: 'PENALTY_MINUTES', value: 35 }] },
  problems: [{ label: 'A', isSolved: true, isFirstToSolve: true, wrongAttempts: 1, pendingAttempts: 0 }],
});
const rules = { format: 'ICPC', problemChoice: 'PICKER', entry: 'JOIN', lengthMinutes: 90, freezeMinutes: 15 };
const localStart = { text: '2026-12-07 19:00' };
const audit = (action: string, more: object = {}) => ({
  ...{ action, at, reason: 'x', by: { discordUserId: ada }, about: {}, submission: null, contest: null, ...more },
});

const fills = (count: number) => Array.from({ length: count }, () => ({ ...row(1), done: 1, missed: 0 }));

let world: World;
/** What ends what was started, the last one first. */
const ends: (() => Promise<void>)[] = [];
/** Controls that were used. */
const used = new Set<string>();

// Once for all tests; a hook that is for none cannot wait for a condition.
beforeEach(async () => {
  if (ends.length > 0) return;
  world = await startWorld((close) => void ends.unshift(close));
  await startReadyBot(world);
  const { league } = world;
  league.contests = [
    { id: 'running', title: 'Race', format: 'LOCKOUT', isFrozen: true, problemCount: 1 },
    {
      id: 'planned',
      title: 'Cup',
      state: 'SCHEDULED',
      format: 'ICPC',
      entry: 'INVITE',
      problemCount: 1,
      problems: null,
    },
    {
      id: 'matching',
      title: 'Kind',
      state: 'SETTLING',
      matching: { difficulties: ['EASY'], tags: ['graph'], minRating: 1_600 },
    },
    { id: 'final', title: 'Last', state: 'FINAL' },
    { id: 'cancelled', title: 'None', state: 'CANCELLED', cancelReason: 'x' },
  ].map((contest) => ({
    problems: [{ label: 'A', points: 3, problem }],
    standings: (args: { first: number }) =>
      league.pageOf(
        Array.from({ length: 21 }, (_, index) => row(index + 1)),
        args,
      ),
    mine: () => row(2),
    ...contest,
  }));
  const upcoming = [false, true].map((isSkipped) => ({
    date: '2026-12-07',
    startsAt: at,
    localStart,
    isSkipped,
    contest: null,
  }));
  const failure = { startsAt: at, reason: 'LeetCord could not plan it, and tries again.' };
  const weekly = { weekdays: ['MONDAY', 'THURSDAY'], time: '19:00' };
  league.templates = [
    { id: 't1', title: 'Weekly', ...rules, weekly, upcoming, failure },
    { id: 't2', title: 'Single', ...rules, weekly: null, upcoming: [], failure: null },
  ];
  league.rows = Array.from({ length: 12 }, (_, index) => row(index + 1));
  const scoring = { easyPoints: 1, mediumPoints: 3, hardPoints: 7, repeatsScore: true };
  league.auditLog = [
    ...['VOID_SUBMISSION', 'RESTORE_SUBMISSION', 'DISQUALIFY_ENTRANT', 'RESTORE_ENTRANT'].map((action) =>
      audit(action),
    ),
    ...['BAN_MEMBER', 'UNBAN_MEMBER'].map((action) =>
      audit(action, { by: {}, about: { user: { displayName: 'Ben' } } }),
    ),
    ...Array.from({ length: 6 }, () => audit('SET_SCORING_RULES', { scoring })),
  ];
  const member = { shownAs: 'NAME', mayBeMentioned: true, user: { displayName: 'Ada' }, solved: 3, problemCount: 4 };
  const edges = [{ node: { ...member, finishSeconds: 60, place: 7, rating: 1_876.4, ratingChange: 23 } }];
  const times = { startsAt: at, endsAt: at, url: 'https://leetcode.com/contest/weekly-contest-408/' };
  league.rounds = [
    { ...times, slug: 'x', title: 'Weekly 408', state: 'RATED', hiddenCount: 2, results: { totalCount: 1, edges } },
  ];
  const change = { at, rank: 1, before: 1_500, after: 1_540, contest: { title: 'Cup' } };
  const rating = { rank: 1, rating: 1_540, contests: 1, isProvisional: true, title: null, shownAs: 'ANONYMOUS' };
  league.ratings = {
    mine: { ...rating, history: { edges: [{ node: change }] } },
    of: { ...rating, ...member, title: 'SPECIALIST', history: { edges: [{ node: change }] } },
  };
  league.upcomingRounds = [{ title: 'Weekly 409', startsAt: at, durationSeconds: 5_400 }];
});

afterAll(async () => {
  for (const end of ends) await end();
});

/** Checks that an answer has no English, and returns it. */
function checked(answer: InteractionView, what: string): InteractionView {
  const { content, embeds, components, followUps, modal, choices } = answer;
  const said = stringsIn([
    content,
    embeds,
    components,
    modal,
    choices,
    followUps.map((one) => [one.content, one.embeds]),
  ]);
  expect(said.join('').length, what).toBeGreaterThan(0);
  expect(englishIn(said.join('\n')), what).toEqual([]);
  return answer;
}
const run = async (command: string, options: Record<string, string | number | boolean>, more: object = {}) =>
  checked(await world.discord.runCommand({ ...german, userId: ada, command, options, ...more }), command);
const click = async (shown: InteractionView, control: string, word = '', values?: string[]) => {
  interface Part {
    custom_id: string;
    disabled?: boolean;
  }
  const parts = shown.components.flatMap((each) => (each as unknown as { components: Part[] }).components);
  const { custom_id: customId } = parts.find(
    (part) => part.custom_id.startsWith(`${control}:`) && part.custom_id.endsWith(word) && part.disabled !== true,
  )!;
  used.add(control);
  const messageId = shown.message!.id;
  return checked(
    await world.discord.click({ ...german, userId: ada, messageId, customId, ...(values && { values }) }),
    control,
  );
};
const submit = async (form: InteractionView, control: string, values: Record<string, string>) => {
  used.add(control);
  return checked(await world.discord.submitModal({ interactionId: form.id, values }), control);
};

test('each command is used here', async () => {
  const registered = (await world.discord.state()).commands.map(({ command }) => command);
  expect(Object.keys(USES).toSorted()).toEqual(registered.toSorted());
});

test.for(Object.entries(USES))(
  '/%s answers in German who has German chosen, with the right and without it',
  async ([command, uses]) => {
    for (const options of uses) await run(command, options);
    const { content } = await run(command, uses[0]!, { userId: ben, ignoresPermissions: true });
    const asked = [t('api.notModerator'), t('moderation.notModerator'), t('template.notModerator')];
    const mayAll = FOR_ALL.test(command) || command === 'config show' || command === 'contest edit';
    if (!mayAll) expect(asked).toContain(content);
  },
);

test('each button, menu and form says what it says in German', async () => {
  const { discord, league } = world;
  const first = await run('contest create', { entry: 'JOIN' });
  let draft = await submit(first, 'plan-form', {
    title: 'Freitag',
    length: '2h',
    problems: '2 leicht, 1 schwer graph',
  });
  expect(draft.embeds[0]?.title).toBe('Noch nicht geplant: Freitag');
  expect(league.root.contestPreview.mock.lastCall?.[0].input.problems).toMatchObject({
    picker: {
      slots: [
        { count: 2, difficulties: ['EASY'] },
        { count: 1, difficulties: ['HARD'], tags: ['graph'] },
      ],
    },
  });
  draft = await click(draft, 'plan-menu', ':format', ['ICPC']);
  draft = await submit(await click(draft, 'plan-change'), 'plan-form', { freeze: '15' });
  draft = await click(draft, 'plan-again');
  league.root.createContest.mockReturnValueOnce({ __typename: 'TooManyContestsError', message: 'There are 20.' });
  await click(draft, 'plan-make');
  expect((await click(draft, 'plan-make')).content).toBe(t('plan.isPlanned', { title: 'Freitag' }));
  const other = await submit(await run('contest create', {}), 'plan-form', { title: 'x' });
  expect((await click(other, 'plan-drop')).content).toBe(t('plan.dropped'));

  let edited = await run('contest edit', { contest: 'planned' });
  edited = await click(edited, 'edit-menu', ':entry', ['JOIN']);
  await submit(await click(edited, 'edit-change'), 'edit-form', {});
  league.contests.push({ id: 'picked', title: 'Picked', state: 'SCHEDULED', problemChoice: 'PICKER' });
  await click(await run('contest edit', { contest: 'picked' }), 'edit-again');

  const standings = await run('contest standings', {});
  expect((await click(standings, 'standings')).embeds[0]?.footer?.text).toBe(
    t('contest.page', { page: 2, pages: 3, count: 21 }),
  );
  expect((await click(standings, 'standings-place')).content).toContain('**Du**');
  await click(await run('moderate log', {}), 'moderation-log');
  const board = await run('leaderboard', { difficulty: 'EASY' });
  await click(board, 'board');
  await click(board, 'board-place');

  const challenge = await run('duel challenge', { member: ben });
  expect((await click(challenge, 'duel-accept')).content).toContain('Das Duell hat begonnen');
  const refused = { __typename: 'NotYourDuelError', message: TEXTS.en('api.notChallenged') };
  league.root.declineDuel.mockReturnValueOnce(refused);
  expect((await click(challenge, 'duel-decline')).content).toBe(t('api.notChallenged'));
  await click(await run('duel ladder', {}), 'duel-ladder', ':1');

  await click(await run('study show', { plan: 's1' }), 'study-items', ':1');
  const many = { memberCount: 16, members: (page: { first: number }) => league.pageOf(fills(16), page as never) };
  Object.assign(league.study.plans[0]!, many);
  await click(await run('study along', { plan: 's1' }), 'study-along', ':1');

  await discord.setGuildLocale(DEMO.guildId, 'de');
  league.outdatedStandings = [
    { contest: { id: 'running' }, channelId: DEMO.generalChannelId, messageId: null, revision: '1' },
  ];
  const isStandings = ({ embeds }: { embeds: { title?: string }[] }) =>
    embeds[0]?.title === t('news.standings', { title: 'Race' });
  const posted = async () => (await discord.messages({ channelId: DEMO.generalChannelId })).find(isStandings);
  await expect.poll(posted).toBeDefined();
  const { id: messageId } = (await posted())!;
  used.add('places');
  checked(await discord.click({ ...german, userId: ben, messageId, customId: 'places:running' }), 'places');

  expect([...used].toSorted()).toEqual(commands.flatMap(({ controls = {} }) => Object.keys(controls)).toSorted());
});

test('options that complete themselves offer German, and what is typed may be German', async () => {
  const offered = async (command: string, focused: string, options: Record<string, string>) =>
    (await world.discord.autocomplete({ ...german, userId: ada, command, focused, options })).choices.map(
      ({ name }) => name,
    );
  expect(await offered('contest join', 'contest', { contest: 'race' })).toEqual(['Race (läuft)']);
  expect(await offered('duel accept', 'challenge', { challenge: 'ada' })).toEqual([
    expect.stringContaining('Ada: zwei von drei Runden'),
  ]);
  expect(await offered('duel show', 'duel', { duel: '' })).toEqual(['Ada und Ben']);
  expect(await offered('study show', 'plan', { plan: 'gra' })).toEqual(['Graphs (läuft)']);
  expect(await offered('template skip', 'date', { template: 't1', date: '' })).toContain(
    '2026-12-07 19:00 (ausgelassen)',
  );
  await run('template save', { title: 'x', days: 'Montag, do und So', time: '19:00' });
  expect(world.league.root.saveContestTemplate.mock.lastCall?.[0].input).toMatchObject({
    weekly: { weekdays: ['MONDAY', 'THURSDAY', 'SUNDAY'] },
  });
});

test('news are in the language of the Discord server, unless a moderator chooses another one', async () => {
  const { discord, league } = world;
  await discord.setGuildLocale(DEMO.guildId, 'de');
  const titles = async () =>
    (await discord.messages({ channelId: DEMO.generalChannelId, limit: 200 })).map(({ embeds }) => embeds[0]?.title);
  await run('config channel', { channel: DEMO.generalChannelId });
  league.startContest(DEMO.guildId);
  await expect.poll(titles).toContain(t('news.started', { title: 'Sprint' }));
  expect((await run('config language', { language: 'en' })).content).toContain('auf Englisch');
  league.startContest(DEMO.guildId);
  await expect.poll(titles).toContain(TEXTS.en('news.started', { title: 'Sprint' }));
});

/** What each command answers: so many at a time, since Discord waits 3 s for each. */
async function runAll(atOnce: number, how: Parameters<typeof run>[2] = {}): Promise<[string, string][]> {
  const uses = Object.entries(USES);
  const answers: [string, string][] = [];
  for (let from = 0; from < uses.length; from += atOnce) {
    const some = uses.slice(from, from + atOnce);
    answers.push(
      ...(await Promise.all(
        some.map(async ([command, [options]]): Promise<[string, string]> => [
          command,
          (await run(command, options!, how)).content,
        ]),
      )),
    );
  }
  return answers;
}

test('each command says in German that it is for servers', async () => {
  const direct = await runAll(2, { isDirect: true });
  for (const [command, content] of direct) expect(content, command).toBe(t('common.notInServer'));
});

// Each tries again for some seconds, in which it does nothing.
test('each command says in German that LeetCord does not answer', { timeout: 300_000 }, async () => {
  await world.league.server.kill();
  for (const [command, content] of await runAll(24))
    if (!NEEDS_NOTHING.test(command)) expect(content, command).toBe(t('common.failed'));
});
