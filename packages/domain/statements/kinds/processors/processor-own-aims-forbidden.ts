import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

function processors(manifest: Manifest) {
  const all = entriesOf(manifest.recipients).filter(([, { role }]) => role === 'processor');
  return { all, selfish: all.filter(([, recipient]) => recipient.ownPurposes === true) };
}

/** Processors use nothing for their own aims and protect data no less than the controller. */
export default kind({
  says: 'processor-own-aims-forbidden',
  section: 'sharing',
  schema: object({}, 'Processors act for the controller’s purposes alone.'),
  text: () =>
    say(
      'Onlar aldıqları məlumatdan öz məqsədləri üçün istifadə edə bilməz və onu bu siyasətdə və qanunda nəzərdə tutulandan zəif qoruya bilməz.',
      'They may not use the data for aims of their own, and must protect it no less than this policy and the law do.',
      'Они не вправе использовать данные в своих целях и обязаны защищать их не слабее, чем требуют эта политика и закон.',
    ),
  check(context) {
    return processors(context.manifest).selfish.map(([id]) =>
      found(context, {
        code: 'AMANAT-CHK-326',
        path: ['recipients', id, 'ownPurposes'],
        message: says(
          { recipient: fact.entry(context.manifest, 'recipients', id) },
          '{recipient} operatordur, məlumatı isə öz məqsədləri üçün işlədir.',
          '{recipient} is a processor and uses the data for its own aims.',
          '{recipient} — обработчик, а использует данные в своих целях.',
        ),
        why: says(
          {},
          'Öz məqsədini müəyyən edən tərəf mülkiyyətçidir (GDPR, maddə 28(10)); mətn bunu istisna edir.',
          'Who decides on aims of its own is a controller (GDPR Art. 28(10)); the text rules it out.',
          'Кто определяет свои цели, тот владелец данных (GDPR, ст. 28(10)); текст это исключает.',
        ),
        fix: says(
          { drop: fact.remove(['recipients', id, 'ownPurposes']), role: fact.yaml('role', 'controller') },
          'Bunu müqavilədə qadağan edin və {drop} sətrini silin, ya da öz əsası olan mülkiyyətçi kimi bəyan edin: {role}.',
          'Forbid it in the contract and take {drop} out, or declare it as a controller with a ground of its own: {role}.',
          'Запретите это в договоре и уберите {drop} или заявите его владельцем данных со своим основанием: {role}.',
        ),
      }),
    );
  },
  evidence(_statement, reads) {
    const { all, selfish } = processors(reads.manifest);
    const open = all.filter(([id]) => isLetThrough(reads, id, { purpose: 'an-aim-of-its-own' }));
    const facts = { processors: all.length, ownAims: selfish.length, openAtGate: open.length };
    if (selfish.length + open.length > 0)
      return broken(
        say(
          `Öz məqsədi üçün istifadə edən operator: ${selfish.length}.`,
          `Processors with aims of their own: ${selfish.length}.`,
          `Обработчиков с собственными целями: ${selfish.length}.`,
        ),
        facts,
      );
    if (all.length === 0)
      return notYetShown(
        say('Operator bəyan olunmayıb.', 'No processor is declared.', 'Обработчики не заявлены.'),
        facts,
      );
    return kept(
      say(
        `${all.length} operatorun hər biri üçün bəyan edilməmiş məqsədə imtina edildi.`,
        `For each of ${all.length} processors an undeclared aim was refused.`,
        `Для каждого обработчика (${all.length}) незаявленная цель отклонена.`,
      ),
      facts,
    );
  },
});
