import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serverFlags } from '../scripts/node-flags.mjs';
import { reached, type Row } from './report/row.ts';
import { type SuiteOptions, suites } from './report/suites.ts';
import { benchJson, benchTable } from './report/table.ts';

const names = Object.keys(suites);
const help = `npm run bench [-- name…]

Measures what Əmanət must reach, beside the machine's own limit in the same run, and prints one table.
Suites: ${names.join(', ')} (default: all, some five minutes).

  --stored <n>   consents stored before consents are measured again (default: 1000000)
  --json         {"rows":[{what, measured, unit, target, reached, limit, ratio}]}
  --help         this text

The ratio is the measured figure over the limit. Exit codes: 0 every target reached, 1 one is not, 2 cannot run.`;

/** Runs one suite in a process of its own, so that none measures what another left behind. */
function inOwnProcess(name: string, options: SuiteOptions): Promise<readonly Row[]> {
  const args = [...serverFlags, import.meta.filename, '--suite', name];
  const child = spawn(process.execPath, [...args, '--stored', String(options.stored)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code !== 0) reject(new Error(`The suite ${name} ended with ${code}.`));
      else resolve(JSON.parse(output.trimEnd().split('\n').at(-1) ?? '') as readonly Row[]);
    });
  });
}

function given() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      stored: { type: 'string', default: '1000000' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
      suite: { type: 'string' },
    },
  });
  const unknown = [...positionals, ...(values.suite ? [values.suite] : [])].filter(
    (name) => !Object.hasOwn(suites, name),
  );
  if (unknown.length > 0) throw new TypeError(`There is no suite ${unknown.join(', ')}.`);
  const stored = Number(values.stored);
  if (!Number.isInteger(stored) || stored < 0) throw new TypeError('--stored is a whole number.');
  return { ...values, stored, names: positionals.length > 0 ? positionals : names };
}

async function report(wanted: readonly string[], options: SuiteOptions, json: boolean): Promise<void> {
  const rows: Row[] = [];
  for (const name of names.filter((one) => wanted.includes(one))) {
    console.error(`Measuring ${name} …`);
    rows.push(...(await inOwnProcess(name, options)));
  }
  console.log(json ? benchJson(rows) : `\n${benchTable(rows)}`);
  process.exitCode = rows.some((row) => reached(row) === false) ? 1 : 0;
}

try {
  const { help: wantsHelp, suite, stored, json, names: wanted } = given();
  if (wantsHelp) console.log(help);
  else if (suite) console.log(JSON.stringify(await suites[suite]?.({ stored })));
  else await report(wanted, { stored }, json);
} catch (error) {
  console.error(error instanceof TypeError ? `${error.message}\n\n${help}` : error);
  process.exitCode = 2;
}
