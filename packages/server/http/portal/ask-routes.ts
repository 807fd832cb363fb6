import { randomBytes } from 'node:crypto';
import { checkPage } from '@amanat/portal/requests/check-page.ts';
import { contactPage } from '@amanat/portal/requests/contact-page.ts';
import { correctionsPage, valuesPage } from '@amanat/portal/requests/corrections-page.ts';
import { erasurePage, guardianPage, textPage } from '@amanat/portal/requests/details-page.ts';
import { type Draft, portalKind, type Step, stepAfter } from '@amanat/portal/requests/draft.ts';
import { kindPage } from '@amanat/portal/requests/kind-page.ts';
import { purposesPage } from '@amanat/portal/requests/purposes-page.ts';
import type { PortalView } from '@amanat/portal/requests/question-page.ts';
import { q } from '@amanat/portal/requests/question-texts.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { qualifyingPurposes } from '../../requests/check-ask.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';
import { cardErrors } from './card-in-form.ts';
import { formOf, type Form } from './form-fields.ts';
import { writeState } from './portal-state.ts';
import { firstGap, readContact, readDetails, readValues, type Read } from './read-answers.ts';
import { requireOwnPage } from './same-origin.ts';
import {
  correctable,
  dueToday,
  kindsOffered,
  leadBack,
  leadTo,
  openPage,
  show,
  type Visit,
  visitOf,
  visitTold,
  withErrors,
} from './visit.ts';

type AnswerStep = Exclude<Step, '' | 'check'>;
export const freshNonce = (): string => randomBytes(9).toString('base64url');

function detailsPage(visit: Visit, view: PortalView, draft: Draft): string {
  const { kind } = draft;
  switch (kind) {
    case 'rectification':
      return correctionsPage({ ...view, draft, correctable: correctable(visit) });
    case 'withdrawal':
    case 'objection':
      return purposesPage({ ...view, draft, kind, purposes: qualifyingPurposes(visit.manifest, kind) });
    case 'erasure':
      return erasurePage({ ...view, draft });
    case 'guardian-report':
      return guardianPage({ ...view, draft });
    default:
      return textPage({ ...view, draft, kind });
  }
}
function stepPage(step: AnswerStep, visit: Visit, view: PortalView, draft: Draft): string {
  if (step === 'details') return detailsPage(visit, view, draft);
  return step === 'values'
    ? valuesPage({ ...view, draft, correctable: correctable(visit) })
    : contactPage({ ...view, draft });
}
function readStep(step: AnswerStep, visit: Visit, draft: Draft, form: Form): Read {
  const { manifest, view } = visit;
  if (step === 'details') return readDetails(draft, form, manifest, correctable(visit), view.language);
  return step === 'values'
    ? readValues(draft, form, manifest, correctable(visit), view.language)
    : readContact(draft, form, view.language);
}

/** The pages that ask, before anything is sent. Answers lie in the browser's sealed cookie, never in an address. */
export function askRoutes(app: App, services: RequestServices): void {
  kindRoutes(app, services);
  for (const step of ['details', 'values', 'contact'] as const) stepRoutes(app, services, step);
  app.get('/:org/requests/check', openPage, (request, reply) => {
    const visit = visitTold(services, request, reply, '/check');
    const { draft } = visit.state;
    if (!draft) return leadTo(reply, visit, '');
    const gap = firstGap(draft, visit.manifest, correctable(visit));
    return gap ? leadTo(reply, visit, `/${gap}`) : showCheck(services, request, reply, visit, draft);
  });
}
/** The check page, with what stands against sending. */
export function showCheck(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  draft: Draft,
  problem?: { readonly text: string; readonly status: number },
): FastifyReply {
  const view = problem ? withErrors(visit.view, { main: problem.text }) : visit.view;
  const due = dueToday(services, visit.manifest);
  const markup = checkPage({ ...view, draft, correctable: correctable(visit), due });
  return show(request, reply, markup, problem?.status ?? 200);
}

function kindRoutes(app: App, services: RequestServices): void {
  const page = (visit: Visit, view: PortalView, chosen: unknown) =>
    kindPage({
      ...view,
      kinds: kindsOffered(visit),
      chosen: portalKind(chosen),
      due: dueToday(services, visit.manifest),
    });
  // `?kind=erasure` chooses beforehand: the address an app or a Help button leads to (LAL-4.4).
  app.get('/:org/requests', openPage, (request, reply) => {
    const visit = visitTold(services, request, reply, '');
    const { kind } = request.query as { kind?: unknown };
    return show(request, reply, page(visit, visit.view, kind ?? visit.state.draft?.kind));
  });
  app.post('/:org/requests', openPage, (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const kind = portalKind(formOf(request.body).text('kind'));
    if (!kind || !kindsOffered(visit).includes(kind)) {
      const errors = { kind: q.kindMissing[visit.view.language] };
      return leadBack(services, request, reply, visit, { at: '', errors }, () =>
        show(request, reply, page(visit, withErrors(visit.view, errors), undefined), 422),
      );
    }
    // Another kind asks other questions; who the person is stays.
    const { draft: former } = visit.state;
    const { email, name } = former ?? {};
    const draft: Draft =
      former?.kind === kind
        ? former
        : { kind, nonce: freshNonce(), ...(email ? { email } : {}), ...(name ? { name } : {}) };
    writeState(services, request, reply, visit.org, { draft });
    return leadTo(reply, visit, `/${stepAfter(kind, '')}`);
  });
}

/** Tells of a card number at the field that holds it; every other error goes its usual way. */
function cardTold(services: RequestServices, step: AnswerStep) {
  return (error: Error, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const visit = visitOf(services, request);
    const { draft: former } = visit.state;
    const fields =
      step === 'details'
        ? ['text', 'about']
        : step === 'contact'
          ? ['email', 'name']
          : (former?.fields ?? []);
    const errors = former && cardErrors(error, request, fields, visit.view.language);
    if (!former || !errors) throw error;
    requireOwnPage(request);
    const { draft } = readStep(step, visit, former, formOf(request.body));
    return show(request, reply, stepPage(step, visit, withErrors(visit.view, errors), draft), 422);
  };
}

function stepRoutes(app: App, services: RequestServices, step: AnswerStep): void {
  const path = `/:org/requests/${step}`;
  app.get(path, openPage, (request, reply) => {
    const visit = visitTold(services, request, reply, `/${step}`);
    const { draft } = visit.state;
    if (!draft || (step === 'values' && !draft.fields?.length)) return leadTo(reply, visit, '');
    return show(request, reply, stepPage(step, visit, visit.view, visit.wrong?.draft ?? draft));
  });
  const told = { ...openPage, errorHandler: cardTold(services, step) };
  app.post(path, told, (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const { draft: former } = visit.state;
    if (!former) return leadTo(reply, visit, '');
    const { draft, errors } = readStep(step, visit, former, formOf(request.body));
    const again = (problems: Read['errors']) =>
      leadBack(services, request, reply, visit, { at: `/${step}`, errors: problems, draft }, () =>
        show(request, reply, stepPage(step, visit, withErrors(visit.view, problems), draft), 422),
      );
    if (Object.keys(errors).length > 0) return again(errors);
    const kept = writeState(services, request, reply, visit.org, {
      draft: { ...draft, nonce: freshNonce() },
    });
    if (!kept) return again({ main: q.tooLarge[visit.view.language] });
    // Who came to change one answer goes back to the check page; new fields of a correction need their values.
    const rest = firstGap(draft, visit.manifest, correctable(visit));
    const next = stepAfter(draft.kind, step);
    return leadTo(reply, visit, `/${rest ?? (step === 'details' && next === 'values' ? next : 'check')}`);
  });
}
