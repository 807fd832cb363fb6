import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { addDays, isLocalDate } from '@amanat/domain/time/local-date.ts';
import { bakuDate, type Clock } from '../../platform/clock.ts';
import { problems } from '../../platform/problem.ts';

const fail = problems(platformErrors);
const noPeriod = 'A period is two days that exist, the first not after the second.';

/** The days statistics are asked for, both with them: thirty to today unless told. AMANAT-HTTP-400 for what is no period. */
export function periodOf(
  asked: { readonly from?: string; readonly to?: string },
  clock: Clock,
): { readonly from: string; readonly to: string } {
  const { to = bakuDate(clock.now()) } = asked;
  if (!isLocalDate(to)) throw fail('AMANAT-HTTP-400', noPeriod);
  const { from = addDays(to, -29) } = asked;
  if (!isLocalDate(from) || from > to) throw fail('AMANAT-HTTP-400', noPeriod);
  return { from, to };
}
