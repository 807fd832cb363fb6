import { frontPage } from '@amanat/portal/front/front-page.ts';
import type { Policies } from '../../policy/reads.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { sendPage } from './pages.ts';

/** `/`: whom this server speaks for, and the ways in. */
export function frontRoute(app: App, { policies }: { readonly policies: Policies }): void {
  app.get('/', { config: { access: 'public' }, schema: { hide: true } }, (request, reply) => {
    const organisations = policies
      .organisations()
      .flatMap((org) => policies.inForce(org)?.manifest.organisation ?? []);
    return sendPage(request, reply, frontPage({ language: languageOf(request), organisations }));
  });
}
