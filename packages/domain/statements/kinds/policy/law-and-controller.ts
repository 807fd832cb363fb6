import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { declaredRegimes } from '../../../manifest/lists.ts';
import { flag, list, object, oneOf, optional } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, quoted, say, together } from '../../phrase.ts';
import { found } from '../area-b-finding.ts';
import { nothing } from '../clause.ts';
import { lawWords } from './law-words.ts';

/** Which laws the organisation goes by, and who it is (998-IIIQ Art. 11.2; GDPR Art. 13(1)(a)). */
export const lawAndController = kind({
  says: 'law-and-controller',
  section: 'general',
  schema: object(
    {
      regimes: list(oneOf(declaredRegimes, 'A law the text names.'), 'The laws.', 1),
      privateLife: optional(flag('True when the text makes private and family life its aim.')),
    },
    'The laws the text rests on and the body that answers for it.',
  ),
  text({ regimes, privateLife }, { organisation, policy }) {
    const laws = joined(regimes.map(lawWords));
    const who = organisation.legalName ?? organisation.name;
    const part = policy.partOf;
    const one = regimes.length === 1;
    return together(
      say(
        `Məlumatlarınıza ${who} cavabdehdir və ${one ? 'bu qanuna' : 'bu qanunlara'} əməl edir: ${laws.az}.`,
        `${who} answers for your data and goes by ${one ? 'this law' : 'these laws'}: ${laws.en}.`,
        `За ваши данные отвечает ${who}. Мы соблюдаем: ${laws.ru}.`,
      ),
      privateLife
        ? say(
            'Məqsədimiz hüquqlarınızı, şəxsi və ailə həyatınızın sirrini qorumaqdır.',
            'Our aim is to protect your rights and the secrecy of your private and family life.',
            'Наша цель — защищать ваши права, тайну личной и семейной жизни.',
          )
        : nothing,
      part
        ? say(
            `Bu siyasət bu sənədin ayrılmaz hissəsidir: ${part.az}.`,
            `This policy is a part of ${part.en}.`,
            `Эта политика — неотъемлемая часть документа ${quoted(part).ru}.`,
          )
        : nothing,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const declared = new Set<string>(manifest.regimes.map((regime) => regime.id));
    return statement.regimes
      .filter((id) => !declared.has(id))
      .map((id) =>
        found(context, {
          code: 'AMANAT-CHK-402',
          field: 'regimes',
          message: says(
            { law: fact.regime(id) },
            'Mətn bu qanuna əsaslanır, bəyannamədəki qanunlar arasında isə o yoxdur: {law}.',
            'The text rests on a law that the declared regimes lack: {law}.',
            'Текст опирается на закон, которого нет среди законов декларации: {law}.',
          ),
          why: says(
            {},
            'Müraciətlərin müddəti yalnız bəyan olunan qanunlara görə hesablanır: mətnin vədi heç vaxt işləməzdi.',
            'Requests are clocked under the declared regimes only: what the text promises would never run.',
            'Сроки обращений считаются только по заявленным законам: обещанное никогда бы не сработало.',
          ),
          fix: says(
            { id: fact.yaml('id', id), place: fact.place(['regimes']), text: fact.place(context.path) },
            '{place} siyahısına əlavə edin ({id}) və ya {text} vədindən çıxarın.',
            'Add {id} to {place}, or take it out of {text}.',
            'Добавьте {id} в {place} или уберите из {text}.',
          ),
        }),
      );
  },
  evidence: (_statement, reads) => publishedNow(reads),
});
