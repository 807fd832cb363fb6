import { parseArgs } from 'node:util';
import { promiseIds } from '../packages/domain/statements/testing/promise-ids.ts';
import { collectTests } from './promises/collect.ts';
import { shownPromises } from './promises/shown.ts';
import { promiseTable } from './promises/table.ts';

const help = `npm run promises [-- --format json]

Lists which promises are shown by which test: a test shows a promise when its title carries the id.
Tests are collected, not run; \`npm test\` runs them.

  --format <table|json>  json prints {"total","shown":[{"id","tests":[]}],"missing":[]} (default: table)
  --help                 this text`;
function format(): 'table' | 'json' | 'help' {
  const { values } = parseArgs({
    options: { format: { type: 'string', default: 'table' }, help: { type: 'boolean', short: 'h' } },
  });
  if (values.help) return 'help';
  if (values.format !== 'table' && values.format !== 'json')
    throw new TypeError(`--format is table or json, not “${values.format}”.`);
  return values.format;
}

let wanted: ReturnType<typeof format>;
try {
  wanted = format();
} catch (error) {
  console.error(`${(error as Error).message}\n\n${help}`);
  process.exit(2);
}
if (wanted === 'help') console.log(help);
else {
  const report = shownPromises(Object.values(promiseIds).flat(), await collectTests());
  console.log(wanted === 'json' ? JSON.stringify(report, null, 2) : promiseTable(report, promiseIds));
}
