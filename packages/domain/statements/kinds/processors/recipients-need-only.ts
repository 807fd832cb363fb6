import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, nameIn, object, ref } from '../../../schema/schema.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf, namedIn } from '../facts-of.ts';
import { isBound } from './contract-state.ts';

/** Recipients without a declared scope, and those without a duty of confidentiality in force. */
function loose(manifest: Manifest, ids: readonly string[], today: string) {
  const recipients = namedIn(manifest.recipients, ids);
  return {
    recipients,
    unscoped: recipients.filter(([, recipient]) => recipient.categories === undefined),
    unsworn: recipients.filter(([, recipient]) => {
      const { contract } = recipient;
      const secret = contract?.kind === 'nda' || contract?.terms?.includes('confidentiality');
      return !secret || !isBound(recipient, today);
    }),
  };
}

/** Technical partners get only what they need and are bound to keep it confidential. */
export default kind({
  says: 'recipients-need-only',
  section: 'sharing',
  schema: object(
    { recipients: list(ref('recipients', 'A partner.', 'hosting'), 'The partners.', 1) },
    'Partners that get only what is needed, in confidence.',
  ),
  text({ recipients }, manifest) {
    const names = joined(
      namedIn(manifest.recipients, recipients).map(([, { name }]) => inside(nameIn(name))),
    );
    return say(
      `Bizə texniki xidmət göstərənlər (${names.az}) yalnız işlərini görmək üçün lazım olan məlumatı alır və onun məxfiliyini qorumağa borcludur.`,
      `Those who do technical work for us (${names.en}) get only the data their work needs, and are bound to keep it confidential.`,
      `Те, кто обслуживает нас технически (${names.ru}), получают только те данные, которые нужны для их работы, и обязаны хранить их в тайне.`,
    );
  },
  check(context) {
    const { unscoped, unsworn } = loose(context.manifest, context.statement.recipients, context.today);
    return [
      ...unscoped.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-328',
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} adlı alıcının hansı məlumatları aldığı göstərilməyib.',
            'It is not declared which categories {recipient} gets.',
            'Не указано, какие данные получает {recipient}.',
          ),
          why: says(
            {},
            'Mətndə deyilir ki, tərəfdaş yalnız lazım olanı alır.',
            'The text says that a partner gets only what is needed.',
            'Текст говорит, что партнёр получает только нужное.',
          ),
          fix: says(
            { place: fact.place(['recipients', id, 'categories']) },
            'Aldığı məlumatları yazın ({place}): başqası verilmir.',
            'List what it gets under {place}; any other is then refused.',
            'Перечислите, что он получает, в {place}: остальное шлюз отклонит.',
          ),
        }),
      ),
      ...unsworn.map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-321',
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} ilə qüvvədə olan məxfilik sazişi yoxdur.',
            'No agreement in force binds {recipient} to confidentiality.',
            'Действующего соглашения о конфиденциальности с получателем {recipient} нет.',
          ),
          why: says(
            {},
            'Mətndə deyilir ki, tərəfdaşlar məlumatın məxfiliyini qorumalıdır.',
            'The text says that partners must keep data confidential.',
            'Текст говорит, что партнёры хранят данные в тайне.',
          ),
          fix: says(
            {
              write: fact.write(['recipients', id, 'contract'], {
                kind: 'nda',
                signed: context.today,
                terms: ['confidentiality'],
              }),
            },
            'Məxfilik sazişi bağlayın və yazın: {write}.',
            'Sign a confidentiality agreement and write {write}.',
            'Заключите соглашение о конфиденциальности и напишите: {write}.',
          ),
        }),
      ),
    ];
  },
  evidence(statement, reads) {
    const { recipients, unscoped, unsworn } = loose(reads.manifest, statement.recipients, reads.today);
    const beyond = recipients.flatMap(([id, recipient]) =>
      entriesOf(reads.manifest.categories)
        .filter(
          ([category]) => recipient.categories !== undefined && !recipient.categories.includes(category),
        )
        .filter(([category]) => isLetThrough(reads, id, { categories: [category] })),
    );
    const facts = {
      partners: recipients.length,
      unscoped: unscoped.length,
      withoutAgreement: unsworn.length,
      beyondScope: beyond.length,
    };
    if (recipients.length === 0)
      return notYetShown(
        say('Tərəfdaş bəyan olunmayıb.', 'No partner is declared.', 'Партнёры не заявлены.'),
        facts,
      );
    if (unscoped.length + unsworn.length + beyond.length > 0)
      return broken(
        say(
          `Məxfilik müqaviləsi olmayan tərəfdaş: ${unsworn.length}; həcmi bəyan edilməyən: ${unscoped.length}.`,
          `Partners without a confidentiality agreement: ${unsworn.length}; without a declared scope: ${unscoped.length}.`,
          `Партнёров без соглашения о конфиденциальности: ${unsworn.length}; без заявленного объёма: ${unscoped.length}.`,
        ),
        facts,
      );
    return kept(
      say(
        'Hər tərəfdaşın həcmi bəyan olunub, müqaviləsi qüvvədədir; artıq kateqoriyaya imtina edilir.',
        'Each partner has a declared scope and an agreement in force; any category beyond is refused.',
        'У каждого партнёра заявлен объём и действует соглашение; лишние категории отклоняются.',
      ),
      facts,
    );
  },
});
