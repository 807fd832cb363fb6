import { broken } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';
import type { Right } from '../../right-words.ts';
import { worstOf } from '../../worst-of.ts';
import { fulfilment, notCounted } from './fulfilment.ts';
import { usableDespiteObjection, usableUnderRestriction } from './gate-answers.ts';

/** Rights that touch the organisation’s stores when they are fulfilled. */
const onData: readonly Right[] = ['access', 'rectification', 'erasure', 'portability'];
/** Rights that are served by the answer itself and have no request kind of their own. */
const answered: Partial<Record<Right, string>> = { information: 'access' };
const withoutRequest: readonly Right[] = ['complaint', 'no-automated-decision'];

/** The kind of request a right is exercised by. */
function requestKinds(rights: readonly Right[]): readonly string[] {
  const kinds = rights.filter((right) => !withoutRequest.includes(right));
  return [...new Set(kinds.map((right) => answered[right] ?? right))];
}
/** Purposes the gate lets pass although the right that was exercised forbids it. */
function leaks(reads: Reads, rights: readonly Right[]): readonly string[] {
  return [
    ...(rights.includes('restriction') ? usableUnderRestriction(reads.gate) : []),
    ...(rights.includes('objection') ? usableDespiteObjection(reads.gate) : []),
  ];
}
/** Portability needs a package in formats a machine reads (GDPR 20). */
function packaged(reads: Reads, rights: readonly Right[]): Evidence | undefined {
  if (!rights.includes('portability') || reads.requests === null) return undefined;
  const formats = reads.requests.handling?.packageFormats;
  if (formats === undefined) return notCounted();
  if (formats.includes('json') && formats.includes('csv')) return undefined;
  return broken(
    say(
      'Paket JSON və CSV formatında verilmir.',
      'The package does not come as JSON and CSV.',
      'Пакет не выдаётся в форматах JSON и CSV.',
    ),
    { formats: formats.join(' ') },
  );
}

/**
 * Evidence that rights can be exercised: the gate is asked real questions about blocked and objecting
 * people, then the requests are looked at (see `fulfilment`).
 */
export function fulfilRights(reads: Reads, rights: readonly Right[], via?: readonly string[]): Evidence {
  const open = leaks(reads, rights);
  if (open.length > 0)
    return broken(
      say(
        `Qadağaya baxmayaraq icazə verilən məqsədlər: ${open.join(', ')}.`,
        `Purposes still allowed although the person forbade them: ${open.join(', ')}.`,
        `Цели, разрешённые вопреки запрету человека: ${open.join(', ')}.`,
      ),
      { purposes: open.length },
    );
  const kinds = requestKinds(rights);
  const result = fulfilment(reads, {
    kinds,
    ...(via === undefined ? {} : { via }),
    onData: rights.some((right) => onData.includes(right)),
    each: true,
  });
  const packages = packaged(reads, rights);
  return packages === undefined ? result : worstOf(result, packages);
}
