/** Discord's limits. Lengths are in UTF-16 units, the strictest reading. Source: Discord's developer documentation. */
export const LIMITS = {
  content: 2_000,
  nonce: 25,
  embeds: 10,
  embedTotal: 6_000,
  embedTitle: 256,
  embedDescription: 4_096,
  embedFields: 25,
  embedFieldName: 256,
  embedFieldValue: 1_024,
  embedFooter: 2_048,
  embedAuthor: 256,
  fileBytes: 10 * 1024 * 1024,
  files: 10,
  fileDescription: 1_024,
  componentRows: 5,
  rowButtons: 5,
  customId: 100,
  buttonLabel: 80,
  selectOptions: 25,
  selectText: 100,
  selectPlaceholder: 150,
  modalTitle: 45,
  modalLabel: 45,
  modalDescription: 100,
  modalComponents: 5,
  textInput: 4_000,
  textInputPlaceholder: 100,
  commands: 100,
  commandName: 32,
  commandDescription: 100,
  commandTotal: 8_000,
  commandOptions: 25,
  choices: 25,
  choiceText: 100,
  optionText: 6_000,
  historyPage: 100,
} as const;

/** How long an interaction waits for its acknowledgement, in ms. */
export const ACKNOWLEDGE_MS = 3_000;
/** How long an interaction's token works, in ms. */
export const INTERACTION_TOKEN_MS = 15 * 60_000;
/** How long a nonce is remembered, in ms. Discord says "the past few minutes": this is the shortest time that one may rely on. */
export const NONCE_WINDOW_MS = 120_000;
/** The largest message that a client may send over the gateway. */
export const GATEWAY_PAYLOAD_BYTES = 4_096;
/** How much a client may send on one connection in a minute. */
export const GATEWAY_SENDS_PER_MINUTE = 120;
