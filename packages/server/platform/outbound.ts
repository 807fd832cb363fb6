import { lookup } from 'node:dns';
import { request as requestPlain } from 'node:http';
import { request as requestSecure } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import type { Permits } from './public-address.ts';

export interface Outbound {
  /**
   * Sends a POST to an address somebody configured. Never reaches inside: the address that is checked is the one that
   * is connected to; redirects are not followed; the answer's body is read up to a limit and thrown away.
   * @returns the HTTP status. @throws OutboundFault
   */
  post(url: string, headers: Readonly<Record<string, string>>, body: string): Promise<number>;
  /** What is wrong with an address before anything is sent to it; null when nothing is. */
  objection(url: string): string | null;
}
/** Why nothing was answered: a code that may be shown, never words of the other side. */
export class OutboundFault extends Error {
  readonly fault: string;
  constructor(fault: string) {
    super(`The recipient was not reached: ${fault}`);
    this.name = 'OutboundFault';
    this.fault = fault;
  }
}
const forbidden = 'address-not-allowed';
const mostBytes = 65_536;

/** Resolves like the system and refuses a name when any of its addresses is not permitted. */
function guardedLookup(permits: Permits): LookupFunction {
  return (host, options, done) => {
    lookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) return done(error, '');
      const [first] = addresses;
      if (!first || !addresses.every(({ address }) => permits(address)))
        return done(Object.assign(new Error(forbidden), { code: forbidden }), '');
      if (options.all) done(null, addresses);
      else done(null, first.address, first.family);
    });
  };
}

function parsed(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null;
}

/** @param permits from the operator's setting. @param timeout milliseconds for the whole exchange. */
export function createOutbound(permits: Permits, timeout = 10_000): Outbound {
  const objection = (url: string): string | null => {
    const target = parsed(url);
    if (!target) return 'no-address';
    if (target.username || target.password) return 'credentials-in-address';
    const host = target.hostname.replace(/^\[|\]$/g, '');
    const literal = isIP(host) !== 0;
    if (literal && !permits(host)) return forbidden;
    // Without TLS only where the operator opened the network by its address.
    if (target.protocol !== 'https:' && !(target.protocol === 'http:' && literal && permits(host)))
      return 'not-https';
    return null;
  };
  return {
    objection,
    post: (url, headers, body) =>
      new Promise((resolve, reject) => {
        const wrong = objection(url);
        if (wrong) return reject(new OutboundFault(wrong));
        const send = url.startsWith('https:') ? requestSecure : requestPlain;
        const fail = (cause: Error & { code?: string }) =>
          reject(new OutboundFault(cause.name === 'AbortError' ? 'timeout' : (cause.code ?? 'failed')));
        const request = send(url, {
          method: 'POST',
          headers: { ...headers, 'content-length': Buffer.byteLength(body) },
          lookup: guardedLookup(permits),
          signal: AbortSignal.timeout(timeout),
          agent: false,
          maxHeaderSize: 16_384,
        });
        request.on('error', fail);
        request.on('response', (response) => {
          let size = 0;
          response.on('data', (chunk: Buffer) => {
            size += chunk.length;
            if (size > mostBytes)
              response.destroy(Object.assign(new Error('large'), { code: 'answer-too-large' }));
          });
          response.on('error', fail);
          response.on('end', () => resolve(response.statusCode ?? 0));
        });
        request.end(body);
      }),
  };
}
