import { fact } from '../../../manifest/finding-facts.ts';
import { says, type Sentence } from '../../../manifest/finding-sentence.ts';
import { mayBeShorter } from '../../../calendar/term-span.ts';
import { noticeChannels } from '../../../manifest/lists.ts';
import { list, matching, object, oneOf, optional } from '../../../schema/schema.ts';
import { parseTerm } from '../../../time/term.ts';
import { formatTerm } from '../../../time/format-term.ts';
import { kind } from '../../kind.ts';
import { same, say } from '../../phrase.ts';
import { either } from '../../term-words.ts';
import { found } from '../area-b-finding.ts';
import { messageWords } from './channel-words.ts';
import { changesAnnounced } from './changes-announced.ts';

/** A term as a length: «10 təqvim günü». */
function lengthWords(text: string) {
  const term = parseTerm(text);
  return term === undefined ? same(text) : formatTerm(term);
}

/** Significant changes are announced to people, where a term is promised that long before they take effect. */
export const noticeBeforeChange = kind({
  says: 'notice-before-change',
  section: 'changes',
  schema: object(
    {
      of: oneOf(['privacy', 'cookies'], 'Which document.'),
      atLeast: optional(
        matching(
          '^\\d+ (working|calendar) days?$',
          'How long before the change, at least.',
          '10 calendar days',
        ),
      ),
      via: list(oneOf(noticeChannels, 'A way.'), 'How people are told.', 1),
    },
    'Announcement of significant changes.',
  ),
  text({ of, atLeast, via }) {
    const ways = either(via.map(messageWords));
    const [by, how] = via.length > 1 ? ['bu yollarla', 'одним из способов'] : ['bu yolla', 'таким способом'];
    const what =
      of === 'privacy'
        ? say(
            'Bu siyasətdə əhəmiyyətli dəyişiklik olanda',
            'When this policy changes significantly',
            'О существенных изменениях этой политики',
          )
        : say(
            'Cookie siyasətində əhəmiyyətli dəyişiklik olanda',
            'When the cookie policy changes significantly',
            'О существенных изменениях политики cookie',
          );
    if (atLeast === undefined)
      return say(
        `${what.az} sizə ${by} bildiririk: ${ways.az}.`,
        `${what.en}, we tell you by ${ways.en}.`,
        `${what.ru} мы сообщаем вам ${how}: ${ways.ru}.`,
      );
    const before = lengthWords(atLeast);
    return say(
      `${what.az} onun qüvvəyə minməsinə ən azı ${before.az} qalmış sizə ${by} bildiririk: ${ways.az}.`,
      `${what.en}, we tell you at least ${before.en} before it takes effect, by ${ways.en}.`,
      `${what.ru} мы сообщаем вам ${how}, самое позднее за ${before.ru} до их вступления в силу: ${ways.ru}.`,
    );
  },
  check(context) {
    const { statement, manifest } = context;
    const runs = manifest.policy.notice;
    const missing = statement.via.filter((way) => !runs?.via.includes(way));
    const shorter =
      statement.atLeast !== undefined &&
      (runs?.atLeast === undefined || mayBeShorter(runs.atLeast, statement.atLeast) !== false);
    if (missing.length === 0 && !shorter) return [];
    const at = (message: Sentence) =>
      found(context, {
        code: 'AMANAT-CHK-410',
        message,
        why: says(
          {},
          'Dərcetmə bu bölməyə görə gözləyir və xəbər verir: policy.notice.',
          'Publication waits for, and announces by, what `policy.notice` says.',
          'Публикация ждёт и объявляет так, как сказано в policy.notice.',
        ),
        fix: says(
          { place: fact.place(['policy', 'notice']), text: fact.place(context.path) },
          '{place} və {text} eyni müddəti və yolları desin.',
          'Let {place} and {text} say the same term and ways.',
          'Пусть {place} и {text} называют один срок и одни способы.',
        ),
      });
    const stated = fact.term(statement.atLeast ?? '');
    return [
      ...(shorter
        ? [
            at(
              says(
                { stated, runs: runs?.atLeast === undefined ? fact.nothing : fact.term(runs.atLeast) },
                'Mətndə dəyişiklikdən {stated} əvvəl xəbər vermək vəd edilib, `policy.notice` isə belədir: {runs}.',
                'The text promises notice of {stated}; `policy.notice` says: {runs}.',
                'Текст обещает уведомить об изменении за {stated}, а в `policy.notice`: {runs}.',
              ),
            ),
          ]
        : []),
      ...(missing.length > 0
        ? [
            at(
              says(
                { ways: fact.all(missing.map(fact.message)) },
                'Mətndə bu yolla xəbər vermək vəd edilib, `policy.notice` bölməsində isə o yoxdur: {ways}.',
                'The text promises notice by ways that `policy.notice` does not name: {ways}.',
                'Текст обещает уведомлять способом, которого нет в `policy.notice`: {ways}.',
              ),
            ),
          ]
        : []),
    ];
  },
  evidence: ({ atLeast }, reads) => changesAnnounced(reads, atLeast),
});
