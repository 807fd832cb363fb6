import { keptByPortal } from '@amanat/domain/consent/portal-keeps.ts';
import type { Draft, PortalKind } from '@amanat/portal/requests/draft.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { cookieOf } from '../cookie-of.ts';
import { openSealed, sealFor, type SealServices } from './sealed-for-browser.ts';

/** What was wrong with a form, for the page that the browser is led to: answers to a POST cannot be gone back to. */
export interface Wrong {
  /** The page, as in `leadTo`. */
  readonly at: string;
  readonly errors: FieldErrors;
  /** What was written, where it is not the draft itself. */
  readonly draft?: Draft;
  readonly number?: string;
  readonly email?: string;
}

/** The link of a letter, opened: its page sets no cookie, its form carries the request's id sealed. */
export function sealPending(services: SealServices, org: string, id: string): string {
  return sealFor(services, org, 'request-link', { id }, minutes);
}
/** The request whose code is awaited: the one the sent form carries, else the one the browser brought. */
export function pendingOf(
  services: SealServices,
  org: string,
  state: PortalState,
  carried: string,
): PortalState['pending'] {
  const linked = carried && openSealed<{ readonly id: string }>(services, org, 'request-link', carried);
  return linked ? { id: linked.id, via: 'link', tries: 0 } : state.pending;
}

/** What a browser carries between the pages of the portal. */
export interface PortalState {
  /** Answers not sent yet. */
  readonly draft?: Draft;
  /** Told once, by the next page. */
  readonly wrong?: Wrong;
  /** The request whose code is awaited. */
  readonly pending?: {
    /** Null when number and address did not belong together; told only by the code never fitting. */
    readonly id: string | null;
    readonly via: 'new' | 'lookup' | 'link';
    readonly email?: string;
    readonly tries: number;
    readonly resent?: boolean;
  };
  /** The request that a code opened, or that needs none. */
  readonly opened?: {
    readonly id: string;
    readonly token?: string;
    /** For a request that needs no code: what the confirmation tells. */
    readonly told?: { readonly number: string; readonly due: string; readonly kind: PortalKind };
    /** True when the one just sent went on in this earlier one. */
    readonly merged?: boolean;
  };
}
const [name] = keptByPortal.names;
/** What the browser carries opens for as long; the cookie itself goes with the session. */
const minutes = 60;
/** Browsers keep cookies up to 4096 bytes with their name and attributes (RFC 6265 §6.1). */
const longest = 3900;
/** What the portal seals; other places seal for themselves, and open nothing of each other's. */
const place = 'portal';

/** What the browser brought; empty when there is nothing, or it is altered or older than an hour. */
export function readState(services: SealServices, request: FastifyRequest, org: string): PortalState {
  const value = cookieOf(request, name);
  return (value && openSealed<PortalState>(services, org, place, value)) || {};
}

/** Gives the browser the state, readable for an hour; false when it is too long for a cookie and was not given. */
export function writeState(
  services: SealServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
  state: PortalState,
): boolean {
  const value = sealFor(services, org, place, state, minutes);
  if (value.length > longest) return false;
  reply.setCookie(name, value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path: `/${org}/requests`,
  });
  return true;
}
