import { fact } from '../../../manifest/finding-facts.ts';
import { type Sentence, says } from '../../../manifest/finding-sentence.ts';

/** How to mend that the last day of a recipient's DPF certification is missing or over. */
export function lookUpDpf(id: string): Sentence {
  return says(
    {
      place: fact.place(['recipients', id, 'transfer', 'until']),
      site: fact.code('dataprivacyframework.gov'),
    },
    '{site} saytında tapın və son günü yazın: {place}.',
    'Look it up at {site} and write its last day under {place}.',
    'Найдите на {site} и запишите последний день в {place}.',
  );
}
