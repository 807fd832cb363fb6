import { createHash } from 'node:crypto';
import type { FormStatus } from '@amanat/domain/consent/form-words.ts';
import { formWording, type FormWording } from '@amanat/domain/consent/form-wording.ts';
import { bannerWording, wordingHash, type Wording } from '@amanat/domain/consent/wording.ts';
import { languageFor, spokenBy, spokenIn } from '@amanat/domain/consent/language/spoken.ts';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import type { PolicyVersion } from '../policy/reads.ts';

export interface KnownWording<W extends Wording | FormWording = Wording | FormWording> {
  readonly hash: string;
  readonly wording: W;
}
const sha256 = { sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest() };
const byVersion = new WeakMap<PolicyVersion, Map<string, KnownWording>>();

/**
 * The banner's wording of a version in a language, with its hash. Made once and kept. With a hash: the one of its
 * variants that has it, and the plain one when none has.
 */
export function wordingOf(policy: PolicyVersion, language: string, hash?: string): KnownWording<Wording> {
  const all = wordingsOf(policy, language);
  return all.find((known) => known.hash === hash) ?? (all[0] as KnownWording<Wording>);
}
/** Every wording the banner of a version shows in a language: the plain one first, then its variants. */
export function wordingsOf(policy: PolicyVersion, wanted: string): readonly KnownWording<Wording>[] {
  const language = languageFor(policy.manifest, wanted);
  return [undefined, ...Object.keys(policy.manifest.banner?.variants ?? {})].map((variant) => {
    const make = () => bannerWording(policy.manifest, policy.number, language, variant);
    const key = variant === undefined ? language : `${language} variant ${variant}`;
    return remembered(policy, key, make) as KnownWording<Wording>;
  });
}

/** The wording of a form of a version in a language; undefined when there is no such form. */
export function formWordingOf(
  policy: PolicyVersion,
  wanted: string,
  form: string,
): KnownWording<FormWording> | undefined {
  const language = languageFor(policy.manifest, wanted);
  const make = () => formWording(policy.manifest, policy.number, language, form);
  return remembered(policy, `${language} ${form}`, make) as KnownWording<FormWording> | undefined;
}

/** What the element of a form says by itself. */
export function formStatus({ manifest }: PolicyVersion, language: string): FormStatus | undefined {
  return spokenIn(manifest, language).form?.status;
}

function remembered(
  policy: PolicyVersion,
  key: string,
  make: () => Wording | FormWording | undefined,
): KnownWording | undefined {
  const known = byVersion.get(policy) ?? new Map<string, KnownWording>();
  byVersion.set(policy, known);
  const found = known.get(key);
  if (found) return found;
  const wording = make();
  if (!wording) return undefined;
  const made = { hash: wordingHash(wording, sha256), wording };
  known.set(key, made);
  return made;
}

/** The banner's wording with this hash, of the version in force; undefined when none of its languages has it. */
export function wordingInForce(policy: PolicyVersion, hash: string): KnownWording<Wording> | undefined {
  const languages = [...spokenBy(policy.manifest).keys()];
  return languages.flatMap((language) => wordingsOf(policy, language)).find((known) => known.hash === hash);
}

/** A wording as it was stored when somebody decided on it; undefined when none has this hash. */
export async function storedWording(db: Db, org: string, hash: string): Promise<KnownWording | undefined> {
  const { rows } = await sql<{ text: Wording | FormWording }>`
    select text from wording where org = ${org} and hash = ${hash}`.execute(db);
  return rows[0] && { hash, wording: rows[0].text };
}

/** Keeps the wording for good, inside the transaction of the first consent that names it. */
export async function keepWording(tx: Db, org: string, { hash, wording }: KnownWording): Promise<void> {
  await sql`
    insert into wording (org, hash, language, version, text)
    values (${org}, ${hash}, ${wording.language}, ${wording.version}, ${JSON.stringify(wording)}::jsonb)
    on conflict do nothing`.execute(tx);
}
