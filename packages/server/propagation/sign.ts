import { createHmac, randomBytes } from 'node:crypto';

const prefix = 'whsec_';

/** A fresh secret of a webhook, in the form of the Standard Webhooks specification. */
export function makeSecret(): string {
  return prefix + randomBytes(32).toString('base64');
}

/**
 * The three headers of Standard Webhooks 1.0.0: the receiver computes the signature over `id.timestamp.body` and
 * compares it with each of those in the header. @param secrets all that sign, the one in force first.
 * @param at instant of this attempt, ISO.
 */
export function signedHeaders(
  secrets: readonly string[],
  id: string,
  at: string,
  body: string,
): Readonly<Record<string, string>> {
  const timestamp = Math.floor(Date.parse(at) / 1000);
  const signatures = secrets.map((secret) => {
    const key = Buffer.from(secret.slice(prefix.length), 'base64');
    return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
  });
  return {
    'webhook-id': id,
    'webhook-timestamp': String(timestamp),
    'webhook-signature': signatures.join(' '),
    'content-type': 'application/json',
  };
}
