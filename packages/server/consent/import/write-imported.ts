import { createHash, hash } from 'node:crypto';
import type { ImportedConsent } from '@amanat/domain/consent/import-row.ts';
import { canonicalBytes, canonicalText } from '@amanat/domain/ledger/canonical.ts';
import { sql } from 'kysely';
import type { Journal } from '../../ledger/append.ts';
import { textArray, uuidArray } from '../../platform/binary-array.ts';
import type { Db } from '../../platform/db.ts';
import type { Keys } from '../../platform/keys.ts';
import { prepared } from '../../platform/prepared.ts';
import { insertSubjectEvents } from '../events.ts';
import type { ImportRow } from './store.ts';

export interface ImportWriteDeps {
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly journal: Journal;
}
interface Prepared {
  readonly id: string;
  readonly subject: string;
  readonly consent: ImportedConsent;
  readonly wording: string | null;
}

const selectKnown = prepared<{ id: string }>(
  'imports-known',
  `select e.id from unnest($2::text[], $3::uuid[]) as given (subject, id),
  lateral (
    select id from subject_event where org = $1 and subject = given.subject and id = given.id offset 0
  ) as e`,
);

/**
 * Writes records of another tool: an event and a journal entry each, with where they came from. A record's id comes
 * from what it says and of whom, so that the same row, or the same file again, is stored once.
 * @returns how many were new. @param now ISO instant of the entries; events keep the instant of the choice.
 */
export async function writeImported(
  tx: Db,
  { keys, journal }: ImportWriteDeps,
  of: ImportRow,
  consents: readonly ImportedConsent[],
  now: string,
): Promise<number> {
  const all = new Map<string, Prepared>();
  for (const consent of consents) {
    const one = prepare(keys, of, consent);
    all.set(one.id, one);
  }
  const given = [...all.values()];
  const known = new Set((await knownIds(tx, of.org, given)).map(({ id }) => id));
  const fresh = given.filter(({ id }) => !known.has(id));
  if (fresh.length === 0) return 0;
  await keepWords(tx, of, fresh);
  const provenance = { import: of.id, source: of.source, importedAt: now };
  await insertSubjectEvents(
    tx,
    of.org,
    fresh.map(({ id, subject, consent, wording }) => ({
      id,
      subject,
      event: {
        kind: 'consent',
        at: consent.at,
        version: of.version,
        choices: consent.choices,
        expires: consent.expires,
        ...(consent.ends === undefined ? {} : { ends: consent.ends }),
      },
      extra: beside(consent, wording, provenance),
    })),
  );
  await journal.append(
    tx,
    of.org,
    fresh.map(({ id, subject, consent, wording }) => ({
      id,
      kind: 'consent.imported',
      time: now,
      actor: of.created_by,
      subject,
      refs: { version: of.version, import: of.id },
      content: {
        purposes: consent.choices,
        expires: consent.expires,
        ...(consent.ends === undefined ? {} : { ends: consent.ends }),
        givenAt: consent.at,
        ...beside(consent, wording, provenance),
      },
    })),
  );
  return fresh.length;
}

function beside(consent: ImportedConsent, wording: string | null, provenance: object) {
  const { site, language, categories } = consent;
  return {
    categories,
    method: 'import',
    ...(site === null ? {} : { site }),
    ...(language === null ? {} : { language }),
    ...(wording === null ? {} : { wording }),
    provenance,
  };
}

function prepare(keys: Pick<Keys, 'pseudonym'>, of: ImportRow, consent: ImportedConsent): Prepared {
  const subject = keys.pseudonym(of.org, of.mapping.subject.kind, consent.identifier);
  const { at, choices, site } = consent;
  const rest = hash('sha256', canonicalText({ subject, source: of.source, at, choices, site }), 'hex');
  const time = Date.parse(at).toString(16).padStart(12, '0');
  const id = `${time.slice(0, 8)}-${time.slice(8)}-${rest.slice(0, 4)}-${rest.slice(4, 8)}-${rest.slice(8, 20)}`;
  return { id, subject, consent, wording: consent.words === null ? null : hashOf(wordsOf(of, consent)) };
}

/** The words of another tool, kept like our own: by the hash of what is known of them. */
function wordsOf({ source, version }: ImportRow, { words, language }: ImportedConsent) {
  return { source, language: language ?? '', version, text: words ?? '' };
}
function hashOf(wording: object): string {
  return createHash('sha256').update(canonicalBytes(wording)).digest('base64url');
}

async function keepWords(tx: Db, of: ImportRow, fresh: readonly Prepared[]): Promise<void> {
  const kept = new Map(
    fresh.flatMap((one) => (one.wording === null ? [] : [[one.wording, one.consent] as const])),
  );
  for (const [hashed, consent] of kept) {
    const words = wordsOf(of, consent);
    await sql`
      insert into wording (org, hash, language, version, text)
      values (${of.org}, ${hashed}, ${words.language}, ${words.version}, ${JSON.stringify(words)}::jsonb)
      on conflict do nothing`.execute(tx);
  }
}

async function knownIds(tx: Db, org: string, given: readonly Prepared[]): Promise<readonly { id: string }[]> {
  const { rows } = await selectKnown(tx, [
    org,
    textArray(given.map(({ subject }) => subject)),
    uuidArray(given.map(({ id }) => id)),
  ]);
  return rows;
}
