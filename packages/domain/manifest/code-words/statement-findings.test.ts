import { expect, test } from 'vitest';
import { standardLaw } from '../../rules/standard-law.ts';
import { kinds } from '../../statements/registry.ts';
import { checkManifest } from '../check.ts';
import { codes } from '../codes.ts';
import { manifestOf, organisations } from '../testing/organisations.ts';
import { explanationOf } from './explanation.ts';
import { sentencesOf } from './statement-finding.ts';
import { statementFindings } from './statement-findings.ts';

test('every code of statements has the sentences of the kinds that give it, in every language', () => {
  const all = [...codes.keys()].filter((code) => /-[345]\d\d$/.test(code));
  expect(Object.keys(statementFindings)).toEqual(all.toSorted());
  for (const [code, { kinds: own, found, why, fix }] of Object.entries(statementFindings)) {
    expect(
      [own.length, found.length, why.length, fix.length].every((n) => n > 0),
      code,
    ).toBe(true);
    expect(
      own.filter((kind) => !kinds.has(kind)),
      code,
    ).toEqual([]);
    for (const sentence of [...found, ...why, ...fix])
      for (const text of [sentence.az, sentence.en, sentence.ru]) {
        expect(text, code).not.toMatch(/[{}]\w|^…$|…\.(?:\s|$)/);
        expect(text.replaceAll(/[…«»"`.\s]/g, '').length, `${code}: ${text}`).toBeGreaterThan(5);
      }
    expect(explanationOf(code)!.why.ru, code).toBe(sentencesOf(why, 'ru').join(' '));
  }
});

test('what real declarations are told comes from a kind that the code is explained by', () => {
  const today = '2026-11-22';
  for (const name of organisations) {
    const manifest = manifestOf(name);
    for (const { code, promises } of checkManifest(manifest, { law: standardLaw, today, kinds })) {
      if (!/-[345]\d\d$/.test(code)) continue;
      const statement = manifest.statements.find(({ id }) => id === promises[0]);
      expect(statementFindings[code]?.kinds, `${name} ${code}`).toContain(statement?.says);
    }
  }
});
