import rateLimit from '@fastify/rate-limit';
import { OrganisationParams } from '@amanat/contract/requests.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { namesOverTime } from '@amanat/domain/manifest/names-over-time.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '@amanat/portal/page.ts';
import { historyItems } from '@amanat/portal/preferences/history-items.ts';
import { askLinkPage, linkSentPage } from '@amanat/portal/preferences/link-pages.ts';
import { preferencesPage, preferencesPath, type Told } from '@amanat/portal/preferences/preferences-page.ts';
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
import { doneAt, leadBackTold, leadToDone, toldAt } from '../portal/told-in-address.ts';
import { show } from '../portal/visit.ts';

const open = { config: { access: 'public' as const }, schema: { hide: true, params: OrganisationParams } };
/** What sends mail: at most so many a minute from one address of the network. */
const limited = { ...open, config: { ...open.config, rateLimit: { max: 30, timeWindow: '1 minute' } } };

/** The token of the link, from the address. */
export function tokenOf(request: FastifyRequest): string {
  const { t } = request.query as { t?: unknown };
  return typeof t === 'string' ? t : '';
}
/** What was the matter with a link that opened nothing; undefined when it was something else. */
export function linkTrouble(error: unknown): 'old' | 'broken' | undefined {
  if (!(error instanceof Problem)) return undefined;
  return { 'AMANAT-PRF-001': 'broken' as const, 'AMANAT-PRF-002': 'old' as const }[error.code];
}
/** The page that asks for a new link in place of one that opened nothing. @throws what was something else. */
export function askInstead(
  request: FastifyRequest,
  reply: FastifyReply,
  manifest: Manifest,
  error: unknown,
): FastifyReply {
  const link = linkTrouble(error);
  if (!link) throw error;
  const page = askLinkPage({ manifest, language: languageOf(request), link });
  return show(request, reply, page, link === 'old' ? 410 : 404);
}

/** `/{org}/preferences`: by the link from a mail alone; no account, no cookie, no JavaScript. */
export function preferencePageRoutes(app: App, services: PreferenceServices): void {
  app.get('/:org/preferences', open, async (request, reply) => {
    const { org } = request.params as { org: string };
    const { manifest } = policyInForce(services.policies, org);
    const token = tokenOf(request);
    if (token === '') {
      const sent = doneAt(services, request, org, askPath(org));
      if (sent)
        return show(
          request,
          reply,
          linkSentPage({ manifest, language: languageOf(request), path: sent.path }),
        );
      const told = toldAt(services, request, org, askPath(org));
      return show(request, reply, askLinkPage({ manifest, language: languageOf(request), ...told }));
    }
    try {
      return await showPreferences(services, request, reply, org, token);
    } catch (error) {
      return askInstead(request, reply, manifest, error);
    }
  });
  app.post('/:org/preferences', open, async (request, reply) => {
    requireOwnPage(request);
    const { org } = request.params as { org: string };
    const token = tokenOf(request);
    const language = languageOf(request);
    const led = (told: Told | null) =>
      reply
        .header('cache-control', 'no-store')
        .redirect(inLanguage(`${preferencesPath(org, token)}${told ? `&told=${told}` : ''}`, language), 303);
    try {
      const { subject } = await openLink(services, org, token, 'preferences');
      const written = await choose(services, org, subject, choiceOf(formOf(request.body)), language);
      return led(written ? 'saved' : 'nothing');
    } catch (error) {
      // The page itself says what is the matter with its link.
      if (linkTrouble(error)) return led(null);
      const told = error instanceof Problem ? refusals[error.code] : undefined;
      if (told) return led(told);
      throw error;
    }
  });
  app.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    askRoute(scope as App, services);
  });
}

const tellable: readonly Told[] = ['saved', 'nothing', 'gone', 'changed'];
const refusals: Readonly<Record<string, Told>> = { 'AMANAT-CNS-001': 'gone', 'AMANAT-CNS-005': 'changed' };
const askPath = (org: string) => `/${org}/preferences`;

function choiceOf(form: Form): Choice {
  const [about, id, agreed] = [form.text('about'), form.text('id'), form.text('choice') === 'yes'];
  if (about === 'all') return { about, agreed: false };
  if (about === 'channel') return { about, id, agreed };
  return { about: about === 'transfer' ? about : 'purpose', id, agreed, wording: form.text('wording') };
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
      ...preferencesShown(policy, language),
      history: historyItems(namesOverTime(services.policies.versions(org)), history, language, receipt),
      told: tellable.find((each) => each === told),
    }),
  );
}

function askRoute(app: App, services: PreferenceServices): void {
  app.post('/:org/preferences/link', limited, async (request, reply) => {
    requireOwnPage(request);
    const { org } = request.params as { org: string };
    policyInForce(services.policies, org);
    const language = languageOf(request);
    const email = formOf(request.body).text('email');
    if (!looksLikeEmail(email))
      return leadBackTold(services, request, reply, org, askPath(org), {
        errors: { email: p.emailWrong[language] },
        email,
      });
    await mailLink(services, org, email, language).catch((error: unknown) => {
      // Whoever asked already has mails enough; the answer stays the same for every address.
      if (!(error instanceof Problem && error.code === 'AMANAT-PRF-005')) throw error;
    });
    return leadToDone(services, request, reply, org, askPath(org), { sent: true });
  });
}
