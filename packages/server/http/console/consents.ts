import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { StaffConsent, StaffConsentAnswer } from '@amanat/contract/staff-consent.ts';
import { Type } from 'typebox';
import { Value } from 'typebox/value';
import { problems } from '../../platform/problem.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import { lookAtEvidence, recordByStaff } from '../../preferences/staff-consent.ts';
import type { App } from '../app.ts';
import { SentFiles, takeFiles } from '../form-data.ts';
import { actorOf, requireAgreement } from './actor.ts';
import { handlers } from './roles.ts';

const fail = problems(platformErrors);
const Org = Type.Object({ org: Type.String() });
const OrgConsent = Type.Object({
  org: Type.String(),
  consent: Type.String({ pattern: '^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$' }),
});
/** A scan of a few pages, or some minutes of a call. */
const largest = 10 * 1024 * 1024;

/** Consents given on paper or by telephone, written down by those who handle requests; the evidence, by the same. */
export function staffConsentRoutes(app: App, services: PreferenceServices): void {
  app.register(async (scope) => {
    takeFiles(scope as App, largest + 64 * 1024);
    (scope as App).post(
      '/v1/organisations/:org/consents',
      {
        config: { access: handlers },
        bodyLimit: largest + 64 * 1024,
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
          summary: 'The scan or recording behind a consent; looking is written down',
          params: OrgConsent,
        },
      },
      async (request, reply) => {
        requireAgreement(request);
        const { org, consent } = request.params;
        const { type, bytes } = await lookAtEvidence(services, org, consent, actorOf(request));
        return reply
          .type(type)
          .headers({
            'cache-control': 'no-store',
            'content-disposition': `attachment; filename="${consent}"`,
          })
          .send(Buffer.from(bytes));
      },
    );
  });
}

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
