import type { Holding } from '@leetcord/subscriber/hold-subscriber';
import type { Api } from '@leetcord/subscriber/api';
import { pause } from '@leetcord/kit/retry/pause';
import { retry } from '@leetcord/kit/retry/retry';
import { Events, type AutocompleteInteraction, type Client, type Interaction, type ModalBuilder } from 'discord.js';
import { LastOf } from '../events/last-of.ts';
import { DELAYS_MS } from '../delays.ts';
import type { BotMetrics } from '../metrics.ts';
import { languageFor } from '../texts/languages.ts';
import { TEXTS, type Texts } from '../texts/texts.ts';
import { acknowledge, showForm, type AnswerPlace } from './acknowledge.ts';
import { sendAnswer } from './answer.ts';
import { fitChoices } from './choices.ts';
import type { AnsweredInteraction, Answer, Command, CommandTools, Control } from './command.ts';
import { readCustomId } from './custom-id.ts';
import { isUnanswered, turnAt, untilAnswerIsDue } from './turn.ts';

/** How many interactions are remembered: Discord may deliver one again when a connection is resumed. */
const KNOWN_INTERACTIONS = 1_000;

/** How long a command and all its tries may take, in ms: whoever waits longer thinks that it is lost. To take over has taken a second. */
const COMMAND_MS = { LEADS: 4_500, TAKES_OVER: 3_500 };
/** How long the choices of an option may take, in ms: Discord waits 3 s. */
const COMPLETION_MS = 2_000;

/** What becomes of an interaction. */
interface Work {
  interaction: AnsweredInteraction;
  t: Texts;
  /** For the log. */
  name: string;
  form: ModalBuilder | null;
  place: AnswerPlace;
  run(tools: CommandTools): Promise<Answer>;
}

/** How long a stop waits for the answers to what is acknowledged, in ms. */
const FINISH_WITHIN_MS = 5_000;

/**
 * Answers each command, button, menu and form once: acknowledges it at once, since Discord waits 3 s, and then edits in the answer. Only
 * one that itself failed says to try again; an answer that is lost on its way says nothing about it. Of several replicas the one that leads
 * answers; the next one answers what it left.
 */
export function answerInteractions(
  discord: Client<true>,
  commands: readonly Command[],
  {
    tools,
    holding,
    metrics,
  }: { tools: Omit<CommandTools, 't'>; holding: Pick<Holding, 'state'>; metrics: Pick<BotMetrics, 'command'> },
): { /** Begins no more, and resolves when what has begun is answered. */ stop(): Promise<void> } {
  const stopping = new AbortController();
  const { signal } = stopping;
  const inFlight = new Set<Promise<void>>();
  const byName = new Map(commands.map((command) => [command.data.name, command]));
  const controls = new Map(commands.flatMap((command) => Object.entries(command.controls ?? {})));
  const known = new LastOf(KNOWN_INTERACTIONS);
  const { log } = tools;

  /** Null where it failed. */
  const run = ({ run: work, name, t }: Work, turn: keyof typeof COMMAND_MS): Promise<Answer | null> => {
    const deadline = AbortSignal.timeout(COMMAND_MS[turn]);
    const api: Api = {
      ...tools.api,
      request: (document, variables) => tools.api.request(document, variables, deadline),
    };
    return retry(() => work({ ...tools, api, t }), {
      delaysMs: DELAYS_MS.command,
      onFailure: (err, failures) => {
        log.error({ err, command: name }, 'A command failed');
        if (failures > DELAYS_MS.command.length) throw err;
      },
      signal: deadline,
    }).catch(() => {
      if (deadline.aborted) log.error({ command: name }, 'A command took too long');
      return null;
    });
  };

  const answer = async (interaction: Interaction): Promise<void> => {
    const work = workFor(interaction, { byName, controls });
    if (work === null || known.has(interaction.id)) return;
    known.add(interaction.id);
    const turn = await turnAt(holding.state, signal);
    if (turn === null) return;
    if (work.form !== null) return showForm(work.interaction, work.form);
    // A command is not run if nobody can see its answer.
    const startedAt = performance.now();
    const isFirst = await acknowledge(work.interaction, work.place);
    const { interaction: acknowledged, place } = work;
    if (turn === 'TAKES_OVER' && !isFirst) {
      // What a control shows in place looks no different before its answer.
      if (place === 'IN_PLACE') return;
      await untilAnswerIsDue(acknowledged, signal);
      if (signal.aborted || !(await isUnanswered(acknowledged))) return;
      log.info({ command: work.name }, 'Another replica left this command without an answer');
    }
    const result = await run(work, turn);
    // It may have taken long: in a process that was stopped, another one has answered meanwhile.
    if (holding.state() !== 'HELD' && place !== 'IN_PLACE' && !(await isUnanswered(acknowledged))) return;
    await sendAnswer(acknowledged, { answer: result ?? work.t('common.failed'), place, t: work.t }, log);
    metrics.command(work.name, result === null ? 'failed' : 'answered', performance.now() - startedAt);
  };

  /** An option that cannot be completed, or not in time, stays as it is typed. */
  const complete = async (interaction: AutocompleteInteraction): Promise<void> => {
    const command = byName.get(interaction.commandName);
    if (!interaction.inCachedGuild() || command?.complete === undefined) return;
    if (holding.state() !== 'HELD') return;
    const late = new AbortController();
    const nothing = pause([COMPLETION_MS], 0, late.signal).then(() => []);
    const answered = command.complete(interaction, { ...tools, t: textsFor(interaction) });
    const choices = await Promise.race([answered, nothing]).catch((err: unknown) => {
      log.warn({ err }, 'An option could not be completed');
      return [];
    });
    late.abort();
    await interaction.respond(fitChoices(choices));
  };

  discord.on(Events.InteractionCreate, (interaction) => {
    if (signal.aborted) return;
    if (interaction.isAutocomplete()) {
      complete(interaction).catch((err: unknown) => log.warn({ err }, 'Discord took no choices of an option'));
      return;
    }
    const answering = answer(interaction)
      .catch((err: unknown) => log.error({ err }, 'Discord took no answer to a command'))
      .finally(() => inFlight.delete(answering));
    inFlight.add(answering);
  });

  return {
    stop: async () => {
      stopping.abort();
      const answered = new AbortController();
      const all = Promise.all(inFlight).then(() => answered.abort());
      await Promise.race([all, pause([FINISH_WITHIN_MS], 0, answered.signal)]);
    },
  };
}

/** In the language of who uses it. */
const textsFor = ({ locale }: Interaction) => TEXTS[languageFor(locale)];

interface Known {
  byName: ReadonlyMap<string, Command>;
  controls: ReadonlyMap<string, Control>;
}

/** Null for what is not ours. */
function workFor(interaction: Interaction, { byName, controls }: Known): Work | null {
  if (interaction.isChatInputCommand()) {
    const command = byName.get(interaction.commandName);
    if (command === undefined) return null;
    const name = interaction.commandName;
    const t = textsFor(interaction);
    if (!interaction.inCachedGuild()) {
      const refused = interaction as AnsweredInteraction;
      const run = async () => t('common.notInServer');
      return { interaction: refused, t, name, form: null, place: 'USER', run };
    }
    const place = command.isEphemeral(interaction) ? 'USER' : 'CHANNEL';
    const form = command.form?.(interaction, t) ?? null;
    return { interaction, t, name, form, place, run: (tools) => command.run(interaction, tools) };
  }
  if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return null;
  const { control: name, words } = readCustomId(interaction.customId);
  const control = controls.get(name);
  if (control === undefined || !interaction.inCachedGuild()) return null;
  // A form that a command has shown is on no message.
  const isOnMessage = !interaction.isModalSubmit() || interaction.isFromMessage();
  const place = control.answers === 'IN_PLACE' && isOnMessage ? 'IN_PLACE' : 'USER';
  const t = textsFor(interaction);
  const form = control.form?.(interaction, words, t) ?? null;
  return { interaction, t, name, form, place, run: (tools) => control.run(interaction, words, tools) };
}
