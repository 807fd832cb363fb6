import type { Phase } from './observation.ts';

/** What each sentence about a finding needs to be told, besides the thing it is about. Periods are ISO 8601. */
export interface DetailsOf {
  readonly undeclared: {
    readonly known?: { readonly maker: string; readonly category: string; readonly lifetime: string };
  };
  readonly seen: { readonly category: string; readonly phase: Phase };
  readonly outlives: { readonly seconds: number; readonly declared: string };
  readonly misfiled: { readonly under: string; readonly maker: string; readonly category: string };
  readonly asked: object;
  readonly called: { readonly times: number };
  readonly 'other-party': object;
  readonly 'not-secure': object;
  readonly 'not-seen': { readonly entry: string; readonly names: readonly string[]; readonly pages: number };
  readonly 'no-banner': object;
  readonly 'no-refusal': object;
  readonly 'no-way-back': object;
  readonly mixed: { readonly address: string };
  readonly unencrypted: { readonly site: string };
  readonly 'old-protocol': { readonly protocol: string };
  /** Days left; below zero when it has ended. */
  readonly certificate: { readonly days: number };
  readonly 'gpc-unsaid': { readonly status: number };
  readonly 'gpc-other': { readonly said: boolean; readonly declared: boolean };
  readonly 'gpc-undated': object;
  readonly 'gpc-ahead': { readonly day: string };
  readonly 'gpc-older': { readonly day: string; readonly since: string };
}
export type Says = keyof DetailsOf;
/** A finding as data: which sentence, with its values. */
export type Details = { [K in Says]: { readonly says: K } & DetailsOf[K] }[Says];
