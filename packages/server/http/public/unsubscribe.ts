import { OrganisationParams } from '@amanat/contract/requests.ts';
import { namesOverTime } from '@amanat/domain/manifest/names-over-time.ts';
import { purposeNames } from '@amanat/portal/preferences/history-items.ts';
import { unsubscribedPage, unsubscribePage } from '@amanat/portal/preferences/unsubscribe-page.ts';
import { policyInForce, unsubscribe } from '../../preferences/choose.ts';
import { makeLinks, openLink, purposesBy } from '../../preferences/links.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { show } from '../portal/visit.ts';
import { askInstead, tokenOf } from './preference-pages.ts';

const open = { config: { access: 'public' as const }, schema: { hide: true, params: OrganisationParams } };

/**
 * One-click unsubscription (RFC 8058). Mail programs POST without cookie or origin, as a form of either kind, and are
 * answered at once without a redirect; the token in the address is all it takes. GET only asks: a scanner that opens
 * links ends nothing.
 */
export function unsubscribeRoutes(app: App, services: PreferenceServices): void {
  app.register(async (scope) => {
    // The token says everything; what the body holds is fixed by the RFC and changes nothing.
    scope.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: 4096 },
      (_request, _body, done) => done(null, {}),
    );
    const viewOf = async (org: string, token: string, language: 'az' | 'en' | 'ru') => {
      const { manifest } = policyInForce(services.policies, org);
      const claims = await openLink(services, org, token, 'unsubscribe');
      const purposes = claims.purposes?.length ? claims.purposes : purposesBy(manifest, 'email');
      const names = purposeNames(namesOverTime(services.policies.versions(org)), language);
      const view = { manifest, language, token, purposes: purposes.map((id) => names(id)) };
      return { view, purposes, subject: claims.subject };
    };
    scope.get('/:org/unsubscribe', open, async (request, reply) => {
      const { org } = request.params as { org: string };
      try {
        const { view } = await viewOf(org, tokenOf(request), languageOf(request));
        return show(request, reply, unsubscribePage(view));
      } catch (error) {
        return askInstead(request, reply, policyInForce(services.policies, org).manifest, error);
      }
    });
    scope.post('/:org/unsubscribe', { ...open, bodyLimit: 4096 }, async (request, reply) => {
      const { org } = request.params as { org: string };
      const language = languageOf(request);
      const { view, purposes, subject } = await viewOf(org, tokenOf(request), language);
      await unsubscribe(services, org, subject, purposes, language);
      const { preferences } = makeLinks(services, org, { subject, language, days: 1 });
      return show(request, reply, unsubscribedPage({ ...view, preferences }));
    });
  });
}
