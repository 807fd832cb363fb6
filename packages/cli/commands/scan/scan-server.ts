import type { ScanAnswer } from '@amanat/contract/scans.ts';
import type { Declared } from '@amanat/domain/scan/declared.ts';
import { CannotRun } from '../../cannot-run.ts';
import { isProblem, jsonIn, noAnswer, notAmanat } from '../../server-problems.ts';
import type { Report } from './scan-report.ts';

const patience = 30_000;

/** The JSON a server answers with; `CannotRun` when none comes, or a coded problem. */
async function ask<T>(url: URL, init: RequestInit = {}): Promise<T> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience), redirect: 'error' });
  } catch (error) {
    throw noAnswer(url, error);
  }
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? jsonIn(await response.text()) : null;
  if (response.ok && body !== null) return body as T;
  if (isProblem(body))
    throw new CannotRun(
      'AMANAT-CLI-024',
      `${url.origin} refuses (${body.code}: ${body.title}). ${body.detail}`,
      body.fix,
    );
  throw notAmanat(url, response.status);
}
const at = (server: string, org: string, path: string): URL =>
  new URL(`/v1/organisations/${encodeURIComponent(org)}/${path}`, server);

/** What the organisation's version in force declares about cookies. */
export function fetchDeclared(server: string, org: string): Promise<Declared> {
  return ask<Declared>(at(server, org, 'cookie-list'));
}
/** Hands a report over; the server keeps it as the last crawl of that site. */
export function sendReport(server: string, key: string, report: Report): Promise<ScanAnswer> {
  return ask<ScanAnswer>(at(server, report.organisation, 'scans'), {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json; charset=utf-8' },
    body: JSON.stringify(report),
  });
}
