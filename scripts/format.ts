import { runTool } from './run.ts';

const { code } = await runTool('prettier', ['--write', '--log-level', 'warn', '.'], 'inherit');
process.exitCode = code;
