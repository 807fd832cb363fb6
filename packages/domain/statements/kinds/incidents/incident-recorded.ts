import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { statementsSaying, found } from '../area-a-finding.ts';
import { incidentsNotShown } from './incident-evidence.ts';

/** An incident is recorded at once, with the times of occurrence, discovery and recording kept apart. */
export default kind({
  says: 'incident-recorded',
  section: 'incidents',
  schema: object({}, 'Recording of incidents.'),
  text: () =>
    say(
      'Məlumatın təhlükəsizliyi pozulsa, hadisə dərhal təhlükəsizlik jurnalına yazılır: nə vaxt baş verib, nə vaxt aşkar olunub, nə vaxt qeydə alınıb. Sonradan başqa tarix yazmaq gizli qala bilmir.',
      'If the security of data is breached, the incident goes into the security journal at once: when it happened, when it was found, when it was recorded. No date can be changed later unseen.',
      'При нарушении безопасности данных инцидент сразу заносится в журнал: когда произошёл, когда обнаружен, когда записан. Незаметно изменить дату потом нельзя.',
    ),
  check(context) {
    const journals = statementsSaying(context.manifest, 'journals-kept');
    const keeps = journals.some(({ of }) => Array.isArray(of) && of.includes('incidents'));
    if (keeps || journals.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-355',
        severity: 'note',
        message: says(
          {},
          'İnsidentlər qeydə alınır, mətndəki jurnalların heç biri isə onları saxlamır.',
          'Incidents are recorded, and no journal of the text is said to hold them.',
          'Инциденты записываются, а ни один журнал из текста их не содержит.',
        ),
        why: says(
          {},
          'Bir mətnin iki yeri fərqli jurnallardan danışır.',
          'Two passages of one text speak of different journals.',
          'Два места одного текста говорят о разных журналах.',
        ),
        fix: says(
          { key: fact.code('incidents') },
          'Jurnallar haqqında vədə {key} əlavə edin.',
          'Add {key} to the promise about journals.',
          'Добавьте {key} в обещание о журналах.',
        ),
        with: journals.map(({ id }) => id),
      }),
    ];
  },
  evidence: (_statement, reads) => incidentsNotShown(reads),
});
