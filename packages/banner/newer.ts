import type { CarriedChoice } from '@amanat/contract/handover.ts';
import type { Choice } from './state.ts';

type Bits = Readonly<Record<string, 0 | 1>>;
const bits = (categories: Readonly<Record<string, boolean>>): Bits =>
  Object.fromEntries(Object.entries(categories).map(([id, yes]) => [id, yes ? 1 : 0]));
export const allowsAny = ({ c }: Choice) => Object.values(c).includes(1);

const sameAnswer = (one: Choice, other: Choice) =>
  Object.keys({ ...one.c, ...other.c }).every((id) => one.c[id] === other.c[id]);

/** A choice that was recorded, in the form a browser keeps. */
export function keptForm(
  { version, made, lasts, ends, categories, receipt, language }: CarriedChoice,
  visitor: string,
  { now, server }: { readonly now: number; readonly server: string },
): Choice {
  // A clock that was put right since must not make it count for longer.
  const t = Math.min(made, now);
  const s = ends && { s: Object.fromEntries(Object.entries(ends).map(([id, ms]) => [id, t + ms])) };
  return {
    v: version,
    c: bits(categories),
    ...s,
    t,
    e: t + lasts,
    i: visitor,
    l: language,
    r: server + receipt,
  };
}

/**
 * What a site keeps when a choice comes along from another: the newer of the two, by the clock of their one browser; the same
 * answer once more changes nothing.
 * @returns undefined when its own stays. A refusal brings no identifier to a site that has none.
 */
export function takesOver(own: Choice | undefined, came: Choice): Choice | undefined {
  if (
    own &&
    ((came.t ?? 0) <= (own.t ?? 0) || (own.i === came.i && own.v === came.v && sameAnswer(own, came)))
  )
    return undefined;
  const { i, ...nameless } = came;
  return i === undefined || (!allowsAny(came) && own?.i === undefined) ? nameless : came;
}

/**
 * What a site keeps when the server says what stands of its choice: that, once the server has recorded the site's own,
 * so that it knows of both. Under a refusal by the browser's signal it can only take away.
 * @param standing in the form a browser keeps, with the instant that the newest choice was made.
 * @returns undefined when its own stays.
 */
export function standsInstead(
  own: Choice,
  standing: Choice,
  { made, signal }: { readonly made: number; readonly signal: boolean },
): Choice | undefined {
  if (!own.r || made < (own.t ?? 0)) return undefined;
  const ids = Object.keys({ ...own.c, ...standing.c });
  const allows = (id: string) => (standing.c[id] && !(signal && !own.c[id]) ? 1 : 0);
  if (ids.every((id) => (own.c[id] ?? 0) === allows(id))) return undefined;
  const c = Object.fromEntries(ids.map((id) => [id, allows(id)] as const));
  return { ...standing, c, ...(own.g ? { g: 1 } : {}) };
}
