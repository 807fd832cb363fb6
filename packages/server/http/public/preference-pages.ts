import rateLimit from '@fastify/rate-limit';
import { OrganisationParams } from '@amanat/contract/requests.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '@amanat/portal/page.ts';
import { historyItems } from '@amanat/portal/preferences/history-items.ts';
import { askLinkPage, linkSentPage } from '@amanat/portal/preferences/link-pages.ts';
import { preferencesPage, preferencesPath } from '@amanat/portal/preferences/preferences-page.ts';
import { p } from '@amanat/portal/preferences/preference-texts.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem.ts';
import { receiptAddress } from '../../platform/receipt-address.ts';
import {
  type Choice,
  choose,
  policyInForce,
  preferencesNow,
  preferencesShown,
} from '../../preferences/choose.ts';
import { looksLikeEmail, mailLink } from '../../preferences/letters.ts';
import { openLink } from '../../preferences/links.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { type Form, formOf } from '../portal/form-fields.ts';
import { requireOwnPage } from '../portal/same-origin.ts';
import { show } from '../portal/visit.ts';

const open = { config: { access: 'public' as const }, schema: { hide: true, params: OrganisationParams } };
/** What sends mail: at most so many a minute from one address of the network. */
const limited = { ...open, config: { ...open.config, rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** The token of the link, from the address. */
export function tokenOf(request: FastifyRequest): string {
  const { t } = request.query as { t?: unknown };
  return typeof t === 'string' ? t : '';
}
/** Whether a link was refused for being too old or revoked. */
export function isOldLink(error: unknown): boolean {
  return error instanceof Problem && error.code === 'AMANAT-PRF-002';
}

/** `/{org}/preferences`: by the link from a mail alone; no account, no cookie, no JavaScript. */
export function preferencePageRoutes(app: App, services: PreferenceServices): void {
  app.get('/:org/preferences', open, async (request, reply) => {
    const { org } = request.params as { org: string };
    const { manifest } = policyInForce(services.policies, org);
    const token = tokenOf(request);
    if (token === '')
      return show(request, reply, askLinkPage({ manifest, language: languageOf(request), old: false }));
    try {
      return await showPreferences(services, request, reply, org, token);
    } catch (error) {
      if (!isOldLink(error)) throw error;
      return show(request, reply, askLinkPage({ manifest, language: languageOf(request), old: true }), 410);
    }
  });
  app.post('/:org/preferences', open, async (request, reply) => {
    requireOwnPage(request);
    const { org } = request.params as { org: string };
    const token = tokenOf(request);
    const { subject } = await openLink(services, org, token, 'preferences');
    const language = languageOf(request);
    const written = await choose(services, org, subject, choiceOf(formOf(request.body)), language);
    const path = `${preferencesPath(org, token)}&told=${written ? 'saved' : 'nothing'}`;
    return reply.header('cache-control', 'no-store').redirect(inLanguage(path, language), 303);
  });
  app.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    askRoute(scope as App, services);
  });
}

function choiceOf(form: Form): Choice {
  const [about, id, agreed] = [form.text('about'), form.text('id'), form.text('choice') === 'yes'];
  if (about === 'all') return { about, agreed: false };
  return { about: about === 'channel' || about === 'transfer' ? about : 'purpose', id, agreed };
}

async function showPreferences(
  services: PreferenceServices,
  request: FastifyRequest,
  reply: FastifyReply,
  org: string,
  token: string,
): Promise<FastifyReply> {
  const { subject } = await openLink(services, org, token, 'preferences');
  const language: Language = languageOf(request);
  const { now, history, policy } = await preferencesNow(services, org, subject);
  const { manifest } = policy;
  const { told } = request.query as { told?: unknown };
  const receipt = (id: string) => receiptAddress(services.keys, org, id);
  return show(
    request,
    reply,
    preferencesPage({
      manifest,
      language,
      now,
      token,
      wording: preferencesShown(policy, language).wording,
      history: historyItems(manifest, history, language, receipt),
      told: told === 'saved' || told === 'nothing' ? told : undefined,
    }),
  );
}

function askRoute(app: App, services: PreferenceServices): void {
  app.post('/:org/preferences/link', limited, async (request, reply) => {
    requireOwnPage(request);
    const { org } = request.params as { org: string };
    const { manifest } = policyInForce(services.policies, org);
    const language = languageOf(request);
    const email = formOf(request.body).text('email');
    const view = { manifest, language };
    if (!looksLikeEmail(email))
      return show(
        request,
        reply,
        askLinkPage({ ...view, old: false, email, error: p.emailWrong[language] }),
        422,
      );
    await mailLink(services, org, email, language).catch((error: unknown) => {
      // Whoever asked already has mails enough; the answer stays the same for every address.
      if (!(error instanceof Problem && error.code === 'AMANAT-PRF-005')) throw error;
    });
    return show(request, reply, linkSentPage(view));
  });
}
