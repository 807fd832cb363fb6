import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { flag, list, object, oneOf, optional } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { notConnected } from './fulfilment.ts';

const ways = ['code', 'session', 'document'] as const;
const wayWords: Record<(typeof ways)[number], ReturnType<typeof say>> = {
  code: say(
    'e-poçtunuza göndərilən birdəfəlik kod',
    'a one-time code sent to your e-mail',
    'одноразовый код, отправленный на вашу почту',
  ),
  session: say('hesabınıza giriş', 'signing in to your account', 'вход в вашу учётную запись'),
  document: say('rəsmi sənəd', 'an official document', 'официальный документ'),
};

/** Nothing is disclosed or changed before it is known who asks. */
export const identityCheck = kind({
  says: 'identity-check',
  section: 'rights',
  schema: object(
    {
      by: list(oneOf(ways, 'A way.'), 'Ways to confirm who asks.', 1),
      pausesClock: optional(
        flag(
          'True when people are told that the term waits for the confirmation where the law lets it: the GDPR does, 998-IIIQ does not. An own `terms.answer` waits only then. The pause is recorded.',
        ),
      ),
    },
    'Confirming the identity of who asks.',
  ),
  text(statement) {
    const by = either(statement.by.map((way) => wayWords[way]));
    return together(
      say(
        `Məlumatlarınız başqasının əlinə keçməsin deyə kim olduğunuzu təsdiq etməyinizi istəyə bilərik. Yolu: ${by.az}.`,
        `So that your data does not fall into other hands we may ask you to confirm who you are: ${by.en}.`,
        `Чтобы ваши данные не попали в чужие руки, мы можем попросить подтвердить личность. Как: ${by.ru}.`,
      ),
      statement.pausesClock === true
        ? say(
            'Qanun imkan verdiyi hallarda təsdiq gözləyən vaxt müddətə sayılmır və jurnalda qeyd olunur.',
            'Where the law allows it, the time spent waiting for it is not counted and is recorded.',
            'Когда это допускает закон, время ожидания подтверждения в срок не входит и записывается.',
          )
        : say('', '', ''),
    );
  },
  check(context) {
    const { statement, law, today } = context;
    if (statement.by.some((way) => way !== 'document')) return [];
    const rule = law.rule('eu-gdpr.identity', today);
    return [
      found(context, {
        code: 'AMANAT-CHK-533',
        severity: 'note',
        field: 'by',
        message: says(
          {},
          'Kimliyi yalnız rəsmi sənədlə təsdiqləmək olur.',
          'Identity can be confirmed by an official document only.',
          'Личность можно подтвердить только официальным документом.',
        ),
        why: says(
          { law: fact.citation(rule?.citation ?? 'GDPR Art. 12(6)') },
          'Əlavə məlumat yalnız əsaslı şübhə olanda istənilə bilər ({law}).',
          'More data may be asked for only where there is reasonable doubt ({law}).',
          'Дополнительные данные можно просить только при обоснованном сомнении ({law}).',
        ),
        fix: says(
          { text: fact.place(context.path) },
          '{text} vədində əvvəlcə birdəfəlik kod və ya daxil olmuş hesab təklif edin.',
          'Offer a one-time code or a signed-in session first in {text}.',
          'Предложите в {text} сначала одноразовый код или вход в аккаунт.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const unverified = reads.requests.unverifiedDisclosures;
    if (unverified > 0)
      return broken(
        say(
          `Kimliyi təsdiqlənməmiş ${unverified} nəfərə məlumat verilib.`,
          `Data was given to people who were not identified: ${unverified}.`,
          `Данные выданы лицам, чья личность не подтверждена: ${unverified}.`,
        ),
        { unverified },
      );
    const { pauses = 0, pausesOutOfRule = 0, pausesUntold = 0 } = reads.requests.handling ?? {};
    if (pausesOutOfRule > 0)
      return broken(
        say(
          `Qanunun imkan vermədiyi və ya şəxsə bildirilməyən dayandırılmış müddət: ${pausesOutOfRule}.`,
          `Terms stopped against the law, or without telling the person: ${pausesOutOfRule}.`,
          `Сроков, приостановленных вопреки закону или без уведомления человека: ${pausesOutOfRule}.`,
        ),
        { pauses, pausesOutOfRule },
      );
    if (pausesUntold > 0)
      return atRisk(
        say(
          `Müddəti dayandıran, hələ getməyən sual məktubu: ${pausesUntold}.`,
          `Questions that stopped a term and have not gone out yet: ${pausesUntold}.`,
          `Вопросов, приостановивших срок и ещё не отправленных: ${pausesUntold}.`,
        ),
        { pauses, pausesUntold },
      );
    const answered = reads.requests.byKind['access']?.answered ?? 0;
    if (answered === 0) return nothingGiven();
    return kept(
      say(
        `Məlumatın surəti yalnız kimlik təsdiqlənəndən sonra verilib (${answered}).`,
        `Copies of data were given out only after identity was confirmed (${answered}).`,
        `Копии данных выданы только после подтверждения личности (${answered}).`,
      ),
      { answered, unverified, pauses },
    );
  },
});

/** A request that is late was not answered: nothing was given out that could show the check. */
function nothingGiven() {
  return notYetShown(
    say(
      'Hələ heç kimə məlumatın surəti verilməyib.',
      'No copy of data has been given to anybody yet.',
      'Копии данных ещё никому не выдавались.',
    ),
  );
}
