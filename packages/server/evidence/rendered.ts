import { kinds } from '@amanat/domain/statements/registry.ts';
import type { PolicyReads } from '@amanat/domain/statements/reads.ts';
import type { Policies, PolicyVersion } from '../policy/reads.ts';

type Rendered = PolicyReads['rendered'][number];
/** Fetches a page of this server as a stranger's browser without JavaScript would. */
export type FetchPage = (path: string) => Promise<{ status: number; body: string }>;

const pages = ['privacy', 'cookies'] as const;
const languages = ['az', 'en', 'ru'] as const;

/** URLs a page would load from someone else: scripts, styles, images, frames. Links are not loads. */
function thirdPartyUrls(body: string): number {
  return [
    ...body.matchAll(
      /<(?:script|img|iframe|link|source|video|audio)\b[^>]*?\b(?:src|href)="(https?:)?\/\/[^"]+"/g,
    ),
  ].length;
}

async function rendered(fetchPage: FetchPage, version: PolicyVersion): Promise<Rendered[]> {
  const wanted = pages.flatMap((page) => languages.map((language) => ({ page, language })));
  return Promise.all(
    wanted.map(async ({ page, language }) => {
      const { status, body } = await fetchPage(
        `/${version.org}/${page}${language === 'az' ? '' : `?lang=${language}`}`,
      );
      const said =
        page === 'cookies' ||
        version.manifest.statements.every(
          (s) => kinds.get(s.says)?.section === 'cookies' || body.includes(`>${s.id}<`),
        );
      const ok =
        status === 200 && said && body.includes(version.hash) && body.includes(`<html lang="${language}"`);
      return { page, language, ok, bytes: Buffer.byteLength(body), thirdPartyUrls: thirdPartyUrls(body) };
    }),
  );
}

/** How many former versions are opened at each reading: an archive may hold hundreds. */
const opened = 10;

/** The latest of the former versions, fetched from the archive: `ok` means answered, and of that very version. */
async function archived(
  fetchPage: FetchPage,
  versions: readonly PolicyVersion[],
  inForce: number,
): Promise<NonNullable<PolicyReads['archived']>> {
  const former = versions.filter(({ number }) => number < inForce).toReversed();
  return Promise.all(
    former.slice(0, opened).map(async ({ org, number, hash }) => {
      const { status, body } = await fetchPage(`/${org}/versions/${number}`);
      return { number, ok: status === 200 && body.includes(hash) };
    }),
  );
}

/** Versions and the public pages, fetched just now. `ok` means: answered, in that language, of this version, every promise on it. */
export async function policyReads(
  policies: Policies,
  org: string,
  fetchPage: FetchPage,
): Promise<PolicyReads> {
  const versions = policies
    .versions(org)
    .map(({ number, hash, approved, effectiveAt, publishedAt, significant, noticeAt }) => ({
      number,
      hash,
      approved,
      effectiveAt,
      publishedAt,
      significant,
      noticeAt,
    }));
  const current = policies.inForce(org);
  return {
    versions,
    inForce: current?.number ?? null,
    rendered: current ? await rendered(fetchPage, current) : [],
    archived: current ? await archived(fetchPage, policies.versions(org), current.number) : [],
  };
}
