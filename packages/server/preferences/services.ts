import type { ConsentAnswer, ConsentRequest } from '@amanat/contract/consent.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import type { Journal } from '../ledger/append.ts';
import type { Clock } from '../platform/clock.ts';
import type { Db } from '../platform/db.ts';
import type { Jobs } from '../platform/jobs.ts';
import type { KeyStore } from '../platform/keys.ts';
import type { Mailer } from '../platform/mail.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';

/** Words that were shown, under the hash that consents name. */
export interface Shown<W = { readonly language: string; readonly version: number }> {
  readonly hash: string;
  readonly wording: W;
}
/** The words consents are given to, as the consent capability keeps them. */
export interface Wordings {
  /** Keeps the words for good, in the transaction of the first consent that names them. */
  keep(tx: Db, org: string, shown: Shown): Promise<void>;
  /** The words of a declared form; undefined when the version has no such form. */
  form(policy: PolicyVersion, language: string, form: string): Shown<FormWording> | undefined;
  /** Words that somebody decided on before. */
  stored(db: Db, org: string, hash: string): Promise<Shown | undefined>;
}
/** What the use cases of preferences are given by `main`. */
export interface PreferenceServices {
  readonly db: Db;
  readonly clock: Clock;
  readonly keys: Pick<KeyStore, 'pseudonym' | 'seal' | 'open' | 'receiptToken'>;
  readonly journal: Journal;
  readonly jobs: Jobs;
  readonly mailer: Mailer;
  readonly policies: Policies;
  readonly wordings: Wordings;
  /** Records what a form sent that names nobody: the choice of a browser. */
  readonly anonymous: (request: ConsentRequest) => Promise<ConsentAnswer>;
  /** Public address of the server, without a slash at the end. */
  readonly baseUrl: string;
}
/** The instant now, as events carry it. */
export function nowIso({ clock }: Pick<PreferenceServices, 'clock'>): string {
  return clock.now().toISOString();
}
