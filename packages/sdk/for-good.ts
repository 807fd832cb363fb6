import { AmanatError } from './error.ts';

/** A key or an organisation that is refused stays refused; an absent or busy server comes back. */
export function isForGood(cause: unknown): boolean {
  if (!(cause instanceof AmanatError)) return false;
  const { status, code } = cause.problem;
  // Whatever stands between the two says nothing for good.
  return code !== 'AMANAT-SDK-001' && status >= 400 && status < 500 && status !== 408 && status !== 429;
}
