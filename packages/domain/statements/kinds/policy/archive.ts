import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { lengthOf } from '../../../manifest/duration.ts';
import { object, period } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { found } from '../area-b-finding.ts';
import { formerClosed } from './former-closed.ts';

/** Each version bears its dates; former ones stay open for a time at least. */
export const archive = kind({
  says: 'archive',
  section: 'changes',
  schema: object({ atLeast: period('How long, at least.', 'P1Y') }, 'Dates and archive of versions.'),
  text({ atLeast }) {
    const time = periodWords(atLeast);
    return say(
      `Hər redaksiyanın təsdiq və qüvvəyə minmə tarixi göstərilir. Əvvəlki redaksiyalar ən azı ${time.az} arxivdə qalır və hər kəsə açıqdır.`,
      `Each version shows the day it was approved and the day it took effect. Former versions stay in the archive for at least ${time.en}, open to all.`,
      `У каждой редакции указаны даты утверждения и вступления в силу. Прежние редакции хранятся в открытом архиве не меньше чем ${time.ru}.`,
    );
  },
  check(context) {
    const runs = context.manifest.policy.archive;
    if (runs !== undefined && lengthOf(runs) >= lengthOf(context.statement.atLeast)) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-409',
        field: 'atLeast',
        message: says(
          {
            stated: fact.period(context.statement.atLeast),
            runs: runs === undefined ? fact.nothing : fact.period(runs),
          },
          'Mətnə görə əvvəlki redaksiyalar {stated} saxlanılır, `policy.archive` isə belədir: {runs}.',
          'The text keeps former versions for {stated}; `policy.archive` says: {runs}.',
          'По тексту прежние редакции хранятся {stated}, а `policy.archive`: {runs}.',
        ),
        why: says(
          {},
          'Qısa müddət bitəndə redaksiya, onunla birlikdə vəd də götürülə bilər.',
          'A version may be taken down when the shorter term ends, and the promise with it.',
          'Когда кончится меньший срок, редакцию могут убрать, а с ней и обещание.',
        ),
        fix: says(
          { write: fact.write(['policy', 'archive'], context.statement.atLeast) },
          'Yazın: {write} və ya daha uzun.',
          'Write {write}, or longer.',
          'Напишите: {write} или больше.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const versions = reads.policy?.versions ?? [];
    if (versions.length === 0)
      return notYetShown(
        say(
          'Hələ heç bir redaksiya dərc olunmayıb.',
          'No version has been published yet.',
          'Ни одна редакция ещё не опубликована.',
        ),
      );
    const lost = Math.max(...versions.map((version) => version.number)) - versions.length;
    const undated = versions.filter(
      (version) => version.approved === '' || version.effectiveAt === '',
    ).length;
    const facts = { versions: versions.length, lost, undated };
    if (lost > 0 || undated > 0)
      return broken(
        say(
          `Arxiv tam deyil: itən redaksiya ${lost}, tarixi olmayan ${undated}.`,
          `The archive is incomplete: ${lost} versions missing, ${undated} without dates.`,
          `Архив неполон: нет редакций ${lost}, без дат ${undated}.`,
        ),
        facts,
      );
    const closed = reads.policy ? formerClosed(reads.policy) : undefined;
    if (closed !== undefined) return closed;
    return kept(
      say(
        `Bütün redaksiyalar arxivdədir (${versions.length}).`,
        `All versions are in the archive (${versions.length}).`,
        `В архиве все редакции (${versions.length}).`,
      ),
      facts,
    );
  },
});
