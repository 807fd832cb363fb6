import { schemaCodes } from '../schema/schema-codes.ts';
import { areaACodes } from '../statements/kinds/area-a-codes.ts';
import { areaBCodes } from '../statements/kinds/area-b-codes.ts';
import { areaCCodes } from '../statements/kinds/area-c-codes.ts';
import type { CodeRow } from './code-row.ts';
import { allRules } from './rules/all.ts';

/** Findings of statement kinds say their own why and fix; the table holds what is common to them. */
function ofStatement(title: string): CodeRow {
  return {
    severity: 'warning',
    title,
    why: 'What people are told and what is declared to run must agree; each finding names the law or promise concerned.',
    fix: 'Change the fact or the promise, whichever is not true; each finding says how.',
  };
}

/** Every diagnostic `amanat check` can give, by code: form (0xx), facts (1xx-2xx), statements (3xx-5xx). */
export const codes: ReadonlyMap<string, CodeRow> = new Map<string, CodeRow>([
  ...Object.entries(schemaCodes),
  ...allRules.map(({ code, severity, title, why, fix }): [string, CodeRow] => [
    code,
    { severity, title, why: `${why}.`, fix },
  ]),
  ...Object.entries({ ...areaACodes, ...areaBCodes, ...areaCCodes }).map(
    ([code, title]): [string, CodeRow] => [code, ofStatement(title)],
  ),
]);
