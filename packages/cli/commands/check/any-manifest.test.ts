import { join } from 'node:path';
import { assert, constantFrom, double, property, type Arbitrary } from 'fast-check';
import { expect, test } from 'vitest';
import { checkManifest, loads } from '@amanat/domain/manifest/check.ts';
import { organisations, organisationsFolder } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { readManifestFile } from './manifest-document.ts';

type Node = Record<string, unknown>;
const documents = organisations.map((name) =>
  readManifestFile(join(organisationsFolder, name, 'manifest.yaml')),
);
const options = { law: standardLaw, today: '2026-11-22', kinds };

/** Where one change may be made: the node and the key, for every value of the tree. */
function places(value: unknown): readonly (readonly [Node, string])[] {
  if (typeof value !== 'object' || value === null) return [];
  const node = value as Node;
  return Object.keys(node).flatMap((key) => [[node, key] as const, ...places(node[key])]);
}
const values: Arbitrary<unknown> = constantFrom<unknown>(
  undefined,
  null,
  true,
  -1,
  '',
  'P1Y',
  'unheard-of',
  '__proto__',
  [],
  {},
  [null],
  'x'.repeat(10_000),
);

test('one value of a real manifest changed to anything: findings with a place, and never an exception', () => {
  assert(
    property(
      constantFrom(...documents),
      double({ min: 0, max: 1, noNaN: true }),
      values,
      (document, at, value) => {
        const manifest: unknown = structuredClone(document.value);
        const all = places(manifest);
        const [node, key] = all[Math.min(all.length - 1, Math.floor(at * all.length))] ?? [{}, ''];
        if (value === undefined) delete node[key];
        else node[key] = value;
        const findings = checkManifest(manifest, options);
        for (const finding of findings) {
          expect(document.locate(finding).place.line).toBeGreaterThan(0);
          expect([finding.message, finding.why, finding.fix].every((text) => text.length > 0)).toBe(true);
        }
        expect(loads(findings)).toBe(!findings.some((finding) => finding.severity === 'error'));
      },
    ),
    { numRuns: 150 },
  );
});
