import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/**
 * Evidence that withdrawals were carried out in the stores within their term: broken when one is or was late, not yet
 * shown while none was carried out.
 */
export function afterWithdrawal(reads: Reads): Evidence {
  const withdrawals = reads.retention?.withdrawals;
  if (withdrawals === undefined)
    return notYetShown(
      say(
        'Razılığın geri götürülməsi bazalarda hələ icra olunmur.',
        'Withdrawals are not carried out in the stores yet.',
        'Отзывы согласия в хранилищах пока не исполняются.',
      ),
    );
  const { done, doneLate, pending, overdue } = withdrawals;
  const facts = { done, pending, overdue, late: doneLate };
  if (overdue + doneLate > 0)
    return broken(
      say(
        `Razılıq geri götürüləndən sonra məlumat vaxtında məhv edilməyib: ${overdue + doneLate}.`,
        `Withdrawals whose data was not destroyed in time: ${overdue + doneLate}.`,
        `Отзывов, после которых данные не уничтожены в срок: ${overdue + doneLate}.`,
      ),
      facts,
    );
  if (done === 0)
    return notYetShown(
      say(
        `Hələ heç bir geri götürmə bazalarda icra olunmayıb (gözləyən: ${pending}).`,
        `No withdrawal has been carried out in the stores yet (waiting: ${pending}).`,
        `Ни один отзыв ещё не исполнен в хранилищах (ожидают: ${pending}).`,
      ),
      facts,
    );
  return (
    storesSearched(reads, facts) ??
    kept(
      say(
        `Geri götürülən hər razılıq üzrə bazalar yoxlanılıb, yalnız ona söykənən məlumat vaxtında məhv edilib: ${done}; növbədə: ${pending}.`,
        `For every withdrawal the stores were searched and what rested on it alone was destroyed in time: ${done}; waiting: ${pending}.`,
        `По каждому отзыву хранилища проверены, а то, что держалось только на нём, уничтожено в срок: ${done}; ожидают: ${pending}.`,
      ),
      facts,
    )
  );
}

/** What keeps «the stores were searched» from being true: none is there, or one cannot be looked into. */
function storesSearched({ stores }: Reads, facts: NonNullable<Evidence['facts']>): Evidence | undefined {
  if (stores === null || stores.length === 0)
    return notYetShown(
      say(
        'Heç bir məlumat bazası qoşulmayıb, geri götürmədən sonra məhv ediləcək məlumat axtarılmır.',
        'No store is connected, so nothing is searched for what must go after a withdrawal.',
        'Ни одно хранилище не подключено, поэтому данные, подлежащие уничтожению после отзыва, нигде не ищутся.',
      ),
      facts,
    );
  const closed = stores.filter(({ reachable }) => !reachable).map(({ store }) => store);
  if (closed.length === 0) return undefined;
  return atRisk(
    say(
      `Bu bazalara baxmaq olmur: ${closed.join(', ')}.`,
      `These stores cannot be looked into: ${closed.join(', ')}.`,
      `В эти хранилища заглянуть нельзя: ${closed.join(', ')}.`,
    ),
    { ...facts, closed: closed.length },
  );
}
