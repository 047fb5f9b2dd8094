import { ButtonStyle, ComponentType, type APIEmbed, type APIMessageComponent } from 'discord-api-types/v10';
import { isEphemeral, isLoading } from '../messages.ts';
import type { Attachment, Message, State } from '../model.ts';
import { attachmentPayload, withPictures } from '../payloads/message.ts';
import { html, join, type Html } from './html.ts';
import { inline, markdown, timestamp, type Names } from './markdown.ts';

const AVATARS = ['#5865f2', '#3ba55c', '#faa61a', '#ed4245', '#eb459e', '#00a8b5'];
const NO_COLOUR = 0x4e5058;

export const namesIn = (state: State, guildId: string): Names => ({
  user: (id) => state.users[id]?.displayName,
  channel: (id) => state.channels[id]?.name,
  role: (id) => state.guilds[guildId]?.roles.find((role) => role.id === id)?.name,
});

/** A message as Discord shows it. */
export function messageHtml(state: State, message: Message): Html {
  const names = namesIn(state, state.channels[message.channelId]?.guildId ?? '');
  const author = state.users[message.authorId];
  const name = author?.displayName ?? 'unknown';
  const colour = AVATARS[Number(BigInt(message.authorId) % BigInt(AVATARS.length))]!;
  const { interaction } = message;
  const { embeds, files } = withPictures(message, '');
  const user = interaction && state.users[interaction.userId]?.displayName;
  return html`<article class="message${isEphemeral(message) && ' private'}" id="message-${message.id}">
    ${interaction?.name && html`<div class="used">${user} used <span class="mention">/${interaction.name}</span></div>`}
    <div class="avatar" style="background:${colour}">${name.slice(0, 1).toUpperCase()}</div>
    <div class="body">
      <header>
        <b>${name}</b>${author?.bot && html` <span class="badge">APP</span>`}
        ${timestamp(Math.floor(Date.parse(message.createdAt) / 1_000), 'f')}
        ${message.editedAt !== null && html`<small>(edited)</small>`}
      </header>
      ${textHtml(message, name, names)} ${embeds.map((embed) => embedHtml(embed, names))} ${filesHtml(message, files)}
      ${message.components.map((row) => rowHtml(message, 'components' in row ? row.components : []))}
      ${isEphemeral(message) && html`<footer class="only-you">Only ${user ?? 'one user'} can see this</footer>`}
    </div>
  </article>`;
}

function textHtml(message: Message, name: string, names: Names) {
  if (message.isPinNotice === true) return html`<div class="thinking">${name} pinned a message to this channel.</div>`;
  if (isLoading(message)) return html`<div class="thinking">${name} is thinking…</div>`;
  return markdown(message.content, names);
}

function embedHtml(embed: APIEmbed, names: Names): Html {
  const colour = `#${(embed.color ?? NO_COLOUR).toString(16).padStart(6, '0')}`;
  const title = embed.title && inline(embed.title, names);
  const foot = [
    embed.footer && html`${embed.footer.text}`,
    embed.timestamp && timestamp(Math.floor(Date.parse(embed.timestamp) / 1_000), 'f'),
  ].filter((part) => part instanceof Object);
  return html`<div class="embed" style="border-color:${colour}">
    ${embed.author && html`<div class="embed-author">${linked(embed.author.url, embed.author.name)}</div>`}
    ${title && html`<div class="embed-title">${linked(embed.url, title)}</div>`}
    ${embed.description && html`<div class="embed-description">${markdown(embed.description, names)}</div>`}
    ${
      embed.fields?.length &&
      html`<dl>
        ${embed.fields.map(
          ({ name, value, inline: isInline }) =>
            html`<div class="${isInline ? 'inline' : 'wide'}">
              <dt>${inline(name, names)}</dt>
              <dd>${markdown(value, names)}</dd>
            </div>`,
        )}
      </dl>`
    }
    ${embed.image && pictureHtml(embed.image.url, (embed.image as Described).description)}
    ${foot.length > 0 && html`<footer>${join(foot.flatMap((part, index) => (index > 0 ? [' • ', part] : [part])))}</footer>`}
  </div>`;
}

const linked = (url: string | undefined, text: Html | string) =>
  url === undefined ? html`${text}` : html`<a href="${url}" rel="noreferrer noopener">${text}</a>`;

const filesHtml = ({ channelId }: Message, files: readonly Attachment[]) =>
  files.map((file) => {
    const { url, filename } = attachmentPayload(file, channelId, '');
    if (!file.contentType.startsWith('image/')) return html`<a class="file" href="${url}">${filename}</a>`;
    return pictureHtml(url, file.description ?? filename);
  });

interface Described {
  description?: string;
}

const pictureHtml = (url: string, said = '') => html`<img class="picture" src="${url}" alt="${said}" />`;

function rowHtml(message: Message, components: readonly APIMessageComponent[]): Html {
  return html`<div class="row">
    ${components.map((component) => {
      if (component.type !== ComponentType.Button) return html`<span class="select">select menu</span>`;
      const label = 'label' in component ? component.label : '';
      if (component.style === ButtonStyle.Link)
        return html`<a class="button link" href="${component.url}">${label}</a>`;
      const customId = 'custom_id' in component ? component.custom_id : '';
      return html`<button
        class="button style-${component.style}"
        data-message="${message.id}"
        data-click="${customId}"
        ${component.disabled && html`disabled`}
      >
        ${label}
      </button>`;
    })}
  </div>`;
}
