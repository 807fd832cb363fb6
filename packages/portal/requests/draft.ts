import type { RequestKind } from '@amanat/domain/requests/kinds.ts';

/** What the portal offers, in the order of its first page. */
export const portalKinds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'withdrawal',
  'objection',
  'guardian-report',
  'question',
] as const satisfies readonly RequestKind[];
export type PortalKind = (typeof portalKinds)[number];

/** Reads a kind from a form or an address; undefined when it is none. */
export function portalKind(value: unknown): PortalKind | undefined {
  return portalKinds.find((kind) => kind === value);
}

/** Longest texts the pages take, in characters: what is answered travels sealed in one cookie until it is sent. */
export const longestText = 1500;
export const longestValue = 300;

/** One thing that can be corrected. `id` is the category, or `category.column` when it lies in several columns. */
export interface Correctable {
  readonly id: string;
  readonly category: string;
  readonly column?: string;
  readonly label: string;
}

/** The answers given so far. Nothing of it is stored by the server before the person sends it. */
export interface Draft {
  readonly kind: PortalKind;
  /** Made anew with each draft, so that sending twice sends once. */
  readonly nonce: string;
  readonly text?: string;
  /** Ids of `Correctable`, in the order of the page. */
  readonly fields?: readonly string[];
  /** New values by id of `Correctable`. */
  readonly values?: Readonly<Record<string, string>>;
  readonly purposes?: readonly string[];
  /** The child's e-mail address. */
  readonly about?: string;
  readonly email?: string;
  readonly name?: string;
}

/** The pages that ask, in order, for a kind. */
export type Step = '' | 'details' | 'values' | 'contact' | 'check';
export function stepsOf(kind: PortalKind): readonly Step[] {
  return kind === 'rectification'
    ? ['', 'details', 'values', 'contact', 'check']
    : ['', 'details', 'contact', 'check'];
}
/** The page before a step; undefined for the first. */
export function stepBefore(kind: PortalKind, step: Step): Step | undefined {
  const steps = stepsOf(kind);
  return steps[steps.indexOf(step) - 1];
}
/** The page after a step; the check page for the last. */
export function stepAfter(kind: PortalKind, step: Step): Step {
  const steps = stepsOf(kind);
  return steps[steps.indexOf(step) + 1] ?? 'check';
}
