import type { Decision } from '@amanat/domain/decide/compile.ts';
import type { LiveGate, Person, Use } from './live.ts';
import { checkMade, checkSettings } from './settings.ts';

/** What a route does with a person's data. */
export interface RouteUse<Request> extends Use {
  readonly purpose: string;
  /** Whose data it is; null when the request names nobody, and then the route is refused. */
  readonly person: (request: Request) => Person | null | undefined | Promise<Person | null | undefined>;
}
/** The refusal as it is sent (RFC 9457), in words the application may show. */
export interface Refusal {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly reasons: readonly { readonly code: string; readonly about?: string }[];
}

/** What to answer instead when a use is denied. */
export function refusalOf(decision: Decision | null): Refusal {
  const decisive = decision?.reasons.filter((one) => one.decisive) ?? [];
  return {
    type: 'urn:amanat:error:AMANAT-SDK-002',
    title: 'This use of the person’s data is not allowed',
    status: 403,
    code: 'AMANAT-SDK-002',
    detail: decision ? decisive.map(({ text }) => text.en).join(' ') : 'The request names no person.',
    reasons: decisive.map(({ code, about }) => (about === undefined ? { code } : { code, about })),
  };
}

/** @throws AmanatError AMANAT-SDK-005 for what no gate can be asked, when the route is made and not when it is used. */
export function checkUse<Request>(gate: Pick<LiveGate, 'may'>, use: RouteUse<Request>): void {
  checkGate(gate);
  checkSettings(use, { purpose: 'name', categories: 'names', person: 'function' });
}

/** @throws AmanatError AMANAT-SDK-005 */
export function checkGate(gate: Pick<LiveGate, 'may'>): void {
  checkMade('gate', gate, 'may', '`createLiveGate`');
}

/** Null when the route may go on. */
export async function refusalFor<Request>(
  gate: Pick<LiveGate, 'may'>,
  { purpose, person, ...use }: RouteUse<Request>,
  request: Request,
): Promise<Refusal | null> {
  const about = await person(request);
  if (!about) return refusalOf(null);
  const decision = await gate.may(about, purpose, use);
  return decision.allow ? null : refusalOf(decision);
}
