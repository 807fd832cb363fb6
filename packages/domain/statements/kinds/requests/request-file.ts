import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { kept } from '../../evidence.ts';
import { found } from '../../found.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { notConnected } from './fulfilment.ts';
import { unprovenJournal } from './proven-journal.ts';

/** Rights are served in good faith and in proportion, and the file of each request shows how. */
export const requestFile = kind({
  says: 'request-file',
  section: 'rights',
  schema: object({}, 'The file of a request.'),
  text() {
    return say(
      'Hüquqlarınızı vicdanla və artıq məlumat istəmədən təmin edirik. Hər müraciətin qovluğunda bütün addımlar, məktublar və sənədlər qalır.',
      'We serve your rights in good faith and ask for no more data than needed. The file of each request keeps every step, letter and document.',
      'Мы исполняем ваши права добросовестно и не требуем лишних данных. В деле каждого обращения остаются все шаги, письма и документы.',
    );
  },
  check(context) {
    if (context.manifest.rights === undefined || context.manifest.rights.length > 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-512',
        message: says(
          {},
          'Hüquqların necə yerinə yetirildiyini sənədləşdirmək vəd edilib, heç bir hüquq isə göstərilməyib.',
          'The text promises to document how rights are served, and no right is declared.',
          'Обещано документировать исполнение прав, а ни одно право не заявлено.',
        ),
        why: says(
          {},
          'Sənədləşdirməyə heç nə yoxdur.',
          'There is nothing to document.',
          'Документировать нечего.',
        ),
        fix: says(
          { place: fact.place(['rights']) },
          'Hüquqları bəyan edin: {place}.',
          'Declare the rights under {place}.',
          'Заявите права в {place}.',
        ),
      }),
    ];
  },
  evidence(_statement, reads) {
    const unproven = unprovenJournal(reads);
    if (unproven !== undefined || reads.journal === null) return unproven ?? notConnected();
    const steps = Object.entries(reads.journal.byKind)
      .filter(([name]) => name.startsWith('request.'))
      .reduce((sum, [, count]) => sum + count, 0);
    const opened = reads.journal.byKind['request.opened'] ?? 0;
    return kept(
      say(
        `${opened} müraciət üzrə ${steps} addım sənədləşdirilib və yoxlanılıb.`,
        `${steps} steps of ${opened} requests are documented and verified.`,
        `Задокументировано и проверено шагов: ${steps}, обращений: ${opened}.`,
      ),
      { opened, steps },
    );
  },
});
