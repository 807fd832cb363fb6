import type { PlainVisit } from '@amanat/domain/visits/depersonalise.ts';
import { createDepersonaliser, type DepersonaliserOptions } from './depersonalise.ts';
import { checkGate } from './guard.ts';
import type { LiveGate, Person, Use } from './live.ts';
import { checkSettings } from './settings.ts';

/** What is used of a request of Express 4 and 5 and of Fastify 4 and 5. */
export interface MeasuredRequest {
  readonly protocol: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly url: string;
  /** Express: the address before routers took their part off. */
  readonly originalUrl?: string;
  readonly ip?: string | undefined;
}
export interface StatisticsOptions<Request> extends DepersonaliserOptions {
  /** The purpose the statistics serve. */
  readonly purpose: string;
  readonly categories: Use['categories'];
  /** The statistics service, as the declaration names it; the gate refuses one it does not know. */
  readonly recipient: string;
  /** Whose visit it is; null when nobody is known, and then nothing is sent. */
  readonly person: (request: Request) => Person | null | undefined | Promise<Person | null | undefined>;
  /** Sends what is left of a visit to the service. */
  readonly send: (visit: PlainVisit) => unknown;
  /** Told when the gate or the sending failed; the request of the visitor goes on. */
  readonly failed: (error: unknown) => void;
}
type Next = () => void;

const settings = {
  purpose: 'name',
  categories: 'names',
  recipient: 'name',
  person: 'function',
  send: 'function',
  failed: 'function',
} as const;

/**
 * Passes visits on to a statistics service that is declared as a recipient: after the gate allowed it, depersonalised,
 * and never when the browser refuses (Global Privacy Control, Do Not Track). `app.use(statistics.express)` or
 * `app.addHook('onRequest', statistics.fastify)`; `count(request, 'basket-opened')` for what happens on a page.
 * @throws AmanatError AMANAT-SDK-005 for settings that cannot be used.
 */
export function createStatistics<Request extends MeasuredRequest>(
  gate: Pick<LiveGate, 'may'>,
  options: StatisticsOptions<Request>,
) {
  checkGate(gate);
  checkSettings(options, settings);
  const { purpose, categories, recipient, person: personOf, send, failed } = options;
  const plain = createDepersonaliser(options);
  /** @returns whether something was sent. Rejects when the gate, the application or the service fails. */
  const count = async (request: Request, event?: string): Promise<boolean> => {
    const { headers } = request;
    if (headers['sec-gpc'] === '1' || headers['dnt'] === '1') return false;
    const person = await personOf(request);
    if (!person) return false;
    const { allow } = await gate.may(person, purpose, { categories, recipient });
    const visit = allow && plain({ ...measured(request), event, person: JSON.stringify(person) });
    if (!visit) return false;
    await send(visit);
    return true;
  };
  return {
    count,
    /** Middleware for Express: the visitor waits for nothing. */
    express: (request: Request, _response: unknown, next: Next): void => {
      count(request).catch(failed);
      next();
    },
    /** An `onRequest` hook for Fastify: the visitor waits for nothing. */
    fastify: (request: Request, _reply: unknown, done: Next): void => {
      count(request).catch(failed);
      done();
    },
  };
}

function measured({ protocol, headers, url, originalUrl, ip }: MeasuredRequest) {
  const one = (name: string) => [headers[name]].flat()[0];
  const page = `${protocol}://${one('host') ?? ''}${originalUrl ?? url}`;
  return { page, referrer: one('referer'), address: ip, agent: one('user-agent') };
}
