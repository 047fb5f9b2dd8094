import { Router, type RequestHandler } from 'express';
import { ExecutionFailed } from '../http/execute.ts';
import { sendPage } from '../pages/page.ts';
import { PROFILE_STYLE, profilePage } from './profile-page.ts';
import type { ProfileOnPage } from './read-profile.ts';

/** How long others may keep a page, in s: what its owner hides is gone from everywhere this soon. */
const KEPT_S = 60;
const RETRY_AFTER_S = 5;

/**
 * `/u/<name>`: what the owner of a LeetCode name shows to anybody, as a page that needs no script. A name that nobody has proven and a profile that is not
 * public get the same answer.
 */
export function profilePages({
  readProfile,
  admit,
}: {
  /** Null for none that everybody may see. Throws an ExecutionFailed while it cannot be read. */
  readProfile: (leetcodeUsername: string) => Promise<ProfileOnPage | null>;
  /** Refuses those who come too often, or when there is too much to do. */
  admit: RequestHandler[];
}): Router {
  const router = Router();
  router.get('/u/:name', ...admit, async (req, res) => {
    res.set('cache-control', `public, max-age=${KEPT_S}`);
    try {
      const profile = await readProfile(String(req.params['name']));
      if (profile !== null) {
        sendPage(res, { title: `${profile.name} · LeetCord`, head: PROFILE_STYLE, body: profilePage(profile) });
        return;
      }
      sendPage(res.status(404), { title: 'No profile · LeetCord', head: NO_INDEX, body: bodyOf(MISSING) });
    } catch (error) {
      if (!(error instanceof ExecutionFailed)) throw error;
      res.set({ 'retry-after': String(RETRY_AFTER_S), 'cache-control': 'no-store' });
      sendPage(res.status(503), { title: 'No profile · LeetCord', head: NO_INDEX, body: bodyOf(AWAY) });
    }
  });
  return router;
}

const NO_INDEX = '<meta name="robots" content="noindex" />';
const bodyOf = (sentence: string) => `<h1>No profile to show</h1><p>${sentence}</p>`;
const MISSING =
  'This profile is not public, or there is none here. Whose it is makes it public in Discord with /profile visibility.';
const AWAY = 'LeetCord cannot read this profile now. Try again in some seconds.';
