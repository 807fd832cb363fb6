import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { CheckContext } from '../../../manifest/finding.ts';
import { flag, object, optional, term } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { withinTerm } from '../../term-words.ts';
import { found } from '../area-a-finding.ts';
import { incidentsNotShown } from './incident-evidence.ts';

const hoursIn = { hour: 1, 'calendar day': 24, 'working day': 24, month: 24 * 30 } as const;

/** A term in hours at the least it can take: `72 hours`, `3 calendar days`. */
function atLeastHours(text: string): number {
  const [amount, unit = ''] = text.split(/ (.*)/s);
  return Number(amount) * (hoursIn[unit.replace(/s$/, '') as keyof typeof hoursIn] ?? 0);
}
/** Terms of law for telling the authority, for the regimes of this manifest. */
function legalTerms({ law, manifest, today }: CheckContext) {
  const regimes = manifest.regimes.map((regime) => regime.id as string);
  return law.rules.filter(
    (rule) =>
      rule.from === 'incident.aware' &&
      rule.unit === 'hours' &&
      regimes.includes(rule.regime) &&
      law.rule(rule.id, today) === rule,
  );
}

/** The authority is told of an incident within the legal terms; of a processor's incident, too. */
export default kind({
  says: 'authority-notified',
  section: 'incidents',
  schema: object(
    {
      within: optional(term('Own term, when the text names one.', '72 hours')),
      inTransfers: optional(flag('True when it is about loss or breach in a transfer, at a recipient.')),
    },
    'Notice of incidents to the authority.',
  ),
  text({ within, inTransfers }) {
    const soon =
      within === undefined
        ? say('qanunun müəyyən etdiyi müddətdə', 'within the legal term', 'в срок, установленный законом')
        : withinTerm(within);
    return inTransfers
      ? say(
          `Məlumat ötürülərkən itsə və ya təhlükəsizliyi pozulsa, hətta bu, tərəfdaşımızda baş versə də, səlahiyyətli orqana və sizə ${soon.az} xəbər veririk.`,
          `If data is lost or breached in a transfer, even at a partner of ours, we tell the authority and you ${soon.en}.`,
          `Если данные утрачены или нарушена их безопасность при передаче, даже у нашего партнёра, мы сообщаем органу и вам ${soon.ru}.`,
        )
      : say(
          `Qanun tələb etdikdə səlahiyyətli orqana ${soon.az} məlumat veririk; gecikmənin səbəbi yazılır.`,
          `Where the law requires it, we tell the authority ${soon.en}; a delay needs a reason in writing.`,
          `Когда этого требует закон, мы сообщаем уполномоченному органу ${soon.ru}; причина задержки записывается.`,
        );
  },
  check(context) {
    const { statement } = context;
    const terms = legalTerms(context);
    if (terms.length === 0)
      return [
        found(context, {
          code: 'AMANAT-CHK-348',
          severity: 'note',
          message: says(
            {},
            'Mətn qanunun müddətinə istinad edir, bəyannamədəki qanunların heç biri isə orqana xəbər üçün müddət qoymur.',
            'The text refers to legal terms, and no regime of this manifest sets one for telling the authority.',
            'Текст ссылается на сроки закона, а ни один закон из декларации не задаёт срок уведомления органа.',
          ),
          why: says(
            {},
            'Norma olmadan heç bir müddət hesablanmır (998-IIIQ-də belə ümumi vəzifə tapılmayıb).',
            'Without a rule no clock can run (no general duty was found in 998-IIIQ).',
            'Без нормы срок считать не от чего (в 998-IIIQ общей обязанности не найдено).',
          ),
          fix: says(
            { place: fact.place([...context.path, 'within']) },
            'Öz müddətinizi yazın ({place}) və ya xəbərdarlığı hər hadisədə ayrıca həll edin.',
            'Name an own term under {place}, or leave the notice to the case.',
            'Укажите собственный срок в {place} или решайте об уведомлении по каждому случаю.',
          ),
        }),
      ];
    const promised = statement.within;
    if (promised === undefined) return [];
    return terms
      .filter((rule) => atLeastHours(promised) > (rule.amount ?? 0))
      .map((rule) =>
        found(context, {
          code: 'AMANAT-CHK-356',
          field: 'within',
          message: says(
            {
              promised: fact.term(promised),
              law: fact.citation(rule.citation),
              hours: fact.counted(rule.amount ?? 0, 'hours'),
            },
            'Mətnə görə orqana xəbər {promised} ərzində verilir; qanunun ({law}) verdiyi müddət isə {hours}.',
            'The text tells the authority within {promised}; {law} gives {hours}.',
            'По тексту срок уведомления органа — {promised}, а закон ({law}) даёт {hours}.',
          ),
          why: says({}, 'Qısa müddət bağlayır.', 'The shorter term binds.', 'Обязывает более короткий срок.'),
          fix: says(
            { hours: fact.counted(rule.amount ?? 0, 'hours'), place: fact.place(context.path) },
            '{place} vədində {hours} və ya daha az vəd edin.',
            'Promise {hours} or fewer in {place}.',
            'Обещайте в {place} не больше: {hours}.',
          ),
        }),
      );
  },
  evidence: (_statement, reads) => incidentsNotShown(reads),
});
