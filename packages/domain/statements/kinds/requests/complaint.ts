import { authorityTerms } from '../../../manifest/finding-terms.ts';
import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { rows, say } from '../../phrase.ts';
import { notConnected, notCounted } from './fulfilment.ts';

const authorities = ['az-authority', 'eu-authority', 'court'] as const;
const words: Record<(typeof authorities)[number], ReturnType<typeof say>> = {
  'az-authority': say(
    'Rəqəmsal İnkişaf və Nəqliyyat Nazirliyinə (Elektron Təhlükəsizlik Xidmətinə)',
    'the Ministry of Digital Development and Transport (Electronic Security Service)',
    'в Министерство цифрового развития и транспорта (Службу электронной безопасности)',
  ),
  'eu-authority': say(
    'Aİ-də yaşayırsınızsa, ölkənizin məlumatların qorunması üzrə nəzarət orqanına',
    'if you live in the EU, the data protection authority of your country',
    'если вы живёте в ЕС — в надзорный орган по защите данных вашей страны',
  ),
  court: say('məhkəməyə', 'a court', 'в суд'),
};
/** The law that gives each authority a say; a court needs none. */
const regimeOf = { 'az-authority': 'az-998', 'eu-authority': 'eu-gdpr', court: undefined } as const;

/** Where a person who does not agree can complain; each answer names it too. */
export const complaint = kind({
  says: 'complaint',
  section: 'rights',
  schema: object(
    { to: list(oneOf(authorities, 'An authority or court.'), 'Where one may complain.', 1) },
    'The right to complain.',
  ),
  text(statement) {
    const to = rows(statement.to.map((authority) => words[authority]));
    return say(
      `Cavabımızla razı deyilsinizsə, şikayət edə bilərsiniz: ${to.az}. Hər cavabımızda bunu yazırıq.`,
      `If you do not agree with us you may complain to: ${to.en}. Each of our answers says so.`,
      `Если вы не согласны с нашим ответом, можно подать жалобу: ${to.ru}. Мы пишем об этом в каждом ответе.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    return statement.to.flatMap((authority) => {
      const regime = regimeOf[authority];
      if (regime === undefined || manifest.regimes.some((entry) => entry.id === regime)) return [];
      return [
        found(context, {
          code: 'AMANAT-CHK-525',
          field: 'to',
          message: says(
            { authority: fact.word(authority, authorityTerms), law: fact.regime(regime) },
            'Mətndə şikayət üçün bu orqan göstərilib: {authority}; onun qanunu ({law}) isə bəyannamədə yoxdur.',
            'The text sends people to {authority}, whose law ({law}) is not among the declared regimes.',
            'В тексте для жалоб назван орган: {authority}; а его закона ({law}) в декларации нет.',
          ),
          why: says(
            {},
            'Orqan yalnız öz qanununa görə işləyir; insanlar geri göndərilərdi.',
            'An authority acts under its own law only; people would be sent away.',
            'Орган действует только по своему закону; людей отправили бы ни с чем.',
          ),
          fix: says(
            { id: fact.yaml('id', regime), place: fact.place(['regimes']), text: fact.place(context.path) },
            '{place} siyahısına əlavə edin ({id}) və ya orqanı {text} vədindən çıxarın.',
            'Add {id} to {place}, or leave the authority out of {text}.',
            'Добавьте {id} в {place} или уберите орган из {text}.',
          ),
        }),
      ];
    });
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const { answers, answersNamingAuthority } = reads.requests.handling ?? {};
    if (answers === undefined || answersNamingAuthority === undefined) return notCounted();
    if (answers === 0)
      return notYetShown(
        say('Hələ cavab verilməyib.', 'No answer has been given yet.', 'Ответов ещё не было.'),
      );
    const facts = { answers, answersNamingAuthority };
    if (answersNamingAuthority < answers)
      return broken(
        say(
          'Bəzi cavablarda şikayət yolu yazılmayıb.',
          'Some answers do not say where to complain.',
          'В некоторых ответах не указано, куда жаловаться.',
        ),
        facts,
      );
    return kept(
      say(
        `Bütün cavablarda (${answers}) şikayət yolu yazılıb.`,
        `Every answer (${answers}) says where to complain.`,
        `В каждом ответе (${answers}) указано, куда жаловаться.`,
      ),
      facts,
    );
  },
});
