/** Why a letter was not taken. */
export interface SmtpFault {
  /** `smtp-550`, `mail-unreachable`, `mail-login`, …: never the server's words, which may quote a person. */
  readonly code: string;
  /** `letter`: this one alone, later again; `for-good`: this one, never; `server`: all of them wait. */
  readonly of: 'letter' | 'for-good' | 'server';
}

/** Reads an error of the mail client (RFC 5321 §4.2: 4yz passes, 5yz stays; 421: the server goes away). */
export function smtpFault(cause: unknown): SmtpFault {
  const { code, responseCode } = cause as { code?: unknown; responseCode?: unknown };
  if (code === 'EAUTH') return { code: 'mail-login', of: 'server' };
  const isAboutLetter = code === 'EENVELOPE' || code === 'EMESSAGE';
  if (!isAboutLetter || responseCode === 421) return { code: 'mail-unreachable', of: 'server' };
  if (typeof responseCode !== 'number') return { code: 'address', of: 'for-good' };
  return { code: `smtp-${responseCode}`, of: responseCode < 500 ? 'letter' : 'for-good' };
}
