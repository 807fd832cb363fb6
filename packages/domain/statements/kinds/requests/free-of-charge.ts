import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { notConnected, notCounted } from './fulfilment.ts';

/** Answers cost nothing; a fee, if the text allows one, needs its ground and an amount. */
export const freeOfCharge = kind({
  says: 'free-of-charge',
  section: 'rights',
  schema: object(
    { fee: oneOf(['never', 'unfounded-or-excessive'], 'When a reasonable fee may be asked.') },
    'What an answer costs.',
  ),
  text(statement) {
    return together(
      say('Cavab pulsuzdur.', 'The answer is free of charge.', 'Ответ бесплатный.'),
      statement.fee === 'never'
        ? say('', '', '')
        : say(
            'Müraciət açıq-aşkar əsassızdırsa və ya təkrarlanması həddi aşırsa, xərcə uyğun ağlabatan haqq istəyə və ya əsaslandırıb imtina edə bilərik.',
            'When requests are manifestly unfounded or repeated to excess, we may ask for a reasonable fee that covers the cost, or refuse with reasons.',
            'Если обращения явно необоснованны или повторяются чрезмерно, мы можем взять разумную плату по затратам или отказать с объяснением.',
          ),
    );
  },
  check(context) {
    const { statement, manifest, law, today } = context;
    const rule = law.rule('az-998.answer', today);
    const applies = manifest.regimes.some((regime) => regime.id === 'az-998');
    if (statement.fee === 'never' || !applies || rule === undefined) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-529',
        severity: 'note',
        field: 'fee',
        message: says(
          { law: fact.regime('az-998') },
          'Mətn haqq almağa imkan verir; {law} üzrə müraciətə isə cavab pulsuzdur.',
          'The text allows a fee; people who ask under this law are answered free of charge: {law}.',
          'Текст допускает плату, а по закону ответ бесплатный: {law}.',
        ),
        why: says(
          { law: fact.citation(rule.citation) },
          'Qanuna görə ({law}) cavab pulsuzdur; GDPR, maddə 12(5) ödənişə yalnız dar hallarda yol verir.',
          '{law} makes the answer free and knows no fee; GDPR Art. 12(5) allows one in narrow cases.',
          'По закону ({law}) ответ бесплатен; GDPR, ст. 12(5) допускает плату лишь в узких случаях.',
        ),
        fix: says(
          { law: fact.regime('eu-gdpr'), text: fact.place(context.path) },
          '{text} vədində ödənişi yalnız bu qanun üzrə müraciətlərə aid edin: {law}.',
          'Limit the fee in {text} to requests under {law}.',
          'Ограничьте плату в {text} обращениями по этому закону: {law}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const { fees, feesWithoutGround } = reads.requests.handling ?? {};
    if (fees === undefined || feesWithoutGround === undefined) return notCounted();
    const wrong = _statement.fee === 'never' ? fees : feesWithoutGround;
    if (wrong > 0)
      return broken(
        say(
          `Əsassız istənilən haqq: ${wrong}.`,
          `Fees asked without ground: ${wrong}.`,
          `Плата взята без основания: ${wrong}.`,
        ),
        { fees, wrong },
      );
    const answered = Object.values(reads.requests.byKind).reduce((sum, each) => sum + each.answered, 0);
    if (answered === 0)
      return notYetShown(
        say('Hələ cavab verilməyib.', 'No answer has been given yet.', 'Ответов ещё не было.'),
        { fees },
      );
    return kept(
      say(
        `İstənilən haqq: ${fees}; əsassızı yoxdur.`,
        `Fees asked: ${fees}, none without ground.`,
        `Случаев взимания платы: ${fees}, без основания — ни одного.`,
      ),
      { fees },
    );
  },
});
