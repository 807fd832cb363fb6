import { nameIn } from '@amanat/domain/schema/schema.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import {
  basisWords,
  contractTermWords,
  mechanismWords,
  measureWords,
  sourceWords,
} from '@amanat/domain/statements/legal-words.ts';
import { rightIds } from '@amanat/domain/manifest/lists.ts';
import { rightWords } from '@amanat/domain/statements/right-words.ts';
import { capital, countryName } from '@amanat/domain/statements/phrase.ts';
import { wholeRetentionWords } from '@amanat/domain/statements/retention-words.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { PersonData } from '../person-data.ts';
import { cellWords } from './cell-words.ts';
import { columnWords, tableWords } from './column-words.ts';
import { complaintBlocks } from './complaint-block.ts';
import type { Block, LetterDocument } from './document.ts';
import { kindWords, w } from './words.ts';

/**
 * The readable page of an access answer: the seven parts of 998-IIIQ 7 (LAL-4.3), each from the declaration in
 * force and from what was found in the stores just now, and where the data lies.
 */
export function accessDocument(
  manifest: Manifest,
  data: PersonData,
  number: string,
  language: Language,
): LetterDocument {
  const l = language;
  return {
    language,
    title: `${kindWords[data.portable ? 'portability' : 'access'][l]} · ${number}`,
    from: manifest.organisation.legalName ?? manifest.organisation.name,
    blocks: [
      ...fact(manifest, data, l),
      ...purposes(manifest, data, l),
      ...sources(manifest, data, l),
      ...content(manifest, data, l),
      ...periods(manifest, data, l),
      ...recipients(manifest, data, l),
      ...protection(manifest, data, l),
      ...places(manifest, data, l),
      { heading: w.rights[l] },
      { list: (manifest.rights ?? rightIds).map((right) => rightWords(right)[l]) },
      ...automated(manifest, data, l),
      ...complaintBlocks(manifest, l),
    ],
  };
}

function fact(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const rows = data.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const { name } = manifest.organisation;
  const yes = {
    az: `Bəli. ${name} haqqınızda məlumat işləyir: ${data.tables.length} cədvəldə ${rows} sətir tapıldı.`,
    en: `Yes. ${name} processes data about you: ${rows} rows were found in ${data.tables.length} tables.`,
    ru: `Да. ${name} обрабатывает данные о вас: найдено строк — ${rows}, таблиц — ${data.tables.length}.`,
  };
  const no = {
    az: `Xeyr. ${name} bütün məlumat bazalarını yoxladı və bu e-poçt ünvanı ilə məlumat tapmadı.`,
    en: `No. ${name} searched all its stores and found no data under this e-mail address.`,
    ru: `Нет. Все хранилища проверены (${name}), данных по этому адресу не найдено.`,
  };
  return [{ heading: w.part1[l] }, { text: (rows > 0 ? yes : no)[l] }];
}
function purposes(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const rows = data.purposes.map((id) => {
    const purpose = manifest.purposes[id];
    const basis = [basisWords[purpose?.basis ?? '']?.[l], purpose?.law && nameIn(purpose.law)[l]]
      .filter(Boolean)
      .join(', ');
    return [purpose?.name[l] ?? id, capital(purpose?.why?.[l] ?? '', l), capital(basis, l)];
  });
  return [
    { heading: w.part2[l] },
    { table: { caption: w.part2[l], head: [w.purpose[l], w.task[l], w.basis[l]], rows } },
  ];
}
function sources(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const rows = data.categories.map((id) => {
    const category = manifest.categories[id];
    const words = category?.sources.map((source) => sourceWords[source]?.[l] ?? source) ?? [];
    return [category?.name[l] ?? id, category?.sourceNote?.[l] ?? capital(words.join(', '), l)];
  });
  return [{ heading: w.part3[l] }, { table: { caption: w.part3[l], head: [w.data[l], w.source[l]], rows } }];
}
function content(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const tables = data.tables.map((each): Block => ({
    table: {
      caption: `${tableWords(manifest, each, l)} · ${nameIn(manifest.stores?.[each.store]?.name ?? each.store)[l]}`,
      head: each.columns.map(({ name }) => columnWords(manifest, each, name, l)),
      rows: each.rows.map((row) =>
        each.columns.map(({ name, category }) =>
          cellWords(row[name], (category && manifest.categories[category]?.kind) || null, l),
        ),
      ),
    },
  }));
  return [{ heading: w.part4[l] }, ...(data.masked.length > 0 ? [{ text: w.others[l] }] : []), ...tables];
}
function periods(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const rows = data.purposes.map((id) => {
    const purpose = manifest.purposes[id];
    const retention = purpose?.retention;
    const words = (retention ? wholeRetentionWords(retention) : w.noPeriod)[l];
    return [purpose?.name[l] ?? id, capital(words, l)];
  });
  return [
    { heading: w.part5[l] },
    { table: { caption: w.part5[l], head: [w.purpose[l], w.period[l]], rows } },
  ];
}
function recipients(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const ids = [...new Set(data.purposes.flatMap((id) => manifest.purposes[id]?.recipients ?? []))];
  const rows = ids.map((id) => {
    const recipient = manifest.recipients?.[id];
    const forPurposes = data.purposes.filter((each) => manifest.purposes[each]?.recipients?.includes(id));
    const grounds = [
      ...new Set(forPurposes.map((each) => basisWords[manifest.purposes[each]?.basis ?? '']?.[l] ?? '')),
      ...(recipient?.transfer?.mechanisms.map((each) => mechanismWords[each]?.[l] ?? each) ?? []),
    ];
    return [
      nameIn(recipient?.name ?? id)[l],
      // Where it keeps the data, not only where its seat is (LAL-1.3).
      [...new Set([recipient?.country ?? '', ...(recipient?.dataIn ?? [])])]
        .map((code) => countryName(code)[l])
        .join(', '),
      capital(recipient?.task[l] ?? '', l),
      capital(grounds.filter(Boolean).join(', '), l),
    ];
  });
  if (rows.length === 0) return [{ heading: w.part6[l] }, { text: w.nothing[l] }];
  return [
    { heading: w.part6[l] },
    { table: { caption: w.part6[l], head: [w.recipient[l], w.country[l], w.task[l], w.ground[l]], rows } },
  ];
}
function protection(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const duties = Object.values(manifest.duties ?? {}).map((duty) => duty.name[l]);
  const ids = new Set(data.purposes.flatMap((id) => manifest.purposes[id]?.recipients ?? []));
  const bound = Object.entries(manifest.recipients ?? {})
    .filter(([id]) => ids.has(id))
    .flatMap(([, recipient]) => {
      const points = [
        ...(recipient.contract?.terms ?? []).map((term) => contractTermWords[term]?.[l]),
        ...(recipient.transfer?.measures ?? []).map((each) => measureWords[each]?.[l]),
      ];
      return points.length > 0 ? [`${nameIn(recipient.name)[l]}: ${points.filter(Boolean).join('; ')}`] : [];
    });
  const own = {
    az: 'Bu cavab və müraciətinizin qeydləri AES-256-GCM ilə yalnız bu müraciətin açarı altında şifrələnib; jurnalda adınız deyil, psevdonim var.',
    en: 'This answer and the records of your request are encrypted with AES-256-GCM under a key of this request alone; the journal holds a pseudonym, not your name.',
    ru: 'Этот ответ и записи обращения зашифрованы AES-256-GCM ключом только этого обращения; в журнале — псевдоним, а не имя.',
  };
  return [{ heading: w.part7[l] }, { list: [own[l], ...duties, ...bound] }];
}
function places(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const ids = [...new Set(data.tables.map((table) => table.store))];
  const rows = ids.map((id) => {
    const store = manifest.stores?.[id];
    const count = data.tables
      .filter((table) => table.store === id)
      .reduce((sum, table) => sum + table.rows.length, 0);
    return [nameIn(store?.name ?? id)[l], countryName(store?.country ?? '')[l], String(count)];
  });
  return [
    { heading: w.where[l] },
    { table: { caption: w.where[l], head: [w.store[l], w.country[l], w.rowsCount[l]], rows } },
  ];
}

/** Decisions made by a machine alone with legal effect (GDPR 15(1)(h)): none, or the purposes that make them. */
function automated(manifest: Manifest, data: PersonData, l: Language): readonly Block[] {
  const deciding = data.purposes.filter((id) => manifest.purposes[id]?.legalEffect);
  const names = deciding.map((id) => manifest.purposes[id]?.name[l] ?? id);
  return [{ heading: w.automated[l] }, names.length > 0 ? { list: names } : { text: w.noAutomated[l] }];
}
