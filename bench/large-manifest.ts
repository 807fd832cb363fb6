import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { changed } from '@amanat/domain/manifest/rules/rule-fixture.ts';

/** A declaration of so many purposes, each with its own category, recipient, table, cookie and statement. */
export function largeManifest(purposes: number): Manifest {
  const base = changed({});
  const { email: category } = base.categories;
  const { orders: purpose, statistics } = base.purposes;
  const courier = base.recipients?.['courier'];
  const table = base.stores?.['shop']?.tables?.['visits'];
  const cookie = base.cookies?.['ga'];
  const numbers = Array.from({ length: purposes }, (_, i) => i);
  const each = <T>(name: string, make: (i: number) => T) =>
    Object.fromEntries(numbers.map((i) => [`${name}-${i}`, make(i)]));
  return {
    ...base,
    categories: { ...base.categories, ...each('category', () => category) },
    recipients: {
      ...base.recipients,
      ...each('recipient', (i) => ({ ...courier, categories: [`category-${i}`] })),
    },
    purposes: {
      ...base.purposes,
      ...each('purpose', (i) => ({
        ...(i % 2 ? purpose : statistics),
        categories: ['email', `category-${i}`],
        recipients: [`recipient-${i}`],
        ...(i % 10 ? {} : { alsoBasis: 'legitimate-interest' }),
      })),
    },
    stores: {
      shop: {
        ...base.stores?.['shop'],
        tables: {
          ...base.stores?.['shop']?.tables,
          ...each('table', (i) => ({
            ...table,
            columns: { a: `category-${i}` },
            purposes: [`purpose-${i}`],
          })),
        },
      },
    },
    cookies: {
      ...base.cookies,
      ...each('cookie', (i) => ({ ...cookie, names: [`c${i}_${'x'.repeat(i % 9)}`] })),
    },
    statements: numbers.map((i) => ({
      id: `LRG-${i}`,
      says: 'retention',
      of: `purpose-${i}`,
      keep: 'P1Y',
      after: 'collected',
    })),
  } as unknown as Manifest;
}
