import { Secret, TOTP } from 'otpauth';

/** A time-based code (RFC 6238): six digits, thirty seconds, SHA-1 as authenticator apps expect. */
export function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: 'Əmanət', label, secret: Secret.fromBase32(secret), digits: 6, period: 30 });
}
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}
/**
 * The time step a code is valid for, one step of clock drift allowed; null when it is wrong or was used already.
 * @param lastStep the last step a code was accepted for.
 */
export function acceptCode(secret: string, code: string, at: Date, lastStep: number): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: at.getTime(), window: 1 });
  if (delta === null) return null;
  const step = Math.floor(at.getTime() / 30_000) + delta;
  return step > lastStep ? step : null;
}
