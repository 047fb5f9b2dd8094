import { MessageFlags } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { invalidWebhookToken, parseForm, unknownMessage, unknownWebhook } from '../errors.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { INTERACTION_TOKEN_MS } from '../limits.ts';
import { isEphemeral, isLoading } from '../messages.ts';
import type { Message } from '../model.ts';
import { messagePayload } from '../payloads/message.ts';
import { messageForm } from './message-form.ts';
import { noContent, ok, param, type Call, type Route } from './route.ts';

const ORIGINAL = '@original';
/** Discord's limit for a webhook. */
const WEBHOOK_RATE = { limit: 5, windowMs: 2_000 };

/** What an interaction's token lets the bot do after its first answer: edit or delete that, and send more. */
export function webhookRoutes({ store, messages, interactions }: Discord): Route[] {
  const { state, clock } = store;
  const payload = (message: Message, call: Call) => messagePayload(state, message, call.baseUrl);

  const answeredInteraction = (call: Call): Interaction => {
    const interaction = interactions.byToken(param(call, 'token'));
    if (param(call, 'applicationId') !== state.application.id || interaction === undefined) throw unknownWebhook();
    if (interaction.response === null) throw unknownWebhook();
    if (clock.now().getTime() - interaction.createdAtMs > INTERACTION_TOKEN_MS) throw invalidWebhookToken();
    return interaction;
  };
  const messageOf = (interaction: Interaction, call: Call): Message => {
    const id = param(call, 'messageId');
    const { original, followUps } = interaction;
    const message = id === ORIGINAL ? original : [original, ...followUps].find((candidate) => candidate?.id === id);
    if (message === null || message === undefined) throw unknownMessage();
    return message;
  };
  const change = (interaction: Interaction, message: Message, call: Call) => {
    messages.edit(message, parseForm(messageForm, call.body), call.files);
    if (message === interaction.original) interaction.answeredAtMs ??= clock.now().getTime();
    interactions.changed(interaction);
    return ok(payload(message, call));
  };

  const followUp = (call: Call) => {
    const interaction = answeredInteraction(call);
    const { original, id, type, commandName, userId, channelId } = interaction;
    // As in Discord, the first one replaces "thinking".
    if (original !== null && isLoading(original)) return change(interaction, original, call);
    const form = parseForm(messageForm, call.body);
    const draft = {
      channelId,
      authorId: state.application.id,
      form,
      files: call.files,
      flags: (form.flags ?? 0) & MessageFlags.Ephemeral,
      interaction: { id, type, name: commandName, userId },
    };
    const message = draft.flags === 0 ? messages.post(draft) : messages.compose(draft);
    interaction.followUps.push(message);
    interaction.answeredAtMs ??= clock.now().getTime();
    interactions.changed(interaction);
    return ok(payload(message, call));
  };

  const remove = (call: Call) => {
    const interaction = answeredInteraction(call);
    const message = messageOf(interaction, call);
    if (!isEphemeral(message)) messages.remove(message);
    if (message === interaction.original) interaction.original = null;
    else interaction.followUps = interaction.followUps.filter((other) => other !== message);
    interactions.changed(interaction);
    return noContent;
  };

  const path = '/webhooks/:applicationId/:token';
  const rate = () => WEBHOOK_RATE;
  return [
    { method: 'post', path, isOpen: true, rate, handle: followUp },
    {
      method: 'get',
      path: `${path}/messages/:messageId`,
      isOpen: true,
      rate,
      handle: (call) => ok(payload(messageOf(answeredInteraction(call), call), call)),
    },
    {
      method: 'patch',
      path: `${path}/messages/:messageId`,
      isOpen: true,
      rate,
      handle: (call) => {
        const interaction = answeredInteraction(call);
        return change(interaction, messageOf(interaction, call), call);
      },
    },
    { method: 'delete', path: `${path}/messages/:messageId`, isOpen: true, rate, handle: remove },
  ];
}
