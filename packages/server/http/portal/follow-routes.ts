import { RequestParams } from '@amanat/contract/requests.ts';
import { askCodePage, codePage, lookupPage } from '@amanat/portal/requests/code-page.ts';
import { f } from '@amanat/portal/requests/follow-texts.ts';
import { q } from '@amanat/portal/requests/question-texts.ts';
import { statusPage, takeBackPage } from '@amanat/portal/requests/status-page.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { Problem } from '../../platform/problem.ts';
import { requireToken } from '../../requests/confirm.ts';
import { sendCode } from '../../requests/open.ts';
import { findByContact, howToOpen, personView } from '../../requests/person-view.ts';
import { fail } from '../../requests/problem.ts';
import { answerFile } from '../../requests/readable-answer.ts';
import type { RequestServices } from '../../requests/services.ts';
import { withdrawRequest } from '../../requests/withdraw-request.ts';
import type { App } from '../app.ts';
import { formOf } from './form-fields.ts';
import { sealPending, writeState } from './portal-state.ts';
import { emailProblem } from './read-answers.ts';
import { requireOwnPage } from './same-origin.ts';
import { limited } from './send-routes.ts';
import { leadBack, leadTo, openPage, show, type Visit, visitOf, visitTold, withErrors } from './visit.ts';

/** Addresses name a request by its id, which cannot be guessed; numbers follow one another and open nothing. */
const OwnParams = Type.Object({
  org: RequestParams.properties.org,
  request: Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' }),
});
const FileParams = Type.Interface([OwnParams], {
  name: Type.String({ pattern: '^M-\\d{4}-\\d{4,}\\.(zip|html)$' }),
});
const own = { config: openPage.config, schema: { hide: true, params: OwnParams } };

/** Finding one's request again, seeing how it goes, fetching the answer, taking it back. */
export function followRoutes(app: App, services: RequestServices): void {
  lookupRoutes(app, services);
  app.get('/:org/requests/:request', own, async (request, reply) => {
    const visit = visitOf(services, request);
    const row = await opened(services, visit, request.params.request);
    if (!row) return askForCode(services, request, reply, visit, request.params.request);
    return show(request, reply, statusPage({ ...visit.view, request: await personView(services, row) }));
  });
  app.get(
    '/:org/requests/:request/files/:name',
    { config: openPage.config, schema: { hide: true, params: FileParams } },
    async (request, reply) => {
      const { request: id, name } = request.params;
      const visit = visitOf(services, request);
      if (!(await opened(services, visit, id))) return leadTo(reply, visit, `/${id}`);
      const file = await answerFile(services, services.db, visit.org, id, name);
      if (!file) throw fail('AMANAT-REQ-009');
      return sendFile(reply, file);
    },
  );
  takeBackRoutes(app, services);
}

/** The row of a request that this browser has opened with a code; null when it has not, or not within the hour. */
async function opened(services: RequestServices, { org, state }: Visit, id: string) {
  if (state.opened?.id !== id || !state.opened.token) return null;
  try {
    return await requireToken(services, org, id, state.opened.token);
  } catch (error) {
    if (error instanceof Problem && error.code === 'AMANAT-REQ-005') return null;
    throw error;
  }
}
async function askForCode(
  services: RequestServices,
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  id: string,
): Promise<FastifyReply> {
  const how = await howToOpen(services, visit.org, id);
  if (how === 'gone') throw fail('AMANAT-REQ-009');
  const view = { ...visit.view, carried: sealPending(services, visit.org, id) };
  return show(request, reply, how === 'enter-code' ? codePage({ ...view, via: 'link' }) : askCodePage(view));
}

/** A letter is read in place, cut off from everything; a package is saved. */
function sendFile(
  reply: FastifyReply,
  file: { readonly name: string; readonly type: string; readonly content: Uint8Array },
): FastifyReply {
  const letter = file.name.endsWith('.html');
  if (letter)
    reply.header(
      'content-security-policy',
      "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; frame-ancestors 'none'; sandbox allow-popups allow-modals",
    );
  return reply
    .type(file.type)
    .header('content-disposition', `${letter ? 'inline' : 'attachment'}; filename="${file.name}"`)
    .header('cache-control', 'no-store')
    .send(Buffer.from(file.content));
}

function lookupRoutes(app: App, services: RequestServices): void {
  app.get('/:org/requests/status', openPage, (request, reply) => {
    const { view, wrong } = visitTold(services, request, reply, '/status');
    return show(request, reply, lookupPage({ ...view, number: wrong?.number, email: wrong?.email }));
  });
  app.post('/:org/requests/status', limited, async (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const { language: l } = visit.view;
    const form = formOf(request.body);
    // A Cyrillic «М» looks the same and is on the keyboard of many.
    const number = form.text('number').toUpperCase().replace(/^М/, 'M').replaceAll(/\s/g, '');
    const email = form.text('email');
    const wrongEmail = emailProblem(email, q.emailMissing[l], l);
    const errors = {
      ...(/^M-\d{4}-\d{4,}$/.test(number) ? {} : { number: f.lookupNumberMissing[l] }),
      ...(wrongEmail ? { email: wrongEmail } : {}),
    };
    if (Object.keys(errors).length > 0)
      return leadBack(services, request, reply, visit, { at: '/status', errors, number, email }, () =>
        show(request, reply, lookupPage({ ...withErrors(visit.view, errors), number, email }), 422),
      );
    const id = await findByContact(services, visit.org, number, email);
    if (id) await sendQuietly(services, visit.org, id);
    writeState(services, request, reply, visit.org, { pending: { id, via: 'lookup', tries: 0 } });
    return leadTo(reply, visit, '/code');
  });
}
/** Sends a code unless too many were sent: the page says the same in both cases. */
async function sendQuietly(services: RequestServices, org: string, id: string): Promise<void> {
  try {
    await sendCode(services, org, id);
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'AMANAT-REQ-004') throw error;
  }
}

function takeBackRoutes(app: App, services: RequestServices): void {
  const path = '/:org/requests/:request/take-back';
  app.get(path, own, async (request, reply) => {
    const at = `/${request.params.request}/take-back`;
    const visit = visitTold(services, request, reply, at);
    const row = await opened(services, visit, request.params.request);
    if (!row) return leadTo(reply, visit, `/${request.params.request}`);
    return show(request, reply, takeBackPage({ ...visit.view, id: row.id, number: row.number }));
  });
  app.post(path, own, async (request, reply) => {
    requireOwnPage(request);
    const visit = visitOf(services, request);
    const row = await opened(services, visit, request.params.request);
    if (!row) return leadTo(reply, visit, `/${request.params.request}`);
    try {
      await withdrawRequest(services, visit.org, row.id);
    } catch (error) {
      const late = error instanceof Problem && ['AMANAT-REQ-101', 'AMANAT-REQ-102'].includes(error.code);
      if (!late) throw error;
      const errors = { main: f.tooLate[visit.view.language] };
      const view = withErrors(visit.view, errors);
      return leadBack(services, request, reply, visit, { at: `/${row.id}/take-back`, errors }, () =>
        show(request, reply, takeBackPage({ ...view, id: row.id, number: row.number }), 409),
      );
    }
    return leadTo(reply, visit, `/${row.id}`);
  });
}
