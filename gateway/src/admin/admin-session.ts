import { createHmac } from 'node:crypto';
import type { Clock } from '@leetcord/kit/time/clock';
import type { CookieOptions, Request, Response } from 'express';
import { jwtVerify, SignJWT } from 'jose';

const COOKIE = 'leetcord-admin';
/** For how long a sign-in lasts, in s. */
const LASTS_S = 8 * 60 * 60;
const ALGORITHM = 'HS256';
const PURPOSE = 'leetcord admin session';
const VALUE = new RegExp(`(?:^|; )${COOKIE}=([\\w.-]+)`);

/** Who is signed in at `/admin`, in a cookie that this gateway and its replicas sign. It opens nothing but that page. */
export interface AdminSession {
  /** `admin` is how `ADMIN_USERS` names them. */
  begin(res: Response, admin: string): Promise<void>;
  end(res: Response): void;
  /** How `ADMIN_USERS` named who has signed in; null without a valid cookie. */
  adminOf(req: Request): Promise<string | null>;
}

/** `secret` is one that all replicas have: the key is made from it. */
export function createAdminSession(options: { secret: string; publicUrl: string; clock: Clock }): AdminSession {
  const { secret, publicUrl, clock } = options;
  const key = createHmac('sha256', secret).update(PURPOSE).digest();
  const cookie: CookieOptions = {
    httpOnly: true,
    sameSite: 'strict',
    secure: publicUrl.startsWith('https:'),
    path: '/admin',
  };
  const seconds = () => Math.floor(clock.now().getTime() / 1_000);
  return {
    begin: async (res, admin) => {
      const token = await new SignJWT()
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(admin)
        .setAudience(PURPOSE)
        .setExpirationTime(seconds() + LASTS_S)
        .sign(key);
      res.cookie(COOKIE, token, { ...cookie, maxAge: LASTS_S * 1_000 });
    },
    end: (res) => void res.clearCookie(COOKIE, cookie),
    adminOf: async (req) => {
      const [, token] = VALUE.exec(req.get('cookie') ?? '') ?? [];
      if (token === undefined) return null;
      const checks = { algorithms: [ALGORITHM], audience: PURPOSE, currentDate: clock.now() };
      return jwtVerify(token, key, checks).then(
        ({ payload }) => payload.sub ?? null,
        () => null,
      );
    },
  };
}
