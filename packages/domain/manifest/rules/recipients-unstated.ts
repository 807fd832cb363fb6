import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A purpose that does not say who receives its data; `recipients: []` says nobody does. */
export const recipientsUnstated = rule({
  code: 'AMANAT-CHK-103',
  severity: 'note',
  title: 'A purpose that does not say who receives its data',
  why: 'People are told who receives their data; the gate refuses every recipient that is not named',
  law: ['eu-gdpr.notice', 'az-998.notice'],
  fix: 'List the recipients, or write recipients: [] when nobody receives it.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (!purpose.recipients)
        yield {
          path: ['purposes', id],
          at: 'key',
          fix: says(
            {
              none: fact.write(['purposes', id, 'recipients'], []),
              place: fact.place(['purposes', id, 'recipients']),
              known: fact.all(Object.keys(manifest.recipients ?? {}).map(fact.code)),
            },
            'Heç kim almırsa: {none}. Alan varsa, id-lərini yazın: {place}. Bəyannamədəki alıcılar: {known}.',
            'If nobody does: {none}. If somebody does, list the ids under {place}. Recipients declared: {known}.',
            'Если никто: {none}. Если кто-то получает, перечислите id в {place}. Получатели в декларации: {known}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədində məlumatı kimin aldığı yazılmayıb',
            '{purpose} does not say who receives its data',
            'Для цели {purpose} не сказано, кто получает данные',
          ),
        };
  },
});
