import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { purposesTable, retentionWords } from './tables.ts';

const manifest = parse(
  readFileSync(join(import.meta.dirname, '../../../organisations/smartmarket/manifest.yaml'), 'utf8'),
) as Manifest;

test('a period is told in the order of its language', () => {
  const retention = { keep: 'P1Y', after: 'order.delivered', then: 'destroy' } as const;
  expect(retentionWords(retention, 'az')).toBe('sifariş çatdırıldıqdan sonra 1 il');
  expect(retentionWords(retention, 'en')).toBe('1 year after the order is delivered');
  expect(retentionWords(retention, 'ru')).toBe('1 год после доставки заказа');
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
