import { longerWords } from './kept-only-as-needed.ts';
import { say } from '../../phrase.ts';
import { fact } from '../../../manifest/finding-facts.ts';
import { type Fact, says } from '../../../manifest/finding-sentence.ts';
import { lengthOf } from '../../../manifest/duration.ts';
import type { Finding } from '../../../manifest/finding.ts';
import type { Basis, Retention } from '../../../manifest/manifest.ts';
import { found } from '../../found.ts';
import type { StatementContext } from '../../kind.ts';
import { coveredPurposes } from './covered-purposes.ts';
import { isPeriod } from './sweeps.ts';

export interface RetentionFields {
  readonly of?: string;
  readonly basis?: Basis;
  readonly keep: string;
  readonly atLeast?: string;
  readonly after: Retention['after'];
  readonly orOn?: Retention['after'];
}
type Context = StatementContext<RetentionFields>;

/** Whether two periods say the same; a term left to law agrees with any that names its law. */
function sameKeep(stated: string, other: { readonly keep: string; readonly law?: unknown }): boolean {
  if (stated === 'law') return other.keep === 'law' || other.law !== undefined;
  if (isPeriod(stated) && isPeriod(other.keep)) return lengthOf(stated) === lengthOf(other.keep);
  return stated === other.keep;
}
/** A period with the event it is counted from: «1 il; başlanğıcı: hesabın bağlanması». */
function spell({ keep, after }: { readonly keep: string; readonly after: string }): Fact {
  const [period, event] = [fact.period(keep), fact.event(after)];
  const { az, en, ru } = event.words;
  return fact.beside(period, fact.worded(after, say(`başlanğıcı: ${az}`, `from: ${en}`, `начало: ${ru}`)));
}

/** The statement held against the retention that runs for the purposes it speaks of. */
export function againstFacts(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  return coveredPurposes(manifest, statement).flatMap((id) => {
    const runs = manifest.purposes[id]?.retention;
    if (runs === undefined)
      return [
        found(context, {
          code: 'AMANAT-CHK-519',
          field: 'keep',
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id), stated: spell(statement) },
            'Mətndə {purpose} məqsədi üçün müddət var ({stated}), məqsədin özündə isə saxlanma müddəti yoxdur.',
            'The text keeps data for {purpose} ({stated}), and the purpose declares no retention.',
            'В тексте для цели {purpose} указан срок ({stated}), а у самой цели срока хранения нет.',
          ),
          why: says(
            {},
            'Bəyan olunmuş müddət olmadan heç nə silinmir.',
            'Nothing is swept without a declared period.',
            'Без заявленного срока ничего не удаляется.',
          ),
          fix: says(
            {
              place: fact.place(['purposes', id, 'retention']),
              keep: fact.yaml('keep', statement.keep),
              after: fact.yaml('after', statement.after),
            },
            'Mətndəkini bəyan edin ({place}): {keep}, {after}.',
            'Declare what the text says under {place}: {keep}, {after}.',
            'Заявите сказанное в тексте в {place}: {keep}, {after}.',
          ),
        }),
      ];
    const same =
      sameKeep(statement.keep, runs) && (statement.of === undefined || statement.after === runs.after);
    const open =
      statement.orOn !== undefined && runs.orOn !== statement.orOn && runs.after !== statement.orOn;
    if (same && !open) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-502',
        field: same ? 'orOn' : 'keep',
        message: same
          ? says(
              { purpose: fact.entry(manifest, 'purposes', id), event: fact.event(statement.orOn!) },
              'Mətnə görə {purpose} məqsədinin müddəti bu hadisə ilə bitir: {event}; qüvvədə olan müddət isə bitmir.',
              'The text ends the period of {purpose} with an event that does not end the retention that runs: {event}.',
              'По тексту срок цели {purpose} кончается с событием: {event}; а действующий срок — нет.',
            )
          : says(
              {
                purpose: fact.entry(manifest, 'purposes', id),
                stated: spell(statement),
                runs: spell(runs),
              },
              '{purpose} məqsədinin müddəti mətndə belədir: {stated}; qüvvədə olan isə belədir: {runs}.',
              'The text keeps data for {purpose}: {stated}; the retention that runs: {runs}.',
              'Срок цели {purpose} в тексте: {stated}; а действующий: {runs}.',
            ),
        why: says(
          {},
          'Məlumat bəyan olunmuş müddətdə məhv edilir; insanlara başqası deyilib.',
          'Data is destroyed by the declared retention; people were told of another.',
          'Данные уничтожают по заявленному сроку; людям назвали другой.',
        ),
        fix: says(
          { place: fact.place(['purposes', id, 'retention']), text: fact.place(context.path) },
          '{place} və {text} eyni müddəti desin.',
          'Let {place} and {text} say the same.',
          'Пусть {place} и {text} называют один срок.',
        ),
      }),
    ];
  });
}

/** True when each names one purpose and not the same: most pairs, told without a look at the facts. */
function speakOfOthers(one: RetentionFields, other: RetentionFields): boolean {
  const named = one.basis === undefined && other.basis === undefined;
  return named && one.of !== other.of;
}

/** The statement held against those before it about the same purposes, so that each pair is told once. */
export function againstOthers(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  const covered = coveredPurposes(manifest, statement);
  const index = manifest.statements.findIndex((other) => other.id === statement.id);
  return manifest.statements.slice(0, Math.max(index, 0)).flatMap((other) => {
    if (other.says !== statement.says) return [];
    const fields = other as unknown as RetentionFields;
    if (speakOfOthers(statement, fields)) return [];
    const shared = coveredPurposes(manifest, fields).filter((id) => covered.includes(id));
    if (shared.length === 0 || sameKeep(statement.keep, fields) || sameKeep(fields.keep, statement))
      return [];
    const law = shared.some((id) => manifest.purposes[id]?.retention?.law !== undefined);
    if (law && [statement.keep, fields.keep].includes('law')) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-503',
        field: 'keep',
        message: says(
          {
            purposes: fact.all(shared.map((id) => fact.entry(manifest, 'purposes', id))),
            one: fact.code(other.id),
            first: spell(fields),
            two: fact.code(statement.id),
            second: spell(statement),
          },
          '{purposes} məlumatının müddəti iki vəddə fərqlidir: {one} — {first}; {two} — {second}.',
          'Data for {purposes} is kept differently by two promises: {one} says {first}, {two} says {second}.',
          'Срок данных {purposes} в двух обещаниях разный: {one} — {first}; {two} — {second}.',
        ),
        why: says(
          {},
          'Bir məlumatın iki sonu ola bilməz; uzun müddət məqsədsiz qalır (GDPR, maddə 5(1)(e)).',
          'One datum cannot end at two times; the longer period is without a purpose (GDPR Art. 5(1)(e)).',
          'Одни данные не могут кончиться дважды; более долгий срок остаётся без цели (GDPR, ст. 5(1)(e)).',
        ),
        fix: says(
          { one: fact.code(other.id), two: fact.code(statement.id) },
          'Bir müddət seçin ({one}, {two}) və ya məqsədi bölün və hər hissənin müddətini deyin.',
          'Decide on one period ({one}, {two}), or split the purpose and say what each part keeps.',
          'Выберите один срок ({one}, {two}) или разделите цель и назовите срок каждой части.',
        ),
        with: [other.id],
      }),
    ];
  });
}

/** A term left to a law needs the law’s name; an exception needs an end. */
export function openEnds(context: Context): readonly Finding[] {
  const { statement, manifest } = context;
  return coveredPurposes(manifest, statement).flatMap((id) => {
    const purpose = manifest.purposes[id];
    const unnamed =
      statement.keep === 'law' && purpose?.retention?.law === undefined && purpose?.law === undefined;
    const endless = (purpose?.retention?.exceptions ?? []).filter(
      (exception) => exception.keep === undefined,
    );
    return [
      ...(unnamed
        ? [
            found(context, {
              code: 'AMANAT-CHK-520',
              field: 'keep',
              message: says(
                { purpose: fact.entry(manifest, 'purposes', id) },
                '{purpose} məqsədinin müddəti qanuna buraxılıb, qanun isə göstərilməyib.',
                'The period of {purpose} is left to a law, and no law is named.',
                'Срок цели {purpose} оставлен закону, а закон не назван.',
              ),
              why: says(
                {},
                'Adsız qanundan müddət hesablamaq olmur.',
                'Nobody can compute a term from a law without a name.',
                'По закону без названия срок не посчитать.',
              ),
              fix: says(
                { place: fact.place(['purposes', id, 'retention', 'law']) },
                'Qanunu yazın: {place}.',
                'Name it under {place}.',
                'Назовите закон в {place}.',
              ),
            }),
          ]
        : []),
      ...(endless.length > 0 && statement.of !== undefined
        ? [
            found(context, {
              code: 'AMANAT-CHK-522',
              severity: 'note',
              field: 'of',
              message: says(
                {
                  purpose: fact.entry(manifest, 'purposes', id),
                  grounds: fact.all(endless.map(({ ground }) => fact.word(ground, longerWords))),
                },
                '{purpose} məqsədinin müddətindən istisnaların sonu göstərilməyib: {grounds}.',
                'Exceptions to the period of {purpose} name no end: {grounds}.',
                'У исключений из срока цели {purpose} нет конца: {grounds}.',
              ),
              why: says(
                {},
                'Sonu olmayan istisna ona düşən məlumatın müddətsiz saxlanılması deməkdir.',
                'An exception without an end is retention without a limit for what falls under it.',
                'Исключение без конца — бессрочное хранение для того, что под него попадает.',
              ),
              fix: says(
                { place: fact.place(['purposes', id, 'retention', 'longerFor']) },
                'Hər istisnaya müddət yazın: {place}.',
                'Give each exception a period under {place}.',
                'Укажите срок каждого исключения в {place}.',
              ),
            }),
          ]
        : []),
    ];
  });
}
