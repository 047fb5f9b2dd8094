import type { Api } from '@leetcord/driver/api';
import { mutation } from '@leetcord/driver/ask';
import { askForCode } from '@leetcord/driver/sign-in';
import { describe, expect, test } from 'vitest';
import { from, newAddress, type Scene } from './scene.ts';

const tryCode = async (api: Api, code: string, address: string, headers: Record<string, string> = {}) => {
  const operation = mutation(
    'signInWithLinkCode',
    { code },
    '__typename ... on SignInSuccess { accessToken refreshToken }',
  );
  const { data } = await api.ask(operation, undefined, { ...from(address), ...headers });
  return (data!['signInWithLinkCode'] as { __typename: string }).__typename;
};

/** Guesses until it is told to stop. The limit is well below this number of guesses. */
const guessUntilStopped = async (guess: (code: string, index: number) => Promise<string>) => {
  for (let index = 0; index < 100; index += 1) {
    const outcome = await guess(`GUESS${String(index).padStart(5, '0')}`.replace('U', 'V'), index);
    if (outcome === 'TooManyAttemptsError') return;
    expect(outcome).toBe('InvalidLinkCodeError');
  }
  throw new Error('100 guesses were heard');
};

export const linkCodeAttacks = (scene: () => Scene) =>
  describe('a link code', () => {
    test('signs in the person to whom it was given', async () => {
      const { api, newcomers, publicClub } = scene();
      expect(await tryCode(api, await newcomers.code(publicClub.guildId), newAddress())).toBe('SignInSuccess');
    });

    test('cannot be guessed: after some tries an address is refused, even with a right code, but other addresses are not', async () => {
      const { api, newcomers, publicClub } = scene();
      const address = newAddress();
      await guessUntilStopped((code) => tryCode(api, code, address));
      const code = await newcomers.code(publicClub.guildId);
      expect(await tryCode(api, code, address)).toBe('TooManyAttemptsError');
      expect(await tryCode(api, code, newAddress())).toBe('SignInSuccess');
    });

    test('cannot be guessed by a caller who claims another address in the headers each time', async () => {
      const { api } = scene();
      const address = newAddress();
      await guessUntilStopped((code, index) =>
        tryCode(api, code, `198.51.100.${index}, ${address}`, {
          'x-leetcord-client-address': `198.51.100.${index}`,
          forwarded: `for=198.51.100.${index}`,
          'x-real-ip': `198.51.100.${index}`,
        }),
      );
    });

    test('works once', async () => {
      const { api, newcomers, publicClub } = scene();
      const code = await newcomers.code(publicClub.guildId);
      expect(await tryCode(api, code, newAddress())).toBe('SignInSuccess');
      expect(await tryCode(api, code, newAddress())).toBe('InvalidLinkCodeError');
    });

    test('works once when two people use it at the same moment', async () => {
      const { api, newcomers, publicClub } = scene();
      const code = await newcomers.code(publicClub.guildId);
      const outcomes = await Promise.all([1, 2, 3, 4].map(() => tryCode(api, code, newAddress())));
      expect(outcomes.filter((outcome) => outcome === 'SignInSuccess')).toHaveLength(1);
    });

    test('stops working once its Discord user has asked for another', async () => {
      const { api, league, publicClub } = scene();
      const { members } = (await league.stage.discord.state()).guilds.find(({ id }) => id === publicClub.guildId)!;
      const who = { channelId: publicClub.channelId, userId: members.find(({ isBot }) => !isBot)!.userId };
      const older = await askForCode(league.stage, who);
      const newer = await askForCode(league.stage, who);
      scene().secrets.add('code', older);
      scene().secrets.add('code', newer);
      expect(await tryCode(api, older, newAddress())).toBe('InvalidLinkCodeError');
      expect(await tryCode(api, newer, newAddress())).toBe('SignInSuccess');
    });

    test('stops working once it has expired', async () => {
      const { api, insider, newcomers, publicClub } = scene();
      const code = await newcomers.code(publicClub.guildId);
      const codes = insider.database('users').collection('linkCodes');
      await codes.updateMany({}, { $set: { expiresAt: new Date(Date.now() - 1_000) } });
      expect(await tryCode(api, code, newAddress())).toBe('InvalidLinkCodeError');
    });
  });
