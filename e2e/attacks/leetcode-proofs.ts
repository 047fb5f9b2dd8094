import { mutation } from '@leetcord/driver/ask';
import { WAIT } from '@leetcord/driver/until';
import { describe, expect, test } from 'vitest';
import { from, newAddress, type Scene } from './scene.ts';

interface Proof {
  id: string;
  code: string;
}

export const leetcodeProofAttacks = (scene: () => Scene) =>
  describe('a LeetCode name', () => {
    const setAboutMe = (username: string, aboutMe: string) =>
      scene().league.stage.leetcode.putAccount({ username, aboutMe });
    const start = async (username: string, token?: string): Promise<Proof> => {
      await scene().league.stage.leetcode.putAccount({ username });
      const operation = mutation('startLeetCodeProof', { username }, '__typename ... on LeetCodeProof { id code }');
      const { data } = await scene().api.ask(operation, token, from(newAddress()));
      return data!['startLeetCodeProof'] as Proof;
    };
    const finish = async ({ id: proofId }: Proof, token?: string) => {
      const selection =
        '__typename ... on SignInSuccess { accessToken refreshToken user { id leetcode { username } } }';
      const { data } = await scene().api.ask(mutation('finishLeetCodeProof', { proofId }, selection), token);
      return data!['finishLeetCodeProof'] as { __typename: string };
    };
    const expectRefused = async (proof: Proof, aboutMe: string, username: string) => {
      await setAboutMe(username, aboutMe);
      expect(await finish(proof)).toEqual({ __typename: 'CodeNotInProfileError' });
    };

    test("is proven by its owner, in LeetCode's spelling, with the code among other text", async () => {
      await scene().league.stage.leetcode.putAccount({ username: 'Honest_Hana' });
      const proof = await start('honest_hana');
      await setAboutMe('Honest_Hana', `I like trees.\n(${proof.code})`);
      expect(await finish(proof)).toMatchObject({ user: { leetcode: { username: 'Honest_Hana' } } });
    });

    test('goes back with its account to the owner who proves it again, from whoever has it', async () => {
      const { api, newcomers, publicClub } = scene();
      const [holder, owner] = await Promise.all([1, 2].map(() => newcomers.join(publicClub.guildId)));
      for (const { accessToken } of [holder!, owner!]) {
        const proof = await start('renamed_rita', accessToken);
        await setAboutMe('renamed_rita', proof.code);
        expect(await finish(proof, accessToken)).toMatchObject({ user: { id: holder!.userId } });
      }
      // Whoever had it is signed out, and is a new user after the next sign-in.
      const { errors } = await api.ask({ query: '{ me { id } }' }, holder!.accessToken);
      expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
      const { accessToken, userId } = await newcomers.joinToo(publicClub.guildId, holder!);
      expect(userId).not.toBe(holder!.userId);
      const { data } = await api.ask({ query: '{ me { leetcode { username } } }' }, accessToken);
      expect(data).toEqual({ me: { leetcode: null } });
    });

    test("of another person is not proven without the code, nor with the code in the attacker's own profile", async () => {
      const proof = await start('victim_one');
      expect(await finish(proof)).toEqual({ __typename: 'CodeNotInProfileError' });
      await scene().league.stage.leetcode.putAccount({ username: 'attacker_one' });
      await setAboutMe('attacker_one', proof.code);
      expect(await finish(proof)).toEqual({ __typename: 'CodeNotInProfileError' });
    });

    test('is not proven by the code of another proof of the same name', async () => {
      const victims = await start('victim_two');
      await setAboutMe('victim_two', victims.code);
      expect(await finish(await start('victim_two'))).toEqual({ __typename: 'CodeNotInProfileError' });
    });

    test("is not taken with another user's proof when its code is in the profile", async () => {
      const { newcomers, publicClub } = scene();
      const owner = await newcomers.join(publicClub.guildId);
      const attacker = await newcomers.join(publicClub.guildId);
      const proof = await start('victim_three', owner.accessToken);
      await setAboutMe('victim_three', proof.code);
      expect(await finish(proof, attacker.accessToken)).toEqual({ __typename: 'ProofNotFoundError' });
      expect(await finish(proof)).toEqual({ __typename: 'ProofNotFoundError' });
      expect(await finish(proof, owner.accessToken)).toMatchObject({ user: { id: owner.userId } });
    });

    test.each([
      ['with letters after it', (code: string) => `${code}x`],
      ['with letters before it', (code: string) => `x${code}`],
      ['as a part of a longer word', (code: string) => `see-${code}-here`],
      ['without its end', (code: string) => code.slice(0, -1)],
      ['in capitals', (code: string) => code.toUpperCase()],
      ['broken in two', (code: string) => `${code.slice(0, 12)} ${code.slice(12)}`],
    ])('is not proven by the code %s', async (name, change) => {
      const username = `sub_${name.replaceAll(/\W/g, '_')}`.slice(0, 30);
      const proof = await start(username);
      await expectRefused(proof, change(proof.code), username);
    });

    test('is neither proven nor refused while LeetCode blocks LeetCord', async () => {
      const { leetcode } = scene().league.stage;
      const proof = await start('patient_pat');
      await setAboutMe('patient_pat', proof.code);
      await leetcode.addFault({ kind: 'cloudflare' });
      expect(await finish(proof)).toEqual({ __typename: 'LeetCodeUnavailableError' });
      await leetcode.clearFaults();
      await expect
        .poll(() => finish(proof), { ...WAIT, interval: 2_500 })
        .toMatchObject({
          __typename: 'SignInSuccess',
        });
    });
  });
