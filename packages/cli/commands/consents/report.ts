import type { DryRunView } from '@amanat/contract/consent-imports.ts';
import type { Imported } from './import-consents.ts';

/** 0 taken in, or a dry run without faults; 1 faulty rows, or refused. */
export function exitCodeOf(imported: Imported): 0 | 1 {
  if (imported.is === 'refused') return 1;
  return imported.is === 'dry-run' && (imported.view.faulty > 0 || imported.view.rows === 0) ? 1 : 0;
}
const number = (value: number) => value.toLocaleString('en');

/** The outcome for people. Faults are told by line, code and field, never by what a row says. */
export function prettyReport(file: string, imported: Imported): string {
  if (imported.is === 'refused') {
    const { code, title, detail, fix, errors = [] } = imported.problem;
    const fields = errors.map(({ path, message }) => `  ${path}  ${message}`);
    return [`${file}: refused (${code}: ${title})`, `  why  ${detail}`, `  fix  ${fix}`, ...fields].join(
      '\n',
    );
  }
  if (imported.is === 'dry-run') return dryReport(file, imported.view);
  const { id, rowsDone, imported: taken, already, faulty } = imported.view;
  return [
    `${file}: ${number(taken)} ${taken === 1 ? 'record' : 'records'} taken in${imported.resumed ? ', going on where a stop left it' : ''}`,
    `  rows          ${number(rowsDone)}`,
    `  there before  ${number(already)}`,
    `  faulty        ${number(faulty)}`,
    `  import        ${id}`,
  ].join('\n');
}
const shown = 20;
function dryReport(file: string, { rows, good, faulty, faults }: DryRunView): string {
  const lines = faults
    .slice(0, shown)
    .map(({ line, code, field }) => `  line ${number(line)}: ${code}${field === '' ? '' : ` (${field})`}`);
  const more = faulty > shown ? [`  and ${number(faulty - shown)} more; --json lists a thousand`] : [];
  return [
    `${file}: ${number(rows)} ${rows === 1 ? 'row' : 'rows'}, ${number(good)} good, ${number(faulty)} faulty. Nothing was written.`,
    ...lines,
    ...more,
  ].join('\n');
}

/** The outcome for programs; the form is documented in README.md. */
export function jsonReport(imported: Imported): string {
  if (imported.is === 'refused')
    return JSON.stringify({ status: 'refused', problem: imported.problem }, null, 2);
  return JSON.stringify({ status: imported.is, ...imported.view }, null, 2);
}
