import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { notYetShown } from '../../evidence.ts';
import { driftOfStores } from '../../drift.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** The record of data sets and processing activities (GDPR 30), generated and never kept beside the facts. */
export default kind({
  says: 'processing-register',
  section: 'security',
  schema: object({}, 'The record of processing activities.'),
  text: () =>
    say(
      'Məlumat massivlərinin və işlənmə proseslərinin reyestrini aparırıq. Reyestr elə bu siyasətin əsaslandığı bəyannamədən yaranır, ona görə siyasətdən fərqlənə bilməz.',
      'We keep a register of data sets and processing activities. It is made from the same declaration as this policy, so the two cannot differ.',
      'Мы ведём реестр массивов данных и процессов обработки. Он создаётся из той же декларации, что и эта политика, поэтому они не могут расходиться.',
    ),
  check(context) {
    if (entriesOf(context.manifest.stores).length > 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-351',
        severity: 'note',
        message: says(
          {},
          'Məlumat toplularının reyestri vəd edilib, bəyannamədə isə heç bir məlumat bazası yoxdur.',
          'A register of data sets is promised; the facts name no store.',
          'Обещан реестр наборов данных, а в декларации нет ни одного хранилища.',
        ),
        why: says(
          {},
          'Bazasız reyestr məlumatın harada olduğunu deyə bilmir (GDPR, maddə 30).',
          'A register without stores cannot say where the data lies (GDPR Art. 30).',
          'Реестр без хранилищ не скажет, где лежат данные (GDPR, ст. 30).',
        ),
        fix: says(
          { place: fact.place(['stores']) },
          'Bazaları və cədvəllərini bəyan edin: {place}.',
          'Declare the stores and their tables under {place}.',
          'Заявите хранилища и их таблицы в {place}.',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) =>
    worstOf(
      driftOfStores(reads),
      notYetShown(
        say(
          'Reyestrin ixracı hələ ölçülmür.',
          'The export of the register is not measured yet.',
          'Выгрузка реестра пока не измеряется.',
        ),
      ),
    ),
});
