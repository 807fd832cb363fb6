import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const folder = join(import.meta.dirname, '../docs/adr');
const decisions = readdirSync(folder).filter((name) => /^\d{4}-.*\.md$/.test(name));

test('each decision has a number of its own, says it in its title and stands in the list, in order', () => {
  expect(decisions.map((name) => Number(name.slice(0, 4)))).toEqual(decisions.map((_, i) => i + 1));
  for (const name of decisions)
    expect(readFileSync(join(folder, name), 'utf8')).toMatch(
      new RegExp(`^# ${Number(name.slice(0, 4))}\\. `),
    );
  const list = readFileSync(join(folder, 'README.md'), 'utf8');
  expect(
    [...list.matchAll(/^\| \[(\d{4})\]\(([^)]+)\)/gm)].map(([, number, file]) => [number, file]),
  ).toEqual(decisions.map((name) => [name.slice(0, 4), name]));
});
