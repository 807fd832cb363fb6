import { platformErrors } from '@amanat/contract/errors/platform.ts';
import {
  StaffConsent,
  StaffConsentAnswer,
  StaffFormQuery,
  StaffFormView,
  WrittenQuery,
  WrittenView,
} from '@amanat/contract/staff-consent.ts';
import { largestEvidence } from '@amanat/domain/consent/evidence-type.ts';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { problems } from '../../platform/problem.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import { lookAtEvidence, recordByStaff } from '../../preferences/staff-consent.ts';
import { staffFormView } from '../../preferences/staff-form.ts';
import { writtenConsents } from '../../preferences/written-consents.ts';
import type { App } from '../app.ts';
import { SentFiles, takeFiles } from '../form-data.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { anyStaff, handlers } from './roles.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });
const OrgConsent = Type.Object({
  org: Type.String(),
  consent: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
/** The file, with the form around it. */
const largest = largestEvidence + 64 * 1024;

/** Consents given on paper or by telephone, written down by those who handle requests; the evidence, by the same. */
export function staffConsentRoutes(app: App, services: PreferenceServices): void {
  readRoutes(app, services);
  app.register(async (scope) => {
    takeFiles(scope as App, largest);
    (scope as App).post(
      '/v1/organisations/:org/consents',
      {
        config: { access: handlers },
        bodyLimit: largest,
        schema: {
          summary:
            'Write down a consent given on paper or by telephone, or its withdrawal (JSON, or a form with the parts `record` and `evidence`)',
          params: Org,
          response: { 201: StaffConsentAnswer },
        },
      },
      async (request, reply) => {
        requireAgreement(request);
        const { record, file } = readBody(request.body);
        const { org } = request.params;
        return reply.code(201).send(await recordByStaff(services, org, record, file, actorOf(request)));
      },
    );
    (scope as App).get(
      '/v1/organisations/:org/consents/:consent/evidence',
      {
        config: { access: handlers },
        schema: {
          summary:
            'The scan or recording behind a consent, to keep or (`show`) to look at; looking is written down',
          params: OrgConsent,
          querystring: EvidenceQuery,
        },
      },
      async (request, reply) => {
        requireAgreement(request);
        const { org, consent } = request.params;
        const { type, bytes, opens } = await lookAtEvidence(services, org, consent, actorOf(request));
        const isShown = opens && request.query.show !== undefined;
        return reply
          .type(type)
          .headers({
            'cache-control': 'no-store',
            // Shown, it is a page of nobody: no script, no request, no cookie of this origin.
            'content-security-policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
            'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${consent}.${endings[type] ?? 'bin'}"`,
          })
          .send(Buffer.from(bytes));
      },
    );
  });
}

/** The paper to print or the script to read aloud, which name nobody; and what was written down so far. */
function readRoutes(app: App, services: PreferenceServices): void {
  app.get(
    '/v1/organisations/:org/consents/form',
    {
      config: { access: anyStaff },
      schema: {
        summary: 'The exact words of a consent on paper or by telephone, to print or to read aloud',
        params: Org,
        querystring: StaffFormQuery,
        response: { 200: StaffFormView },
      },
    },
    (request) => staffFormView(services.policies, request.params.org, request.query),
  );
  app.get(
    '/v1/organisations/:org/consents/written',
    {
      config: { access: anyStaff },
      schema: {
        summary: 'Consents and withdrawals that staff wrote down, the last said first',
        params: Org,
        querystring: WrittenQuery,
        response: { 200: WrittenView },
      },
    },
    (request, reply) => {
      requireAgreement(request);
      reply.header('cache-control', 'no-store');
      return writtenConsents(services, request.params.org, request.query);
    },
  );
}

/** `show`: in the browser, where that is safe; else, and without it, as a file. */
const EvidenceQuery = Type.Object(
  { show: Type.Optional(Type.Literal('1')) },
  { additionalProperties: false },
);

/** What a file of a type is called at its end. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'audio/mpeg': 'mp3',
  'audio/wav': 'wav',
  'audio/ogg': 'ogg',
  'audio/mp4': 'm4a',
};

function readBody(body: unknown): { readonly record: StaffConsent; readonly file: Uint8Array | undefined } {
  const parts = body instanceof SentFiles ? body : undefined;
  const record = parts ? parsed(parts.texts['record'] ?? '') : body;
  if (!Value.Check(StaffConsent, record)) {
    // Which fields are wrong, and never what they held.
    const wrong = [...Value.Errors(StaffConsent, record)].map(({ instancePath }) => instancePath || '/');
    throw fail(
      'AMANAT-HTTP-400',
      `These fields do not have the documented form: ${[...new Set(wrong)].join(', ')}.`,
    );
  }
  return { record, file: parts?.files.get('evidence') };
}
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw fail('AMANAT-HTTP-400', 'The part `record` is no JSON.');
  }
}
