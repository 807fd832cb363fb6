import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import { groundWords } from '@amanat/domain/statements/legal-words.ts';
import { capital } from '@amanat/domain/statements/phrase.ts';
import { formatAzDate, formatDate, type Language } from '@amanat/domain/time/format-date.ts';
import type { LocalDate } from '@amanat/domain/time/local-date.ts';
import type { StepRow } from '../steps.ts';
import { columnWords, tableWords, type Place } from './column-words.ts';
import { complaintBlocks } from './complaint-block.ts';
import type { Block, LetterDocument } from './document.ts';
import { actionWords, kindWords, w } from './words.ts';

export interface OutcomeInput {
  readonly manifest: Manifest;
  readonly kind: RequestKind;
  readonly number: string;
  readonly language: Language;
  readonly steps: readonly StepRow[];
  /** Purposes an objection or withdrawal stopped. */
  readonly purposes?: readonly string[];
  /** The office's own words, for kinds that people answer. */
  readonly text?: string;
}

/** The letter that tells what was done: row by row where stores were changed, what was kept and why. */
export function outcomeDocument(input: OutcomeInput): LetterDocument {
  const { manifest, kind, number, language: l } = input;
  return {
    language: l,
    title: `${kindWords[kind][l]} · ${number}`,
    from: manifest.organisation.legalName ?? manifest.organisation.name,
    blocks: [
      ...(input.text ? [{ text: input.text }] : [{ text: summary(input) }]),
      ...stopped(input),
      ...changed(input),
      ...kept(input),
      ...complaintBlocks(manifest, l),
    ],
  };
}

function summary({ kind, manifest, steps, language }: OutcomeInput): string {
  const { name } = manifest.organisation;
  const words: Partial<Record<RequestKind, Record<Language, string>>> = {
    erasure: {
      az: 'Müraciətiniz icra olundu. Bütün məlumat bazalarımızda sizi axtardıq, məlumatlarınızı aşağıdakı kimi məhv etdik, sonra yenidən axtardıq: saxlanılanlardan başqa heç nə qalmayıb.',
      en: 'Your request was carried out. We searched all our stores, destroyed your data as listed below and searched again: nothing is left beside what is listed as kept.',
      ru: 'Ваше обращение исполнено. Мы проверили все хранилища, уничтожили ваши данные, как указано ниже, и проверили снова: кроме того, что указано как сохранённое, ничего не осталось.',
    },
    rectification: {
      az: 'Məlumatlarınız bütün məlumat bazalarında düzəldildi və yoxlanıldı.',
      en: 'Your data was corrected in every store and checked.',
      ru: 'Ваши данные исправлены во всех хранилищах и проверены.',
    },
    objection: {
      az: 'Etirazınız qeydə alındı və dərhal qüvvəyə mindi. Aşağıdakı məqsədlər üçün məlumatlarınız daha işlədilmir.',
      en: 'Your objection is recorded and took effect at once. Your data is no longer used for the purposes below.',
      ru: 'Ваше возражение принято и действует сразу. Для указанных ниже целей ваши данные больше не используются.',
    },
    withdrawal: {
      az: 'Razılığınız geri götürüldü. Geri götürmə dərhal qüvvəyə mindi və ondan əvvəlki qanuni istifadəyə təsir etmir.',
      en: 'Your consent is withdrawn with effect at once. Lawful use before the withdrawal is untouched.',
      ru: 'Ваше согласие отозвано, это действует сразу. Законное использование до отзыва не затрагивается.',
    },
    restriction: {
      az: `Məlumatlarınız bloklandı: ${name} onları yalnız saxlayır və düzəldə bilər, başqa məqsədlə işlətmir.`,
      en: `Your data is restricted: ${name} only stores and may correct it, and uses it for nothing else.`,
      ru: `Ваши данные заблокированы: ${name} только хранит и может исправить их, но не использует для иного.`,
    },
  };
  const nothing = {
    az: 'Bütün məlumat bazalarımızı yoxladıq və bu e-poçt ünvanı ilə məlumat tapmadıq.',
    en: 'We searched all our stores and found no data under this e-mail address.',
    ru: 'Мы проверили все хранилища и не нашли данных по этому адресу.',
  };
  const needsRows = kind === 'erasure' || kind === 'guardian-report' || kind === 'rectification';
  if (needsRows && steps.length === 0) return nothing[language];
  return (words[kind === 'guardian-report' ? 'erasure' : kind] ?? nothing)[language];
}
function stopped({ manifest, purposes, language: l }: OutcomeInput): readonly Block[] {
  if (!purposes?.length) return [];
  return [
    {
      list: purposes.map((id) => {
        const purpose = manifest.purposes[id];
        return [purpose?.name[l] ?? id, purpose?.ifWithdrawn?.[l]].filter(Boolean).join('. ');
      }),
    },
  ];
}

/** One row for each table: how many rows were destroyed, emptied, cut loose or corrected. */
function changed({ manifest, steps, language: l }: OutcomeInput): readonly Block[] {
  const rows = steps
    .filter((step) => step.action !== 'keep' && step.action !== 'read')
    .map((step) => [
      storeName(manifest, step, l),
      // Whole rows go; of the others it is said which columns.
      step.action === 'rectify' || step.action === 'anonymise'
        ? tableAndColumns(manifest, step, l)
        : tableWords(manifest, placeOf(step), l),
      String(step.done_count),
      capital(told(step, l), l),
    ]);
  return rows.length === 0
    ? []
    : [{ table: { caption: w.done[l], head: [w.store[l], w.table[l], w.rowsCount[l], w.done[l]], rows } }];
}
function told(step: StepRow, l: Language): string {
  const spared = step.shared_count;
  const did = actionWords[spared === 0 && step.action === 'cut-loose' ? 'delete' : (step.action as 'delete')];
  if (spared === 0 || (step.action !== 'cut-loose' && step.action !== 'anonymise')) return did[l];
  const still = {
    az: `${did.az}; ${spared} sətir qaldı, çünki ondan başqa şəxs də istifadə edir`,
    en: `${did.en}; ${spared} stays because somebody else uses it too`,
    ru: `${did.ru}; осталось строк: ${spared}, так как ими пользуется и другой человек`,
  };
  return still[l];
}

/** What was kept, on which ground, until when (ICT-11). */
function kept({ manifest, steps, language: l }: OutcomeInput): readonly Block[] {
  const rows = steps
    .filter((step) => step.action === 'keep')
    .map((step) => {
      const purpose = manifest.purposes[step.ground?.purpose ?? ''];
      const why = [purpose?.name[l], groundWords(step.ground)?.[l]].filter(Boolean).join(', ');
      const until = step.ground?.until ? lastDay(step.ground.until, l) : capital(w.noDayYet[l], l);
      return [
        storeName(manifest, step, l),
        tableAndColumns(manifest, step, l),
        String(step.done_count),
        why,
        until,
      ];
    });
  if (rows.length === 0) return [];
  return [
    { heading: w.keptPart[l] },
    {
      table: {
        caption: w.keptPart[l],
        head: [w.store[l], w.table[l], w.rowsCount[l], w.keptWhy[l], w.keptUntil[l]],
        rows,
      },
    },
  ];
}
/** The day a term ends on, in the case that «until when» asks for. */
function lastDay(day: LocalDate, l: Language): string {
  return l === 'az' ? formatAzDate(day, 'until') : formatDate(day, l);
}
function storeName(manifest: Manifest, step: StepRow, l: Language): string {
  return nameIn(manifest.stores?.[step.store]?.name ?? step.store)[l];
}
function tableAndColumns(manifest: Manifest, step: StepRow, l: Language): string {
  const columns = step.columns.map((name) => columnWords(manifest, placeOf(step), name, l));
  return `${tableWords(manifest, placeOf(step), l)} (${[...new Set(columns)].join(', ')})`;
}
function placeOf({ store, table_name: table }: StepRow): Place {
  return { store, table };
}
