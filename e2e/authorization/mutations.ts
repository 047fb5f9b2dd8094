import { randomUUID } from 'node:crypto';
import { until } from '@leetcord/driver/until';
import { at } from '@leetcord/driver/ask';
import { signInWithCode } from '@leetcord/driver/sign-in';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import type { Outcome } from './callers.ts';
import { plannedContest } from './clubs.ts';
import { duelIn } from './duels.ts';
import { studyPlanIn } from './study-plans.ts';
import { does, doesAsLastingTwin, doesAsTwin, hiddenMutation, type Play } from './play.ts';
import { madeFor, personFor, SUBSCRIBER, type World } from './world.ts';

let count = 0;
/** A number that no other cell gets. */
const next = () => (count += 1);

/** What the bot says about those for whom it acts. */
const byModerator = { discordUserId: DEMO.users.ada, canManageServer: true, isServerOwner: false };
const byNobody = { discordUserId: DEMO.users.ben, canManageServer: false, isServerOwner: false };

const setVisibility = (more: object) =>
  does('setCommunityVisibility', ({ privateClub: { communityId } }) => ({
    communityId,
    visibility: 'PRIVATE',
    ...more,
  }));
const setTimeZone = (more: object) =>
  does('setCommunityTimeZone', ({ privateClub: { communityId } }) => ({
    communityId,
    timeZone: 'Europe/Berlin',
    ...more,
  }));
const setLanguage = (more: object) =>
  does('setCommunityLanguage', ({ privateClub: { communityId } }) => ({ communityId, language: 'de', ...more }));
const setReminder = (more: object) =>
  does('setContestReminder', ({ privateClub: { communityId } }) => ({ communityId, minutes: 30, ...more }));
const setFreezes = (more: object) =>
  does('setStreakFreezes', ({ privateClub: { communityId } }) => ({ communityId, perMonth: 2, ...more }));
const setQuietHours = (more: object) =>
  does('setQuietHours', ({ privateClub: { communityId } }) => ({
    communityId,
    from: '22:00',
    until: '07:00',
    ...more,
  }));
const setTitleRole = (by: object) =>
  does('setTitleRole', ({ privateClub: { communityId } }) => ({ communityId, title: 'EXPERT', roleId: '77', by }));
const setGathering = (more: object) =>
  does('setGathering', ({ privateClub: { communityId } }) => ({ communityId, after: 20, ...more }));
const setDigestTime = (more: object) =>
  does('setDigestTime', ({ privateClub: { communityId } }) => ({
    communityId,
    weekday: 'MONDAY',
    time: '9:00',
    ...more,
  }));
const setChannel = (by: object) =>
  does('setAnnouncementChannel', ({ privateClub: { communityId, channelId } }) => ({ communityId, channelId, by }));
const setDestinations = (by: object) =>
  does('setDestinations', ({ privateClub: { communityId, channelId } }) => ({
    communityId,
    kind: 'SUBMISSION',
    channelIds: [channelId],
    by,
  }));
const createContest = (more: object) =>
  does('createContest', ({ privateClub: { communityId } }) => ({
    communityId,
    title: 'Tomorrow',
    startsAt: new Date(Date.now() + 24 * 3_600_000),
    endsAt: new Date(Date.now() + 25 * 3_600_000),
    idempotencyKey: randomUUID(),
    ...more,
  }));
/** A change of a contest that the owner has planned. Each that is accepted has a contest of its own: another one at once would be refused. */
const changeContest = (field: string, more: (version: number) => object, by?: object) =>
  does(field, async (world, expected) => {
    const { id: contestId, version } = await madeFor(world, expected, 'unchanged contest', () =>
      plannedContest(world, world.privateClub, randomUUID()),
    );
    return { contestId, ...more(version), ...(by && { by }) };
  });
const changes = (field: string, more: (version: number) => object): Record<string, Play> => ({
  [`Mutation.${field}`]: changeContest(field, more),
  [`Mutation.${field} for a moderator`]: changeContest(field, more, byModerator),
  [`Mutation.${field} for a plain member`]: changeContest(field, more, byNobody),
});
const tomorrow = () => new Date(Date.now() + 24 * 3_600_000);
const weekdayOf = (day: Date) => day.toLocaleDateString('en', { weekday: 'long', timeZone: 'UTC' }).toUpperCase();
const saveTemplate = (by?: object) =>
  does(
    'saveContestTemplate',
    ({ privateClub: { communityId } }) => ({ communityId, title: 'Saved', length: '2h', ...(by && { by }) }),
    '... on ContestTemplateSuccess { template { id upcoming { startsAt } failure { startsAt } } }',
  );
/** A change of a template that the owner has saved: of one of its own where it is gone after. */
const changeTemplate = (field: string, more: () => object, by?: object, selection?: string) =>
  does(
    field,
    async (world, expected) => {
      const isGoneAfter = expected === 'ok' && field === 'deleteContestTemplate';
      const title = isGoneAfter ? randomUUID() : `For ${field}`;
      const templateId = await world.once(`template ${title}`, () => saveForChange(world, field, title));
      return { templateId, ...more(), ...(by && { by }) };
    },
    selection,
  );
const saveForChange = async (
  { api, privateClub: { communityId }, tokens }: World,
  field: string,
  title: string,
): Promise<unknown> => {
  const weekly = field === 'skipContestOccurrence' ? { weekdays: [weekdayOf(tomorrow())], time: '12:00' } : null;
  const selection = '__typename ... on ContestTemplateSuccess { template { id } }';
  const saved = { communityId, title, length: '2h', weekly };
  return at(await api.mutate('saveContestTemplate', saved, tokens.owner, selection), 'template.id');
};
const templateChanges = (field: string, more: () => object, selection?: string): Record<string, Play> => ({
  [`Mutation.${field}`]: changeTemplate(field, more, undefined, selection),
  [`Mutation.${field} for a moderator`]: changeTemplate(field, more, byModerator, selection),
  [`Mutation.${field} for a plain member`]: changeTemplate(field, more, byNobody, selection),
});
const createStudyPlan = (by?: object) =>
  does('createStudyPlan', ({ privateClub: { communityId } }) => ({
    ...{ communityId, title: 'Basics', problems: ['1'], idempotencyKey: 'once', ...(by && { by }) },
  }));
/** A change of a study plan that the owner has made: of one of its own where it is gone after. A community has few at a time. */
const changePlan = (
  field: string,
  more: (world: World, planId: string, expected: Outcome) => object | Promise<object>,
  by?: object,
) =>
  does(
    field,
    async (world, expected) => {
      const isLast = field === 'endStudyPlan' || field === 'deleteStudyPlan';
      const isGoneAfter = expected === 'ok' && field === 'deleteStudyPlan';
      const name = isGoneAfter ? randomUUID() : isLast ? `for ${field}` : 'changed';
      const planId = await studyPlanIn(world, 'privateClub', name);
      return { planId, ...(await more(world, planId, expected)), ...(by && { by }) };
    },
    field === 'deleteStudyPlan' ? '... on DeleteStudyPlanSuccess { planId }' : '',
  );
const planChanges = (field: string, more: Parameters<typeof changePlan>[1] = () => ({})): Record<string, Play> => ({
  [`Mutation.${field}`]: changePlan(field, more),
  [`Mutation.${field} for a moderator`]: changePlan(field, more, byModerator),
  [`Mutation.${field} for a plain member`]: changePlan(field, more, byNobody),
});
const onePicked = { picker: { count: 1 } };
/** A problem that the plan has: one of its own for who may remove it. A community picks few a minute. */
const addedProblem = async ({ api, tokens }: World, planId: string, expected: Outcome) => {
  if (expected !== 'ok') return { problem: 'two-sum' };
  const selection = '__typename ... on StudyPlanSuccess { plan { items(last: 1) { edges { node { slug } } } } }';
  const add = async () => {
    const added = await api.mutate('addStudyPlanItems', { planId, ...onePicked }, tokens.owner, selection);
    return at(added, 'plan.items.edges.0.node.slug');
  };
  // While LeetCord is overloaded it adds none.
  return {
    problem: await until(
      () => add().catch(() => null),
      (slug) => typeof slug === 'string',
    ),
  };
};
const enterPlan = (field: 'joinStudyPlan' | 'leaveStudyPlan') =>
  does(field, async (world) => ({ planId: await studyPlanIn(world, 'privateClub') }));
const REASON = 'Copied';
const ENTRY = `... on ModerationSuccess { entry { id at by { user { id } discordUserId } about { user { id } } } }`;
const moderateSubmission = (mutation: 'voidSubmission' | 'restoreSubmission', more: object = {}) =>
  does(mutation, async ({ privateClub: { communityId }, submissions, api, tokens, once }) => {
    const submissionId = await once('submission to moderate', async () => {
      const seen = await api.ask({ query: `{ submission(id: "${submissions.privateOnly}") { id } }` }, tokens.owner);
      return at(seen.data, 'submission.id');
    });
    return { communityId, submissionId, reason: REASON, ...more };
  });
const moderateEntrant = (mutation: 'disqualifyEntrant' | 'restoreEntrant', more: object = {}) =>
  does(mutation, ({ people, privateClub: { contestId } }) => {
    return { contestId, userId: people.privateOnly.userId, reason: REASON, ...more };
  });
const enterContest = (mutation: 'joinContest' | 'leaveContest' | 'inviteToContest', more: object = {}) =>
  does(mutation, ({ privateClub: { contestId } }) => ({ contestId, ...more }));
const invite = (more: object = {}) => enterContest('inviteToContest', { userId: 'nobody', ...more });
/** Of a challenge to somebody else. */
const playDuel = (mutation: string) =>
  does(mutation, async (world) => ({ duelId: await duelIn(world, 'privateClub') }));
const inPrivateClub = (mutation: string, more: object) =>
  does(mutation, ({ privateClub: { communityId } }) => ({ communityId, ...more }));
const banMember = ({ role = 'member', ...more }: { role?: 'member' | 'moderator'; by?: object } = {}) =>
  does(
    'banMember',
    async (world, expected) => {
      const { guildId, communityId } = world.privateClub;
      const { userId } = await personFor(world, expected, guildId, role);
      return { communityId, userId, reason: REASON, ...more };
    },
    ENTRY,
  );
/** As they are already. */
const setScoringRules = (more: object = {}) =>
  does(
    'setScoringRules',
    ({ privateClub: { communityId } }) => ({ communityId, repeatsScore: false, reason: REASON, ...more }),
    '... on ModerationSuccess { community { scoring { since } } entry { scoring { since } } }',
  );
const removeMember = (role: 'member' | 'moderator') =>
  does('removeMember', async (world, expected) => {
    const { guildId, communityId } = world.privateClub;
    return { communityId, userId: (await personFor(world, expected, guildId, role)).userId };
  });

const startProof = async (world: World, token?: string) => {
  const username = `prover-${next()}`;
  await world.league.stage.leetcode.putAccount({ username });
  const selection = '__typename ... on LeetCodeProof { id code }';
  const proof = await world.api.mutate('startLeetCodeProof', { username }, token, selection);
  await world.league.stage.leetcode.putAccount({ username, aboutMe: String(proof['code']) });
  return { proofId: proof['id'] };
};
const idOfNewKey = async ({ api }: World, token: string | undefined) => {
  const selection = '__typename ... on CreateApiKeySuccess { apiKey { id } }';
  return at(await api.mutate('createApiKey', { name: 'Short-lived', scopes: [] }, token, selection), 'apiKey.id');
};
const idOfFirstSession = async ({ api }: World, token: string | undefined) =>
  at((await api.ask({ query: '{ mySessions { id } }' }, token)).data, 'mySessions.0.id');

/** How each field of Mutation is tested. */
export const mutations: Record<string, Play> = {
  'Mutation.registerCommunity': does('registerCommunity', () => ({
    discordGuildId: `88${next()}`,
    name: 'Newly registered',
  })),
  'Mutation.closeCommunity': does('closeCommunity', (world, expected) =>
    madeFor(world, expected, 'community to close', async () => {
      const discordGuildId = `87${next()}`;
      await world.api.mutate('registerCommunity', { discordGuildId, name: 'Soon closed' }, world.tokens.bot);
      return { discordGuildId };
    }),
  ),
  'Mutation.takeDiscordMembers': does(
    'takeDiscordMembers',
    () => ({ first: 1 }),
    '... on TakeDiscordMembersSuccess { members { discordGuildId discordUserId displayName } }',
  ),
  'Mutation.takeTitleRoleChecks': does(
    'takeTitleRoleChecks',
    () => ({ first: 1 }),
    '... on TakeTitleRoleChecksSuccess { checks { id discordGuildId discordUserId roles { roleId } } }',
  ),
  'Mutation.settleTitleRoleCheck': does(
    'settleTitleRoleCheck',
    () => ({ id: `none:${next()}`, version: 1 }),
    '... on SettleTitleRoleCheckSuccess { id }',
  ),
  'Mutation.reportTitleRoles': does(
    'reportTitleRoles',
    ({ elsewhere }) => ({ discordGuildId: elsewhere.guildId, isRefused: false }),
    '... on ReportTitleRolesSuccess { tellOwner }',
  ),
  'Mutation.reportDiscordMember': does(
    'reportDiscordMember',
    ({ elsewhere }) => ({
      discordGuildId: elsewhere.guildId,
      discordUserId: `65${next()}`,
      hasLeft: true,
    }),
    '... on ReportDiscordMemberSuccess { discordUserId }',
  ),
  'Mutation.setAnnouncementChannel for a moderator': setChannel(byModerator),
  'Mutation.setAnnouncementChannel for a plain member': setChannel(byNobody),
  'Mutation.setDestinations for a moderator': setDestinations(byModerator),
  'Mutation.setDestinations for a plain member': setDestinations(byNobody),
  'Mutation.setCommunityVisibility': setVisibility({}),
  'Mutation.setCommunityVisibility for a moderator': setVisibility({ by: byModerator }),
  'Mutation.setCommunityVisibility for a plain member': setVisibility({ by: byNobody }),
  'Mutation.setCommunityTimeZone': setTimeZone({}),
  'Mutation.setCommunityTimeZone for a moderator': setTimeZone({ by: byModerator }),
  'Mutation.setCommunityTimeZone for a plain member': setTimeZone({ by: byNobody }),
  'Mutation.setCommunityLanguage': setLanguage({}),
  'Mutation.setCommunityLanguage for a moderator': setLanguage({ by: byModerator }),
  'Mutation.setCommunityLanguage for a plain member': setLanguage({ by: byNobody }),
  'Mutation.takeStreakReminders': does(
    'takeStreakReminders',
    () => ({ first: 1 }),
    '... on TakeStreakRemindersSuccess { reminders { id discordUserId endsAt } }',
  ),
  'Mutation.finishStreakReminder': does(
    'finishStreakReminder',
    () => ({ id: 'nobody:1' }),
    '... on FinishStreakReminderSuccess { id }',
  ),
  'Mutation.setQuietHours': setQuietHours({}),
  'Mutation.setQuietHours for a moderator': setQuietHours({ by: byModerator }),
  'Mutation.setQuietHours for a plain member': setQuietHours({ by: byNobody }),
  'Mutation.setTitleRole for a moderator': setTitleRole(byModerator),
  'Mutation.setTitleRole for a plain member': setTitleRole(byNobody),
  'Mutation.setGathering': setGathering({}),
  'Mutation.setGathering for a moderator': setGathering({ by: byModerator }),
  'Mutation.setGathering for a plain member': setGathering({ by: byNobody }),
  'Mutation.setDigestTime': setDigestTime({}),
  'Mutation.setDigestTime for a moderator': setDigestTime({ by: byModerator }),
  'Mutation.setDigestTime for a plain member': setDigestTime({ by: byNobody }),
  'Mutation.muteNews': does('muteNews', ({ privateClub: { communityId } }) => ({ communityId, kinds: [] })),
  'Mutation.setStreakFreezes': setFreezes({}),
  'Mutation.setStreakFreezes for a moderator': setFreezes({ by: byModerator }),
  'Mutation.setStreakFreezes for a plain member': setFreezes({ by: byNobody }),
  'Mutation.setProfileVisibility': does('setProfileVisibility', ({ privateClub: { communityId } }) => ({
    communityId,
    visibility: 'MEMBERS',
  })),
  'Mutation.setStreakTimeZone': does('setStreakTimeZone', ({ privateClub: { communityId } }) => ({
    communityId,
    timeZone: 'Europe/Berlin',
  })),
  'Mutation.setStreakReminder': does('setStreakReminder', ({ privateClub: { communityId } }) => ({
    communityId,
    hoursBefore: 3,
  })),
  'Mutation.setContestReminder': setReminder({}),
  'Mutation.setContestReminder for a moderator': setReminder({ by: byModerator }),
  'Mutation.setContestReminder for a plain member': setReminder({ by: byNobody }),
  'Mutation.createContest': createContest({}),
  'Mutation.createContest for a moderator': createContest({ by: byModerator }),
  'Mutation.createContest for a plain member': createContest({ by: byNobody }),
  ...changes('updateContest', (version) => ({ version, title: 'Later', idempotencyKey: randomUUID() })),
  ...changes('rerollContest', (version) => ({ version, idempotencyKey: randomUUID() })),
  ...changes('cancelContest', () => ({ reason: 'Nobody has time.' })),
  ...changes('cloneContest', () => ({ idempotencyKey: 'clone' })),
  'Mutation.saveContestTemplate': saveTemplate(),
  'Mutation.saveContestTemplate for a moderator': saveTemplate(byModerator),
  'Mutation.saveContestTemplate for a plain member': saveTemplate(byNobody),
  ...templateChanges('deleteContestTemplate', () => ({}), '... on DeleteContestTemplateSuccess { templateId }'),
  ...templateChanges('skipContestOccurrence', () => ({ date: tomorrow().toISOString().slice(0, 10) })),
  ...templateChanges('createContestFromTemplate', () => ({ idempotencyKey: 'once' })),
  'Mutation.createStudyPlan': createStudyPlan(),
  'Mutation.createStudyPlan for a moderator': createStudyPlan(byModerator),
  'Mutation.createStudyPlan for a plain member': createStudyPlan(byNobody),
  ...planChanges('updateStudyPlan', () => ({ title: 'Basics', countsEarlier: false })),
  ...planChanges('addStudyPlanItems', () => onePicked),
  ...planChanges('removeStudyPlanItem', addedProblem),
  ...planChanges('moveStudyPlanItem', () => ({ problem: 'two-sum', date: 'tomorrow' })),
  ...planChanges('endStudyPlan'),
  ...planChanges('deleteStudyPlan'),
  'Mutation.joinStudyPlan': enterPlan('joinStudyPlan'),
  'Mutation.leaveStudyPlan': enterPlan('leaveStudyPlan'),
  'Mutation.joinContest': enterContest('joinContest'),
  'Mutation.leaveContest': enterContest('leaveContest'),
  'Mutation.inviteToContest': invite(),
  'Mutation.inviteToContest for a moderator': invite({ by: byModerator }),
  'Mutation.inviteToContest for a plain member': invite({ by: byNobody }),
  'Mutation.challengeToDuel': inPrivateClub('challengeToDuel', { userId: 'nobody', idempotencyKey: 'once' }),
  'Mutation.acceptDuel': playDuel('acceptDuel'),
  'Mutation.declineDuel': playDuel('declineDuel'),
  'Mutation.withdrawDuel': playDuel('withdrawDuel'),
  'Mutation.offerDuelDraw': playDuel('offerDuelDraw'),
  'Mutation.acceptDuelDraw': playDuel('acceptDuelDraw'),
  'Mutation.resignDuel': playDuel('resignDuel'),
  'Mutation.joinDuelQueue': inPrivateClub('joinDuelQueue', { bestOf: 2 }),
  'Mutation.leaveDuelQueue': inPrivateClub('leaveDuelQueue', {}),
  'Mutation.setDuelChallenges': inPrivateClub('setDuelChallenges', { areTaken: true }),
  'Mutation.voidSubmission': moderateSubmission('voidSubmission'),
  'Mutation.voidSubmission for a moderator': moderateSubmission('voidSubmission', { by: byModerator }),
  'Mutation.voidSubmission for a plain member': moderateSubmission('voidSubmission', { by: byNobody }),
  'Mutation.restoreSubmission': moderateSubmission('restoreSubmission'),
  'Mutation.disqualifyEntrant': moderateEntrant('disqualifyEntrant'),
  'Mutation.disqualifyEntrant for a moderator': moderateEntrant('disqualifyEntrant', { by: byModerator }),
  'Mutation.disqualifyEntrant for a plain member': moderateEntrant('disqualifyEntrant', { by: byNobody }),
  'Mutation.restoreEntrant': moderateEntrant('restoreEntrant'),
  'Mutation.banMember of a member': banMember(),
  'Mutation.banMember of a member for a moderator': banMember({ by: byModerator }),
  'Mutation.banMember of a member for a plain member': banMember({ by: byNobody }),
  'Mutation.banMember of a moderator': banMember({ role: 'moderator' }),
  'Mutation.unbanMember': does('unbanMember', ({ privateClub: { communityId } }) => ({
    communityId,
    userId: 'nobody',
    reason: REASON,
  })),
  'Mutation.setScoringRules': setScoringRules(),
  'Mutation.setScoringRules for a moderator': setScoringRules({ by: byModerator }),
  'Mutation.setScoringRules for a plain member': setScoringRules({ by: byNobody }),
  'Mutation.setMemberRole': does('setMemberRole', async (world, expected) => {
    const { guildId, communityId } = world.privateClub;
    return { communityId, userId: (await personFor(world, expected, guildId)).userId, role: 'MODERATOR' };
  }),
  'Mutation.removeMember of a member': removeMember('member'),
  'Mutation.removeMember of a moderator': removeMember('moderator'),
  'Mutation.leaveCommunity': doesAsTwin(
    'leaveCommunity',
    ({ privateClub: { communityId } }) => ({ communityId }),
    '... on LeaveCommunitySuccess { communityId }',
  ),
  'Mutation.setMyPrivacy': does(
    'setMyPrivacy',
    ({ privateClub: { communityId } }) => ({
      communityId,
      mayBeMentioned: true,
    }),
    '... on MemberSuccess { member { role } }',
  ),
  'Mutation.setGlobalLeaderboardConsent': does(
    'setGlobalLeaderboardConsent',
    () => ({ isShown: true }),
    '... on GlobalLeaderboardConsentSuccess { isShown }',
  ),
  'Mutation.setSolvedHistoryConsent': does(
    'setSolvedHistoryConsent',
    () => ({ isGiven: true }),
    '... on SetSolvedHistoryConsentSuccess { solvedHistory { consentedAt readAt } }',
  ),
  'Mutation.addToSolvedHistory': does(
    'addToSolvedHistory',
    () => ({ leetcodeUsername: 'member_codes', problemSlugs: ['two-sum'] }),
    '... on AddToSolvedHistorySuccess { solvedHistory { consentedAt readAt } }',
  ),
  'Mutation.acknowledgeEvents': does('acknowledgeEvents', () => ({ subscriber: SUBSCRIBER, cursor: '0' })),
  'Mutation.holdSubscriber': does('holdSubscriber', () => ({ subscriber: 'held', holder: 'one' })),
  'Mutation.releaseSubscriber': does('releaseSubscriber', () => ({ subscriber: 'held', holder: 'one' })),
  'Mutation.startPost': does('startPost', () => ({ key: `post ${next()}` }), '... on StartPostSuccess { startedAt }'),
  'Mutation.holdNews': does('holdNews', ({ privateClub: { communityId } }) => ({
    communityId,
    channelId: '1',
    cursor: '1',
    refusedKey: 'none',
  })),
  'Mutation.sumUpNews': does(
    'sumUpNews',
    () => ({ communityId: 'none', channelId: '1' }),
    '... on SumUpNewsSuccess { solvers { user { id } displayName } contests { id } }',
  ),
  'Mutation.releaseNews': does('releaseNews', () => ({ communityId: 'none', channelId: '1', cursor: '1' })),
  'Mutation.forgetNewsChannel': does('forgetNewsChannel', ({ privateClub: { communityId } }) => ({
    communityId,
    channelId: '1',
  })),
  'Mutation.keepStandingsMessage': does('keepStandingsMessage', () => ({
    contestId: 'none',
    channelId: '1',
    messageId: '2',
    revision: 'none',
  })),
  'Mutation.recordSubmission': does('recordSubmission', () => ({
    submissionId: String(2_990_000_000 + next()),
    problemSlug: 'two-sum',
    language: 'cpp',
    verdict: 'WRONG_ANSWER',
    submittedAt: new Date(),
  })),
  ...hiddenMutation('addMember', 'contests', ({ elsewhere: { guildId: discordGuildId } }) => ({
    discordGuildId,
    userId: `added-${next()}`,
    discordUserId: `66${next()}`,
  })),
  ...hiddenMutation(
    'setLeetCodeAccount',
    'contests',
    () => ({ userId: `added-${next()}`, username: null, since: '2026-11-24T12:00:00Z' }),
    'userId',
  ),
  ...hiddenMutation('forgetLeetCodeUser', 'problems', () => ({ username: `forgotten_${next()}` }), 'username'),
  ...hiddenMutation('forgetUser', 'contests', () => ({ userId: `forgotten-${next()}` }), 'userId'),
  ...hiddenMutation(
    'moveUser',
    'contests',
    () => {
      const [userId, toUserId, discordUserId] = [`left-${next()}`, `kept-${next()}`, `66${next()}`];
      return { userId, toUserId, discordUserId, since: '2026-11-24T12:00:00Z' };
    },
    'userId',
  ),

  'Mutation.createApiKey': doesAsLastingTwin(
    'createApiKey',
    () => ({ name: 'A key', scopes: ['ACCOUNT_READ'] }),
    '... on CreateApiKeySuccess { secret apiKey { id } }',
  ),
  'Mutation.revokeApiKey of oneself': doesAsLastingTwin(
    'revokeApiKey',
    async (world, { person, token }) => ({
      apiKeyId: person === undefined ? 'none' : await idOfNewKey(world, token),
    }),
    '... on RevokeApiKeySuccess { apiKeyId }',
  ),
  'Mutation.revokeApiKey of somebody else': does('revokeApiKey', async (world, expected) => {
    const { accessToken } = await personFor(world, expected, world.elsewhere.guildId);
    return { apiKeyId: await world.once("somebody else's key", () => idOfNewKey(world, accessToken)) };
  }),
  ...hiddenMutation(
    'exchangeApiKey',
    'users',
    ({ tokens }) => ({ secret: tokens.key }),
    '... on ExchangeApiKeySuccess { accessToken accessTokenExpiresAt }',
  ),
  'Mutation.startLeetCodeProof': does(
    'startLeetCodeProof',
    (world, expected) =>
      madeFor(world, expected, 'account to prove', async () => {
        const username = `starter-${next()}`;
        await world.league.stage.leetcode.putAccount({ username });
        return { username };
      }),
    '... on LeetCodeProof { id username code expiresAt } ... on TooManyAttemptsError { retryAt }',
  ),
  'Mutation.finishLeetCodeProof': doesAsTwin(
    'finishLeetCodeProof',
    (world, { person }) => startProof(world, person?.accessToken),
    '... on SignInSuccess { accessToken refreshToken accessTokenExpiresAt user { id displayName } }',
  ),
  'Mutation.createLinkCode': does(
    'createLinkCode',
    ({ privateClub }) => ({
      discordUserId: `99${next()}`,
      discordUsername: 'someone',
      displayName: 'Someone',
      discordGuildId: privateClub.guildId,
    }),
    '... on CreateLinkCodeSuccess { code expiresAt }',
  ),
  'Mutation.signInWithLinkCode of oneself': doesAsLastingTwin(
    'signInWithLinkCode',
    async (world, { person }) => ({
      code: await world.newcomers.code(world.elsewhere.guildId, 'member', person?.discordUserId),
    }),
    '... on SignInSuccess { accessToken refreshToken user { id } }',
  ),
  'Mutation.signInWithLinkCode of somebody else': does('signInWithLinkCode', async ({ newcomers, elsewhere }) => ({
    code: await newcomers.code(elsewhere.guildId),
  })),
  'Mutation.deleteMyAccount': doesAsTwin(
    'deleteMyAccount',
    (_world, { person }) => ({
      confirmDisplayName: person?.displayName ?? 'Nobody',
    }),
    '... on DeleteMyAccountSuccess { deletedAt }',
  ),
  'Mutation.signInService': does(
    'signInService',
    ({ league }) => ({
      service: 'bot',
      secret: league.system.secrets.botService,
    }),
    '... on SignInServiceSuccess { accessToken accessTokenExpiresAt }',
  ),
  'Mutation.refreshSession': does('refreshSession', async (world, expected) => ({
    refreshToken: (await personFor(world, expected, world.elsewhere.guildId)).refreshToken,
  })),
  'Mutation.signOut': does('signOut', async (world, expected) => ({
    refreshToken: (await personFor(world, expected, world.elsewhere.guildId)).refreshToken,
  })),
  'Mutation.endSession of oneself': doesAsLastingTwin(
    'endSession',
    async (world, { person }) => {
      if (person === undefined) return { sessionId: 'none' };
      const code = await world.newcomers.code(world.elsewhere.guildId, 'member', person.discordUserId);
      const other = await signInWithCode(world.league.stage, code);
      const query = '{ mySessions { id isCurrent } }';
      const sessions = at((await world.api.ask({ query }, other.accessToken)).data, 'mySessions');
      return { sessionId: (sessions as { id: string; isCurrent: boolean }[]).find(({ isCurrent }) => isCurrent)!.id };
    },
    '... on EndSessionSuccess { sessionId }',
  ),
  'Mutation.endSession of somebody else': does('endSession', async (world, expected) => {
    const { accessToken } = await personFor(world, expected, world.elsewhere.guildId);
    return { sessionId: await idOfFirstSession(world, accessToken) };
  }),
  'Mutation.endOtherSessions': doesAsTwin('endOtherSessions', () => null, '', false),
};
