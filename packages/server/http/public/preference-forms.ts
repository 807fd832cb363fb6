import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import rateLimit from '@fastify/rate-limit';
import { consentErrors } from '@amanat/contract/errors/consent.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';
import { formDonePage, formPage, type FormPage } from '@amanat/portal/preferences/form-page.ts';
import { p } from '@amanat/portal/preferences/preference-texts.ts';
import type { FieldErrors } from '@amanat/portal/requests/field.ts';
import type { FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Problem, problems } from '../../platform/problem.ts';
import { policyInForce } from '../../preferences/choose.ts';
import { recordForm } from '../../preferences/form-consent.ts';
import { formTaken } from '../../preferences/form-taken.ts';
import { looksLikeEmail } from '../../preferences/letters.ts';
import type { PreferenceServices } from '../../preferences/services.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';
import { packedAside, type Packed, sendPacked } from '../packed.ts';
import { formOf } from '../portal/form-fields.ts';
import { requireOwnPage } from '../portal/same-origin.ts';
import { doneAt, leadBackTold, leadToDone, toldAt } from '../portal/told-in-address.ts';
import { show } from '../portal/visit.ts';

const fail = problems(consentErrors);
const missing = problems(platformErrors);
const id = Type.String({ pattern: '^[a-z][a-z0-9-]{0,39}$' });
const open = {
  config: { access: 'public' as const, rateLimit: { max: 30, timeWindow: '1 minute' } },
  schema: { hide: true, params: Type.Object({ org: id, form: id }) },
};

/** Declared forms as pages: where scripts do not run, the form of a site links here. */
export function formPageRoutes(app: App, services: PreferenceServices): void {
  app.register(async (scope) => {
    await scope.register(rateLimit, { global: false });
    scope.get('/:org/forms/:form', { ...open, config: { access: 'public' } }, async (request, reply) => {
      const view = viewOf(services, request);
      const done = doneAt<TakenForm>(services, request, orgOf(request), pathOf(request));
      const taken = done && (await formTaken(services, orgOf(request), done.said));
      if (done && taken) return show(request, reply, formDonePage({ ...view, ...taken, path: done.path }));
      const told = toldAt(services, request, orgOf(request), pathOf(request));
      return show(request, reply, formPage({ ...view, ...told }));
    });
    scope.post('/:org/forms/:form', open, async (request, reply) => {
      requireOwnPage(request);
      const sent = formOf(request.body);
      const view = viewOf(services, request);
      const { wording, language } = view;
      const chosen = sent.all('purposes');
      const confirmed = (wording.required ?? [])
        .map((each) => each.id)
        .filter((each) => sent.text(each) === 'yes');
      const email = sent.text('email');
      const errors = {
        ...(looksLikeEmail(email) ? {} : { email: p.emailWrong[language] }),
        ...(chosen.length > 0 ? {} : { purposes: p.formNothing[language] }),
        ...Object.fromEntries(
          (wording.required ?? [])
            .filter((each) => !confirmed.includes(each.id))
            .map((each) => [each.id, `${p.formMust[language]}: ${each.label}`]),
        ),
      };
      const leadBack = (wrong: FieldErrors) =>
        leadBackTold(services, request, reply, orgOf(request), pathOf(request), {
          errors: wrong,
          email,
          chosen,
          confirmed,
        });
      if (Object.keys(errors).length > 0) return leadBack(errors);
      try {
        const answer = await recordForm(services, {
          organisation: orgOf(request),
          site: request.host,
          language,
          method: 'form',
          form: wording.form,
          version: Number(sent.text('version')),
          wordingHash: sent.text('hash'),
          key: sent.text('key'),
          purposes: Object.fromEntries(wording.purposes.map((each) => [each.id, chosen.includes(each.id)])),
          subject: { kind: 'email', value: email },
          confirmed,
        });
        const taken: TakenForm = {
          subject: services.keys.pseudonym(orgOf(request), 'email', email),
          id: answer.id,
        };
        return leadToDone(services, request, reply, orgOf(request), pathOf(request), taken);
      } catch (error) {
        const main = error instanceof Problem ? refusals[error.code]?.[language] : undefined;
        if (main === undefined) throw error;
        return leadBack({ main });
      }
    });
  });
}

type TakenForm = Parameters<typeof formTaken>[2];
const orgOf = (request: FastifyRequest) => (request.params as { org: string }).org;
const pathOf = (request: FastifyRequest) =>
  `/${orgOf(request)}/forms/${(request.params as { form: string }).form}`;
/** What a person can do something about, by the code of the refusal. */
const refusals: Readonly<Record<string, Localized>> = {
  'AMANAT-CNS-004': p.formChanged,
  'AMANAT-CNS-005': p.formChanged,
  'AMANAT-CNS-007': p.formTwice,
  'AMANAT-PRF-004': p.emailWrong,
  'AMANAT-PRF-005': p.tooManyMails,
};

function viewOf(services: PreferenceServices, request: FastifyRequest): FormPage {
  const { org, form } = request.params as { org: string; form: string };
  const policy = policyInForce(services.policies, org);
  const language = languageOf(request);
  const known = services.wordings.form(policy, language, form);
  if (!known || known.wording.purposes.length === 0) throw fail('AMANAT-CNS-008');
  const key = randomBytes(16).toString('base64url');
  return { manifest: policy.manifest, language, wording: known.wording, hash: known.hash, key };
}

/** `/form.js`: the element that puts a declared form's boxes into a form of the site. */
export function formScriptRoute(app: App, file: string): void {
  let script: Promise<Packed> | undefined;
  app.get('/form.js', { config: { access: 'public' }, schema: { hide: true } }, async (request, reply) => {
    script ??= readFile(file).then(packedAside);
    const all = await script.catch(() => {
      script = undefined;
      // Not built: the site shows what stands in the element, the link to the page.
      throw missing('AMANAT-HTTP-404');
    });
    return sendPacked(request, reply, all, 'max-age=3600, stale-while-revalidate=86400');
  });
}
