import { at } from '@leetcord/driver/ask';
import type { Person } from '@leetcord/driver/sign-in';
import { WAIT } from '@leetcord/driver/until';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from './scene.ts';

export const apiKeyAttacks = (scene: () => Scene) =>
  describe('an API key', () => {
    let owner: Person;
    beforeAll(async () => {
      owner = await scene().newcomers.join(scene().privateClub.guildId);
    });

    const create = async (...scopes: string[]) => {
      const selection = '__typename ... on CreateApiKeySuccess { secret apiKey { id } }';
      const created = await scene().api.mutate('createApiKey', { name: 'Key', scopes }, owner.accessToken, selection);
      return { secret: created['secret'] as string, id: at(created, 'apiKey.id') as string };
    };
    const ask = async (query: string, key: string, variables = {}) => {
      const { data, errors } = await scene().api.ask({ query, variables }, key);
      return errors?.[0]?.extensions.code ?? data;
    };
    const COMMUNITY = 'query ($id: ID!) { community(id: $id) { id } }';
    const ME = '{ me { id } }';

    test('reads what its scopes allow, and no more', async () => {
      const id = scene().privateClub.communityId;
      const [none, communities, account] = await Promise.all([
        create(),
        create('COMMUNITIES_READ'),
        create('ACCOUNT_READ'),
      ]);
      expect(await ask(COMMUNITY, none.secret, { id })).toEqual({ community: null });
      expect(await ask(ME, none.secret)).toBe('FORBIDDEN');
      expect(await ask(COMMUNITY, communities.secret, { id })).toEqual({ community: { id } });
      expect(await ask(ME, communities.secret)).toBe('FORBIDDEN');
      expect(await ask(COMMUNITY, account.secret, { id })).toEqual({ community: null });
      expect(await ask(ME, account.secret)).toEqual({ me: { id: owner.userId } });
    });

    test('changes nothing, and makes no other key', async () => {
      const { secret } = await create('ACCOUNT_READ', 'COMMUNITIES_READ');
      for (const mutation of [
        'leaveCommunity(input: { communityId: "x" }) { __typename }',
        'createApiKey(input: { name: "Another", scopes: [ACCOUNT_READ] }) { __typename }',
        'endOtherSessions { ended }',
        `deleteMyAccount(input: { confirmDisplayName: "${owner.displayName}" }) { __typename }`,
      ]) {
        expect(await ask(`mutation { ${mutation} }`, secret)).toBe('FORBIDDEN');
      }
      expect(await ask(ME, secret)).toEqual({ me: { id: owner.userId } });
    });

    test('is refused soon after it is revoked', async () => {
      const { secret, id: apiKeyId } = await create('ACCOUNT_READ');
      expect(await ask(ME, secret)).toEqual({ me: { id: owner.userId } });
      await scene().api.mutate('revokeApiKey', { apiKeyId }, owner.accessToken);
      await expect.poll(() => ask(ME, secret), WAIT).toBe('UNAUTHENTICATED');
    });

    test('is refused if it is made up or combined from two', async () => {
      const [one, other] = await Promise.all([create('ACCOUNT_READ'), create('ACCOUNT_READ')]);
      const mixed = `${one.secret.split('.')[0]}.${other.secret.split('.')[1]}`;
      const madeUp = `leetcord_${'A'.repeat(22)}.${'A'.repeat(43)}`;
      for (const key of [mixed, madeUp, `${one.secret}A`, one.secret.slice(0, -1), one.secret.toUpperCase()]) {
        expect(await ask(ME, key)).toBe('UNAUTHENTICATED');
      }
    });

    test('is not shown again, and cannot be revoked by another user', async () => {
      const { secret, id: apiKeyId } = await create('ACCOUNT_READ');
      const list = await scene().api.ask({ query: '{ myApiKeys { id name scopes lastUsedAt } }' }, owner.accessToken);
      expect(JSON.stringify(list)).not.toContain(secret.split('.')[1]);
      const stranger = await scene().newcomers.join(scene().privateClub.guildId);
      const result = await scene().api.mutate('revokeApiKey', { apiKeyId }, stranger.accessToken);
      expect(result.__typename).toBe('ApiKeyNotFoundError');
      expect(await ask(ME, secret)).toEqual({ me: { id: owner.userId } });
    });
  });
