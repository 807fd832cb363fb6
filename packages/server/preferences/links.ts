import type { LinkSet } from '@amanat/contract/preferences.ts';
import { preferenceErrors } from '@amanat/contract/errors/preferences.ts';
import { restsOnConsent } from '@amanat/domain/consent/decide.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { inTransaction } from '../platform/db.ts';
import { problems } from '../platform/problem.ts';
import { type LinkClaims, type LinkUse, sealLink, unsealLink } from './link-token.ts';
import { nowIso, type PreferenceServices } from './services.ts';
import { everybody, revokeUntil, revokedUntil } from './store.ts';

const fail = problems(preferenceErrors);
const day = 86_400_000;
/** A page of preferences is opened soon; a mail is unsubscribed from for as long as it lies in a mailbox. */
const days = { preferences: 30, unsubscribe: 730 } as const;

export interface LinkWish {
  /** Pseudonym. */
  readonly subject: string;
  readonly language: 'az' | 'en' | 'ru';
  /** Purposes the mail was sent for; absent: all that write to people by e-mail. */
  readonly purposes?: readonly string[] | undefined;
  /** Days the page of preferences opens by this link; 30 unless told. */
  readonly days?: number | undefined;
}
type LinkDeps = Pick<PreferenceServices, 'clock' | 'baseUrl'> & {
  readonly keys: Pick<PreferenceServices['keys'], 'pseudonym'>;
};

/** Both links of a mail and its headers for one-click unsubscription (RFC 8058; RFC 2369). Nothing is stored. */
export function makeLinks(services: LinkDeps, org: string, wish: LinkWish): LinkSet {
  const { subject, language, purposes } = wish;
  const made = services.clock.now().getTime();
  const token = (use: LinkUse, lasts: number) =>
    sealLink(services.keys, org, {
      use,
      subject,
      made,
      until: made + lasts * day,
      ...(use === 'unsubscribe' && purposes ? { purposes } : {}),
    });
  const at = (page: string, value: string) =>
    `${services.baseUrl}/${org}/${page}?t=${value}${language === 'az' ? '' : `&lang=${language}`}`;
  const unsubscribe = at('unsubscribe', token('unsubscribe', days.unsubscribe));
  return {
    preferences: at('preferences', token('preferences', wish.days ?? days.preferences)),
    unsubscribe,
    until: new Date(made + (wish.days ?? days.preferences) * day).toISOString(),
    headers: {
      'List-Unsubscribe': `<${unsubscribe}>`,
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
  };
}

/** The link that confirms one consent; it opens for as long as that waits. */
export function confirmationLink(
  services: LinkDeps,
  org: string,
  given: {
    readonly subject: string;
    readonly pending: string;
    readonly until: string;
    readonly language: string;
  },
): string {
  const { subject, pending, until, language } = given;
  const made = services.clock.now().getTime();
  const token = sealLink(services.keys, org, {
    use: 'confirm',
    subject,
    pending,
    made,
    until: Date.parse(until),
  });
  return `${services.baseUrl}/${org}/preferences/confirmation?t=${token}${language === 'az' ? '' : `&lang=${language}`}`;
}

/**
 * What a link carries, when it opens now.
 * @throws AMANAT-PRF-001 for none of ours or one for another page, AMANAT-PRF-002 when it is too old or was revoked.
 */
export async function openLink(
  services: Pick<PreferenceServices, 'db' | 'clock' | 'keys'>,
  org: string,
  token: string,
  use: LinkUse,
): Promise<LinkClaims> {
  const claims = unsealLink(services.keys, org, token);
  if (claims?.use !== use) throw fail('AMANAT-PRF-001');
  if (claims.until <= services.clock.now().getTime()) throw fail('AMANAT-PRF-002');
  const revoked = await revokedUntil(services.db, org, claims.subject);
  if (revoked !== null && claims.made <= Date.parse(revoked)) throw fail('AMANAT-PRF-002');
  return claims;
}

/** Ends every link made so far for a person, or for everybody; links made from now on open. In the journal. */
export async function revokeLinks(
  services: Pick<PreferenceServices, 'db' | 'clock' | 'journal'>,
  org: string,
  subject: string | null,
  actor: string,
): Promise<void> {
  const time = nowIso(services);
  await inTransaction(services.db, async (tx) => {
    await revokeUntil(tx, org, subject ?? everybody, time);
    await services.journal.append(tx, org, [
      {
        kind: 'preferences.links-revoked',
        time,
        actor,
        subject,
        refs: { of: subject ? 'person' : 'everybody' },
      },
    ]);
  });
}

/** Purposes that write to people by a channel: what an unsubscription is about when the mail names none. */
export function purposesBy(manifest: Manifest, channel: 'email'): readonly string[] {
  return Object.entries(manifest.purposes).flatMap(([id, purpose]) => {
    const optional = purpose.kind === 'marketing' || restsOnConsent(purpose);
    return optional && purpose.channels?.includes(channel) ? [id] : [];
  });
}
