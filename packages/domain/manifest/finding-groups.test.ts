import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPlaces } from './finding-group.ts';
import { same } from '../statements/phrase.ts';
import { groupFindings } from './finding-groups.ts';
import type { Severity } from './finding.ts';

const severities: readonly Severity[] = ['error', 'warning', 'note'];
const found = fc.record({
  code: fc.constantFrom('AMANAT-CHK-102', 'AMANAT-CHK-108', 'AMANAT-CHK-301', 'AMANAT-POLICY-004'),
  severity: fc.constantFrom(...severities),
  path: fc.array(fc.constantFrom('purposes', 'marketing', 'retention', 0)),
  message: fc.string(),
  promises: fc.array(fc.constantFrom('SMA-06', 'SMA-13')),
});

test('every finding is told once, under its code and severity, gravest first', () => {
  fc.assert(
    fc.property(fc.array(found), (findings) => {
      const groups = groupFindings(findings);
      const told = groups.flatMap(({ code, severity, places }) =>
        places.map(({ place, message, promises }) => ({ code, severity, path: place.az, message, promises })),
      );
      const as = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).toSorted();
      expect(as(told)).toEqual(
        as(
          findings.map(({ code, severity, path, message, promises }) => ({
            code,
            severity,
            path: path.join('.'),
            message: same(message),
            promises,
          })),
        ),
      );
      expect(new Set(groups.map(({ code, severity }) => `${code} ${severity}`)).size).toBe(groups.length);
      const ranks = groups.map(({ severity }) => severities.indexOf(severity));
      expect(ranks).toEqual(ranks.toSorted());
      expect(countPlaces(groups)).toBe(findings.length);
    }),
  );
});

test('a code of the checker brings its words and the law; another code brings none', () => {
  const [checked, other] = groupFindings([
    {
      code: 'AMANAT-CHK-102',
      severity: 'warning',
      path: ['purposes', 'x'],
      message: 'x',
      law: { citations: ['998-IIIQ Art. 8'], sure: false },
    },
    { code: 'AMANAT-POLICY-004', severity: 'note', path: [], message: 'y' },
  ]);
  expect(checked).toMatchObject({ law: { citations: ['998-IIIQ Art. 8'] } });
  expect(checked?.words?.title.az).toBeTruthy();
  expect(other).toMatchObject({ words: null, law: null });
});

test('a place at a promise names it apart from the others that take part', () => {
  const at = (path: readonly (string | number)[]) =>
    groupFindings([{ code: 'AMANAT-CHK-512', path, message: 'x', promises: ['ICT-07', 'ICT-04'] }])[0]
      ?.places[0]?.promise;
  expect(at(['statements', 3, 'rights'])).toBe('ICT-07');
  expect(at(['purposes', 'support'])).toBeNull();
});

test('a group gives the reason of its findings, and each place its own mend; what an earlier release remembered has neither', () => {
  const says = (text: string) => ({ words: same(text), facts: {} });
  const one = (fix: string, why: string) => ({
    code: 'AMANAT-CHK-301',
    severity: 'warning' as const,
    path: ['purposes', 'x'],
    message: 'x',
    because: says(why),
    mend: says(fix),
  });
  const [alike] = groupFindings([one('write a', 'because'), one('write b', 'because')]);
  expect(alike?.words?.why).toEqual(same('because'));
  expect(alike?.places.map(({ fix }) => fix?.en)).toEqual(['write a', 'write b']);
  const [unlike] = groupFindings([one('a', 'this'), one('b', 'that')]);
  expect(unlike?.words?.why.en).toMatch(/must agree/);
  const [former] = groupFindings([{ code: 'AMANAT-CHK-301', path: [], message: 'x' }]);
  expect(former?.places[0]?.fix).toBeNull();
});
