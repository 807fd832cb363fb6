import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A recipient said to get a category that no purpose naming it uses. */
export const recipientGetsMore = rule({
  code: 'AMANAT-CHK-143',
  severity: 'warning',
  title: 'A recipient gets more than its purposes use',
  why: 'A recipient may get what its purpose needs and no more; the gate refuses the rest',
  law: ['eu-gdpr.processor', 'az-998.notice'],
  fix: 'Remove the category from the recipient, or add it to the purpose that needs it.',
  *find({ manifest }) {
    const uses = new Map<string, Set<string>>();
    for (const purpose of Object.values(manifest.purposes))
      for (const id of purpose.recipients ?? []) {
        const set = uses.get(id) ?? new Set();
        for (const category of purpose.categories) set.add(category);
        uses.set(id, set);
      }
    for (const [id, recipient] of entries(manifest.recipients))
      for (const [i, category] of (recipient.categories ?? []).entries())
        if (uses.get(id)?.has(category) === false)
          yield {
            path: ['recipients', id, 'categories', i],
            fix: says(
              {
                drop: fact.remove(['recipients', id, 'categories', i]),
                key: fact.code(category),
                purposes: fact.all(
                  Object.entries(manifest.purposes)
                    .filter(([, one]) => one.recipients?.includes(id))
                    .map(([one]) => fact.place(['purposes', one, 'categories'])),
                ),
              },
              'Verməyin və {drop} sətrini silin; lazımdırsa, {key} id-sini onu göstərən məqsədə yazın: {purposes}.',
              'Stop giving it and take {drop} out; if it is needed, write {key} under the purpose that names the recipient: {purposes}.',
              'Не передавайте и уберите {drop}; если нужно, впишите {key} в цель, где назван получатель: {purposes}.',
            ),
            message: says(
              {
                recipient: fact.entry(manifest, 'recipients', id),
                category: fact.entry(manifest, 'categories', category),
              },
              '{recipient} bu məlumatı alır: {category}; onu göstərən məqsədlərin heç biri isə bunu işlətmir',
              '{recipient} gets {category}, which no purpose naming it uses',
              '{recipient} получает {category}, а ни одной цели, где он назван, это не нужно',
            ),
            about: [`categories/${category}`],
          };
  },
});
