import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { afterEvent } from '@amanat/domain/statements/event-words.ts';
import { periodWords } from '@amanat/domain/statements/term-words.ts';
import { formatAzDate } from '@amanat/domain/time/format-date.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import { approvedBy, closing, dayOf, number, policyVersion, signature, type ActLines } from './act-frame.ts';
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

function grounds({ run, manifest }: ActFacts): string {
  return run.conditions
    .map((c) => {
      const name = manifest.purposes[c.purpose]?.name.az ?? c.purpose;
      if (run.cause === 'withdrawal')
        return `«${name}» məqsədi: bu məqsəd üçün verilən razılıq geri götürülüb`;
      return `«${name}» məqsədi: ${afterEvent(c.after, 'staff').az} ${periodWords(c.keep).az}; ${dayOf(c.before)} tarixindən əvvəlki sətirlər`;
    })
    .join('\n');
}

function method({ method: how, columns }: RunRow): string {
  if (columns) return `Bu sütunların boşaldılması: ${columns.join(', ')}`;
  return how === 'destroy'
    ? 'Sətirlərin məlumat bazasından silinməsi'
    : 'Şəxsi tanıdan sütunların boşaldılması';
}

/** What the act says: number, date, store, categories, ground, count, method, who approved, and the second look. */
export function actLines(facts: ActFacts): ActLines {
  const { run, manifest, day, held } = facts;
  const { organisation } = manifest;
  // Columns emptied of a row that stays are destroyed; the row is not made anonymous by it.
  const destroyed = run.method === 'destroy' || run.columns !== null;
  const name = organisation.legalName ?? organisation.name;
  const categories = run.categories.map((c) => manifest.categories[c]?.name.az ?? c).join(', ');
  return {
    organisation: name,
    title: `Fərdi məlumatların ${destroyed ? 'məhv edilməsi' : 'adsızlaşdırılması'} haqqında akt № ${facts.number}`,
    opening: `${name} ${run.cause === 'withdrawal' ? 'razılığı geri götürülmüş' : 'saxlanma müddəti bitmiş'} fərdi məlumatları ${formatAzDate(day, 'on')} ${destroyed ? 'bərpa edilməyəcək şəkildə məhv etdi' : 'heç bir şəxslə əlaqələndirilməyəcək şəkildə adsızlaşdırdı'}.`,
    rows: [
      ['Tarix', formatAzDate(day)],
      ['Məlumat bazası', `${facts.storeName}, «${run.table_name}» cədvəli`],
      ['Məlumat kateqoriyaları', categories],
      ['Əsas', grounds(facts)],
      policyVersion(manifest, run.policy_version),
      ['Sətirlərin sayı', number(facts.count)],
      ['Üsul', method(run)],
      [
        'Saxlanılanlar',
        held > 0 ? `${number(held)} sətir: hüquqi saxlama və ya bloklanma qüvvədədir` : 'Yoxdur',
      ],
      [
        'Təkrar yoxlama',
        facts.remaining === 0
          ? `${run.cause === 'withdrawal' ? 'Razılığı geri götürülmüş' : 'Müddəti bitmiş'} başqa sətir tapılmadı`
          : `${number(facts.remaining)} sətir qalıb`,
      ],
      approvedBy(
        run.started_by,
        run.cause === 'withdrawal' ? 'Bəyannamə üzrə avtomatik icra' : 'Saxlanma cədvəli üzrə avtomatik icra',
      ),
      signature,
      ['İcra', `Başlanıb: ${dayOf(run.started_at)}. İcranın nömrəsi: ${run.id}`],
    ],
    closing,
  };
}
