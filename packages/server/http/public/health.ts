import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';

const fail = problems(platformErrors);

export interface HealthDeps {
  /** Resolves once the database answered. */
  readonly answers: () => Promise<void>;
  /** Milliseconds that it may take; 3,000 unless told: a balancer hears of a silent database before it gives up itself. */
  readonly patience?: number;
}

/**
 * `/health`, for what watches the server and for a balancer before several: 204 once its database answered, and the
 * error of the database otherwise; of one that says nothing at all AMANAT-HTTP-503. It says nothing else to anybody.
 */
export function healthRoute(app: App, { answers, patience = 3000 }: HealthDeps): void {
  // Looks that come while one waits share its question: a silent database gets no connection for each of them.
  let asked: Promise<void> | undefined;
  const ask = () =>
    (asked ??= answers().finally(() => {
      asked = undefined;
    }));
  app.get('/health', { config: { access: 'public' }, schema: { hide: true } }, async (_request, reply) => {
    let timer: NodeJS.Timeout | undefined;
    const silent = new Promise<'silent'>((resolve) => {
      timer = setTimeout(resolve, patience, 'silent');
    });
    try {
      if ((await Promise.race([ask(), silent])) === 'silent')
        throw fail('AMANAT-HTTP-503', `The database has said nothing for ${patience / 1000} s.`);
    } finally {
      clearTimeout(timer);
    }
    return reply.header('cache-control', 'no-store').code(204).send();
  });
}
