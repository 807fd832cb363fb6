import { expect, test } from 'vitest';
import { areaA } from './kinds/area-a.ts';
import { areaB } from './kinds/area-b.ts';
import { areaC } from './kinds/area-c.ts';
import { kindNames } from './kind-names.ts';
import { kinds } from './registry.ts';
import { sections } from './kind.ts';

test('every kind has a name of its own, a known section and a documented schema', () => {
  expect(kinds.size).toBe(areaA.length + areaB.length + areaC.length);
  for (const [says, kind] of kinds) {
    expect(says).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(sections).toContain(kind.section);
    expect(kind.schema.json.description, says).toMatch(/\S/);
  }
});

test('every kind has a short name in three languages, each its own letters, and no other name is kept', () => {
  expect(Object.keys(kindNames).toSorted()).toEqual([...kinds.keys()].toSorted());
  for (const [says, name] of Object.entries(kindNames)) {
    for (const words of Object.values(name)) {
      expect(words, says).toMatch(/^\p{Lu}/u);
      expect(words.length, words).toBeLessThanOrEqual(42);
      expect(words, says).not.toBe(says);
    }
    expect(name.ru, says).toMatch(/\p{Script=Cyrillic}/u);
    expect(name.en, says).not.toMatch(/[əıİğş]/);
  }
  for (const language of ['az', 'en', 'ru'] as const)
    expect(new Set(Object.values(kindNames).map((name) => name[language])).size, language).toBe(kinds.size);
});
