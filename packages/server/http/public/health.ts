import type { App } from '../app.ts';

/**
 * `/health`, for what watches the server and for a balancer before several: 204 once its database answered, and the
 * error of the database otherwise. It says nothing else to anybody.
 */
export function healthRoute(app: App, { answers }: { readonly answers: () => Promise<void> }): void {
  app.get('/health', { config: { access: 'public' }, schema: { hide: true } }, async (_request, reply) => {
    await answers();
    return reply.header('cache-control', 'no-store').code(204).send();
  });
}
