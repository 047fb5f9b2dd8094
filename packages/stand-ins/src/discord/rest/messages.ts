import { PermissionFlagsBits } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { invalidForm, missingPermissions, otherAuthor, parseForm } from '../errors.ts';
import { LIMITS } from '../limits.ts';
import type { Channel, Message, Settings } from '../model.ts';
import { messagePayload } from '../payloads/message.ts';
import { permissionsOf } from '../permissions.ts';
import { visibleChannel } from './visible-channel.ts';
import { messageForm, postForm, snowflake } from './message-form.ts';
import { noContent, ok, param, type Call, type Route } from './route.ts';

const historyForm = z.object({
  limit: z.coerce.number().int().min(1).max(LIMITS.historyPage).default(50),
  before: snowflake.optional(),
  after: snowflake.optional(),
  around: snowflake.optional(),
});

const channelRate = ({ channelPosts, channelWindowMs }: Settings) => ({
  limit: channelPosts,
  windowMs: channelWindowMs,
});

/** Messages of channels: history, post, edit, delete, pin. */
export function messageRoutes({ store, messages }: Discord): Route[] {
  const { state } = store;
  const botId = state.application.id;
  const payload = (message: Message, call: Call) => messagePayload(state, message, call.baseUrl);

  const post = (call: Call) => {
    const form = parseForm(postForm, call.body);
    const needed = [PermissionFlagsBits.SendMessages];
    if (form.embeds?.length) needed.push(PermissionFlagsBits.EmbedLinks);
    if (call.files.length > 0) needed.push(PermissionFlagsBits.AttachFiles);
    // Nobody can take permissions from the bot in a direct message.
    const isDirect = state.directChannels[param(call, 'channelId')] !== undefined;
    const channel = isDirect ? { id: param(call, 'channelId') } : visibleChannel(state, call, ...needed);
    const nonce = form.nonce ?? null;
    const earlier = form.enforce_nonce === true && nonce !== null ? messages.findByNonce(botId, nonce) : undefined;
    const message =
      earlier ??
      messages.post({
        channelId: channel.id,
        authorId: botId,
        form,
        files: call.files,
        nonce,
        replyTo: answered(channel, form.message_reference),
      });
    return ok({ ...payload(message, call), ...(nonce !== null && { nonce }) });
  };

  const answered = (
    channel: Pick<Channel, 'id'>,
    reference: { message_id: string; fail_if_not_exists?: boolean | null } | null | undefined,
  ) => {
    if (reference === null || reference === undefined) return null;
    const isKnown = state.messages[channel.id]?.some(({ id }) => id === reference.message_id);
    if (isKnown) return reference.message_id;
    if (reference.fail_if_not_exists === false) return null;
    throw invalidForm(['message_reference'], 'REPLIES_UNKNOWN_MESSAGE', 'Unknown message');
  };

  const history = (call: Call) => {
    const channel = visibleChannel(state, call);
    const { limit, before, after, around } = parseForm(historyForm, call.query);
    if (
      (permissionsOf(state.guilds[channel.guildId]!, botId, channel) & PermissionFlagsBits.ReadMessageHistory) ===
      0n
    ) {
      return ok([]);
    }
    return ok(pageOf(state.messages[channel.id] ?? [], { limit, before, after, around }).map((m) => payload(m, call)));
  };

  const one = (call: Call, ...permissions: bigint[]) => {
    const channel = visibleChannel(state, call, ...permissions);
    return { channel, message: messages.find(channel.id, param(call, 'messageId')) };
  };

  const edit = (call: Call) => {
    const { message } = one(call);
    if (message.authorId !== botId) throw otherAuthor();
    messages.edit(message, parseForm(messageForm, call.body), call.files);
    return ok(payload(message, call));
  };

  const remove = (call: Call) => {
    const { channel, message } = one(call);
    const mayManage =
      permissionsOf(state.guilds[channel.guildId]!, botId, channel) & PermissionFlagsBits.ManageMessages;
    if (message.authorId !== botId && mayManage === 0n) throw missingPermissions();
    messages.remove(message);
    return noContent;
  };

  const pin = (call: Call) => {
    const { message } = one(call, PermissionFlagsBits.PinMessages);
    messages.pin(message, botId);
    return noContent;
  };

  const path = '/channels/:channelId/messages';
  return [
    { method: 'get', path, handle: history },
    { method: 'post', path, rate: channelRate, handle: post },
    {
      method: 'get',
      path: `${path}/:messageId`,
      handle: (call) => ok(payload(one(call, PermissionFlagsBits.ReadMessageHistory).message, call)),
    },
    { method: 'put', path: `${path}/pins/:messageId`, handle: pin },
    { method: 'patch', path: `${path}/:messageId`, rate: channelRate, handle: edit },
    { method: 'delete', path: `${path}/:messageId`, rate: channelRate, handle: remove },
  ];
}

/** A page of history, newest first. */
export function pageOf(
  inChannel: readonly Message[],
  { limit, before, after, around }: { limit: number; before?: string; after?: string; around?: string },
): Message[] {
  const isBefore = (id: string, than: string) => BigInt(id) < BigInt(than);
  if (around !== undefined) {
    const older = inChannel.filter(({ id }) => isBefore(id, around)).slice(-Math.floor(limit / 2));
    const newer = inChannel.filter(({ id }) => !isBefore(id, around)).slice(0, Math.ceil(limit / 2));
    return [...older, ...newer].reverse();
  }
  if (after !== undefined) {
    return inChannel
      .filter(({ id }) => isBefore(after, id))
      .slice(0, limit)
      .reverse();
  }
  return inChannel
    .filter(({ id }) => before === undefined || isBefore(id, before))
    .slice(-limit)
    .reverse();
}
