import { createReadStream } from 'node:fs';
import { Router, urlencoded, type Response } from 'express';
import type { CatalogueProblem } from './catalogue.ts';
import type { LeetCode } from './server.ts';
import { sessionCookies, sessionOf } from './session.ts';

const LANGUAGES = ['python3', 'cpp', 'java', 'javascript', 'golang', 'rust'];

/** As strict as the real site's: nothing inline runs, so an extension cannot rely on injecting a script. */
const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; form-action 'self'";

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const html = (text: string) => text.replaceAll(/[&<>"']/g, (char) => escapes[char] ?? char);

/** The pages of this LeetCode: problems, profile, About me, and a sign-in by name alone. */
export function pageRoutes({ catalogue, state, options }: LeetCode): Router {
  const router = Router();
  const page = (res: Response, title: string, signedIn: string | null, body: string) =>
    res
      .set('content-security-policy', CSP)
      .type('html')
      .send(
        `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${html(title)} - LeetCode (stand-in)</title>
<link rel="stylesheet" href="/static/style.css"><script src="/static/page.js" defer></script></head><body>
<header><a href="/problemset/">LeetCode <small>stand-in</small></a><nav>${
          signedIn === null
            ? '<form method="post" action="/accounts/login/"><input name="login" placeholder="user name" aria-label="User name" required pattern="[A-Za-z0-9_\\-]{1,40}"><button>Sign in</button></form>'
            : `<a href="/u/${html(signedIn)}/">${html(signedIn)}</a> <a href="/profile/">Edit profile</a>`
        }</nav></header><main id="main">${body}</main></body></html>`,
      );

  for (const [path, type] of [
    ['page.js', 'text/javascript'],
    ['style.css', 'text/css'],
  ] as const) {
    router.get(`/static/${path}`, (_req, res) => {
      createReadStream(new URL(`./static/${path}`, import.meta.url)).pipe(res.type(type));
    });
  }

  router.get(['/', '/problemset'], (req, res) => {
    const rows = [...catalogue.values()]
      .slice(0, 300)
      .map(
        ({ titleSlug, questionFrontendId, title, difficulty }) =>
          `<li><a data-problem href="/problems/${titleSlug}/">${questionFrontendId}. ${html(title)}</a> <span class="${difficulty}">${difficulty}</span></li>`,
      );
    page(res, 'Problems', sessionOf(req), `<h1>Problems</h1><ul class="problems">${rows.join('')}</ul>`);
  });

  const problemPaths = ['/problems/:slug', '/problems/:slug/:tab', '/contest/:contest/problems/:slug'];
  router.get(problemPaths, (req, res) => {
    const problem = catalogue.get(String(req.params['slug']));
    if (problem === undefined) page(res.status(404), 'Not found', sessionOf(req), '<h1>Page Not Found</h1>');
    else page(res, problem.title, sessionOf(req), problemBody(problem, options.checkPath));
  });

  router.post('/accounts/login', urlencoded(), (req, res) => {
    const name = String((req.body as Record<string, unknown>)['login'] ?? '');
    if (!/^[\w-]{1,40}$/.test(name)) {
      page(res.status(400), 'Sign in', null, '<h1>That is not a user name.</h1>');
      return;
    }
    const account = state.account(name) ?? state.putAccount({ username: name });
    res.set('set-cookie', sessionCookies(account.username)).redirect(303, '/problemset/');
  });

  router.get('/u/:name', (req, res) => {
    const account = state.account(String(req.params['name']));
    if (account === undefined) page(res.status(404), 'Not found', sessionOf(req), '<h1>Page Not Found</h1>');
    else
      page(res, account.username, sessionOf(req), `<h1>${html(account.username)}</h1><p>${html(account.aboutMe)}</p>`);
  });

  router.get('/profile', (req, res) => {
    const account = state.account(sessionOf(req) ?? '');
    const form = `<h1>Edit profile</h1><form method="post" action="/profile/"><label>About me
<textarea name="aboutMe" rows="4">${html(account?.aboutMe ?? '')}</textarea></label><button>Save</button></form>`;
    page(res, 'Profile', sessionOf(req), account === undefined ? '<h1>Sign in first.</h1>' : form);
  });
  router.post('/profile', urlencoded(), (req, res) => {
    const username = sessionOf(req);
    if (username !== null)
      state.putAccount({ username, aboutMe: String((req.body as Record<string, unknown>)['aboutMe'] ?? '') });
    res.redirect(303, '/profile/');
  });
  return router;
}

const problemBody = (
  { titleSlug, questionId, questionFrontendId, title, difficulty }: CatalogueProblem,
  checkPath: string,
) => `
<article data-slug="${titleSlug}" data-question-id="${questionId}" data-check="${checkPath}">
<h1>${questionFrontendId}. ${html(title)}</h1><p class="${difficulty}">${difficulty}</p>
<p>This judge accepts any code, unless the code names a verdict: <code># wrong answer</code>, <code># time limit exceeded</code>,
<code># runtime error</code>, <code># compile error</code>, and so on.</p>
<label>Language <select id="language">${LANGUAGES.map((name) => `<option>${name}</option>`).join('')}</select></label>
<label>Code <textarea id="code" rows="10" spellcheck="false"># my solution</textarea></label>
<p><button id="run" data-e2e-locator="console-run-button">Run</button>
<button id="submit" data-e2e-locator="console-submit-button">Submit</button></p>
<p id="result" role="status"></p></article>`;
