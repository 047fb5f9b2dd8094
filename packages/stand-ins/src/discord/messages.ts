import { GatewayDispatchEvents, GatewayIntentBits, MessageFlags, type APIEmbed } from 'discord-api-types/v10';
import { emptyMessage, tooManyPins, unknownMessage } from './errors.ts';
import type { Gateway } from './gateway/gateway.ts';
import type { SessionView } from './gateway/session.ts';
import { NONCE_WINDOW_MS } from './limits.ts';
import type { Attachment, Message } from './model.ts';
import { messagePayload } from './payloads/message.ts';
import type { UploadedFile } from './rest/body.ts';
import type { MessageForm } from './rest/message-form.ts';
import { KEPT_MESSAGES, type Store } from './state.ts';

/** What a message is made from besides its form. */
export interface Draft {
  channelId: string;
  authorId: string;
  form: MessageForm;
  files?: UploadedFile[];
  flags?: number;
  nonce?: string | number | null;
  replyTo?: string | null;
  interaction?: Message['interaction'];
  isPinNotice?: boolean;
}

/** All messages, and the events about them. */
export interface Messages {
  /** Makes a message without posting it: one that a single user sees. Throws 50006 when it is empty. */
  compose(draft: Draft): Message;
  /** Makes a message and posts it in its channel. */
  post(draft: Draft): Message;
  /** Changes a message, posted or not: fields missing from the form stay. */
  edit(message: Message, form: MessageForm, files?: UploadedFile[]): void;
  remove(message: Message): void;
  /** Pins a message for a user, which a line in the channel tells; one that is pinned stays so. Throws 30003 when too many are. */
  pin(message: Message, userId: string): void;
  /** Throws 10008 when there is none. */
  find(channelId: string, messageId: string): Message;
  /** An author's post with a nonce in the past few minutes. */
  findByNonce(authorId: string, nonce: string | number): Message | undefined;
  /** Reports each change in a channel to a page; returns a function that ends that. */
  watch(channelId: string, onChange: () => void): () => void;
}

const hasFlag = (message: Message, flag: MessageFlags) => (message.flags & flag) !== 0;
export const isEphemeral = (message: Message) => hasFlag(message, MessageFlags.Ephemeral);
/** Whether it says that the bot is thinking. */
export const isLoading = (message: Message) => hasFlag(message, MessageFlags.Loading);

export function createMessages(store: Store, gateway: Gateway): Messages {
  const { state } = store;
  const watchers = new Map<string, Set<() => void>>();
  const now = () => store.clock.now();

  const tell = (message: Message, event: GatewayDispatchEvents, data: (view: SessionView) => unknown) => {
    store.save();
    const guildId = state.channels[message.channelId]?.guildId;
    if (guildId !== undefined) gateway.dispatch({ event, guildId, intent: GatewayIntentBits.GuildMessages, data });
    for (const onChange of watchers.get(message.channelId) ?? []) onChange();
  };
  const payload = (message: Message) => (view: SessionView) => ({
    ...messagePayload(state, message, view.baseUrl),
    ...(!maySeeContent(message, view) && { content: '', embeds: [], components: [], attachments: [] }),
    guild_id: state.channels[message.channelId]?.guildId,
    ...(message.nonce !== null && { nonce: message.nonce }),
  });

  /** Without the intent, a bot sees the content of others' messages only where it is mentioned. */
  const maySeeContent = ({ authorId, mentionedUserIds }: Message, { intents }: SessionView) =>
    authorId === state.application.id ||
    mentionedUserIds.includes(state.application.id) ||
    (intents & GatewayIntentBits.MessageContent) !== 0;

  const keep = (files: UploadedFile[], form: MessageForm): Attachment[] =>
    files.map(({ id, filename, contentType, bytes }) => {
      const said = form.attachments?.find((attachment) => String(attachment.id) === id);
      return {
        id: store.newId(),
        filename: said?.filename ?? filename,
        description: said?.description ?? null,
        contentType,
        size: bytes.length,
        base64: bytes.toString('base64'),
      };
    });

  const mentioned = (content: string, form: MessageForm) => {
    const allowed = form.allowed_mentions;
    const ids = [...content.matchAll(/<@!?(\d+)>/g)].map(([, id]) => id!);
    const known = [...new Set(ids)].filter((id) => state.users[id] !== undefined);
    if (allowed === null || allowed === undefined || allowed.parse?.includes('users')) return known;
    return known.filter((id) => allowed.users?.includes(id));
  };

  const isEmpty = (message: Message) =>
    message.content === '' &&
    [message.embeds, message.attachments, message.components].every(({ length }) => length === 0) &&
    !isLoading(message) &&
    message.isPinNotice !== true;

  const compose = ({ channelId, authorId, form, files = [], flags = 0, ...rest }: Draft): Message => {
    const content = (form.content ?? '').trim();
    const message: Message = {
      id: store.newId(),
      channelId,
      authorId,
      content,
      embeds: (form.embeds ?? []) as APIEmbed[],
      components: (form.components ?? []) as Message['components'],
      attachments: keep(files, form),
      mentionedUserIds: mentioned(content, form),
      flags,
      createdAt: now().toISOString(),
      editedAt: null,
      nonce: rest.nonce ?? null,
      replyTo: rest.replyTo ?? null,
      interaction: rest.interaction ?? null,
      ...(rest.isPinNotice === true && { isPinNotice: true }),
    };
    if (isEmpty(message)) throw emptyMessage();
    return message;
  };

  const post = (draft: Draft) => {
    const message = compose(draft);
    const inChannel = (state.messages[message.channelId] ??= []);
    inChannel.push(message);
    if (inChannel.length > KEPT_MESSAGES) inChannel.shift();
    tell(message, GatewayDispatchEvents.MessageCreate, payload(message));
    return message;
  };

  return {
    compose,
    post,
    edit: (message, form, files = []) => {
      const edited = { ...message };
      if (form.content !== undefined) {
        edited.content = (form.content ?? '').trim();
        edited.mentionedUserIds = mentioned(edited.content, form);
      }
      if (form.embeds !== undefined) edited.embeds = (form.embeds ?? []) as APIEmbed[];
      if (form.components !== undefined) edited.components = (form.components ?? []) as Message['components'];
      const kept = form.attachments?.map(({ id }) => String(id));
      if (kept !== undefined) edited.attachments = edited.attachments.filter(({ id }) => kept.includes(id));
      edited.attachments = [...edited.attachments, ...keep(files, form)];
      const wasLoading = isLoading(message);
      edited.flags &= ~MessageFlags.Loading;
      if (isEmpty(edited)) throw emptyMessage();
      if (!wasLoading) edited.editedAt = now().toISOString();
      Object.assign(message, edited);
      if (!isEphemeral(message)) tell(message, GatewayDispatchEvents.MessageUpdate, payload(message));
    },
    remove: (message) => {
      const inChannel = state.messages[message.channelId] ?? [];
      const index = inChannel.indexOf(message);
      if (index === -1) return;
      inChannel.splice(index, 1);
      tell(message, GatewayDispatchEvents.MessageDelete, () => ({
        id: message.id,
        channel_id: message.channelId,
        guild_id: state.channels[message.channelId]?.guildId,
      }));
    },
    pin: (message, userId) => {
      if (message.isPinned === true) return;
      const { id, channelId } = message;
      const pinned = (state.messages[channelId] ?? []).filter(({ isPinned }) => isPinned === true);
      if (pinned.length >= state.settings.channelPins) throw tooManyPins();
      message.isPinned = true;
      const { guildId } = state.channels[channelId] ?? {};
      if (guildId !== undefined) {
        const changed = { guild_id: guildId, channel_id: channelId, last_pin_timestamp: now().toISOString() };
        const told = { event: GatewayDispatchEvents.ChannelPinsUpdate, intent: GatewayIntentBits.Guilds };
        gateway.dispatch({ ...told, guildId, data: () => changed });
      }
      tell(message, GatewayDispatchEvents.MessageUpdate, payload(message));
      post({ channelId, authorId: userId, form: {}, replyTo: id, isPinNotice: true });
    },
    find: (channelId, messageId) => {
      const message = state.messages[channelId]?.find(({ id }) => id === messageId);
      if (message === undefined) throw unknownMessage();
      return message;
    },
    findByNonce: (authorId, nonce) => {
      const since = now().getTime() - NONCE_WINDOW_MS;
      return Object.values(state.messages)
        .flat()
        .find(
          (message) =>
            message.authorId === authorId &&
            message.nonce !== null &&
            String(message.nonce) === String(nonce) &&
            Date.parse(message.createdAt) >= since,
        );
    },
    watch: (channelId, onChange) => {
      const ofChannel = watchers.get(channelId) ?? new Set();
      watchers.set(channelId, ofChannel.add(onChange));
      return () => ofChannel.delete(onChange);
    },
  };
}
