import type { Subject } from '@amanat/contract/gate.ts';

/**
 * Whoever is signed in, in a browser that asks through a relay: the relay puts the person of its own session in the
 * place, so that the browser neither knows an identifier nor can ask about anybody else.
 */
export const me: Subject = { pseudonym: 'me'.padEnd(32, '-') };

/** Whether a subject stands for the person of the session, and for nobody besides. */
export function isMe(subject: unknown): boolean {
  const one: unknown = Array.isArray(subject) && subject.length === 1 ? subject[0] : subject;
  return (
    typeof one === 'object' &&
    one !== null &&
    (one as { pseudonym?: unknown }).pseudonym === 'me'.padEnd(32, '-')
  );
}
