import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { kept } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { notConnected, notCounted } from './fulfilment.ts';
import { unprovenJournal } from './proven-journal.ts';

const columns = ['received', 'content', 'answer-date', 'answer-form', 'handler'] as const;
const words: Record<(typeof columns)[number], ReturnType<typeof say>> = {
  received: say('daxil olduğu gün', 'the day it came in', 'день поступления'),
  content: say('məzmunu', 'its content', 'содержание'),
  'answer-date': say('cavabın tarixi', 'the date of the answer', 'дата ответа'),
  'answer-form': say('cavabın forması', 'the form of the answer', 'форма ответа'),
  handler: say('icraçısı', 'who handled it', 'исполнитель'),
};

/** The journal of requests: what each row holds, and that no row can be altered unseen. */
export const requestJournal = kind({
  says: 'request-journal',
  section: 'rights',
  schema: object(
    { holds: list(oneOf(columns, 'A column.'), 'What each row of the journal holds.', 1) },
    'The journal of requests.',
  ),
  text(statement) {
    const holds = joined(statement.holds.map((column) => words[column]));
    return say(
      `Bütün müraciətlərin və görülən işlərin jurnalını aparırıq. Orada yazılır: ${holds.az}. Yazıları sonradan xəbərsiz dəyişmək olmur.`,
      `We keep a journal of all requests and of what was done. It holds ${holds.en}. No row can be changed later unnoticed.`,
      `Мы ведём журнал всех обращений и принятых мер. В нём: ${holds.ru}. Изменить запись незаметно нельзя.`,
    );
  },
  check(context) {
    const missing = columns.filter((column) => !context.statement.holds.includes(column));
    if (missing.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-534',
        severity: 'note',
        field: 'holds',
        message: says(
          { columns: fact.all(missing.map((column) => fact.word(column, words))) },
          'Müraciətlər jurnalının təsvirində bunlar yoxdur: {columns}.',
          'The journal of requests is described without: {columns}.',
          'В описании журнала обращений нет: {columns}.',
        ),
        why: says(
          {},
          'Onlarsız sətir müraciətə vaxtında və kimin cavab verdiyini göstərə bilmir (GDPR, maddə 5(2)).',
          'A row without them cannot show that a request was answered in time and by whom (GDPR Art. 5(2)).',
          'Без них строка не покажет, что ответили вовремя и кто (GDPR, ст. 5(2)).',
        ),
        fix: says(
          { columns: fact.code(missing.join(', ')), text: fact.place(context.path) },
          '{text} vədinə əlavə edin: {columns}.',
          'Add to {text}: {columns}.',
          'Добавьте в {text}: {columns}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const unproven = unprovenJournal(reads);
    if (unproven !== undefined || reads.journal === null) return unproven ?? notConnected();
    const formats = reads.requests?.handling?.journalFormats;
    if (formats === undefined || !formats.includes('csv')) return notCounted();
    const opened = reads.journal.byKind['request.opened'] ?? 0;
    return kept(
      say(
        `Jurnaldakı ${opened} müraciətin heç biri dəyişdirilməyib; jurnal çıxarıla bilir.`,
        `None of the ${opened} requests in the journal was altered, and it can be exported.`,
        `Обращений в журнале: ${opened}, ни одно не изменено; журнал можно выгрузить.`,
      ),
      { opened, formats: formats.join(' ') },
    );
  },
});
