import rateLimit from '@fastify/rate-limit';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';
import { askRoutes } from './ask-routes.ts';
import { browserErrors } from './browser-errors.ts';
import { followRoutes } from './follow-routes.ts';
import { sendRoutes } from './send-routes.ts';

/** The portal of every organisation at `/{org}/requests`: complete without JavaScript, no sign-in. */
export function portalRoutes(app: App, services: RequestServices): void {
  browserErrors(app, services.policies);
  app.register(async (portal) => {
    await portal.register(rateLimit, { global: false });
    askRoutes(portal as App, services);
    sendRoutes(portal as App, services);
    followRoutes(portal as App, services);
  });
}
