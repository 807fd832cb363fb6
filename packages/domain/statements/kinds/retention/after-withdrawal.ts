import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/**
 * Evidence that withdrawals were carried out in the stores within their term: broken when one is or was late, at risk
 * while a store cannot be looked into, not yet shown while none was carried out.
 */
export function afterWithdrawal(reads: Reads): Evidence {
  const withdrawals = reads.retention?.withdrawals;
  const { done, doneLate, pending, overdue } = withdrawals ?? none;
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
  const closed = (reads.stores ?? []).filter(({ reachable }) => !reachable).map(({ store }) => store);
  if (closed.length > 0)
    return atRisk(
      say(
        `Bu bazalara baxmaq olmur: ${closed.join(', ')}.`,
        `These stores cannot be looked into: ${closed.join(', ')}.`,
        `В эти хранилища заглянуть нельзя: ${closed.join(', ')}.`,
      ),
      { ...facts, closed: closed.length },
    );
  return (
    notCarriedOut(reads, facts) ??
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

const none = { done: 0, doneLate: 0, pending: 0, overdue: 0 } as const;

/** What «the stores were searched» still waits for: that anything is carried out, a withdrawal, a store. */
function notCarriedOut(
  { retention, stores }: Reads,
  facts: { readonly done: number; readonly pending: number },
): Evidence | undefined {
  if (retention?.withdrawals === undefined)
    return notYetShown(
      say(
        'Razılığın geri götürülməsi bazalarda hələ icra olunmur.',
        'Withdrawals are not carried out in the stores yet.',
        'Отзывы согласия в хранилищах пока не исполняются.',
      ),
    );
  if (facts.done === 0)
    return notYetShown(
      say(
        `Hələ heç bir geri götürmə bazalarda icra olunmayıb (gözləyən: ${facts.pending}).`,
        `No withdrawal has been carried out in the stores yet (waiting: ${facts.pending}).`,
        `Ни один отзыв ещё не исполнен в хранилищах (ожидают: ${facts.pending}).`,
      ),
      facts,
    );
  if (stores !== null && stores.length > 0) return undefined;
  return notYetShown(
    say(
      'Heç bir məlumat bazası qoşulmayıb, geri götürmədən sonra məhv ediləcək məlumat axtarılmır.',
      'No store is connected, so nothing is searched for what must go after a withdrawal.',
      'Ни одно хранилище не подключено, поэтому данные, подлежащие уничтожению после отзыва, нигде не ищутся.',
    ),
    facts,
  );
}
