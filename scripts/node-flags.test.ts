import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serverFlags } from './node-flags.mjs';

test("the operator's guide starts a server with the options that npm start gives it", () => {
  const guide = readFileSync(join(import.meta.dirname, '../docs/operating.md'), 'utf8');
  const command = guide.replaceAll(/\\\n\s+/g, '');
  expect(command).toContain(`node ${serverFlags.join(' ')} packages/server/main.ts`);
});
