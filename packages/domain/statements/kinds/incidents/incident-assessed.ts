import { object } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { incidentsNotShown } from './incident-evidence.ts';

/** Causes and extent of an incident are analysed: categories, people counted from the stores, risk. */
export default kind({
  says: 'incident-assessed',
  section: 'incidents',
  schema: object({}, 'Analysis of incidents.'),
  text: () =>
    say(
      'Hadisənin səbəbini və miqyasını araşdırırıq: hansı məlumatlar, neçə nəfər, hansı nəticələr və risk səviyyəsi.',
      'We analyse the cause and the extent: which data, how many people, what consequences and how high the risk.',
      'Мы выясняем причину и масштаб: какие данные, сколько людей, какие последствия и каков риск.',
    ),
  check: () => [],
  evidence: (_statement, reads) => incidentsNotShown(reads),
});
