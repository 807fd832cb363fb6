import { outcomeDocument } from './document/outcome-document.ts';
import { renderHtml } from './document/render-html.ts';
import { checkAnswer, recordChecks } from './answer-checks.ts';
import { putFile } from './files.ts';
import type { Db } from '../platform/db.ts';
import { policyOf } from './open.ts';
import type { RequestServices } from './services.ts';
import { stepsOf } from './steps.ts';
import type { RequestRow } from './store.ts';

/** Writes the letter that tells what was done as the request's file; answers its SHA-256. */
export async function writeLetterFile(
  services: RequestServices,
  tx: Db,
  row: RequestRow,
  told: { readonly at: string; readonly purposes?: readonly string[]; readonly text?: string },
): Promise<string> {
  const { manifest } = policyOf(services, row.org);
  const { kind, number, language } = row;
  const steps = await stepsOf(tx, row.org, row.id);
  const document = outcomeDocument({
    manifest,
    kind,
    number,
    language,
    steps,
    ...(told.purposes ? { purposes: told.purposes } : {}),
    ...(told.text ? { text: told.text } : {}),
  });
  const content = new TextEncoder().encode(renderHtml(document));
  const file = { name: `${number}.html`, type: 'text/html; charset=utf-8', content };
  await recordChecks(tx, row.org, row.id, checkAnswer(file, manifest, language));
  return putFile(services, tx, row.org, row.id, file, told.at);
}
