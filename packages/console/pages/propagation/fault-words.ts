import { keyed } from '../../words/keyed.ts';

interface FaultTexts {
  readonly faults: Readonly<Record<string, string>>;
  readonly gone: string;
  readonly status: (code: string) => string;
}
/** Why a message did not arrive, in words; a code nobody has words for is shown as it is. */
export function faultWords(fault: string | null, t: FaultTexts): string {
  if (fault === null) return '—';
  const status = /^http-(\d{3})$/.exec(fault)?.[1];
  if (status === '410') return t.gone;
  return status ? t.status(status) : keyed(t.faults, fault);
}
