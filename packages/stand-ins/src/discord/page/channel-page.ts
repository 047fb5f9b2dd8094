import { ApplicationCommandOptionType as Type } from 'discord-api-types/v10';
import type { CommandView } from '../control/replies.ts';
import { commandViews } from '../control/views.ts';
import type { Discord } from '../discord.ts';
import type { Channel, Guild, State } from '../model.ts';
import { channelsOf } from '../payloads/guild.ts';
import { html, type Html } from './html.ts';
import { layout } from './layout.ts';
import { messageHtml } from './message-html.ts';

/** A page shows this many messages. */
const SHOWN_MESSAGES = 200;

/** The last messages of a channel, oldest first. */
export function messagesHtml(state: State, channel: Channel): Html {
  const messages = (state.messages[channel.id] ?? []).slice(-SHOWN_MESSAGES);
  if (messages.length === 0) return html`<p class="empty">Nothing here yet. Run a command below.</p>`;
  return html`${messages.map((message) => messageHtml(state, message))}`;
}

/** A channel: its messages, which appear live, and a form to run the bot's commands as one of the members. */
export function channelPage({ store: { state } }: Discord, channel: Channel): Html {
  const guild = state.guilds[channel.guildId]!;
  const channels = channelsOf(state, guild.id).map(
    ({ id, name }) => html`<a href="/channels/${id}" class="${id === channel.id && 'here'}"># ${name}</a>`,
  );
  return layout(
    `#${channel.name}`,
    html`<body class="channel" data-channel="${channel.id}">
      <nav>
        <h1><a href="/">${guild.name}</a></h1>
        ${channels}
      </nav>
      <main>
        <header class="top"># ${channel.name} <span id="connection"></span></header>
        <div id="scroller">
          <div id="messages" aria-live="polite">${messagesHtml(state, channel)}</div>
          <div id="private" aria-live="polite"></div>
        </div>
        ${commandForm(state, guild)}
      </main>
      <script src="/assets/channel.js" type="module"></script>
    </body>`,
  );
}

function commandForm(state: State, guild: Guild): Html {
  const commands = commandViews(state, guild.id);
  const users = guild.members.filter(({ userId }) => state.users[userId]?.bot === false);
  if (commands.length === 0) {
    return html`<form id="command">
      <p>The bot has registered no commands yet: start it, then load this page again.</p>
    </form>`;
  }
  return html`<form id="command">
    <label>
      as
      <select name="user" aria-label="User">
        ${users.map(({ userId }) => html`<option value="${userId}">${state.users[userId]?.displayName}</option>`)}
      </select>
    </label>
    <select name="command" aria-label="Command">
      ${commands.map(({ command, description }) => html`<option value="${command}" title="${description}">/${command}</option>`)}
    </select>
    ${commands.map((view) => optionsOf(state, guild, view))}
    <button type="submit">Run</button>
    <output id="problem" role="alert"></output>
  </form>`;
}

const optionsOf = (state: State, guild: Guild, { command, description, options }: CommandView) =>
  html`<fieldset data-command="${command}" hidden disabled>
    <p>${description}</p>
    ${options.map(
      (option) =>
        html`<label title="${option.description}"
          >${option.name}${option.required && ' *'} ${input(state, guild, option)}</label
        >`,
    )}
  </fieldset>`;

function input(state: State, guild: Guild, option: CommandView['options'][number]): Html {
  const required = option.required && html`required`;
  const choices = choicesFor(state, guild, option);
  const attributes = html`name="${option.name}" data-type="${option.type}" ${required}`;
  if (choices !== undefined) {
    return html`<select ${attributes}>
      ${!option.required && html`<option value=""></option>`}
      ${choices.map(({ name, value }) => html`<option value="${value}">${name}</option>`)}
    </select>`;
  }
  const isNumber = option.type === Type.Integer || option.type === Type.Number;
  const kind = isNumber ? 'number' : 'text';
  return html`<input type="${kind}" ${attributes} placeholder="${option.description}" autocomplete="off" />`;
}

function choicesFor(state: State, guild: Guild, { type, choices }: CommandView['options'][number]) {
  if (choices.length > 0) return choices;
  switch (type) {
    case Type.Boolean:
      return ['true', 'false'].map((value) => ({ name: value, value }));
    case Type.Channel:
      return channelsOf(state, guild.id).map(({ id, name }) => ({ name: `#${name}`, value: id }));
    case Type.User:
    case Type.Mentionable:
      return guild.members.map(({ userId }) => ({ name: state.users[userId]!.displayName, value: userId }));
    case Type.Role:
      return guild.roles.map(({ id, name }) => ({ name, value: id }));
    default:
      return undefined;
  }
}
