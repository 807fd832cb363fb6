import type { RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Phase } from '@amanat/domain/requests/state.ts';
import type { PromiseState } from '@amanat/domain/statements/kind.ts';

export interface SignInSearch {
  readonly back?: string | undefined;
}
export interface RequestsSearch {
  readonly open?: 'true' | 'false' | 'all' | undefined;
  readonly late?: 'true' | undefined;
  readonly kind?: RequestKind | undefined;
  readonly phase?: Phase | undefined;
  readonly number?: string | undefined;
  readonly offset?: number | undefined;
}
export interface JournalSearch {
  readonly kind?: string | undefined;
}
export interface HoldsSearch {
  readonly which?: 'standing' | 'over' | 'all' | undefined;
}
export interface WrittenSearch {
  readonly medium?: 'paper' | 'phone' | undefined;
  readonly said?: 'yes' | 'no' | undefined;
  readonly offset?: number | undefined;
}
export interface RecordSearch {
  readonly medium?: 'paper' | 'phone' | undefined;
  readonly act?: 'ask' | 'withdraw' | undefined;
}
export const registerIds = ['duties', 'recipients', 'processing', 'requests'] as const;
export type RegisterId = (typeof registerIds)[number];
export interface RegistersSearch {
  readonly show?: RegisterId | undefined;
}
/** Days that statistics look back. With their letter, an address holds them without quotes. */
export const periods = ['7d', '30d', '90d', '365d'] as const;
export type PeriodDays = (typeof periods)[number];
export interface StatisticsSearch {
  readonly days?: PeriodDays | undefined;
}
export interface PromisesSearch {
  readonly state?: PromiseState | undefined;
  readonly find?: string | undefined;
  readonly id?: string | undefined;
}

/** Values of an address as the pages take them: what does not fit is left out, an address never breaks a page. */
export function oneOf<const V extends readonly string[]>(value: unknown, values: V): V[number] | undefined {
  return values.find((each) => each === String(value));
}
export function textOf(value: unknown): string | undefined {
  return (typeof value === 'string' || typeof value === 'number') && String(value) !== ''
    ? String(value).slice(0, 200)
    : undefined;
}
export function wholeOf(value: unknown): number | undefined {
  const number = Number(value);
  return Number.isSafeInteger(number) && number > 0 && number < 10_000_000 ? number : undefined;
}
