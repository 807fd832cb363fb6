import { expect, test } from 'vitest';
import { areaA } from './kinds/area-a.ts';
import { areaB } from './kinds/area-b.ts';
import { areaC } from './kinds/area-c.ts';
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
