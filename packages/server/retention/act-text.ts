import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { afterEvent } from '@amanat/domain/statements/event-words.ts';
import { periodWords } from '@amanat/domain/statements/term-words.ts';
import { formatAzDate } from '@amanat/domain/time/format-date.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { RunRow } from './store.ts';

export interface ActFacts {
  readonly number: number;
  readonly day: LocalDate;
  readonly count: number;
  readonly held: number;
  readonly remaining: number;
  readonly run: RunRow;
  readonly manifest: Manifest;
  readonly storeName: string;
}
/** The text of an act: title, opening, rows of what and why, closing. Azerbaijani is the language of the act. */
export interface ActLines {
  readonly title: string;
  readonly opening: string;
  readonly rows: readonly (readonly [label: string, value: string])[];
  readonly closing: readonly string[];
  readonly organisation: string;
}

/** Room for a name and a signature by hand. */
const signatureLine = '________________________________';

function number(value: number): string {
  return new Intl.NumberFormat('az').format(value);
}
function dayOf(instant: string): string {
  return formatAzDate(bakuDateOf(instant));
}

function grounds({ run, manifest }: ActFacts): string {
  return run.conditions
    .map((c) => {
      const name = manifest.purposes[c.purpose]?.name.az ?? c.purpose;
      return `«${name}» məqsədi: ${afterEvent(c.after).az} ${periodWords(c.keep).az}; ${dayOf(c.before)} tarixindən əvvəlki sətirlər`;
    })
    .join('\n');
}

/** What the act says: number, date, store, categories, ground, count, method, who approved, and the second look. */
export function actLines(facts: ActFacts): ActLines {
  const { run, manifest, day, held } = facts;
  const { organisation, policy } = manifest;
  const destroyed = run.method === 'destroy';
  const name = organisation.legalName ?? organisation.name;
  const categories = run.categories.map((c) => manifest.categories[c]?.name.az ?? c).join(', ');
  const approver =
    run.started_by === 'system'
      ? 'Saxlanma cədvəli üzrə avtomatik icra'
      : 'Məsul şəxs; kim olduğu jurnaldadır';
  return {
    organisation: name,
    title: `Fərdi məlumatların ${destroyed ? 'məhv edilməsi' : 'adsızlaşdırılması'} haqqında akt № ${facts.number}`,
    opening: `${name} saxlanma müddəti bitmiş fərdi məlumatları ${formatAzDate(day, 'on')} ${destroyed ? 'bərpa edilməyəcək şəkildə məhv etdi' : 'heç bir şəxslə əlaqələndirilməyəcək şəkildə adsızlaşdırdı'}.`,
    rows: [
      ['Tarix', formatAzDate(day)],
      ['Məlumat bazası', `${facts.storeName}, «${run.table_name}» cədvəli`],
      ['Məlumat kateqoriyaları', categories],
      ['Əsas', grounds(facts)],
      [
        'Siyasətin redaksiyası',
        `№ ${run.policy_version}, ${formatAzDate(policy.approved, 'on')} təsdiq edilib`,
      ],
      ['Sətirlərin sayı', number(facts.count)],
      [
        'Üsul',
        destroyed ? 'Sətirlərin verilənlər bazasından silinməsi' : 'Şəxsi bildirən sütunların boşaldılması',
      ],
      ['Saxlanılanlar', held > 0 ? `${number(held)} sətir: hüquqi saxlanma qüvvədədir` : 'Yoxdur'],
      [
        'Təkrar yoxlama',
        facts.remaining === 0
          ? 'Müddəti bitmiş başqa sətir tapılmadı'
          : `${number(facts.remaining)} sətir qalıb`,
      ],
      ['Təsdiq edən', approver],
      ['İmza', signatureLine],
      ['İcra', `Başlanıb: ${dayOf(run.started_at)}. İcranın nömrəsi: ${run.id}`],
    ],
    closing: [
      'Bu aktın barmaq izi (SHA-256) təşkilatın jurnalına yazılıb. Jurnalı ixrac edib aktı serverə müraciət etmədən yoxlamaq olar: amanat verify act.pdf --journal journal.zip',
      'Aktda heç bir şəxsin məlumatı yoxdur.',
    ],
  };
}
