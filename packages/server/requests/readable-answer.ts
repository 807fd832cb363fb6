import { unzipSync } from 'fflate';
import type { Db } from '../platform/db.ts';
import { getFile, type AnswerFile } from './files.ts';
import type { Vault } from './sealed.ts';

const page = 'index.html';

/**
 * A file of the answer by its name. Where the answer is a package, `M-….html` is the page inside it, so that it can
 * be read on a phone that opens no archives. Null when there is none or its key was destroyed.
 */
export async function answerFile(
  vault: Vault,
  db: Db,
  org: string,
  request: string,
  name: string,
): Promise<AnswerFile | null> {
  const file = await getFile(vault, db, org, request, name);
  if (file || !name.endsWith('.html')) return file;
  const pack = await getFile(vault, db, org, request, name.replace(/html$/, 'zip'));
  const content = pack && unzipSync(pack.content, { filter: (each) => each.name === page })[page];
  return content ? { name, type: 'text/html; charset=utf-8', content } : null;
}
