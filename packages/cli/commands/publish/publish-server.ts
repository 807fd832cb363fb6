import type { ProblemDetails } from '@amanat/contract/errors/error.ts';
import { CannotRun } from '../../cannot-run.ts';
import { isProblem, jsonIn, noAnswer, notAmanat } from '../../server-problems.ts';

/** A version as the server tells it. */
export interface PublishedVersion {
  readonly number: number;
  readonly hash: string;
  /** ISO instant. */
  readonly effectiveAt: string;
  readonly significant: boolean;
  readonly changes: readonly { readonly text: { readonly en: string }; readonly significant: boolean }[];
}
/** What became of a manifest: made a version, equals the latest one, or was refused with a coded problem. */
export type Published =
  { readonly refused: ProblemDetails } | { readonly isNew: boolean; readonly version: PublishedVersion };

/** The texts of a declaration: the manifest, and its languages by tag. */
export interface DeclarationTexts {
  readonly manifest: string;
  readonly languages: Readonly<Record<string, string>>;
}

export interface PublishServer {
  /** Versions of the organisation, oldest first; empty when it has published nothing. */
  versions(org: string): Promise<readonly PublishedVersion[]>;
  publish(org: string, texts: DeclarationTexts, key: string): Promise<Published>;
}
const timeout = 30_000;

/** The answer of a server that was reached; `CannotRun` when none came or something else than Əmanət spoke. */
async function ask(url: URL, init: RequestInit = {}): Promise<{ ok: boolean; body: unknown }> {
  let response: Response;
  try {
    response = await fetch(url, { ...init, signal: AbortSignal.timeout(timeout), redirect: 'error' });
  } catch (error) {
    throw noAnswer(url, error);
  }
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') ?? false;
  const body: unknown = isJson ? jsonIn(text) : null;
  if (response.ok ? body === null : !isProblem(body)) throw notAmanat(url, response.status);
  return { ok: response.ok, body };
}

/** Problems that say nothing of the manifest: who asks may not, or the server cannot now. */
function stopWhenNotOurs({ status, code, title, fix }: ProblemDetails): void {
  if (status === 401 || status === 403)
    throw new CannotRun(
      'AMANAT-CLI-012',
      `The server refuses the key (${code}: ${title}).`,
      'A key opens its own organisation alone, and publishes only when made for it: admin.ts api-key <organisation> <label> --for publish.',
    );
  if (status >= 500 || status === 429)
    throw new CannotRun('AMANAT-CLI-013', `The server cannot publish now (${code}: ${title}).`, fix);
}

/** Talks with the Əmanət server at an origin such as `https://privacy.example.az`. */
export function publishServer(server: string): PublishServer {
  const address = (org: string) => new URL(`/v1/organisations/${encodeURIComponent(org)}/versions`, server);
  const versions = async (org: string) => {
    const { ok, body } = await ask(address(org));
    if (ok) return (body as { versions: readonly PublishedVersion[] }).versions;
    stopWhenNotOurs(body as ProblemDetails);
    return [];
  };
  return {
    versions,
    publish: async (org, { manifest, languages }, key) => {
      const { ok, body } = await ask(address(org), {
        method: 'POST',
        headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json; charset=utf-8' },
        body: JSON.stringify({ manifest, ...(Object.keys(languages).length > 0 ? { languages } : {}) }),
      });
      if (!ok) {
        stopWhenNotOurs(body as ProblemDetails);
        return { refused: body as ProblemDetails };
      }
      const made = body as PublishedVersion & { readonly isNew: boolean };
      const version = (await versions(org)).find(({ number }) => number === made.number);
      return { isNew: made.isNew, version: version ?? { ...made, changes: [] } };
    },
  };
}
