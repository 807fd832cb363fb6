import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatAzDate } from '@amanat/domain/time/format-date.ts';

type Row = readonly [label: string, value: string];
/** The text of an act: title, opening, rows of what and why, closing. Azerbaijani is the language of the act. */
export interface ActLines {
  readonly title: string;
  readonly opening: string;
  readonly rows: readonly Row[];
  readonly closing: readonly string[];
  readonly organisation: string;
}

export function number(value: number): string {
  return new Intl.NumberFormat('az').format(value);
}
/** The Baku day of an instant. */
export function dayOf(instant: string): string {
  return formatAzDate(bakuDateOf(instant));
}
/** Who approved, by role: the journal knows who it was. */
export function approvedBy(actor: string, bySystem: string): Row {
  return ['Təsdiq edən', actor === 'system' ? bySystem : 'Məsul şəxs; kim olduğu jurnaldadır'];
}
/** Room for a name and a signature by hand. */
export const signature: Row = ['İmza', '________________________________'];
export function policyVersion({ policy }: Manifest, version: number): Row {
  return ['Siyasətin redaksiyası', `№ ${version}, ${formatAzDate(policy.approved, 'on')} təsdiq edilib`];
}
/** How an act is checked, and that it names nobody. */
export const closing: readonly string[] = [
  'Bu aktın barmaq izi (SHA-256) təşkilatın jurnalına yazılıb. Jurnalı ixrac edib aktı serverə müraciət etmədən yoxlamaq olar: amanat verify act.pdf --journal journal.zip',
  'Aktda heç bir şəxsin məlumatı yoxdur.',
];
