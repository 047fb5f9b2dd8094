import { Router, urlencoded } from 'express';
import type { Clock } from '@leetcord/kit/time/clock';
import { z } from 'zod';
import type { Admit } from '../callers/admission.ts';
import type { HttpAdmission } from '../callers/http-admission.ts';
import { ExecutionFailed, type Execute } from '../http/execute.ts';
import { escapeHtml, sendPage } from '../pages/page.ts';
import { adminPage } from './admin-page.ts';
import type { AdminSession } from './admin-session.ts';
import { accountOfCode, type AdminAccount } from './admin-sign-in.ts';
import type { ReadState } from './read-state.ts';

/** How often the page is read again, in s. */
const REFRESH_S = 10;
const TITLE = 'How LeetCord runs';

interface AdminPages {
  /** Account ids and Discord ids of those who may see the page. */
  admins: readonly string[];
  session: AdminSession;
  readState: ReadState;
  execute: Execute;
  admit: Admit;
  contextOf: HttpAdmission['contextOf'];
  clock: Clock;
}

export const codeForm = z.object({ code: z.string().trim().min(1).max(300) });

/** `/admin`, for whom `ADMIN_USERS` names: they sign in with a code from the bot's `/link`. */
export function adminPages({ admins, session, readState, execute, admit, contextOf, clock }: AdminPages): Router {
  const namedAs = ({ userId, discordId }: AdminAccount) => admins.find((id) => id === userId || id === discordId);
  const send = (res: Parameters<typeof sendPage>[0], body: string) => {
    res.set('cache-control', 'no-store');
    sendPage(res, { title: TITLE, body, policy: { 'form-action': "'self'" } });
  };

  const router = Router();
  router.get('/admin', async (req, res) => {
    const admin = await session.adminOf(req);
    if (admin === null || !admins.includes(admin)) {
      send(res, signInForm());
      return;
    }
    res.set('refresh', String(REFRESH_S));
    send(res, adminPage(await readState(), clock.now()));
  });
  // Browsers say where a form comes from; what says nothing is no browser, and has no session that somebody else could use.
  router.post(['/admin', '/admin/sign-out'], (req, res, next) => {
    if (['same-origin', undefined].includes(req.get('sec-fetch-site'))) next();
    else send(res.status(403), signInForm('Open this page itself to sign in or out.'));
  });
  router.post('/admin', urlencoded({ extended: false, limit: '1kb' }), async (req, res) => {
    const given = codeForm.safeParse(req.body).data;
    const found = given === undefined ? 'Type the code.' : await account(given.code, req);
    const admin = typeof found === 'string' ? undefined : namedAs(found);
    if (admin !== undefined) {
      await session.begin(res, admin);
      res.redirect(303, '/admin');
      return;
    }
    send(res.status(403), signInForm(typeof found === 'string' ? found : whoYouAre(found)));
  });
  router.post('/admin/sign-out', (_req, res) => {
    session.end(res);
    res.redirect(303, '/admin');
  });
  return router;

  async function account(code: string, req: Parameters<typeof contextOf>[0]): Promise<AdminAccount | string> {
    try {
      return await accountOfCode(code, contextOf(req), { execute, admit });
    } catch (error) {
      if (error instanceof ExecutionFailed) return error.message;
      throw error;
    }
  }
}

const whoYouAre = ({ userId, discordId }: AdminAccount) =>
  `ADMIN_USERS does not name you: add ${discordId ?? userId} there and start LeetCord again if this is your LeetCord.`;

const signInForm = (problem?: string) => `
<h1>${TITLE}</h1>
${problem === undefined ? '' : `<p class="card bad" role="alert">${escapeHtml(problem)}</p>`}
<p>For whoever runs this LeetCord. Type <code>/link</code> in Discord, and paste the code from the bot's answer here: it works once.</p>
<form method="post" action="/admin">
  <p><label>Code <input name="code" required maxlength="300" autocomplete="off" spellcheck="false" placeholder="K7QM2-XPD4R" /></label>
  <button class="button">Sign in</button></p>
</form>`;
