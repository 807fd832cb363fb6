import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import type { Subject } from '@amanat/contract/gate.ts';
import { LinksAnswer, LinksRequest, LinksRevocation } from '@amanat/contract/preferences.ts';
import { Type } from 'typebox';
import { problems } from '../../platform/problem.ts';
import { policyInForce } from '../../preferences/choose.ts';
import { makeLinks, revokeLinks } from '../../preferences/links.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { mayIn } from '../server.ts';

const forbidden = problems(platformErrors);
const fail = problems(consentErrors);

/**
 * Links for the organisation's own mails, by its API key. `POST`, so that identifiers stay out of addresses; what comes
 * back carries none.
 */
export function preferenceLinkRoutes(app: App, services: PreferenceServices): void {
  const pseudonymOf = (org: string, subject: Subject) =>
    'pseudonym' in subject ? subject.pseudonym : services.keys.pseudonym(org, subject.kind, subject.value);
  app.post(
    '/v1/preferences/links',
    {
      config: { access: 'api', key: 'consents' },
      schema: {
        summary: 'Links to the page of preferences and for one-click unsubscription (RFC 8058)',
        body: LinksRequest,
        response: { 200: LinksAnswer },
      },
    },
    (request) => {
      const { organisation: org, subjects, purposes, language = 'az', days } = request.body;
      if (!mayIn(request, org)) throw forbidden('AMANAT-KEY-002');
      const { manifest } = policyInForce(services.policies, org);
      if (purposes?.some((id) => !Object.hasOwn(manifest.purposes, id))) throw fail('AMANAT-CNS-001');
      const wish = { language, purposes, days };
      return {
        links: subjects.map((subject) =>
          makeLinks(services, org, { ...wish, subject: pseudonymOf(org, subject) }),
        ),
      };
    },
  );
  app.post(
    '/v1/preferences/links/revocation',
    {
      config: { access: 'api', key: 'consents' },
      schema: {
        summary: 'End every link made so far, of one person or of everybody',
        body: LinksRevocation,
        response: { 200: Type.Object({ revoked: Type.Boolean() }) },
      },
    },
    async (request) => {
      const { organisation: org, subject } = request.body;
      if (!mayIn(request, org)) throw forbidden('AMANAT-KEY-002');
      const actor = request.caller?.account ?? '';
      await revokeLinks(services, org, subject ? pseudonymOf(org, subject) : null, actor);
      return { revoked: true };
    },
  );
}
