import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { array, assert, boolean, constantFrom, pre, property, tuple } from 'fast-check';
import { expect, onTestFinished, test } from 'vitest';
import { unifiedDiff } from './unified-diff.ts';

test('lines around a change, near changes in one hunk, far ones in their own', () => {
  const was = Array.from({ length: 30 }, (_, i) => `line ${i + 1}\n`).join('');
  const is = was
    .replace('line 5\n', 'LINE 5\n')
    .replace('line 8\n', 'LINE 8\n')
    .replace('line 30\n', 'LINE 30');
  expect(unifiedDiff('m.yaml', was, was)).toBe('');
  expect(unifiedDiff('m.yaml', was, is)).toBe(`\
--- m.yaml
+++ m.yaml
@@ -2,10 +2,10 @@
 line 2
 line 3
 line 4
-line 5
+LINE 5
 line 6
 line 7
-line 8
+LINE 8
 line 9
 line 10
 line 11
@@ -27,4 +27,4 @@
 line 27
 line 28
 line 29
-line 30
+LINE 30
\\ No newline at end of file
`);
});

test('git puts the new text in place of the former by it, whatever both are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amanat-diff-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const text = tuple(
    array(constantFrom('a', 'b: 1', '', 'ə\r'), { minLength: 1, maxLength: 9 }),
    boolean(),
  ).map(([lines, ended]) => lines.join('\n') + (ended ? '\n' : ''));
  assert(
    property(
      text.filter((one) => one !== ''),
      text.filter((one) => one !== ''),
      (was, is) => {
        pre(was !== is);
        writeFileSync(join(folder, 'm.yaml'), was);
        const input = unifiedDiff('m.yaml', was, is);
        const env = { PATH: process.env['PATH'] };
        const options = { cwd: folder, env, input, encoding: 'utf8' } as const;
        const { stderr } = spawnSync('git', ['apply', '-p0', '--whitespace=nowarn', '-'], options);
        expect([readFileSync(join(folder, 'm.yaml'), 'utf8'), stderr]).toEqual([is, '']);
      },
    ),
    { numRuns: 40 },
  );
});
