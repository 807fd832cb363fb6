import { join } from 'node:path';
import { array, assert, integer, property, record } from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { turkishFor } from '@amanat/domain/consent/testing/turkish.ts';
import { changed } from '@amanat/domain/manifest/rules/rule-fixture.ts';
import { says } from '@amanat/domain/manifest/finding-sentence.ts';
import type { Finding, Path, Severity } from '@amanat/domain/manifest/finding.ts';
import { organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { type DeclarationFiles, declarationOf, readDeclaration } from './declaration-files.ts';
import { type Check, mendDeclaration } from './mend.ts';
import { inFiles } from './run.ts';

const file = 'manifest.yaml';
const check: Check = (declaration) => inFiles(declaration, '2026-06-01');
const reading = (text: string, more: Readonly<Record<string, string>> = {}) =>
  declarationOf(file, new Map(Object.entries({ [file]: text, ...more })));
function mended(text: string, more: Readonly<Record<string, string>> = {}) {
  const all = mendDeclaration(file, reading(text, more), check);
  return { ...all, text: all.declaration.sources.get(file)! };
}
const clean = stringify(changed({ statements: [] }));

const nothing = says({}, '', '', '');
const unsaid: Omit<Finding, 'path'> = {
  code: 'AMANAT-CHK-010',
  severity: 'error',
  sentence: nothing,
  because: nothing,
  mend: nothing,
  message: '',
  why: '',
  fix: '',
  promises: [],
};
interface Told {
  readonly code?: string;
  readonly path: Path;
  readonly severity?: Severity;
  readonly replacement?: string;
  readonly at?: 'key' | 'value';
}
/** A checker that says what it is told to of the values it sees. */
const saying =
  (tell: (value: Record<string, unknown>) => readonly Told[]): Check =>
  (declaration: DeclarationFiles) =>
    tell(declaration.value as Record<string, unknown>).map((told) =>
      declaration.locate({
        ...unsaid,
        ...told,
      }),
    );

test('slips of keys, values and references are mended, each in the quotes it has, and nothing else is touched', () => {
  const text = [
    '# A shop  ',
    ...clean
      .replace(/^purposes:/m, '"purposess" :   # what for')
      .replace(/recipients:\n( +)- courier/, "recipients:\n$1- 'couriar' # by hand")
      .split('\n'),
  ].join('\r\n');
  expect(text).toContain("'couriar'");
  const { text: now, mended: mends, undone, findings } = mended(text);
  expect(now).toBe(text.replace('"purposess"', '"purposes"').replace("'couriar'", "'courier'"));
  expect(mends.map(({ was, edit }) => [was, edit.text])).toEqual([
    ['"purposess"', '"purposes"'],
    ["'couriar'", "'courier'"],
  ]);
  expect([undone, findings.filter(({ severity }) => severity === 'error')]).toEqual([[], []]);
});

test('a language file in JSON stays JSON', () => {
  const turkish = turkishFor(changed({}));
  const wrong = JSON.stringify(turkish).replace('"acceptAll"', '"aceptAll"');
  const { declaration } = mended(clean, { 'banner.tr.json': wrong });
  expect(declaration.sources.get('banner.tr.json')).toBe(JSON.stringify(turkish));
});

test('what goes over lines of its own, and what an alias stands for, is told and left', () => {
  for (const [text, change] of [
    ['categories: {}\nx: |-\n  couriar\n', ['x']],
    ['a: &a couriar\nx: *a\n', ['x']],
    ['a: &a { b: couriar }\nx: *a\n', ['x', 'b']],
    ['x: couriar\n', ['x', 'y', 'z']],
  ] as const) {
    const all = mendDeclaration(
      file,
      reading(text),
      saying(() => [{ path: change, replacement: 'courier' }]),
    );
    expect([all.mended, all.declaration.sources.get(file)], text).toEqual([[], text]);
  }
});

test('a mend that brings an error is undone, with the error it would have brought', () => {
  const wrong = clean.replace(
    'statements: []',
    'statements: [{ id: DUK-1, says: effective-datee, on: 2026-01-01, of: [] }]',
  );
  const { text, undone, findings } = mended(wrong);
  expect(text).toBe(wrong);
  expect(undone).toMatchObject([
    {
      code: 'AMANAT-CHK-012',
      edit: { text: 'effective-date' },
      harm: { code: 'AMANAT-CHK-003', severity: 'error', path: ['statements', 0, 'of'] },
    },
  ]);
  expect(findings).toMatchObject([{ code: 'AMANAT-CHK-012' }]);
});

test('one bad mend among many is found, and the others stay', () => {
  const keys = Array.from({ length: 40 }, (_, i) => `k${i}`);
  const only = saying((value) => [
    ...keys.filter((key) => value[key] === 'wrong').map((key) => ({ path: [key], replacement: 'right' })),
    ...(value['k17'] === 'right' ? [{ path: ['k17'], code: 'AMANAT-CHK-011' }] : []),
  ]);
  let readings = 0;
  const counted: Check = (declaration) => {
    readings += 1;
    return only(declaration);
  };
  const text = keys.map((key) => `${key}: wrong\n`).join('');
  const all = mendDeclaration(file, reading(text), counted);
  expect(all.declaration.sources.get(file)).toBe(
    text.replaceAll('wrong', 'right').replace('k17: right', 'k17: wrong'),
  );
  expect([all.mended.length, all.undone.length]).toEqual([39, 1]);
  expect(readings).toBeLessThan(40);
});

test('of two mends of one place the first is made, and the other looked at again', () => {
  const all = mendDeclaration(
    file,
    reading('a: one\n'),
    saying(({ a }) =>
      a === 'one'
        ? [
            { path: ['a'], replacement: 'two' },
            { path: ['a'], code: 'AMANAT-CHK-006', replacement: 'three' },
          ]
        : [],
    ),
  );
  expect(all.declaration.sources.get(file)).toBe('a: two\n');
  expect(all.mended).toMatchObject([{ was: 'one' }]);
});

test('a mend that does not mend is undone, and one that turns in a circle comes to an end', () => {
  const stays = saying(() => [{ path: ['a'], replacement: 'b' }]);
  const all = mendDeclaration(file, reading('a: c\n'), stays);
  expect([all.declaration.sources.get(file), all.undone.length]).toEqual(['a: c\n', 1]);
  const turns = saying(({ a }) =>
    a === 'b'
      ? [{ path: ['a'], code: 'AMANAT-CHK-006', severity: 'warning', replacement: 'c' }]
      : [{ path: ['a'], replacement: 'b' }],
  );
  expect(mendDeclaration(file, reading('a: c\n'), turns).declaration.sources.get(file)).toMatch(
    /^a: [bc]\n$/,
  );
});

test('a warning is not mended at the cost of a warning; an error is', () => {
  const after = { path: ['a'], code: 'AMANAT-CHK-101', severity: 'warning' } as const;
  const text = (severity: Severity) =>
    mendDeclaration(
      file,
      reading('a: one\n'),
      saying(({ a }) => (a === 'one' ? [{ path: ['a'], severity, replacement: 'two' }] : [after])),
    ).declaration.sources.get(file);
  expect([text('warning'), text('error')]).toEqual(['a: one\n', 'a: two\n']);
});

const shop = join(organisationsFolder, 'smartmarket', 'manifest.yaml');
const original = readDeclaration(shop);
const words = Array.from(original.sources, ([path, text]) =>
  Array.from(text.matchAll(/[A-Za-z][A-Za-z-]{3,}/g), ({ index, 0: { length } }) => ({
    path,
    index,
    length,
  })),
).flat();
const slips = array(
  record({ word: integer({ min: 0, max: words.length - 1 }), at: integer({ min: 0, max: 99 }) }),
  {
    minLength: 1,
    maxLength: 4,
  },
);
/** The real declaration with letters that changed places with their neighbours. */
function slipped(each: readonly { readonly word: number; readonly at: number }[]): DeclarationFiles {
  const sources = new Map(original.sources);
  for (const { word, at } of each) {
    const { path, index, length } = words[word]!;
    const [text, from] = [sources.get(path)!, index + (at % (length - 1))];
    sources.set(path, text.slice(0, from) + text[from + 1]! + text[from]! + text.slice(from + 2));
  }
  return declarationOf(shop, sources);
}
/** Where the checker did not look to the end, so that it may find more once that is mended. */
const stopsAt = /-0(?:0[1-578]|12)$/;

test('whatever slipped in a real declaration: a mend brings no error, stays in its line, and a second time changes nothing', () => {
  assert(
    property(slips, (each) => {
      const broken = slipped(each);
      const before = check(broken);
      const once = mendDeclaration(shop, broken, check);
      const errors = (findings: readonly { code: string; severity: Severity; path: Path }[]) =>
        findings.flatMap(({ code, severity, path }) =>
          severity === 'error' ? [JSON.stringify([code, path])] : [],
        );
      if (!before.some(({ code }) => stopsAt.test(code)))
        expect(errors(once.findings).filter((one) => !errors(before).includes(one))).toEqual([]);
      expect(once.findings).toEqual(check(once.declaration));
      for (const [path, was] of broken.sources) {
        const [old, now] = [was.split('\n'), once.declaration.sources.get(path)!.split('\n')];
        const lines = new Set(
          once.mended.filter((one) => one.file === path).map(({ place }) => place.line - 1),
        );
        expect(now.filter((line, i) => line !== old[i] && !lines.has(i))).toEqual([]);
        expect(now.length).toBe(old.length);
      }
      const twice = mendDeclaration(shop, once.declaration, check);
      expect(twice.mended).toEqual([]);
      expect(twice.declaration.sources).toEqual(once.declaration.sources);
    }),
    { numRuns: 30 },
  );
});
