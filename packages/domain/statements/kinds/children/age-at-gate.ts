import { broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import { gateAnswer, minutesBefore } from '../consent/gate-answer.ts';

/**
 * Whether the gate keeps people below an age out of every purpose, and lets in those who have just reached it.
 * Asked for two made-up people born on 1 January.
 */
export function ageAtGate(reads: Reads, minimum: number): Evidence {
  const year = Number(reads.today.slice(0, 4));
  const tooYoung = (purpose: string, born: number) =>
    gateAnswer(reads, { purpose }, [
      { kind: 'birth', at: minutesBefore(reads, 1), date: `${born}-01-01` },
    ]).reasons.some((reason) => reason.code === 'age.below-limit');
  const purposes = Object.keys(reads.manifest.purposes);
  const wrong = purposes.filter(
    (purpose) => !tooYoung(purpose, year - minimum + 1) || tooYoung(purpose, year - minimum),
  );
  const facts = { minimum, purposes: purposes.length, wrong: wrong.length };
  return wrong.length > 0
    ? broken(
        say(
          `${minimum} yaş həddi bütün məqsədlərdə işləmir (${wrong.length}).`,
          `The age limit of ${minimum} does not hold for all purposes (${wrong.length}).`,
          `Возрастной предел ${minimum} действует не для всех целей (${wrong.length}).`,
        ),
        facts,
      )
    : kept(
        say(
          `${minimum} yaşından kiçiklərin məlumatına heç bir məqsəd üçün icazə verilmir.`,
          `Data of people under ${minimum} is allowed for no purpose.`,
          `Данные лиц младше ${minimum} лет не разрешены ни для одной цели.`,
        ),
        facts,
      );
}

/** Whether a parent or guardian can report a child, so that an erasure opens. */
export function guardiansHeard(reads: Reads): Evidence {
  if (!reads.requests?.kinds.includes('guardian-report'))
    return notYetShown(
      say(
        'Valideyn bildirişini hələ heç nə qəbul etmir.',
        'Nothing takes reports of guardians yet.',
        'Сообщения опекунов пока ничто не принимает.',
      ),
    );
  const { open = 0, answered = 0, refused = 0 } = reads.requests.byKind['guardian-report'] ?? {};
  const reports = open + answered + refused;
  return reports > 0
    ? kept(
        say(
          `Valideyn və ya qəyyumun bildirişi qəbul olunur (${reports}).`,
          `Reports of parents and guardians are taken (${reports}).`,
          `Сообщения родителей и опекунов принимаются (${reports}).`,
        ),
        { reports },
      )
    : notYetShown(
        say(
          'Valideyn və ya qəyyumdan hələ bildiriş gəlməyib.',
          'No parent or guardian has reported anything yet.',
          'Сообщений от родителей и опекунов ещё не было.',
        ),
        { reports },
      );
}

/** Whether data of a child that was found is deleted: by the reports that were answered out of the stores. */
export function foundDeleted(reads: Reads): Evidence {
  const {
    answered = 0,
    overdue = 0,
    withStoresPending = 0,
  } = reads.requests?.byKind['guardian-report'] ?? {};
  const facts = { answered, overdue, withStoresPending };
  if (overdue > 0)
    return broken(
      say(
        `Uşağın məlumatı vaxtında silinməyib: ${overdue}.`,
        `Data of a child was not deleted in time: ${overdue}.`,
        `Данные ребёнка не удалены в срок: ${overdue}.`,
      ),
      facts,
    );
  if (answered === 0 || withStoresPending > 0)
    return notYetShown(
      say(
        'Uşağın məlumatının tapılıb silindiyi hal hələ olmayıb.',
        'Data of a child has not been found and deleted yet.',
        'Случая, когда данные ребёнка нашли и удалили, ещё не было.',
      ),
      facts,
    );
  return kept(
    say(
      `Uşağın tapılan məlumatı silinib (${answered}).`,
      `Data of a child that was found was deleted (${answered}).`,
      `Обнаруженные данные ребёнка удалены (${answered}).`,
    ),
    facts,
  );
}
