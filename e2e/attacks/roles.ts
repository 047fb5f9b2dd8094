import { randomUUID } from 'node:crypto';
import { mutation } from '@leetcord/driver/ask';
import type { Person } from '@leetcord/driver/sign-in';
import { DEMO } from '@leetcord/stand-ins/discord/control-client';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Scene } from './scene.ts';

export const roleAttacks = (scene: () => Scene) =>
  describe('a moderator', () => {
    let here: Person;
    /** A moderator of the other community. */
    let there: Person;
    /** A member of both, without a role in the community under attack. */
    let plain: Person;
    beforeAll(async () => {
      const { newcomers, privateClub, publicClub } = scene();
      here = await newcomers.join(publicClub.guildId, 'moderator');
      there = await newcomers.join(privateClub.guildId, 'moderator');
      plain = await newcomers.join(publicClub.guildId);
      await newcomers.joinToo(publicClub.guildId, there);
    });

    const contest = () => ({
      communityId: scene().publicClub.communityId,
      title: 'Taken over',
      endsAt: new Date(Date.now() + 3_600_000),
      idempotencyKey: randomUUID(),
    });
    /** The type of the result, or the error's code. */
    const outcome = async (field: string, input: object, token: string) => {
      const { data, errors } = await scene().api.ask(mutation(field, input), token);
      return errors?.[0]?.extensions.code ?? (data![field] as { __typename: string }).__typename;
    };

    test('plans a contest in their own community', async () => {
      expect(await outcome('createContest', contest(), here.accessToken)).toBe('CreateContestSuccess');
    });

    test.each<[string, () => object]>([
      ['createContest', contest],
      ['setCommunityVisibility', () => ({ communityId: scene().publicClub.communityId, visibility: 'PRIVATE' })],
      ['removeMember', () => ({ communityId: scene().publicClub.communityId, userId: plain.userId })],
    ])('of another community cannot %s', async (field, input) => {
      expect(await outcome(field, input(), there.accessToken)).toBe('NotModeratorError');
    });

    test('makes neither owners nor moderators', async () => {
      const input = { communityId: scene().publicClub.communityId, userId: here.userId, role: 'OWNER' };
      expect(await outcome('setMemberRole', input, here.accessToken)).toBe('NotOwnerError');
    });

    test.each([
      ['themselves', () => plain.discordUserId],
      ['a moderator', () => here.discordUserId],
      ["the server's owner", () => DEMO.users.ada],
    ])('is not made by saying so: a user cannot act as the bot does for %s', async (_who, discordUserId) => {
      const by = { discordUserId: discordUserId(), canManageServer: true, isServerOwner: true };
      for (const person of [plain, here]) {
        expect(await outcome('createContest', { ...contest(), by }, person.accessToken)).toBe('FORBIDDEN');
      }
    });

    test('is not made by a command that Discord let through: the bot passes on what Discord says about the user', async () => {
      const { stage, channelId } = scene().league;
      const reply = await stage.discord.runCommand({
        channelId,
        userId: DEMO.users.ben,
        command: 'contest create',
        options: { title: 'Taken over', length: '5 minutes' },
        ignoresPermissions: true,
      });
      expect(reply.content).not.toMatch(/planned/);
      expect(reply.content).toMatch(/Manage Server|moderator/);
    });
  });
