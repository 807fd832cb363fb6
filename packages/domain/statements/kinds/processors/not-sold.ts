import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { flag, object, optional } from '../../../schema/schema.ts';
import { askGate, everythingAgreed } from '../../ask-gate.ts';
import { broken, kept } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Recipients that buy or rent data, and purposes whose kind is sale. */
function sales(manifest: Manifest) {
  return [
    ...entriesOf(manifest.recipients)
      .filter(([, recipient]) => recipient.sale === true)
      .map(([id]) => ['recipients', id, 'sale'] as const),
    ...entriesOf(manifest.purposes)
      .filter(([, purpose]) => purpose.kind === 'sale')
      .map(([id]) => ['purposes', id, 'kind'] as const),
  ];
}

/** Data is not sold (nor rented): declaring a sale is an error. */
export default kind({
  says: 'not-sold',
  section: 'sharing',
  schema: object(
    { norRented: optional(flag('True when the text rules out renting, too.')) },
    'No sale of data.',
  ),
  text({ norRented }) {
    return norRented
      ? say(
          'Məlumatlarınızı nə satırıq, nə də icarəyə veririk.',
          'We neither sell nor rent out your data.',
          'Мы не продаём и не сдаём в аренду ваши данные.',
        )
      : say(
          'Məlumatlarınızı heç kimə satmırıq.',
          'We do not sell your data to anyone.',
          'Мы никому не продаём ваши данные.',
        );
  },
  check(context) {
    return sales(context.manifest).map((path) =>
      found(context, {
        code: 'AMANAT-CHK-324',
        severity: 'error',
        path,
        message: says(
          {
            entry: fact.entry(
              context.manifest,
              path[0] === 'recipients' ? 'recipients' : 'purposes',
              String(path[1]),
            ),
          },
          '{entry} bəyannamədə məlumatın satılması kimi göstərilib.',
          '{entry} declares a sale of data.',
          '{entry} в декларации означает продажу данных.',
        ),
        why: says(
          {},
          'Mətn məlumatın satılmadığını vəd edir.',
          'The text promises that data is not sold.',
          'Текст обещает, что данные не продают.',
        ),
        fix: says(
          { place: fact.place(context.path) },
          'Satışı dayandırın və bəyannamədən çıxarın. İnsanlara verilən vəd ({place}) pozulmazdan əvvəl geri götürülür, sonra yox.',
          'Remove the sale. A promise made to people ({place}) is taken back before it is broken, not after.',
          'Прекратите продажу и уберите её из декларации. Обещание людям ({place}) берут назад до нарушения, а не после.',
        ),
      }),
    );
  },
  evidence(_statement, reads) {
    const declared = sales(reads.manifest).length;
    const allowed = askGate(reads, { purpose: 'sale' }, everythingAgreed(reads)).allow;
    const facts = { declaredSales: declared, saleAllowedAtGate: allowed };
    return declared > 0 || allowed
      ? broken(
          say('Məlumatın satışı bəyan olunub.', 'A sale of data is declared.', 'Заявлена продажа данных.'),
          facts,
        )
      : kept(
          say(
            'Bəyannamədə satış yoxdur və satış məqsədinə icazə verilmir.',
            'The declaration holds no sale, and a sale is refused.',
            'В декларации нет продажи, и такая цель отклоняется.',
          ),
          facts,
        );
  },
});
