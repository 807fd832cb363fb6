import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { largestEvidence } from '@amanat/domain/consent/evidence-type.ts';
import { expect, test } from 'vitest';

const operating = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'operating.md'), 'utf8');

test('the proxy of the documents lets through what the server takes', () => {
  const [all, files] = [...operating.matchAll(/client_max_body_size (\d+)([mg]);/g)].map(
    ([, amount, unit]) => Number(amount) * 1024 ** (unit === 'g' ? 3 : 2),
  );
  // A file comes with the form around it.
  expect(all).toBeGreaterThan(largestEvidence + 64 * 1024);
  expect(files).toBeGreaterThanOrEqual(2_000_000_000);
});
