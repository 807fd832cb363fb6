import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, list, nameIn, object, optional, ref } from '../../../schema/schema.ts';
import { isLetThrough } from '../../ask-gate.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, rows, say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf, namedIn } from '../facts-of.ts';

/** Recipients the facts have and the text does not. */
function unlisted(manifest: Manifest, listed: readonly string[]) {
  return entriesOf(manifest.recipients).filter(([id]) => !listed.includes(id));
}

const whenAgreed = [
  say('razılığınızla', 'with your consent', 'с вашего согласия'),
  say(
    'sizinlə razılaşmanı yerinə yetirmək üçün lazım olanda',
    'where our agreement with you needs it',
    'когда это нужно для исполнения соглашения с вами',
  ),
];
const whenLaw = say(
  'qanunda nəzərdə tutulan hallarda',
  'where the law provides',
  'когда это предусмотрено законом',
);
/** Kinds of statement that tell of others who may get data. */
const toldApart = ['business-transfer', 'rights-defence'];

/** The list of those who receive data is closed; the gate refuses everybody else. */
export default kind({
  says: 'closed-recipients',
  section: 'sharing',
  schema: object(
    {
      recipients: list(ref('recipients', 'Somebody on the list.', 'delivery'), 'The whole list.', 1),
      recorded: optional(flag('True when the text says that each disclosure is recorded.')),
      withConsent: optional(
        flag('True when the text gives data with consent or to perform an agreement only.'),
      ),
    },
    'The closed list of recipients.',
  ),
  text({ recipients, withConsent, recorded }, manifest) {
    const list = rows(
      namedIn(manifest.recipients, recipients).map(([, recipient]) => {
        const [name, what] = [inside(nameIn(recipient.name)), inside(recipient.task)];
        return say(`${name.az} (${what.az})`, `${name.en} (${what.en})`, `${name.ru} (${what.ru})`);
      }),
    );
    const record = recorded
      ? say(' Hər ötürmə qeydə alınır.', ' Each disclosure is recorded.', ' Каждая передача записывается.')
      : say('', '', '');
    const when = either([
      ...whenAgreed,
      ...(recipients.some((id) => manifest.recipients?.[id]?.role === 'state-body') ? [whenLaw] : []),
    ]);
    const save = manifest.statements.some(({ says }) => toldApart.includes(says))
      ? say(
          'Bu siyasətdə ayrıca göstərilən hallardan başqa',
          'Apart from the cases this policy names,',
          'Кроме случаев, названных в этой политике,',
        )
      : undefined;
    return withConsent
      ? say(
          `Məlumatlarınızı üçüncü şəxslərə yalnız ${when.az} veririk. Onlar bunlardır: ${list.az}. ${save ? `${save.az} onu heç kim almır.` : 'Başqa heç kim məlumat almır.'}`,
          `We give your data to third parties only ${when.en}. They are: ${list.en}. ${save ? `${save.en} nobody else receives it.` : 'Nobody else receives it.'}`,
          `Мы передаём ваши данные третьим лицам только ${when.ru}: ${list.ru}. ${save ? `${save.ru} их никто больше не получает.` : 'Больше никто их не получает.'}`,
        )
      : say(
          `Məlumatlarınızı yalnız bu tərəflərlə bölüşürük: ${list.az}. Siyahı qapalıdır.${record.az}`,
          `We share your data with these parties only: ${list.en}. The list is closed.${record.en}`,
          `Мы передаём ваши данные только следующим лицам: ${list.ru}. Список закрыт.${record.ru}`,
        );
  },
  check(context) {
    return unlisted(context.manifest, context.statement.recipients).map(([id, recipient]) =>
      found(context, {
        code: 'AMANAT-CHK-325',
        path: ['recipients', id],
        message: says(
          { recipient: fact.entry(context.manifest, 'recipients', id), role: fact.role(recipient.role) },
          '{recipient} ({role}) məlumat alır, mətndəki qapalı siyahıda isə yoxdur.',
          '{recipient} ({role}) receives data and is not on the closed list of the text.',
          '{recipient} ({role}) получает данные, а в закрытом списке текста его нет.',
        ),
        why: says(
          {},
          'İnsanlara məlumatlarını kimin aldığı və başqa heç kimin almadığı deyilib.',
          'People were told who receives their data, and that nobody else does.',
          'Людям сказали, кто получает их данные и что больше никто.',
        ),
        fix: says(
          { key: fact.code(id), place: fact.place(context.path) },
          '{key} alıcısını {place} vədində göstərin və ya ona heç nə verməyin.',
          'Name {key} in {place}, or give it nothing.',
          'Назовите {key} в {place} или ничего ему не передавайте.',
        ),
      }),
    );
  },
  evidence(statement, reads) {
    const outside = unlisted(reads.manifest, statement.recipients);
    const strangerAllowed = isLetThrough(reads, 'nobody-declared-this');
    const disclosures = reads.journal?.byKind['gate.disclosed'] ?? 0;
    const facts = {
      listed: statement.recipients.length,
      unlisted: outside.length,
      strangerRefused: !strangerAllowed,
      disclosures,
    };
    if (outside.length > 0 || strangerAllowed)
      return broken(
        say(
          `Siyahıda olmayan alıcı: ${outside.length}.`,
          `Recipients outside the list: ${outside.length}.`,
          `Получателей вне списка: ${outside.length}.`,
        ),
        facts,
      );
    if (statement.recorded && disclosures === 0)
      return notYetShown(
        say(
          'Siyahıdan kənar alıcıya imtina edilir; hələ heç bir ötürmə qeydə alınmayıb.',
          'A recipient outside the list is refused; no disclosure has been recorded yet.',
          'Получателям вне списка отказывают; записанных передач пока нет.',
        ),
        facts,
      );
    return kept(
      say(
        `Siyahıdan kənar alıcıya imtina edildi; qeydə alınan ötürmə: ${disclosures}.`,
        `A recipient outside the list was refused; disclosures on record: ${disclosures}.`,
        `Получателю вне списка отказано; записанных передач: ${disclosures}.`,
      ),
      facts,
    );
  },
});
