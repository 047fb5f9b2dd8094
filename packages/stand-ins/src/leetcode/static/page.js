/**
 * What the page of leetcode.com does, as far as an extension can see it: submits, polls the check address, and moves between
 * problems without loading a new document. `?transport=xhr` uses XMLHttpRequest, `?check=old` the older check address.
 */
const POLL_MS = 100;
const query = new URLSearchParams(location.search);

function request(method, url, body) {
  const headers = { 'content-type': 'application/json', 'x-csrftoken': 'stand-in' };
  if (query.get('transport') !== 'xhr') {
    return fetch(url, { method, headers, ...(body && { body: JSON.stringify(body) }) }).then((response) => {
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      return response.json();
    });
  }
  return new Promise((resolve, reject) => {
    const xhr = new XMLHttpRequest();
    xhr.open(method, url);
    for (const [name, value] of Object.entries(headers)) xhr.setRequestHeader(name, value);
    xhr.onload = () =>
      xhr.status === 200 ? resolve(JSON.parse(xhr.responseText)) : reject(new Error(`HTTP ${xhr.status}`));
    xhr.onerror = () => reject(new Error('network'));
    xhr.send(body && JSON.stringify(body));
  });
}

async function poll(id, checkPath) {
  for (;;) {
    const reply = await request('GET', `/submissions/detail/${id}/${checkPath}`);
    if (reply.state === 'SUCCESS' || reply.state === 'FAILURE') return reply;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
}

function show(text, locator) {
  const result = document.querySelector('#result');
  result.textContent = text;
  result.dataset.e2eLocator = locator;
}

async function judge(action) {
  const { slug, questionId, check } = document.querySelector('article').dataset;
  const isOld = (query.get('check') ?? check) === 'old';
  // Contest pages submit to an address of their own.
  const contest = /^\/contest\/([^/]+)\/problems\//.exec(location.pathname)?.[1];
  const base = contest === undefined ? `/problems/${slug}` : `/contest/api/${contest}/problems/${slug}`;
  const body = {
    lang: document.querySelector('#language').value,
    question_id: questionId,
    typed_code: document.querySelector('#code').value,
  };
  show('Pending…', 'console-result');
  try {
    if (action === 'run') {
      const { interpret_id: id } = await request('POST', `${base}/interpret_solution/`, { ...body, data_input: '' });
      const reply = await poll(id, 'check/');
      show(reply.correct_answer ? 'Run: accepted' : 'Run: wrong answer', 'console-result');
    } else {
      const { submission_id: id } = await request('POST', `${base}/submit/`, body);
      const reply = await poll(id, isOld ? 'check/' : 'v2/check/');
      show(reply.status_msg ?? reply.state, reply.status_code === 10 ? 'submission-result' : 'console-result');
    }
  } catch (error) {
    show(`Something went wrong: ${error.message}`, 'console-result');
  }
}

async function go(path, push) {
  const page = await (await fetch(path)).text();
  const next = new DOMParser().parseFromString(page, 'text/html');
  if (push) history.pushState(null, '', path);
  document.title = next.title;
  document.querySelector('#main').replaceWith(next.querySelector('#main'));
}

document.addEventListener('click', (event) => {
  const link = event.target.closest('a[data-problem]');
  if (link !== null) {
    event.preventDefault();
    void go(link.getAttribute('href'), true);
  }
  if (event.target.id === 'run' || event.target.id === 'submit') void judge(event.target.id);
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && document.querySelector('article'))
    void judge('submit');
});
window.addEventListener('popstate', () => void go(location.pathname, false));
