import { runTool } from './run.ts';

/** Types, lint and format side by side; exit code 1 when one of them has something to say. */
const results = await Promise.all([
  runTool('tsc', ['-p', '.']),
  runTool('oxlint', ['--quiet', '--deny-warnings']),
  runTool('prettier', [
    '--check',
    '--log-level',
    'warn',
    '.',
    '--cache',
    '--cache-location',
    '.amanat/prettier-cache',
  ]),
]);
for (const { name, code, output, seconds } of results) {
  console.log(`${code === 0 ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
  if (code !== 0) console.log(output);
}
process.exitCode = results.some((r) => r.code !== 0) ? 1 : 0;
