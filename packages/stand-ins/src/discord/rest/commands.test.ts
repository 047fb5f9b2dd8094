import { ApplicationIntegrationType, SlashCommandBuilder } from 'discord.js';
import { expect, test } from 'vitest';
import { DEMO } from '../control-client.ts';
import { connectBot, startForTest } from '../testing/bot.ts';

const path = `/applications/${DEMO.applicationId}/commands`;
const slash = (changes: object) => ({ name: 'x', description: 'x', ...changes });
const option = (changes: object) => ({ type: 3, name: 'x', description: 'x', ...changes });

test('commands that are registered again keep their ids, and equal what was sent', async () => {
  const { apiUrl } = await startForTest();
  const client = await connectBot(apiUrl);
  const link = new SlashCommandBuilder()
    .setName('link')
    .setDescription('Get a code')
    .setNSFW(false)
    .setIntegrationTypes(ApplicationIntegrationType.GuildInstall)
    .addIntegerOption((minutes) => minutes.setName('minutes').setDescription('For').setMinValue(1));
  const [first] = (await client.application.commands.set([link])).values();
  const [second] = (await client.application.commands.set([link])).values();
  expect(second!.id).toBe(first!.id);
  const fetched = (await client.application.commands.fetch()).first()!;
  expect(fetched.equals(link.toJSON() as Parameters<typeof fetched.equals>[0], true)).toBe(true);
});

test('other languages are listed for who asks for them, and are as short as the first', async () => {
  const { apiUrl } = await startForTest();
  const client = await connectBot(apiUrl);
  const choices = [{ name: 'x', name_localizations: { de: 'y' }, value: 'x' }];
  const german = slash({ description_localizations: { de: 'Hol dir' }, options: [option({ choices })] });
  await client.rest.put(path as `/${string}`, { body: [german] });
  const list = async (query: string) => JSON.stringify(await client.rest.get(`${path}${query}` as `/${string}`));
  expect(await list('?with_localizations=true')).toContain('"name_localizations":{"de":"y"}');
  expect(await list('?with_localizations=true')).toContain('"description_localizations":{"de":"Hol dir"}');
  expect(await list('')).not.toContain('_localizations');
  const long = slash({ description_localizations: { de: 'x'.repeat(101) } });
  await expect(client.rest.put(path as `/${string}`, { body: [long] })).rejects.toMatchObject({ code: 50035 });
  const unknown = slash({ description_localizations: { deutsch: 'x' } });
  await expect(client.rest.put(path as `/${string}`, { body: [unknown] })).rejects.toMatchObject({ code: 50035 });
});

test.for([
  ['a name in capitals', [slash({ name: 'Link' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name with a space', [slash({ name: 'contest create' })], '0.name[APPLICATION_COMMAND_INVALID_NAME]'],
  ['a name of 33 characters', [slash({ name: 'x'.repeat(33) })], '0.name[BASE_TYPE_BAD_LENGTH]'],
  ['no description', [{ name: 'x' }], '0.description[BASE_TYPE_REQUIRED]'],
  ['two of one name', [slash({}), slash({})], '1[APPLICATION_COMMANDS_DUPLICATE_NAME]'],
  [
    'a required option after an optional one',
    [slash({ options: [option({}), option({ name: 'y', required: true })] })],
    '0.options[1][APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID]',
  ],
  ['an option type that is none', [slash({ options: [option({ type: 99 })] })], '0.options[0].type[BASE_TYPE_CHOICES]'],
  [
    'a choice of another type',
    [slash({ options: [option({ type: 4, choices: [{ name: 'x', value: 'x' }] })] })],
    '0.options[0].choices[0].value',
  ],
  [
    'a subcommand in a subcommand',
    [slash({ options: [option({ type: 1, options: [option({ type: 1 })] })] })],
    '0.options[0].options[0].type',
  ],
  [
    'subcommands beside options',
    [slash({ options: [option({ type: 1 }), option({ name: 'y' })] })],
    '0.options[APPLICATION_COMMAND_OPTIONS_TYPE_INVALID]',
  ],
  [
    '26 options',
    [slash({ options: Array.from({ length: 26 }, (_, index) => option({ name: `o${index}` })) })],
    '0.options[BASE_TYPE_MAX_LENGTH]',
  ],
  [
    'more than 8,000 characters',
    [
      slash({
        options: Array.from({ length: 4 }, (_, at) =>
          option({ name: `o${at}`, choices: Array.from({ length: 25 }, () => ({ name: 'n'.repeat(90), value: 'v' })) }),
        ),
      }),
    ],
    '0[APPLICATION_COMMAND_TOO_LARGE]',
  ],
] as const)('refuses %s with error 50035', async ([, body, at]) => {
  const { apiUrl, control } = await startForTest();
  const client = await connectBot(apiUrl);
  const error = await client.rest.put(path as `/${string}`, { body }).catch((e: unknown) => e);
  expect(error).toMatchObject({ code: 50035, status: 400, message: expect.stringContaining(at) });
  expect((await control.state()).commands).toEqual([]);
});
