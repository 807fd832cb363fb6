import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Finding } from '../../../manifest/finding.ts';
import { lengthOf, termDays } from '../../../manifest/duration.ts';
import { object, oneOf, optional, period } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind, type StatementContext } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { periodWords } from '../../term-words.ts';
import { notConnected, notCounted } from './fulfilment.ts';

const regimeIds = ['az-998', 'eu-gdpr'] as const;
interface Fields {
  readonly atMost: string;
  readonly notice: 'before' | 'none';
  readonly under?: (typeof regimeIds)[number];
}
const days = (iso: string): number => lengthOf(iso) / 86_400;

/**
 * Compares the promised extension with what a law grants; the earlier end binds. A declared term is held
 * against the law where it stands, so only an undeclared one is here.
 */
function againstLaw(context: StatementContext<Fields>): readonly Finding[] {
  const { statement, manifest, law, today } = context;
  if (manifest.terms?.extension !== undefined) return [];
  const regimes = statement.under === undefined ? regimeIds : [statement.under];
  return regimes.flatMap((regime) => {
    const rule = law.rule(`${regime}.extension`, today);
    const declared = manifest.regimes.some((entry) => entry.id === regime);
    if (!declared || rule?.amount === undefined || rule.unit === undefined) return [];
    const granted = `${rule.amount} ${rule.unit.replace('-', ' ')}`;
    const difference = days(statement.atMost) - termDays(granted);
    if (Math.abs(difference) < 1) return [];
    const stricter = difference < 0;
    return [
      found(context, {
        code: 'AMANAT-CHK-506',
        severity: stricter ? 'note' : 'warning',
        field: 'atMost',
        message: says(
          {
            stated: fact.period(statement.atMost),
            law: fact.citation(rule.citation),
            granted: fact.counted(rule.amount, rule.unit),
          },
          'Mətn müddəti {stated} uzatmağa imkan verir, qanun ({law}) isə {granted} verir.',
          'The text allows an extension of {stated}; {law} grants {granted}.',
          'Текст допускает продление: {stated}, а закон ({law}) даёт: {granted}.',
        ),
        why: stricter
          ? says(
              { law: fact.citation(rule.citation) },
              'Qanundan ({law}) sərt olan öz vədi bağlayır: müddət ikisindən qısası ilə bitir.',
              'An own promise stricter than the law binds ({law}): the clock ends with the earlier of the two.',
              'Собственное обещание строже закона ({law}) обязывает: срок кончается с более ранним из двух.',
            )
          : says(
              { law: fact.citation(rule.citation) },
              'Müddət qanunun ({law}) verdiyindən uzun ola bilməz: vədə görə verilən cavab gecikərdi.',
              'A term cannot be longer than {law} grants; an answer within the promise would come too late.',
              'Срок не может быть больше того, что даёт закон ({law}): ответ в обещанный срок опоздал бы.',
            ),
        fix: stricter
          ? says(
              {
                granted: fact.counted(rule.amount, rule.unit),
                place: fact.place([...context.path, 'atMost']),
              },
              'Bilərəkdən belədirsə, heç nə etməyin. Deyilsə, {place} sahəsində qanunun müddətini vəd edin: {granted}.',
              'Nothing, if it is meant. Otherwise promise the term of the law under {place}: {granted}.',
              'Если так и задумано, ничего. Если нет, обещайте в {place} срок закона: {granted}.',
            )
          : says(
              {
                granted: fact.counted(rule.amount, rule.unit),
                place: fact.place([...context.path, 'atMost']),
                under: fact.place([...context.path, 'under']),
              },
              '{place} sahəsini qanunun müddətinədək qısaldın ({granted}) və ya aid olduğu qanunu yazın: {under}.',
              'Shorten {place} to the term of the law ({granted}), or name the law it is meant for under {under}.',
              'Сократите {place} до срока закона ({granted}) или укажите закон, к которому он относится: {under}.',
            ),
      }),
    ];
  });
}

/** How long the answer may be put off, and that people are told before the term ends. */
export const extension = kind({
  says: 'extension',
  section: 'rights',
  schema: object(
    {
      atMost: period('The longest extension.', 'P1M'),
      notice: oneOf(['before', 'none'], 'Whether people are told before the term ends.'),
      under: optional(oneOf(regimeIds, 'The law it is limited to.')),
    },
    'Extension of the answer term.',
  ),
  text(statement) {
    const atMost = periodWords(statement.atMost);
    return together(
      say(
        `Qanun imkan verdiyi hallarda cavabın müddətini uzada bilərik, uzatma ən çoxu ${atMost.az} olur.`,
        `Where the law allows it we may extend the answer by ${atMost.en} at most.`,
        `Когда это допускает закон, мы можем продлить срок ответа, самое большее на ${atMost.ru}.`,
      ),
      statement.notice === 'before'
        ? say(
            'Bunu müddət bitməmiş, səbəbi ilə birlikdə sizə yazırıq.',
            'We write to you before the term ends and say why.',
            'Об этом мы напишем до истечения срока и объясним причину.',
          )
        : say('', '', ''),
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const declared = manifest.terms?.extension;
    const differs = declared !== undefined && Math.abs(termDays(declared) - days(statement.atMost)) >= 1;
    return [
      ...(differs
        ? [
            found(context, {
              code: 'AMANAT-CHK-506',
              field: 'atMost',
              message: says(
                { stated: fact.period(statement.atMost), declared: fact.term(declared) },
                'Mətn müddəti {stated} uzatmağa imkan verir, `terms.extension` isə belədir: {declared}.',
                'The text allows an extension of {stated}, and `terms.extension` is {declared}.',
                'Текст допускает продление: {stated}, а `terms.extension`: {declared}.',
              ),
              why: says(
                {},
                'Müddət terms.extension sahəsinə görə uzadılır; mətn insanlara başqa şey deyir.',
                'The runtime extends by terms.extension; the text tells people otherwise.',
                'Срок продлевают по terms.extension; текст говорит людям другое.',
              ),
              fix: says(
                { place: fact.place(['terms', 'extension']), text: fact.place([...context.path, 'atMost']) },
                '{place} və {text} eyni müddəti desin.',
                'Let {place} and {text} say the same.',
                'Пусть {place} и {text} говорят одно.',
              ),
            }),
          ]
        : []),
      ...againstLaw(context),
    ];
  },
  evidence(_statement, reads) {
    if (reads.requests === null) return notConnected();
    const { extensions, extensionsOutOfRule, extensionsUntold = 0 } = reads.requests.handling ?? {};
    if (extensions === undefined || extensionsOutOfRule === undefined) return notCounted();
    const facts = { extensions, extensionsOutOfRule, extensionsUntold };
    if (extensionsOutOfRule > 0)
      return broken(
        say(
          `${extensionsOutOfRule} uzatma qaydaya uyğun olmayıb.`,
          `Extensions against the rule: ${extensionsOutOfRule}.`,
          `Продлений с нарушением правил: ${extensionsOutOfRule}.`,
        ),
        facts,
      );
    if (extensionsUntold > 0)
      return atRisk(
        say(
          `Uzatma barədə bildirişi hələ getməyən müraciət: ${extensionsUntold}.`,
          `Extensions whose notice has not gone out yet: ${extensionsUntold}.`,
          `Продлений, о которых уведомление ещё не ушло: ${extensionsUntold}.`,
        ),
        facts,
      );
    if (extensions === 0)
      return notYetShown(
        say(
          'Hələ heç bir müddət uzadılmayıb: göstəriləsi nümunə yoxdur.',
          'No term has been extended yet: there is nothing that shows it.',
          'Ни один срок ещё не продлевался: показать нечего.',
        ),
        facts,
      );
    return kept(
      say(
        `Uzatmalar: ${extensions}; hamısı qaydada, bildirişləri göndərilib.`,
        `Extensions: ${extensions}, all within the rule and with the notice sent.`,
        `Продлений: ${extensions}, все по правилам, уведомления отправлены.`,
      ),
      facts,
    );
  },
});
