import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A recipient that no purpose, cookie or store names. */
export const recipientUnused = rule({
  code: 'AMANAT-CHK-130',
  severity: 'warning',
  title: 'A recipient nobody names',
  why: 'Either it receives nothing, or it receives data for a purpose that does not say so; the gate refuses it',
  law: ['eu-gdpr.records', 'az-998.notice'],
  fix: 'Name it in the purpose, cookie or store it serves, or remove it.',
  *find({ manifest }) {
    const named = new Set([
      ...Object.values(manifest.purposes).flatMap((purpose) => purpose.recipients ?? []),
      ...Object.values(manifest.cookies ?? {}).map((cookie) => cookie.provider),
      ...Object.values(manifest.stores ?? {}).map((store) => store.heldBy),
    ]);
    for (const [id] of entries(manifest.recipients))
      if (!named.has(id))
        yield {
          path: ['recipients', id],
          at: 'key',
          fix: says(
            { key: fact.code(id), drop: fact.remove(['recipients', id]) },
            '{key} id-sini ona məlumat verən məqsədin recipients siyahısına (və ya cookie-nin provider, bazanın heldBy sahəsinə) yazın; heç nə almırsa, {drop} bölməsini silin.',
            'Write {key} under recipients of the purpose that gives it data (or provider of a cookie, heldBy of a store); if it receives nothing, take {drop} out.',
            'Впишите {key} в recipients той цели, ради которой ему передают данные (или в provider у cookie, heldBy у хранилища); если он ничего не получает, уберите {drop}.',
          ),
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            '{recipient} heç bir məqsəddə, cookie-də və ya məlumat bazasında göstərilməyib',
            'No purpose, cookie or store names {recipient}',
            '{recipient} не назван ни одной целью, cookie или хранилищем',
          ),
        };
  },
});
