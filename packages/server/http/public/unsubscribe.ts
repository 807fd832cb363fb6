import { OrganisationParams } from '@amanat/contract/requests.ts';
import { namesOverTime } from '@amanat/domain/manifest/names-over-time.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { purposeNames } from '@amanat/portal/preferences/history-items.ts';
import { unsubscribedPage, unsubscribePage } from '@amanat/portal/preferences/unsubscribe-page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiptAddress } from '../../platform/receipt-address.ts';
import { leftToEnd, policyInForce, preferencesNow, unsubscribe } from '../../preferences/choose.ts';
import { makeLinks, openLink, purposesBy } from '../../preferences/links.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { formOf } from '../portal/form-fields.ts';
import { doneAt, leadToDone } from '../portal/told-in-address.ts';
import { show } from '../portal/visit.ts';
import { askInstead, linkTrouble, tokenOf } from './preference-pages.ts';

const open = { config: { access: 'public' as const }, schema: { hide: true, params: OrganisationParams } };

/**
 * One-click unsubscription (RFC 8058). Mail programs POST without cookie or origin, as a form of either kind, and are
 * answered at once without a redirect (§3.1); the token in the address is all it takes. GET only asks: a scanner that
 * opens links ends nothing. The button on the page it gives leads on to the result.
 */
export function unsubscribeRoutes(app: App, services: PreferenceServices): void {
  app.register(async (scope) => {
    // The token says everything; what the body holds is fixed by the RFC and changes nothing.
    scope.addContentTypeParser(
      'multipart/form-data',
      { parseAs: 'buffer', bodyLimit: 4096 },
      (_request, _body, done) => done(null, {}),
    );
    scope.get('/:org/unsubscribe', open, async (request, reply) => {
      const { org } = request.params as { org: string };
      try {
        return await showUnsubscription(services, request, reply, org);
      } catch (error) {
        return askInstead(request, reply, policyInForce(services.policies, org).manifest, error);
      }
    });
    scope.post('/:org/unsubscribe', { ...open, bodyLimit: 4096 }, async (request, reply) => {
      const { org } = request.params as { org: string };
      const language = languageOf(request);
      // Only our own page says so: it leads on, so that a reload of the result sends nothing again.
      const byPage = formOf(request.body).text('from') === 'page';
      try {
        const { view, purposes, subject } = await asked(services, org, tokenOf(request), language);
        await unsubscribe(services, org, subject, purposes, language);
        if (!byPage) return show(request, reply, unsubscribedPage(view));
      } catch (error) {
        // The page itself says what is the matter with its link.
        if (!byPage || !linkTrouble(error)) throw error;
      }
      return leadToDone(services, request, reply, org, pathOf(request, org), { clicked: true });
    });
  });
}
const pathOf = (request: FastifyRequest, org: string) =>
  `/${org}/unsubscribe?t=${encodeURIComponent(tokenOf(request))}`;

/** What the link is about. @throws AMANAT-PRF-001, 002 when it opens nothing. */
async function asked(services: PreferenceServices, org: string, token: string, language: Language) {
  const { manifest } = policyInForce(services.policies, org);
  const claims = await openLink(services, org, token, 'unsubscribe');
  const purposes = claims.purposes?.length ? claims.purposes : purposesBy(manifest, 'email');
  const names = purposeNames(namesOverTime(services.policies.versions(org)), language);
  const view = { manifest, language, token, purposes: purposes.map((id) => names(id)) };
  return { view, purposes, subject: claims.subject };
}

/** Asks while there is something to end, and says so once it is ended: the state of the person, however it came about. */
async function showUnsubscription(
  services: PreferenceServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const { view, purposes, subject } = await asked(services, org, tokenOf(request), language);
  const { now, history, policy } = await preferencesNow(services, org, subject);
  const { consents, others } = leftToEnd(policy, now, purposes);
  if (consents.length + others.length > 0) return show(request, reply, unsubscribePage(view));
  // Mails are passed on and opened by scanners: only whoever has just clicked gets what opens the person's choices.
  const clicked = doneAt(services, request, org, pathOf(request, org));
  if (!clicked) return show(request, reply, unsubscribedPage(view));
  const { preferences } = makeLinks(services, org, { subject, language, days: 1 });
  const refusal = history.findLast(
    ({ event }) => event.kind === 'consent' && purposes.some((id) => event.choices[id] === false),
  );
  const receipt = refusal && receiptAddress(services.keys, org, refusal.id);
  return show(
    request,
    reply,
    unsubscribedPage({ ...view, path: clicked.path, own: { preferences, receipt } }),
  );
}
