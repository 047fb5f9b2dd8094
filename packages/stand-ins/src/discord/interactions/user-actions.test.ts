import {
  ActionRowBuilder,
  ButtonBuilder,
  ButtonStyle,
  ChannelType,
  type DiscordAPIError,
  Events,
  InteractionContextType,
  LabelBuilder,
  MessageFlags,
  ModalBuilder,
  PermissionFlagsBits,
  SlashCommandBuilder,
  StringSelectMenuBuilder,
  TextInputBuilder,
  type ChatInputCommandInteraction,
  type Client,
} from 'discord.js';
import { expect, test } from 'vitest';
import { DEMO } from '../control-client.ts';
import { connectBot, startForTest } from '../testing/bot.ts';

const by = { channelId: DEMO.generalChannelId, userId: DEMO.users.ben };
const byAdmin = { ...by, userId: DEMO.users.ada };

const contest = new SlashCommandBuilder()
  .setName('contest')
  .setDescription('Contests')
  .setContexts(InteractionContextType.Guild)
  .addSubcommand((create) =>
    create
      .setName('create')
      .setDescription('Plan one')
      .addStringOption((option) =>
        option.setName('title').setDescription('Its name').setRequired(true).setMaxLength(10),
      )
      .addIntegerOption((option) => option.setName('minutes').setDescription('Its length').setMinValue(1))
      .addStringOption((option) =>
        option.setName('kind').setDescription('Which').addChoices({ name: 'Points', value: 'POINTS' }),
      )
      .addUserOption((option) => option.setName('host').setDescription('Who'))
      .addChannelOption((option) =>
        option.setName('where').setDescription('Where').addChannelTypes(ChannelType.GuildText),
      )
      .addStringOption((option) => option.setName('problem').setDescription('Of LeetCode').setAutocomplete(true)),
  );
const config = new SlashCommandBuilder()
  .setName('config')
  .setDescription('Settings')
  .setDefaultMemberPermissions(PermissionFlagsBits.ManageGuild);

/** A bot that answers its commands as a test wants. */
async function startWith(onCommand: (interaction: ChatInputCommandInteraction<'cached'>) => Promise<unknown>) {
  const { apiUrl, control } = await startForTest();
  const client: Client<true> = await connectBot(apiUrl);
  await client.application.commands.set([contest, config]);
  const errors: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand() || !interaction.inCachedGuild()) return;
    onCommand(interaction).catch((error: unknown) => errors.push(error));
  });
  return { client, control, errors };
}

test('a command arrives with its options, its user and what that user may do', async () => {
  const { control } = await startWith(async (interaction) => {
    const { options, memberPermissions, member, locale } = interaction;
    await interaction.reply(
      JSON.stringify({
        path: [interaction.commandName, options.getSubcommand()],
        title: options.getString('title', true),
        minutes: options.getInteger('minutes'),
        host: options.getMember('host')?.displayName,
        where: options.getChannel('where')?.name,
        by: member.displayName,
        mayManage: memberPermissions.has('ManageGuild'),
        locale,
      }),
    );
  });
  const options = { title: 'Friday', minutes: 30, host: DEMO.users.chloe, where: DEMO.leetcodeChannelId };
  const run = { command: 'contest create', options, locale: 'fr' };
  const answer = {
    path: ['contest', 'create'],
    title: 'Friday',
    minutes: 30,
    host: 'Chloé',
    where: 'leetcode',
    locale: 'fr',
  };
  const first = await control.runCommand({ ...by, ...run });
  expect(first).toMatchObject({ kind: 'message', isDeferred: false, isEphemeral: false });
  expect(JSON.parse(first.content)).toEqual({ ...answer, by: 'Ben', mayManage: false });
  const second = await control.runCommand({ ...byAdmin, ...run });
  expect(JSON.parse(second.content)).toEqual({ ...answer, by: 'Ada', mayManage: true });
  expect(await control.messages({ channelId: by.channelId })).toHaveLength(2);
});

test('a command says what its user may do at that moment: roles and the owner can change between two commands', async () => {
  const { control } = await startWith(async (interaction) => {
    const { guild, user, memberPermissions } = interaction;
    const may = { isOwner: guild.ownerId === user.id, mayManage: memberPermissions.has('ManageGuild') };
    await interaction.reply(JSON.stringify(may));
  });
  const ask = async () => {
    const options = { title: 'Friday' };
    return JSON.parse((await control.runCommand({ ...by, command: 'contest create', options })).content) as object;
  };
  expect(await ask()).toEqual({ isOwner: false, mayManage: false });
  await control.setAdmin(DEMO.guildId, by.userId, true);
  expect(await ask()).toEqual({ isOwner: false, mayManage: true });
  await control.setAdmin(DEMO.guildId, by.userId, false);
  expect(await ask()).toEqual({ isOwner: false, mayManage: false });
  await control.transferGuild(DEMO.guildId, by.userId);
  expect(await ask()).toEqual({ isOwner: true, mayManage: true });
  await expect(control.transferGuild(DEMO.guildId, '1')).rejects.toThrow('There is no member 1');
});

test('a deferred private answer is waited for, and nobody else sees it', async () => {
  const { control } = await startWith(async (interaction) => {
    await interaction.deferReply({ flags: MessageFlags.Ephemeral });
    await interaction.editReply({ content: 'Your code is `ABC`.', embeds: [{ title: 'Link' }] });
    await interaction.followUp({ content: 'And more.', flags: MessageFlags.Ephemeral });
  });
  const answer = await control.runCommand({ ...byAdmin, command: 'config' });
  expect(answer).toMatchObject({ isDeferred: true, isEphemeral: true, content: 'Your code is `ABC`.' });
  expect(answer.embeds).toEqual([{ title: 'Link' }]);
  await expect
    .poll(async () => (await control.interaction(answer.id)).followUps.map(({ content }) => content))
    .toEqual(['And more.']);
  expect(await control.messages({ channelId: by.channelId })).toEqual([]);
});

test('a public answer that is deleted disappears from the channel', async () => {
  const { control } = await startWith(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply('for a moment');
    await interaction.deleteReply();
  });
  const { id } = await control.runCommand({ ...byAdmin, command: 'config' });
  await expect.poll(async () => (await control.interaction(id)).message).toBeNull();
  expect(await control.messages({ channelId: by.channelId })).toEqual([]);
});

test.for([
  [{ command: 'unknown' }, 'The bot has no command /unknown; it has: /contest create, /config.'],
  [{ command: 'contest' }, 'The bot has no command /contest;'],
  [{ command: 'contest create' }, '/contest create needs the option "title"'],
  [{ command: 'contest create', options: { title: 'x', extra: 1 } }, 'has no option "extra"'],
  [{ command: 'contest create', options: { title: 'x'.repeat(11) } }, 'must be 0 to 10 characters long'],
  [{ command: 'contest create', options: { title: 'x', minutes: 0 } }, 'must be from 1 to Infinity'],
  [{ command: 'contest create', options: { title: 'x', minutes: 1.5 } }, 'must be a whole number'],
  [{ command: 'contest create', options: { title: 'x', kind: 'ICPC' } }, 'must be one of "POINTS"'],
  [{ command: 'contest create', options: { title: 'x', host: '1' } }, 'names nothing in this server'],
  [{ command: 'config' }, 'Discord hides /config from this user: it needs ManageGuild.'],
] as const)('what Discord would not let a user send is an error: %j', async ([run, message]) => {
  const { control } = await startWith((interaction) => interaction.reply('no'));
  await expect(control.runCommand({ ...by, ...run })).rejects.toThrow(message);
});

test('a second answer is error 40060, one after 3 s error 10062, and one to an unknown interaction 10015', async () => {
  let now = Date.now();
  const { apiUrl, control } = await startForTest({ clock: { now: () => new Date(now) } });
  const client = await connectBot(apiUrl);
  await client.application.commands.set([config]);
  const codes: unknown[] = [];
  const note = (error: DiscordAPIError) => void codes.push(error.code);
  client.once(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    await interaction.editReply('too early').catch((error: Error) => codes.push(error.name));
    await client.rest
      .patch(`/webhooks/${DEMO.applicationId}/${interaction.token}/messages/@original`, { body: { content: 'x' } })
      .catch(note);
    const body = { type: 4, data: { content: 'hi' } };
    const answer = () =>
      client.rest.post(`/interactions/${interaction.id}/${interaction.token}/callback`, { body, auth: false });
    await answer();
    await answer().catch(note);
  });
  await control.runCommand({ ...byAdmin, command: 'config' });
  await expect.poll(() => codes).toEqual(['DiscordjsError [InteractionNotReplied]', 10015, 40060]);

  client.once(Events.InteractionCreate, async (interaction) => {
    now += 3_001;
    if (interaction.isChatInputCommand()) await interaction.reply('late').catch(note);
  });
  await expect(control.runCommand({ ...byAdmin, command: 'config' })).rejects.toThrow('did not respond');
  expect(codes.at(-1)).toBe(10062);
});

test('a command without a connected bot is refused', async () => {
  const { control, client } = await startWith((interaction) => interaction.reply('hi'));
  await client.destroy();
  const failure = () => control.runCommand({ ...byAdmin, command: 'config' }).catch(String);
  await expect.poll(failure).toContain('No bot is connected');
});

test('a retry after a 502 for an accepted answer gets error 40060', async () => {
  const { control, errors } = await startWith((interaction) => interaction.deferReply());
  await control.addFault({ path: '/interactions/*', when: 'after', action: 'status', status: 502 });
  await control.runCommand({ ...byAdmin, command: 'config', timeoutMs: 100 }).catch(() => undefined);
  await expect.poll(() => errors).toMatchObject([{ code: 40060 }]);
});

test('a click on a button updates its message', async () => {
  const button = (id: string, isDisabled = false) =>
    new ButtonBuilder().setCustomId(id).setLabel(id).setStyle(ButtonStyle.Primary).setDisabled(isDisabled);
  const row = (...buttons: ButtonBuilder[]) => new ActionRowBuilder<ButtonBuilder>().addComponents(buttons);
  const { client, control } = await startWith((interaction) =>
    interaction.reply({
      content: 'Page 1',
      components: [row(button('previous', true), button('next'))],
      flags: MessageFlags.Ephemeral,
    }),
  );
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isButton()) await interaction.update({ content: 'Page 2', components: [row(button('previous'))] });
  });
  const { message } = await control.runCommand({ ...byAdmin, command: 'config' });
  const on = { ...byAdmin, messageId: message!.id };
  await expect(control.click({ ...on, customId: 'previous' })).rejects.toThrow('"previous" is disabled');
  await expect(control.click({ ...on, customId: 'other' })).rejects.toThrow('no component "other"');
  await expect(control.click({ ...on, userId: DEMO.users.ben, customId: 'next' })).rejects.toThrow('sees it');
  expect(await control.click({ ...on, customId: 'next' })).toMatchObject({ kind: 'update', content: 'Page 2' });
});

test('an option is completed by the bot while it is typed', async () => {
  const { client, control } = await startWith((interaction) => interaction.reply('hi'));
  client.on(Events.InteractionCreate, async (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond([{ name: `${name} ${value}`, value: 'two-sum' }]);
  });
  const typed = { ...by, command: 'contest create', options: { problem: 'two' } };
  const { choices } = await control.autocomplete({ ...typed, focused: 'problem' });
  expect(choices).toEqual([{ name: 'problem two', value: 'two-sum' }]);
  await expect(control.autocomplete({ ...typed, focused: 'title' })).rejects.toThrow('completes itself');
});

test('a form is filled in and sent as it allows, and answered once; one on a message may change the message', async () => {
  const field = (id: string, max = 10) => new TextInputBuilder().setCustomId(id).setStyle(1).setMaxLength(max);
  const form = (id: string) =>
    new ModalBuilder()
      .setCustomId(id)
      .setTitle('Plan')
      .addLabelComponents(new LabelBuilder().setLabel('Title').setTextInputComponent(field('title')))
      .addLabelComponents(new LabelBuilder().setLabel('Start').setTextInputComponent(field('start').setValue('now')));
  const { client, control, errors } = await startWith((interaction) => interaction.showModal(form('plan')));
  const menu = new StringSelectMenuBuilder().setCustomId('menu').addOptions({ label: 'Edit', value: 'edit' });
  const components = [new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(menu)];
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isStringSelectMenu()) await interaction.showModal(form(interaction.values[0]!));
    if (!interaction.isModalSubmit()) return;
    const { fields, customId } = interaction;
    const content = [customId, fields.getTextInputValue('title'), fields.getTextInputValue('start')].join(' ');
    if (interaction.isFromMessage()) await interaction.update({ content });
    else await interaction.reply({ content, components, flags: MessageFlags.Ephemeral });
  });
  const shown = await control.runCommand({ ...byAdmin, command: 'config' });
  expect(shown).toMatchObject({ kind: 'modal', modal: { title: 'Plan' }, message: null });
  const send = (interactionId: string, values: Record<string, string>) =>
    control.submitModal({ interactionId, values });
  await expect(send(shown.id, {})).rejects.toThrow('The form needs "title"');
  await expect(send(shown.id, { title: 'x'.repeat(11) })).rejects.toThrow('0 to 10');
  await expect(send(shown.id, { title: 'x', other: 'y' })).rejects.toThrow(
    'has no field "other"; it has: title, start',
  );
  const { message, content } = await send(shown.id, { title: 'Friday' });
  expect(content).toBe('plan Friday now');
  const on = { ...byAdmin, messageId: message!.id, customId: 'menu' };
  await expect(control.click(on)).rejects.toThrow('needs "values"');
  await expect(control.click({ ...on, values: ['other'] })).rejects.toThrow('has no option "other"; it has: edit');
  const again = await control.click({ ...on, values: ['edit'] });
  expect(await send(again.id, { title: 'Monday' })).toMatchObject({ kind: 'update', content: 'edit Monday now' });
  expect(errors).toEqual([]);
});
