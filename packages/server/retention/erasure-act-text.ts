import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { nameIn } from '@amanat/domain/schema/schema.ts';
import { groundWords } from '@amanat/domain/statements/legal-words.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import { formatAzDate } from '@amanat/domain/time/format-date.ts';
import type { ErasedTable, ErasureRecord } from '../requests/reads.ts';
import { approvedBy, closing, dayOf, number, policyVersion, signature, type ActLines } from './act-frame.ts';

export interface ErasureActFacts {
  readonly number: number;
  /** ISO instant the act is drawn up at. */
  readonly at: string;
  readonly manifest: Manifest;
  readonly version: number;
  readonly record: ErasureRecord;
}
const methods: Partial<Record<ErasedTable['action'], string>> = {
  delete: 'silinib',
  'cut-loose': 'silinib',
  anonymise: 'boşaldılıb',
};
/** What an erasure destroyed or emptied, table by table; tables where nothing was touched are left out. */
export function destroyedTables({ tables }: ErasureRecord): readonly ErasedTable[] {
  return tables.filter(({ action, rows }) => rows > 0 && methods[action] !== undefined);
}

function storeName(manifest: Manifest, store: string): string {
  return nameIn(manifest.stores?.[store]?.name ?? store).az;
}
function line(manifest: Manifest, { store, table, action, rows, columns }: ErasedTable): string {
  const which = action === 'anonymise' ? ` (${columns.join(', ')})` : '';
  return `${storeName(manifest, store)}, «${table}» cədvəli${which}: ${number(rows)} sətir ${methods[action] ?? ''}`;
}
function categories(manifest: Manifest, tables: readonly ErasedTable[]): string {
  const ids = tables.flatMap(({ store, table, action, columns }) => {
    const declared = manifest.stores?.[store]?.tables?.[table]?.columns ?? {};
    return (action === 'anonymise' ? columns : Object.keys(declared)).flatMap((name) => declared[name] ?? []);
  });
  return [...new Set(ids)].map((id) => manifest.categories[id]?.name.az ?? id).join(', ');
}
function kept(manifest: Manifest, { tables }: ErasureRecord): string {
  const rows = tables.filter((each) => each.action === 'keep' && each.rows > 0);
  if (rows.length === 0) return 'Yoxdur';
  return rows
    .map(({ store, table, rows: count, ground }) => {
      const purpose = manifest.purposes[ground?.purpose ?? '']?.name.az ?? '';
      const why = [purpose, groundWords(ground)?.az].filter(Boolean).join(', ');
      const until = ground?.until
        ? `${formatAzDate(ground.until, 'until')}`
        : 'qanunun tələb etdiyi müddət bitənədək';
      return `${storeName(manifest, store)}, «${table}» cədvəli: ${number(count)} sətir; ${why}; ${until}`;
    })
    .join('\n');
}
function secondLook(manifest: Manifest, { scans }: ErasureRecord): string {
  return scans
    .map(({ store, at, remaining }) => {
      const found =
        remaining === 0 ? 'saxlanılanlardan başqa heç nə tapılmadı' : `${number(remaining)} sətir qalıb`;
      return `${storeName(manifest, store)}, ${dayOf(at)}: ${found}`;
    })
    .join('\n');
}

/** The act of an erasure a person asked for: what, where, on what ground, how, what is kept and why, who approved, the second look. */
export function erasureActLines({ number: act, at, manifest, version, record }: ErasureActFacts): ActLines {
  const { organisation } = manifest;
  const name = organisation.legalName ?? organisation.name;
  const tables = destroyedTables(record);
  return {
    organisation: name,
    title: `Fərdi məlumatların məhv edilməsi haqqında akt № ${act}`,
    opening: `${name} fərdi məlumatları onların aid olduğu şəxsin müraciəti əsasında ${formatAzDate(bakuDateOf(record.answeredAt), 'on')} bərpa edilməyəcək şəkildə məhv etdi.`,
    rows: [
      ['Tarix', dayOf(at)],
      ['Əsas', `Silinmə müraciəti № ${record.number}, ${dayOf(record.receivedAt)} tarixində qəbul edilib`],
      ['Məhv edilənlər', tables.map((each) => line(manifest, each)).join('\n')],
      ['Məlumat kateqoriyaları', categories(manifest, tables)],
      policyVersion(manifest, version),
      ['Sətirlərin sayı', number(tables.reduce((sum, { rows }) => sum + rows, 0))],
      [
        'Üsul',
        'Sətirlərin silinməsi və ya şəxsi tanıdan sütunların boşaldılması; şəxsin jurnaldakı qeydlərinin açarının məhv edilməsi',
      ],
      ['Saxlanılanlar', kept(manifest, record)],
      ['Təkrar yoxlama', secondLook(manifest, record)],
      approvedBy(record.approvedBy, 'Avtomatik icra'),
      signature,
    ],
    closing,
  };
}
