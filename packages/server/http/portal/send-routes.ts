import { codePage } from '@amanat/portal/requests/code-page.ts';
import type { Draft } from '@amanat/portal/requests/draft.ts';
import { portalKind } from '@amanat/portal/requests/draft.ts';
import { f } from '@amanat/portal/requests/follow-texts.ts';
import { q } from '@amanat/portal/requests/question-texts.ts';
import { sentPage } from '@amanat/portal/requests/sent-page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../../platform/problem.ts';
import type { Ask } from '../../requests/ask.ts';
import { confirmCode, requireToken, type Confirmed } from '../../requests/confirm.ts';
import { type Opened, openRequest, sendCode } from '../../requests/open.ts';
import type { RequestServices } from '../../requests/services.ts';
import type { App } from '../app.ts';
import { showCheck } from './ask-routes.ts';
import { formOf } from './form-fields.ts';
import { pendingOf, type PortalState, writeState } from './portal-state.ts';
import { firstGap } from './read-answers.ts';
import { requireOwnPage } from './same-origin.ts';
import {
  correctable,
  leadBack,
  leadTo,
  openPage,
  show,
  type Visit,
  visitOf,
  visitTold,
  withErrors,
} from './visit.ts';

type Pending = NonNullable<PortalState['pending']>;
/** Enough for people behind one address of a mobile operator, too few for a machine. */
export const limited = {
  ...openPage,
  config: { ...openPage.config, rateLimit: { max: 60, timeWindow: '1 minute' } },
};
const codeTries = 5;

/** What is asked, as the use case takes it. */
function askOf(draft: Draft, visit: Visit): Ask {
  const chosen = correctable(visit).filter(({ id }) => draft.fields?.includes(id));
  const corrections = chosen.map(({ id, category, column }) => ({
    category,
    value: draft.values?.[id] ?? '',
    ...(column === undefined ? {} : { column }),
  }));
  return {
    ...(draft.text ? { text: draft.text } : {}),
    ...(draft.kind === 'rectification' ? { corrections } : {}),
    ...(draft.purposes ? { purposes: draft.purposes } : {}),
    ...(draft.about ? { about: draft.about } : {}),
  };
}

/** Opens a request once for each draft, however often its button is pressed. */
function send(services: RequestServices, visit: Visit, draft: Draft): Promise<Opened> {
  return openRequest(services, visit.org, {
    kind: draft.kind,
    language: visit.view.language,
    channel: 'portal',
    contact: { email: draft.email ?? '', ...(draft.name ? { name: draft.name } : {}) },
    ask: askOf(draft, visit),
    draft: draft.nonce,
  });
}

/** Sending, the code, and the confirmation. */
export function sendRoutes(app: App, services: RequestServices): void {
  app.post('/:org/requests/check', limited, async (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const { draft } = visit.state;
    if (!draft) return leadTo(reply, visit, '');
    const gap = firstGap(draft, visit.manifest, correctable(visit));
    if (gap) return leadTo(reply, visit, `/${gap}`);
    try {
      return afterSending(services, request, reply, visit, draft, await send(services, visit, draft));
    } catch (error) {
      if (!(error instanceof Problem) || error.code !== 'AMANAT-REQ-004') throw error;
      const text = q.tooMany[visit.view.language];
      return leadBack(services, request, reply, visit, { at: '/check', errors: { main: text } }, () =>
        showCheck(services, request, reply, visit, draft, { text, status: 429 }),
      );
    }
  });
  codeRoutes(app, services);
  app.get('/:org/requests/sent', openPage, (request, reply) => showSent(services, request, reply));
}

function afterSending(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  draft: Draft,
  { id, number, due, codeSent }: Opened,
): FastifyReply {
  const email = draft.email ?? '';
  writeState(
    services,
    request,
    reply,
    visit.org,
    codeSent
      ? { draft, pending: { id, via: 'new', email, tries: 0 } }
      : { opened: { id, told: { number, due, kind: draft.kind } } },
  );
  return leadTo(reply, visit, codeSent ? '/code' : '/sent');
}

function codeRoutes(app: App, services: RequestServices): void {
  app.get('/:org/requests/code', openPage, (request, reply) => {
    const visit = visitTold(services, request, reply, '/code');
    const { pending } = visit.state;
    if (!pending) return leadTo(reply, visit, '/status');
    const { resent, ...rest } = pending;
    if (resent) writeState(services, request, reply, visit.org, { ...visit.state, pending: rest });
    return show(request, reply, codePage({ ...visit.view, ...pending }));
  });
  app.post('/:org/requests/code', limited, async (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const form = formOf(request.body);
    const pending = pendingOf(services, visit.org, visit.state, form.text('for'));
    if (!pending) return leadTo(reply, visit, '/status');
    const code = form.text('code').replaceAll(/[\s-]/g, '');
    const tried = /^\d{6}$/.test(code)
      ? await tryCode(services, visit.org, pending, code)
      : f.codeMissing[visit.view.language];
    if (typeof tried === 'string' || 'because' in tried)
      return codeAgain(services, request, reply, visit, pending, tried);
    const merged = tried.id !== pending.id;
    const opened = { id: tried.id, token: tried.token, ...(merged ? { merged } : {}) };
    writeState(services, request, reply, visit.org, { opened });
    return leadTo(reply, visit, pending.via === 'new' ? '/sent' : `/${tried.id}`);
  });
  app.post('/:org/requests/code/resend', limited, async (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const pending = pendingOf(services, visit.org, visit.state, formOf(request.body).text('for'));
    if (!pending) return leadTo(reply, visit, '/status');
    if (pending.id && !(await sendAnother(services, visit.org, pending))) {
      return toldAtCode(services, request, reply, visit, pending, q.tooMany[visit.view.language], 429);
    }
    const next: Pending = { ...pending, tries: 0, resent: true };
    writeState(services, request, reply, visit.org, { ...visit.state, pending: next });
    return leadTo(reply, visit, '/code');
  });
}
type Tried = Confirmed | { readonly because: 'wrong' | 'expired' };
/** A request that does not exist takes codes as one that does: nobody learns here who has asked for what. */
async function tryCode(
  services: RequestServices,
  org: string,
  pending: Pending,
  code: string,
): Promise<Tried> {
  if (!pending.id) return { because: pending.tries + 1 > codeTries ? 'expired' : 'wrong' };
  try {
    return await confirmCode(services, org, pending.id, code);
  } catch (error) {
    if (error instanceof Problem && error.code === 'AMANAT-REQ-002') return { because: 'wrong' };
    if (error instanceof Problem && error.code === 'AMANAT-REQ-003') return { because: 'expired' };
    throw error;
  }
}
function codeAgain(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  pending: Pending,
  why: string | Extract<Tried, { because: string }>,
): FastifyReply {
  const words = { wrong: f.codeWrong, expired: f.codeExpired };
  const code = typeof why === 'string' ? why : words[why.because][visit.view.language];
  const tries = pending.tries + (typeof why === 'string' ? 0 : 1);
  return toldAtCode(services, request, reply, visit, { ...pending, tries }, code, 422);
}
function toldAtCode(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  pending: Pending,
  code: string,
  status: number,
): FastifyReply {
  const now = { ...visit, state: { ...visit.state, pending: { ...pending, resent: false } } };
  return leadBack(services, request, reply, now, { at: '/code', errors: { code } }, () =>
    show(
      request,
      reply,
      codePage({ ...withErrors(visit.view, { code }), ...pending, resent: false }),
      status,
    ),
  );
}
/** False when too many were sent; whoever only guessed a number is not told even that. */
async function sendAnother(services: RequestServices, org: string, pending: Pending): Promise<boolean> {
  try {
    await sendCode(services, org, pending.id ?? '');
    return true;
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'AMANAT-REQ-004') throw error;
    return pending.via === 'lookup';
  }
}

async function showSent(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = visitOf(services, request);
  const { opened } = visit.state;
  if (!opened) return leadTo(reply, visit, '/status');
  if (opened.told) {
    const page = sentPage({ ...visit.view, ...opened.told, link: '/status', merged: false, done: false });
    return show(request, reply, page);
  }
  const row = await requireToken(services, visit.org, opened.id, opened.token);
  const page = sentPage({
    ...visit.view,
    number: row.number,
    kind: portalKind(row.kind) ?? 'question',
    due: row.due_date,
    link: `/${row.id}`,
    merged: opened.merged ?? false,
    done: row.phase === 'answered',
  });
  return show(request, reply, page);
}
