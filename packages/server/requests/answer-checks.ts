import { authoritiesOf } from '@amanat/contract/authorities.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { strFromU8, unzipSync } from 'fflate';
import { sql } from 'kysely';
import type { Db } from '../platform/db.ts';
import { w } from './document/words.ts';
import type { AnswerFile } from './files.ts';

/** What the finished answer was seen to hold; the promise board rests on it. */
export interface AnswerChecks {
  /** Names an authority with its address (LAL-4.10). */
  readonly authority: boolean;
  /** Parts of an access answer, in the words of the statement kind `access-answer-contents`. */
  readonly parts: readonly string[];
  /** Formats of a package. */
  readonly formats: readonly string[];
}
const headings = {
  fact: w.part1,
  'bases-and-purposes': w.part2,
  sources: w.part3,
  content: w.part4,
  periods: w.part5,
  recipients: w.part6,
  measures: w.part7,
  rights: w.rights,
  complaint: w.complaint,
  'automated-decisions': w.automated,
} as const;

/** Reads the bytes the person will get. Pure. */
export function checkAnswer(file: AnswerFile, manifest: Manifest, language: Language): AnswerChecks {
  const files = file.type === 'application/zip' ? unzipSync(file.content) : { 'index.html': file.content };
  const page = strFromU8(files['index.html'] ?? new Uint8Array());
  const endings = Object.keys(files).map((name) => name.split('.').at(-1) ?? '');
  return {
    authority: authoritiesOf(manifest).every((each) => page.includes(each.address[language])),
    parts: Object.entries(headings).flatMap(([part, heading]) =>
      page.includes(`<h2>${heading[language]}</h2>`) ? [part] : [],
    ),
    formats: file.type === 'application/zip' ? [...new Set(endings)].toSorted() : ['html'],
  };
}
export async function recordChecks(
  tx: Db,
  org: string,
  request: string,
  checks: AnswerChecks,
): Promise<void> {
  await sql`update request set answer_checks = ${JSON.stringify(checks)}::jsonb where org = ${org} and id = ${request}`.execute(
    tx,
  );
}
