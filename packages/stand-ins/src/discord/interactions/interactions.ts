import { randomBytes } from 'node:crypto';
import { GatewayDispatchEvents } from 'discord-api-types/v10';
import type { Gateway } from '../gateway/gateway.ts';
import { INTERACTION_TOKEN_MS } from '../limits.ts';
import type { Attachment, Message } from '../model.ts';
import type { Store } from '../state.ts';
import type { Interaction } from './interaction.ts';
import { interactionPayload } from './payload.ts';

/** In how many steps the time is counted in which a bot may answer. */
const STEPS = 30;

export type InteractionDraft = Pick<
  Interaction,
  'type' | 'channelId' | 'userId' | 'locale' | 'isDirect' | 'data' | 'commandName' | 'source'
>;

/** Recent user actions. Not kept over a restart: tokens last 15 minutes. */
export interface Interactions {
  /** Sends an interaction to the bot. Returns undefined when no bot is connected. */
  open(draft: InteractionDraft): Interaction | undefined;
  byId(id: string): Interaction | undefined;
  byToken(token: string): Interaction | undefined;
  /** Must be called after each change, so that waiting callers see it. */
  changed(interaction: Interaction): void;
  /** Resolves to true when the condition holds, or to false after the time, in ms. */
  waitUntil(interaction: Interaction, isTrue: () => boolean, timeoutMs: number): Promise<boolean>;
  /** A message, even one that only a single user sees. */
  findMessage(channelId: string, messageId: string): Message | undefined;
  /** A file of such a message. */
  findFile(channelId: string, attachmentId: string): Attachment | undefined;
}

export function createInteractions(store: Store, gateway: Gateway): Interactions {
  const { state, clock } = store;
  const known = new Map<string, Interaction>();
  const watchers = new Map<string, Set<() => void>>();

  const forgetOld = () => {
    const since = clock.now().getTime() - 2 * INTERACTION_TOKEN_MS;
    for (const [id, { createdAtMs }] of known) {
      if (createdAtMs >= since) return;
      known.delete(id);
    }
  };

  const messagesIn = (channelId: string) => {
    const answers = [...known.values()].flatMap(({ original, followUps }) =>
      original === null ? followUps : [original, ...followUps],
    );
    return [...(state.messages[channelId] ?? []), ...answers.filter((message) => message.channelId === channelId)];
  };

  return {
    open: (draft) => {
      forgetOld();
      const interaction: Interaction = {
        ...draft,
        id: store.newId(),
        token: randomBytes(48).toString('base64url'),
        createdAtMs: clock.now().getTime(),
        response: null,
        original: null,
        answeredAtMs: null,
        followUps: [],
      };
      known.set(interaction.id, interaction);
      const isHeard = gateway.dispatch({
        event: GatewayDispatchEvents.InteractionCreate,
        guildId: state.channels[draft.channelId]!.guildId,
        data: ({ baseUrl }) => interactionPayload(state, interaction, baseUrl),
      });
      return isHeard ? interaction : undefined;
    },
    byId: (id) => known.get(id),
    byToken: (token) => [...known.values()].find((interaction) => interaction.token === token),
    changed: ({ id }) => {
      for (const look of [...(watchers.get(id) ?? [])]) look();
    },
    waitUntil: ({ id }, isTrue, timeoutMs) => {
      if (isTrue()) return Promise.resolve(true);
      return new Promise((resolve) => {
        const ofThis = watchers.get(id) ?? new Set();
        const end = (result: boolean) => {
          clearInterval(timer);
          ofThis.delete(look);
          if (ofThis.size === 0) watchers.delete(id);
          resolve(result);
        };
        const look = () => {
          if (isTrue()) end(true);
        };
        // Where bot and stand-in are one process that was stopped for a while, the bot has lost a step, not all of its time.
        let stepsLeft = STEPS;
        const step = () => {
          stepsLeft -= 1;
          if (stepsLeft === 0) end(false);
        };
        const timer = setInterval(step, timeoutMs / STEPS);
        watchers.set(id, ofThis.add(look));
      });
    },
    findMessage: (channelId, messageId) => messagesIn(channelId).find(({ id }) => id === messageId),
    findFile: (channelId, attachmentId) =>
      messagesIn(channelId)
        .flatMap(({ attachments }) => attachments)
        .find(({ id }) => id === attachmentId),
  };
}
