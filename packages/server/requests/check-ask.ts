import { restsOnConsent } from '@amanat/domain/consent/decide.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import { isLocalDate } from '@amanat/domain/time/local-date.ts';
import type { Ask, Correction } from './ask.ts';
import { fail } from './problem.ts';

const patterns: Readonly<Record<string, RegExp>> = {
  email: /^[^\s@<>]{1,64}@[^\s@<>]{1,190}\.[^\s@<>.]{2,}$/,
  phone: /^\+?[\d\s().-]{7,25}$/,
  'birth-date': /^\d{4}-\d{2}-\d{2}$/,
};

/** Bases that a person may object to (GDPR 21(1)), whether a purpose names them first or second. */
const objectable: readonly string[] = ['legitimate-interest', 'public-task'];

/** Purposes a right can be used against: consent for a withdrawal, interest or marketing for an objection. */
export function qualifyingPurposes(manifest: Manifest, kind: 'objection' | 'withdrawal'): readonly string[] {
  return Object.entries(manifest.purposes)
    .filter(([, purpose]) =>
      kind === 'withdrawal'
        ? restsOnConsent(purpose)
        : [purpose.basis, purpose.alsoBasis].some((basis) => basis && objectable.includes(basis)) ||
          ['marketing', 'profiling'].includes(purpose.kind),
    )
    .map(([id]) => id);
}

/**
 * Whom a request is about: whoever gives the address. Only a guardian's report, which staff decide, names another
 * person: everything else is opened by a code that proves no more than its mailbox.
 */
export function addressOf(kind: RequestKind, email: string, ask: Ask | undefined): string {
  return (kind === 'guardian-report' ? ask?.about : undefined) ?? email;
}

/** Refuses what cannot be fulfilled before anything is stored. @throws AMANAT-REQ-008, 010, 014 */
export function checkAsk(manifest: Manifest, kind: RequestKind, ask: Ask | undefined): void {
  if (ask?.about !== undefined && kind !== 'guardian-report') throw fail('AMANAT-REQ-014');
  if (kind === 'objection' || kind === 'withdrawal') {
    const known = qualifyingPurposes(manifest, kind);
    if (known.length === 0 || (ask?.purposes ?? []).some((id) => !known.includes(id)))
      throw fail('AMANAT-REQ-010');
  }
  if (kind !== 'rectification') return;
  if (!ask?.corrections?.length)
    throw fail('AMANAT-REQ-008', 'A rectification names what is to be corrected.');
  for (const correction of ask.corrections) checkCorrection(manifest, correction);
}

function checkCorrection(manifest: Manifest, correction: Correction): void {
  const category = manifest.categories[correction.category];
  if (!category) throw fail('AMANAT-REQ-008', 'The category is not declared.');
  const pattern = patterns[category.kind];
  if (pattern && !pattern.test(correction.value.trim()))
    throw fail('AMANAT-REQ-008', `The value does not have the form of ${category.kind}.`);
  const tables = Object.values(manifest.stores ?? {}).flatMap((store) => Object.values(store.tables ?? {}));
  // Where no store is mapped staff correct it by hand, in the file of the request.
  if (tables.length === 0) return;
  const matching = tables.map((table) => columnsFor(table.columns, correction));
  if (matching.every((columns) => columns.length === 0)) throw fail('AMANAT-REQ-008', 'No store holds it.');
  if (matching.some((columns) => columns.length > 1))
    throw fail('AMANAT-REQ-008', 'The category lies in several columns: name the one to correct.');
}

/** The columns of one table that a correction concerns. */
export function columnsFor(
  columns: Readonly<Record<string, string>>,
  correction: Correction,
): readonly string[] {
  return Object.entries(columns)
    .filter(
      ([name, category]) =>
        category === correction.category && (correction.column === undefined || correction.column === name),
    )
    .map(([name]) => name);
}

/** Refuses a last day of a restriction that does not exist or is past. @throws AMANAT-REQ-016 */
export function checkUntil(kind: RequestKind, until: string | undefined, today: string): void {
  if (kind !== 'restriction' || until === undefined) return;
  if (!isLocalDate(until) || until < today) throw fail('AMANAT-REQ-016');
}
