import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, ref } from '../../../schema/schema.ts';
import { kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';

/** For people contracted with a licensee the organisation is a processor; their requests go to the licensee. */
export default kind({
  says: 'instructed-by-licensee',
  section: 'sharing',
  schema: object(
    {
      licensees: list(
        ref('recipients', 'A licensee.'),
        'The licensees on whose behalf data is processed.',
        1,
      ),
    },
    'Data processed on a licensee’s instructions.',
  ),
  text: () =>
    say(
      'Müqaviləni bizimlə yox, lisenziyalı tərəfdaşımızla bağlamısınızsa, məlumatınızın mülkiyyətçisi odur, biz isə onun tapşırığı ilə işləyirik. Bizə yazsanız, müraciətinizi müddəti ilə birlikdə ona göndərir və bunu sizə bildiririk.',
      'If your contract is with our licensed partner and not with us, that partner is the controller of your data and we act on its instructions. If you write to us, we pass your request on with its deadline and tell you so.',
      'Если договор у вас не с нами, а с нашим лицензионным партнёром, владелец ваших данных — он, а мы действуем по его поручению. Если вы напишете нам, мы передадим ему обращение вместе со сроком и сообщим вам об этом.',
    ),
  check(context) {
    return namedIn(context.manifest.recipients, context.statement.licensees)
      .filter(([, recipient]) => recipient.role !== 'licensee' || recipient.contract?.kind !== 'licence')
      .map(([id]) =>
        found(context, {
          code: 'AMANAT-CHK-329',
          path: ['recipients', id],
          message: says(
            { recipient: fact.entry(context.manifest, 'recipients', id) },
            '{recipient} lisenziyalı tərəfdaş adlanır, onunla lisenziya müqaviləsi isə yoxdur.',
            '{recipient} is called a licensee, and no licence contract with it is on record.',
            '{recipient} назван лицензиатом, а лицензионного договора с ним нет.',
          ),
          why: says(
            {},
            'Başqasının tapşırığı ilə işləyən tərəfə bu tapşırığı verən müqavilə lazımdır (GDPR, maddə 28; 998-IIIQ).',
            'Who acts on another’s instructions needs the contract that gives them (GDPR Art. 28; 998-IIIQ).',
            'Тому, кто действует по чужому поручению, нужен договор с этим поручением (GDPR, ст. 28; 998-IIIQ).',
          ),
          fix: says(
            {
              place: fact.place(['recipients', id]),
              role: fact.yaml('role', 'licensee'),
              kind: fact.yaml('contract', { kind: 'licence' }),
            },
            '{place} altında yazın: {role}, {kind}.',
            'Write under {place}: {role}, {kind}.',
            'Напишите в {place}: {role}, {kind}.',
          ),
        }),
      );
  },
  evidence(_statement, reads) {
    const forwarded = reads.requests?.handling?.forwarded ?? 0;
    return forwarded === 0
      ? notYetShown(
          say(
            'Tərəfdaşa yönləndirilən müraciət hələ yoxdur.',
            'No request has been forwarded to a partner yet.',
            'Партнёру пока не передано ни одного обращения.',
          ),
          { forwarded },
        )
      : kept(
          say(
            `Tərəfdaşa yönləndirilən müraciət: ${forwarded}.`,
            `Requests forwarded to a partner: ${forwarded}.`,
            `Передано партнёру обращений: ${forwarded}.`,
          ),
          { forwarded },
        );
  },
});
