import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { incidentsNotShown } from './incident-evidence.ts';

/** An incident is closed only with measures against its repetition. */
export default kind({
  says: 'corrective-measures',
  section: 'incidents',
  schema: object({}, 'Measures after an incident.'),
  text: () =>
    say(
      'Hadisənin təkrarlanmaması üçün düzəliş və qabaqlayıcı tədbirlər görürük; onlar yazılmayınca hadisə bağlanmır.',
      'We correct what failed and prevent it from happening again; an incident is not closed until these measures are on record.',
      'Мы исправляем причины и принимаем меры, чтобы инцидент не повторился; без записи этих мер он не закрывается.',
    ),
  check: () => [],
  evidence: (_statement, reads) => incidentsNotShown(reads),
});
