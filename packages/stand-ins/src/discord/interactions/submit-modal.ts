import { ComponentType, InteractionType } from 'discord-api-types/v10';
import type { z } from 'zod';
import type { modalSubmitForm } from '../control/forms.ts';
import type { Discord } from '../discord.ts';
import { LIMITS } from '../limits.ts';
import { inputOf, type Modal } from '../rest/modal-form.ts';
import { answerTo } from './answer-to.ts';
import type { Interaction } from './interaction.ts';
import { UserActionError } from './user-error.ts';

/**
 * Fills in and sends the form that an interaction was answered with, as Discord's client allows. What is not given stays as the bot has filled it
 * in. Throws a UserActionError.
 */
export async function submitModal(discord: Discord, form: z.infer<typeof modalSubmitForm>): Promise<Interaction> {
  const opened = discord.interactions.byId(form.interactionId);
  const modal = opened?.response?.modal;
  if (opened === undefined || !modal) throw new UserActionError(`No form was shown for ${form.interactionId}.`);
  const names = modal.components.map((part) => inputOf(part).custom_id);
  const unknown = Object.keys(form.values).find((name) => !names.includes(name));
  if (unknown !== undefined) {
    throw new UserActionError(`The form has no field "${unknown}"; it has: ${names.join(', ')}.`);
  }
  const { channelId, userId, locale, source } = opened;
  const data = {
    custom_id: modal.custom_id,
    components: modal.components.map((part, id) => filled(part, id, form.values)),
  };
  const draft = { type: InteractionType.ModalSubmit, channelId, userId, locale, data, commandName: null, source };
  return answerTo(discord, draft, form.timeoutMs);
}

function filled(part: Modal['components'][number], id: number, values: Record<string, string>) {
  const { custom_id, value: before, required, min_length, max_length } = inputOf(part);
  const value = values[custom_id] ?? before ?? '';
  const [min, max] = [min_length ?? 0, max_length ?? LIMITS.textInput];
  if (value === '' && required !== false) throw new UserActionError(`The form needs "${custom_id}".`);
  if (value !== '' && (value.length < min || value.length > max)) {
    throw new UserActionError(`"${custom_id}" must be ${min} to ${max} characters long.`);
  }
  const input = { type: ComponentType.TextInput, id: 2 * id + 2, custom_id, value };
  return part.type === ComponentType.Label
    ? { type: part.type, id: 2 * id + 1, component: input }
    : { type: part.type, id: 2 * id + 1, components: [input] };
}
