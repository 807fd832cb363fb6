import { createHash, type KeyObject } from 'node:crypto';
import { closeBox, openBox, secretKey } from '../platform/keys-box.ts';
import type { Keys } from '../platform/keys.ts';

/** What a link opens: the page of preferences, one-click unsubscription, or the confirmation of one consent. */
export type LinkUse = 'preferences' | 'unsubscribe' | 'confirm';

/** What a link carries, sealed: nobody reads or changes it on its way, and no address of a person is part of it. */
export interface LinkClaims {
  readonly use: LinkUse;
  /** Pseudonym. */
  readonly subject: string;
  /** When it was made and until when it opens, milliseconds. */
  readonly made: number;
  readonly until: number;
  /** Purposes an unsubscription is about. */
  readonly purposes?: readonly string[];
  /** Id of the consent that waits for confirmation. */
  readonly pending?: string;
}
const contextOf = (org: string) => `amanat/preference-link/1\0${org}`;
/** Longer ones are none of ours. */
const longest = 2000;

/** The key of the links hangs on the organisation's own, so every process opens what another one sealed. */
function keyOf(keys: Pick<Keys, 'pseudonym'>, org: string): KeyObject {
  const secret = keys.pseudonym(org, 'preference-link', 'sealing key, version 1');
  return secretKey(createHash('sha256').update(secret).digest());
}

/** The token of a link, base64url: AES-256-GCM under the organisation's key. */
export function sealLink(keys: Pick<Keys, 'pseudonym'>, org: string, claims: LinkClaims): string {
  const { use, subject, made, until, purposes = [], pending = '' } = claims;
  const plain = Buffer.from(JSON.stringify([use, subject, made, until, purposes, pending]));
  return closeBox(keyOf(keys, org), plain, contextOf(org)).toString('base64url');
}

/** What a token carries; undefined when it is no token of this organisation, or was altered. */
export function unsealLink(
  keys: Pick<Keys, 'pseudonym'>,
  org: string,
  token: string,
): LinkClaims | undefined {
  if (token.length > longest || !/^[A-Za-z0-9_-]+$/.test(token)) return undefined;
  let plain: Buffer;
  try {
    plain = openBox(keyOf(keys, org), Buffer.from(token, 'base64url'), contextOf(org));
  } catch {
    // Altered, cut off, or sealed for another organisation: as good as none.
    return undefined;
  }
  const [use, subject, made, until, purposes, pending] = JSON.parse(plain.toString()) as [
    LinkUse,
    string,
    number,
    number,
    string[],
    string,
  ];
  return { use, subject, made, until, purposes, ...(pending ? { pending } : {}) };
}
