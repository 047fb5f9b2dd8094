// The script of a channel's page: shows messages live, runs commands, clicks buttons, formats times.

const channelUrl = `/channels/${document.body.dataset.channel}`;
const scroller = document.querySelector('#scroller');
const messages = document.querySelector('#messages');
const answers = document.querySelector('#private');
const form = document.querySelector('#command');
const problem = document.querySelector('#problem');
const connection = document.querySelector('#connection');

// Discord's option types whose values are not text.
const BOOLEAN = '5';
const NUMBERS = ['4', '10'];

const UNITS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'medium', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const relative = new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' });

function writeTimes() {
  for (const time of document.querySelectorAll('time')) {
    const at = new Date(time.dateTime);
    const seconds = (at - Date.now()) / 1_000;
    const [unit, size] = UNITS.find(([, size]) => Math.abs(seconds) >= size) ?? ['second', 1];
    time.textContent =
      time.dataset.style === 'R'
        ? relative.format(Math.round(seconds / size), unit)
        : new Intl.DateTimeFormat(undefined, STYLES[time.dataset.style] ?? STYLES.f).format(at);
    time.title = at.toLocaleString();
  }
}

function show(element, markup) {
  const isAtEnd = scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < 80;
  element.innerHTML = markup;
  writeTimes();
  if (isAtEnd) scroller.scrollTop = scroller.scrollHeight;
}

async function refresh() {
  const response = await fetch(`${channelUrl}/messages`);
  if (response.ok) show(messages, await response.text());
}

/** Acts as the chosen user; what only that user sees is shown below the channel. */
async function act(what, body) {
  problem.textContent = '';
  const response = await fetch(`${channelUrl}/${what}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ userId: form.elements.user.value, ...body }),
  }).catch(() => undefined);
  if (response === undefined) {
    problem.textContent = 'The stand-in for Discord does not answer: look whether npm start runs.';
    return;
  }
  const answer = await response.text();
  if (response.ok) show(answers, answer);
  else problem.textContent = JSON.parse(answer).error;
  scroller.scrollTop = scroller.scrollHeight;
}

function showOptions() {
  for (const fieldset of form.querySelectorAll('fieldset')) {
    const isChosen = fieldset.dataset.command === form.elements.command.value;
    fieldset.hidden = !isChosen;
    fieldset.disabled = !isChosen;
  }
  scroller.scrollTop = scroller.scrollHeight;
}

function valueOf({ value, dataset }) {
  if (NUMBERS.includes(dataset.type)) return Number(value);
  return dataset.type === BOOLEAN ? value === 'true' : value;
}

form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const filled = [...form.querySelectorAll('fieldset:not([disabled]) [name]')].filter(({ value }) => value !== '');
  const options = Object.fromEntries(filled.map((input) => [input.name, valueOf(input)]));
  const button = form.querySelector('button');
  button.disabled = true;
  await act('run', { command: form.elements.command.value, options }).finally(() => (button.disabled = false));
});
form.elements.command?.addEventListener('change', showOptions);
document.addEventListener('click', ({ target }) => {
  const button = target.closest('[data-click]');
  if (button) void act('click', { messageId: button.dataset.message, customId: button.dataset.click });
});

const changes = new EventSource(`${channelUrl}/changes`);
changes.addEventListener('change', refresh);
changes.addEventListener('open', () => {
  connection.textContent = '';
  void refresh();
});
changes.addEventListener('error', () => (connection.textContent = 'reconnecting…'));

if (form.elements.command) showOptions();
writeTimes();
setInterval(writeTimes, 10_000);
scroller.scrollTop = scroller.scrollHeight;
