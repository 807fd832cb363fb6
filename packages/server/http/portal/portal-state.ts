import { createHash, type KeyObject } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Draft, PortalKind } from '@amanat/portal/requests/draft.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Clock } from '../../platform/clock.ts';
import { closeBox, openBox, secretKey } from '../../platform/keys-box.ts';
import type { Keys } from '../../platform/keys.ts';
import { cookieOf } from '../cookie-of.ts';

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
interface Sealed {
  readonly until: number;
  readonly state: PortalState;
}
const name = 'amanat_portal';
const minutes = 60;
/** Browsers keep cookies up to 4096 bytes with their name and attributes (RFC 6265 §6.1). */
const longest = 3900;

interface StateServices {
  readonly keys: Pick<Keys, 'pseudonym'>;
  readonly clock: Clock;
}
/** The key of the cookie hangs on the organisation's own, so every process opens what another one sealed. */
function keyOf({ keys }: StateServices, org: string): KeyObject {
  const secret = keys.pseudonym(org, 'portal-cookie', 'sealing key, version 1');
  return secretKey(createHash('sha256').update(secret).digest());
}
const contextOf = (org: string) => `portal:${org}`;

/** What the browser brought; empty when there is nothing, or it is altered or older than an hour. */
export function readState(services: StateServices, request: FastifyRequest, org: string): PortalState {
  const value = cookieOf(request, name);
  if (!value) return {};
  let plain: string;
  try {
    const box = openBox(keyOf(services, org), Buffer.from(value, 'base64url'), contextOf(org));
    plain = inflateRawSync(box).toString();
  } catch {
    // Altered, or sealed for another organisation: as good as none.
    return {};
  }
  const { until, state } = JSON.parse(plain) as Sealed;
  return until > services.clock.now().getTime() ? state : {};
}

/** Gives the browser the state for an hour; false when it is too long for a cookie and was not given. */
export function writeState(
  services: StateServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
  state: PortalState,
): boolean {
  const sealed: Sealed = { until: services.clock.now().getTime() + minutes * 60_000, state };
  // Letters beyond Latin take two bytes each: without packing, Russian answers would fill the cookie at half the length.
  const plain = deflateRawSync(JSON.stringify(sealed));
  const value = closeBox(keyOf(services, org), plain, contextOf(org)).toString('base64url');
  if (value.length > longest) return false;
  reply.setCookie(name, value, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
    path: `/${org}/requests`,
    maxAge: minutes * 60,
  });
  return true;
}
