import { build } from './build.ts';
import { runTool } from './run.ts';

/** Builds what the browser is served, then runs the whole suite. Arguments go to vitest (a path, -t name). */
await build();
const { code } = await runTool('vitest', ['run', ...process.argv.slice(2)], 'inherit');
process.exitCode = code;
