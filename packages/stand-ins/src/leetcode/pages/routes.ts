import { readFileSync } from 'node:fs';
import { Router, urlencoded } from 'express';
import { z } from 'zod';
import type { LeetCode } from '../leetcode.ts';
import { endSessionCookie, sessionCookies, signedIn } from '../session.ts';
import { html } from './html.ts';
import { notFound, sendPage, USERNAME } from './layout.ts';
import { problemList } from './problem-list.ts';
import { problemPage } from './problem.ts';
import { profileEditor, profilePage } from './profile.ts';

const signInForm = z.object({ login: z.string().trim().regex(USERNAME) });
const profileForm = z.object({ aboutMe: z.string(), realName: z.string().default('') });

const STATIC_FILES = { 'page.js': 'text/javascript', 'style.css': 'text/css' };

const PROBLEM_PATHS = [
  '/problems/:slug',
  '/problems/:slug/:tab',
  '/problems/:slug/submissions/:id',
  '/contest/:contest/problems/:slug',
];

/** The pages of this LeetCode: problems, profiles, the editor of About me, and a sign-in by name only. */
export function pageRoutes(leetcode: LeetCode): Router {
  const { catalogue, state } = leetcode;
  const router = Router();

  for (const [name, type] of Object.entries(STATIC_FILES)) {
    const content = readFileSync(new URL(`../static/${name}`, import.meta.url));
    router.get(`/static/${name}`, (_req, res) => {
      res.type(type).send(content);
    });
  }

  router.get(['/', '/problemset'], (req, res) => {
    const user = signedIn(req, state);
    sendPage(res, 'Problems', user, problemList(leetcode, user, String(req.query['search'] ?? '')));
  });

  router.get(PROBLEM_PATHS, (req, res) => {
    const problem = catalogue.get(String(req.params['slug']));
    const user = signedIn(req, state);
    if (problem === undefined) sendPage(res.status(404), 'Not found', user, notFound);
    else sendPage(res, problem.title, user, problemPage(leetcode, problem));
  });

  router.post('/accounts/login', urlencoded(), (req, res) => {
    const form = signInForm.safeParse(req.body);
    if (!form.success) {
      sendPage(res.status(400), 'Sign in', null, html`<h1>A user name has only letters, digits, - and _.</h1>`);
      return;
    }
    const { username } = state.account(form.data.login) ?? state.putAccount({ username: form.data.login });
    res.set('set-cookie', sessionCookies(username)).redirect(303, pageBefore(req.get('referer')));
  });
  router.post('/accounts/logout', (_req, res) => {
    res.set('set-cookie', endSessionCookie).redirect(303, '/problemset/');
  });

  router.get('/u/:name', (req, res) => {
    const account = state.account(req.params.name);
    const user = signedIn(req, state);
    if (account === undefined) sendPage(res.status(404), 'Not found', user, notFound);
    else sendPage(res, account.username, user, profilePage(leetcode, account));
  });

  router.get('/profile', (req, res) => {
    const user = signedIn(req, state);
    const body = user === null ? html`<h1>Sign in first.</h1>` : profileEditor(user, 'saved' in req.query);
    sendPage(res, 'Edit profile', user, body);
  });
  router.post('/profile', urlencoded(), (req, res) => {
    const user = signedIn(req, state);
    const form = profileForm.safeParse(req.body);
    if (user === null || !form.success) {
      sendPage(res.status(403), 'Edit profile', user, html`<h1>Sign in first.</h1>`);
      return;
    }
    state.putAccount({ username: user.username, ...form.data });
    res.redirect(303, '/profile/?saved');
  });

  router.use((req, res) => {
    sendPage(res.status(404), 'Not found', signedIn(req, state), notFound);
  });
  return router;
}

/** The page that a user came from to sign in: a path on this site only. */
function pageBefore(referer: string | undefined): string {
  const url = URL.parse(referer ?? '');
  if (url === null || url.pathname === '/' || url.pathname.startsWith('/accounts/')) return '/problemset/';
  return url.pathname.replace(/^\/+/, '/') + url.search;
}
