import { InteractionResponseType as Type, InteractionType, MessageFlags } from 'discord-api-types/v10';
import { z } from 'zod';
import type { Discord } from '../discord.ts';
import { alreadyAcknowledged, invalidForm, parseForm, unknownInteraction } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { ACKNOWLEDGE_MS, LIMITS } from '../limits.ts';
import { messagePayload } from '../payloads/message.ts';
import { messageForm, type MessageForm } from './message-form.ts';
import { modalForm } from './modal-form.ts';
import { noContent, ok, param, type Call, type Reply, type Route } from './route.ts';

const callbackForm = z.discriminatedUnion('type', [
  z.object({ type: z.literal(Type.ChannelMessageWithSource), data: messageForm }),
  z.object({
    type: z.literal(Type.DeferredChannelMessageWithSource),
    data: z.object({ flags: z.number().int().nullish() }).nullish(),
  }),
  z.object({ type: z.literal(Type.DeferredMessageUpdate) }),
  z.object({ type: z.literal(Type.UpdateMessage), data: messageForm }),
  z.object({
    type: z.literal(Type.ApplicationCommandAutocompleteResult),
    data: z.object({
      choices: z
        .array(
          z.object({
            name: z.string().min(1).max(LIMITS.choiceText),
            value: z.union([z.string().max(LIMITS.choiceText), z.number()]),
          }),
        )
        .max(LIMITS.choices),
    }),
  }),
  z.object({ type: z.literal(Type.Modal), data: modalForm }),
]);

type Callback = z.infer<typeof callbackForm>;

/** The answers that each kind of interaction may have. */
const ALLOWED: Partial<Record<InteractionType, Type[]>> = {
  [InteractionType.ApplicationCommand]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.Modal,
  ],
  [InteractionType.MessageComponent]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
    Type.Modal,
  ],
  [InteractionType.ApplicationCommandAutocomplete]: [Type.ApplicationCommandAutocompleteResult],
  [InteractionType.ModalSubmit]: [
    Type.ChannelMessageWithSource,
    Type.DeferredChannelMessageWithSource,
    Type.DeferredMessageUpdate,
    Type.UpdateMessage,
  ],
};

const CHANGES: Type[] = [Type.DeferredMessageUpdate, Type.UpdateMessage];

/** A form that a command has shown is on no message which could be changed. */
const mayAnswer = ({ type, source }: Interaction, answer: Type) =>
  ALLOWED[type]?.includes(answer) === true && (source !== null || !CHANGES.includes(answer));

/** The first answer to an interaction. */
export function interactionRoutes({ store, messages, interactions }: Discord): Route[] {
  const { state, clock } = store;

  const acknowledge = (call: Call): Reply => {
    const interaction = interactions.byId(param(call, 'interactionId'));
    const atMs = clock.now().getTime();
    if (interaction === undefined || interaction.token !== param(call, 'token')) throw unknownInteraction();
    if (interaction.response !== null) throw alreadyAcknowledged();
    if (atMs - interaction.createdAtMs > ACKNOWLEDGE_MS) throw unknownInteraction();
    const callback = parseForm(callbackForm, call.body);
    if (!mayAnswer(interaction, callback.type)) {
      throw invalidForm(
        ['type'],
        'INTERACTION_CALLBACK_TYPE_INVALID',
        'This interaction cannot be answered like that.',
      );
    }

    const flags = 'data' in callback && 'flags' in (callback.data ?? {}) ? flagsOf(callback.data as MessageForm) : 0;
    apply(interaction, callback, call, flags);
    interaction.response = {
      type: callback.type,
      atMs,
      isEphemeral: (flags & MessageFlags.Ephemeral) !== 0,
      choices: callback.type === Type.ApplicationCommandAutocompleteResult ? callback.data.choices : [],
      modal: callback.type === Type.Modal ? callback.data : null,
    };
    const isPromise =
      callback.type === Type.DeferredChannelMessageWithSource || callback.type === Type.DeferredMessageUpdate;
    if (!isPromise) interaction.answeredAtMs = atMs;
    interactions.changed(interaction);
    return /^(true|1)$/i.test(String(call.query.with_response)) ? ok(withResponse(interaction, call)) : noContent;
  };

  const apply = (interaction: Interaction, callback: Callback, call: Call, flags: number) => {
    switch (callback.type) {
      case Type.ChannelMessageWithSource:
        interaction.original = answerWith(interaction, callback.data, call, flags);
        break;
      case Type.DeferredChannelMessageWithSource:
        interaction.original = answerWith(interaction, {}, call, flags | MessageFlags.Loading);
        break;
      case Type.UpdateMessage:
        interaction.original = interaction.source;
        messages.edit(interaction.source!, callback.data, call.files);
        break;
      case Type.DeferredMessageUpdate:
        interaction.original = interaction.source;
        break;
      case Type.ApplicationCommandAutocompleteResult:
      case Type.Modal:
    }
  };

  const answerWith = (interaction: Interaction, form: MessageForm, call: Call, flags: number) => {
    const { id, type, commandName, userId, channelId } = interaction;
    const draft = {
      channelId,
      authorId: state.application.id,
      form,
      files: call.files,
      flags,
      interaction: { id, type, name: commandName, userId },
    };
    return (flags & MessageFlags.Ephemeral) === 0 ? messages.post(draft) : messages.compose(draft);
  };

  const withResponse = ({ id, type, original, response }: Interaction, call: Call) => ({
    interaction: {
      id,
      type,
      response_message_id: original?.id,
      response_message_loading: ((original?.flags ?? 0) & MessageFlags.Loading) !== 0,
      response_message_ephemeral: response?.isEphemeral,
    },
    resource: {
      type: response?.type,
      ...(original && { message: messagePayload(state, original, call.baseUrl) }),
    },
  });

  return [{ method: 'post', path: '/interactions/:interactionId/:token/callback', isOpen: true, handle: acknowledge }];
}

/** The flags that a bot may set on an answer. */
const flagsOf = ({ flags }: { flags?: number | null }) =>
  (flags ?? 0) & (MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds | MessageFlags.SuppressNotifications);
