import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { expect, test } from 'vitest';
import { purposesTable, recipientsTable } from './tables.ts';

const manifest = manifestOf('smartmarket');

test('the row of a purpose tells what ends its period earlier, and what is kept longer', () => {
  const table = purposesTable(manifest, 'az');
  expect(table).toContain('Razılığınızı geri götürənədək, ən çoxu bizimlə son əlaqənizdən sonra 12\u00A0ay');
  const disputes = { az: 'mübahisələr', en: 'disputes', ru: 'споры' };
  const [id, purpose] = Object.entries(manifest.purposes)[0]!;
  const exceptions = [{ for: disputes, ground: 'claim' }] as const;
  const longer = { ...purpose, retention: { ...purpose.retention!, exceptions } };
  expect(purposesTable({ ...manifest, purposes: { [id]: longer } }, 'en')).toContain('Except: disputes.');
  const { retention: _retention, ...bare } = purpose;
  expect(purposesTable({ ...manifest, purposes: { [id]: bare } }, 'ru')).toContain('Не указано');
});

test('what is never kept is marked in the row of its purpose, and nothing else is', () => {
  const marks = { az: 'saxlanılmır', en: 'not kept', ru: 'не храним' } as const;
  const [id, category] = Object.entries(manifest.categories)[0]!;
  const purpose = { ...Object.values(manifest.purposes)[0]!, categories: [id] };
  for (const [language, mark] of Object.entries(marks) as [keyof typeof marks, string][]) {
    const table = (notKept: boolean) =>
      purposesTable(
        { ...manifest, purposes: { it: purpose }, categories: { [id]: { ...category, notKept } } },
        language,
      );
    expect(table(true)).toContain(`${category.name[language]} (${mark})`);
    expect(table(false)).not.toContain(mark);
  }
});

test('the name of a law keeps its capital after the basis', () => {
  const cell = (language: 'az' | 'en' | 'ru') =>
    /([^>\n]*(?:Vergi Məcəlləsi|Tax Code|Налоговый кодекс)[^<\n]*)/.exec(
      purposesTable(manifest, language),
    )?.[1];
  expect(cell('az')?.trim()).toBe('Qanunun bizə qoyduğu öhdəlik, Azərbaycan Respublikasının Vergi Məcəlləsi');
  expect(cell('en')).toContain(', Tax Code of the Republic of Azerbaijan');
  expect(cell('ru')).toContain(', Налоговый кодекс Азербайджанской Республики');
});

test('what does not go abroad is said with the country, and is not said of data that is held elsewhere', () => {
  const [id, recipient] = Object.entries(manifest.recipients ?? {})[0]!;
  const { transfer: _transfer, ...bare } = recipient;
  const annex = (dataIn: string[]) =>
    recipientsTable({ ...manifest, recipients: { [id]: { ...bare, dataIn } } }, 'az');
  expect(annex([])).toContain('Azərbaycan daxilində qalır');
  expect(annex(['DE'])).toContain('Göstərilməyib');
  expect(annex(['DE'])).not.toContain('daxilində qalır');
  expect(recipientsTable(manifestOf('lalafo'), 'az')).toContain('Estoniya daxilində qalır');
});

test('the rights that go with a purpose and the guards of a transfer stand in their rows', () => {
  const lalafo = manifestOf('lalafo');
  expect(purposesTable(lalafo, 'az')).toContain('Giriş, düzəliş, silinmə, daşınma');
  expect(purposesTable(lalafo, 'en')).toContain('Restriction, access');
  const { rights: _rights, ...silent } = Object.values(manifest.purposes)[0]!;
  expect(purposesTable({ ...manifest, purposes: { it: silent } }, 'en')).not.toContain('Your rights');
  expect(recipientsTable(lalafo, 'en')).toContain(
    'Not stated. Further protection: access control, encryption.',
  );
  expect(recipientsTable(lalafo, 'ru')).toContain('(SCC). Дополнительная защита: шифрование');
});

test('a period as long as needed is told by what ends it', () => {
  const table = purposesTable(manifestOf('lalafo'), 'az');
  expect(table).toContain('Müqavilə başa çatanadək');
  expect(table).toContain('Yoxlama bitənədək');
  expect(purposesTable(manifestOf('focusagency'), 'en')).toContain('Until your account is closed');
});

test('a declaration without purposes has no empty table of them', () => {
  expect(purposesTable({ ...manifest, purposes: {} }, 'az')).toBe('');
});
