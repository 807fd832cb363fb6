import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf, optional, ref } from '../../../schema/schema.ts';
import { channelWords } from '../../channel-words.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { rightIds } from '../../../manifest/lists.ts';
import { rightWords } from '../../right-words.ts';
import { found } from '../../found.ts';
import { undeclaredRights } from './declared-rights.ts';
import { fulfilment } from './fulfilment.ts';
import { notYetShown } from '../../evidence.ts';
import { worstOf } from '../../worst-of.ts';

/** What people do by themselves in their account, with nobody at the office involved. */
export const selfService = kind({
  says: 'self-service',
  section: 'rights',
  schema: object(
    {
      rights: list(oneOf(rightIds, 'A right.'), 'What one does oneself.', 1),
      at: optional(ref('channels', 'Where: the account or the portal.', 'cabinet')),
    },
    'Rights without asking anybody.',
  ),
  text(statement, manifest) {
    const rights = joined(statement.rights.map(rightWords));
    const at =
      statement.at === undefined
        ? say('Hesabınızın ayarları', 'The settings of your account', 'Настройки вашей учётной записи')
        : channelWords(manifest, statement.at);
    return say(
      `Bunları özünüz də edə bilərsiniz, bizə yazmaq lazım deyil: ${rights.az}. Yeri: ${at.az}.`,
      `You can do this yourself, without writing to us: ${rights.en}. Where: ${at.en}.`,
      `Это можно сделать самостоятельно, не обращаясь к нам: ${rights.ru}. Где: ${at.ru}.`,
    );
  },
  check(context) {
    const undeclared = undeclaredRights(context.manifest, context.statement.rights);
    if (undeclared.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-512',
        field: 'rights',
        message: says(
          { rights: fact.all(undeclared.map(fact.right)) },
          'Özünə xidmət bu hüquqlar üçün vəd edilib, bəyannamədə isə onlar yoxdur: {rights}.',
          'Self-service is promised for rights that are not declared: {rights}.',
          'Самообслуживание обещано для прав, которых нет в декларации: {rights}.',
        ),
        why: says(
          {},
          'Portal yalnız bəyan olunmuş hüquqları təklif edir.',
          'The portal offers the declared rights only.',
          'Портал предлагает только заявленные права.',
        ),
        fix: says(
          { rights: fact.code(undeclared.join(', ')), place: fact.place(['rights']) },
          '{place} siyahısına əlavə edin: {rights}.',
          'Add {rights} to {place}.',
          'Добавьте в {place}: {rights}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const result = fulfilment(reads, { kinds: statement.rights, onData: true });
    if (reads.requests === null || reads.requests.handling?.selfService === true) return result;
    return worstOf(notThere, result);
  },
});

const notThere = notYetShown(
  say(
    'Özünəxidmət hələ yoxdur: məlumat yalnız müraciətlə dəyişir.',
    'There is no self-service yet: data changes by request only.',
    'Самообслуживания пока нет: данные меняются только по обращению.',
  ),
);
