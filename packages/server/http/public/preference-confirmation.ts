import { OrganisationParams } from '@amanat/contract/requests.ts';
import type { FormWording } from '@amanat/domain/consent/form-wording.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '@amanat/portal/page.ts';
import { confirmationPage, confirmedPage } from '@amanat/portal/preferences/confirmation-page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { receiptAddress } from '../../platform/receipt-address.ts';
import { policyInForce } from '../../preferences/choose.ts';
import { confirmConsent, waitingConsent } from '../../preferences/confirm.ts';
import { makeLinks, openLink } from '../../preferences/links.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { requireOwnPage } from '../portal/same-origin.ts';
import { show } from '../portal/visit.ts';
import { askInstead, linkTrouble, tokenOf } from './preference-pages.ts';

const open = { config: { access: 'public' as const }, schema: { hide: true, params: OrganisationParams } };

/** The second half of a double opt-in: the link opens a page, and only its button confirms; a mail scanner opens pages. */
export function confirmationRoutes(app: App, services: PreferenceServices): void {
  const path = '/:org/preferences/confirmation';
  app.get(path, open, (request, reply) => showConfirmation(services, request, reply));
  app.post(path, open, async (request, reply) => {
    requireOwnPage(request);
    const { org } = request.params as { org: string };
    const token = tokenOf(request);
    try {
      await confirmConsent(services, org, await openLink(services, org, token, 'confirm'));
    } catch (error) {
      // The page itself says what is the matter with its link.
      if (!linkTrouble(error)) throw error;
    }
    const page = `/${org}/preferences/confirmation?t=${encodeURIComponent(token)}`;
    return reply.header('cache-control', 'no-store').redirect(inLanguage(page, languageOf(request)), 303);
  });
}

/** What waits, with its button; once confirmed, that it is, with the receipt. */
async function showConfirmation(
  services: PreferenceServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { org } = request.params as { org: string };
  const { manifest } = policyInForce(services.policies, org);
  const language = languageOf(request);
  const token = tokenOf(request);
  try {
    const claims = await openLink(services, org, token, 'confirm');
    const waiting = await waitingConsent(services, org, claims);
    const agreed = await wordsOf(services, org, waiting, language);
    const { preferences } = makeLinks(services, org, { subject: claims.subject, language, days: 1 });
    const view = { manifest, language, token, agreed, preferences };
    if (waiting.confirmed === undefined) return show(request, reply, confirmationPage(view));
    const receipt = receiptAddress(services.keys, org, waiting.confirmed);
    return show(request, reply, confirmedPage({ ...view, receipt, takenBack: waiting.takenBack }));
  } catch (error) {
    return askInstead(request, reply, manifest, error);
  }
}

/** The words of the form for what waits: as they were shown, or in the language the page is read in now. */
async function wordsOf(
  services: PreferenceServices,
  org: string,
  { purposes, wording, form, version }: Awaited<ReturnType<typeof waitingConsent>>,
  language: Language,
) {
  const stored = (await services.wordings.stored(services.db, org, wording))?.wording as
    FormWording | undefined;
  const policy = services.policies.version(org, version);
  const now = policy && form ? services.wordings.form(policy, language, form)?.wording : undefined;
  const shown = stored?.language === language ? stored : (now ?? stored);
  return (shown?.purposes ?? []).filter(({ id }) => purposes.includes(id));
}
