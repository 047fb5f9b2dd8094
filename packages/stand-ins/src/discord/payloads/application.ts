import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command, State, User } from '../model.ts';

/** The application's flags: it may use slash commands. */
const APPLICATION_FLAGS = 1 << 23;

export const userPayload = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: user.bot ? '0001' : '0',
  global_name: user.bot ? null : user.displayName,
  avatar: null,
  bot: user.bot,
  system: false,
  public_flags: 0,
});

/** `user` of the bot itself, with what only it may see. */
export const selfPayload = (state: State) => ({
  ...userPayload(state.users[state.application.id]!),
  verified: true,
  mfa_enabled: true,
  email: null,
  flags: 0,
});

export const applicationPayload = (state: State) => ({
  id: state.application.id,
  name: state.application.name,
  icon: null,
  description: '',
  summary: '',
  bot_public: true,
  bot_require_code_grant: false,
  verify_key: '0'.repeat(64),
  flags: APPLICATION_FLAGS,
  approximate_guild_count: Object.keys(state.guilds).length,
  bot: userPayload(state.users[state.application.id]!),
  owner: userPayload(Object.values(state.users).find(({ bot }) => !bot) ?? state.users[state.application.id]!),
  integration_types_config: { 0: {} },
  tags: [],
  team: null,
});

export const commandPayload = (state: State, command: Command) => ({
  id: command.id,
  application_id: state.application.id,
  version: command.version,
  type: command.type,
  name: command.name,
  name_localizations: command.nameLocalizations,
  description: command.type === ApplicationCommandType.ChatInput ? command.description : '',
  description_localizations: command.descriptionLocalizations,
  default_member_permissions: command.defaultMemberPermissions,
  dm_permission: command.contexts === null || command.contexts.includes(1),
  contexts: command.contexts,
  integration_types: command.integrationTypes,
  nsfw: command.nsfw,
  ...(command.options.length > 0 && { options: command.options }),
  ...(command.guildId !== null && { guild_id: command.guildId }),
});
