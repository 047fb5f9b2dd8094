import { expect, test } from 'vitest';
import { PRIVACY_FACTS, RETENTION } from '../../gateway/src/pages/privacy-facts.ts';
import * as contests from '../../subgraphs/contests/src/modules/privacy/personal-data.ts';
import { PEOPLE_KEPT_S } from '../../subgraphs/problems/src/modules/profiles/profile.kind.ts';
import { UNUSED_HISTORY_MS } from '../../subgraphs/problems/src/modules/solved-history/solved-histories.repository.ts';
import * as problems from '../../subgraphs/problems/src/modules/personal-data.ts';
import { LISTED_AFTER_EXPIRY_S } from '../../subgraphs/users/src/modules/api-keys/api-keys.repository.ts';
import { PROOF_LIFE_MS } from '../../subgraphs/users/src/modules/leetcode-proof/leetcode-proof.service.ts';
import { GUESSES, LINK_CODE_LIFE_MS } from '../../subgraphs/users/src/modules/link-codes/link-codes.service.ts';
import { SESSION_LIFE_MS } from '../../subgraphs/users/src/modules/sessions/sessions.service.ts';
import * as users from '../../subgraphs/users/src/modules/privacy/personal-data.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

test('the privacy page names every collection that holds personal data, and no other', () => {
  const of = (subgraph: string, declared: readonly { collections: readonly string[] }[]) =>
    declared.flatMap(({ collections }) => collections.map((name) => `${subgraph}.${name}`));
  const kept = [
    ...of('users', Object.values(users.personalData({} as users.PersonalDataSources))),
    ...of('contests', contests.personalData({} as contests.PersonalDataSources)),
    ...of('problems', problems.personalData({} as problems.PersonalDataSources)),
  ];
  expect(PRIVACY_FACTS.flatMap(({ collections }) => collections).toSorted()).toEqual(kept.toSorted());
});

test('the privacy page says how long things are really kept', () => {
  expect(RETENTION).toEqual({
    linkCodeMinutes: LINK_CODE_LIFE_MS / MINUTE_MS,
    triesMinutes: Math.max(...GUESSES.each.map(({ windowMs }) => windowMs)) / MINUTE_MS,
    proofMinutes: PROOF_LIFE_MS / MINUTE_MS,
    unusedSessionDays: SESSION_LIFE_MS / DAY_MS,
    expiredApiKeyDays: (LISTED_AFTER_EXPIRY_S * 1_000) / DAY_MS,
    leetcodeCopyDays: (PEOPLE_KEPT_S * 1_000) / DAY_MS,
    unusedHistoryDays: UNUSED_HISTORY_MS / DAY_MS,
  });
});
