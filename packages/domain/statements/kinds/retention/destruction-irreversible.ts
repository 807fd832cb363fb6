import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { beyondRestoration } from './beyond-restoration.ts';

/** Destruction cannot be undone: not from stores, own records, or a restored backup. */
export const destructionIrreversible = kind({
  says: 'destruction-irreversible',
  section: 'retention',
  schema: object({}, 'Destruction beyond restoration.'),
  text() {
    return say(
      'Məhv edilmə o deməkdir ki, məlumatın məzmunu nə bazalardan, nə jurnallardan, nə də ehtiyat nüsxədən bir daha bərpa olunur.',
      'Destruction means that the content can be restored neither from stores nor from records nor from a backup.',
      'Уничтожение означает, что содержание нельзя восстановить ни из баз, ни из журналов, ни из резервной копии.',
    );
  },
  check(context) {
    const keeping = Object.entries(context.manifest.purposes)
      .filter(([, { retention }]) => retention?.keep === 'unlimited' && retention.orOn === undefined)
      .map(([id]) => id);
    if (keeping.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-501',
        severity: 'note',
        message: says(
          { purposes: fact.all(keeping.map((id) => fact.entry(context.manifest, 'purposes', id))) },
          'Məhv edilmə təsvir olunub, bu məqsədlərin məlumatı isə heç vaxt məhv edilmir: {purposes}.',
          'Destruction is described, and the data of these purposes never reaches it: {purposes}.',
          'Уничтожение описано, а данные этих целей до него не доходят: {purposes}.',
        ),
        why: says(
          {},
          'Müddəti olmayan məlumat heç vaxt məhv edilmir.',
          'Data without a period is never destroyed.',
          'Данные без срока никогда не уничтожают.',
        ),
        fix: says(
          { places: fact.all(keeping.map((id) => fact.place(['purposes', id, 'retention', 'keep']))) },
          'Müddət yazın: {places}.',
          'Write a period under {places}.',
          'Укажите срок в {places}.',
        ),
      }),
    ];
  },
  evidence: (_statement, reads) => beyondRestoration(reads),
});
