import { rule } from './rule.ts';

/** Sites that hold one choice together and cannot: unknown to the banner, unencrypted, alike, or under one domain. */
export const bannerTogether = rule({
  code: 'AMANAT-CHK-249',
  severity: 'error',
  title: 'Sites that cannot hold one choice together',
  why: 'A choice goes from site to site only between encrypted origins that the banner runs on and the wording names',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'List whole origins of `siteKeys` with https (`https://example.az`), at least two, under different domains.',
  *find({ manifest: { banner } }) {
    const { together, siteKeys = [] } = banner ?? {};
    if (!together) return;
    const path = (i: number) => ['banner', 'together', i];
    for (const [i, origin] of together.entries()) {
      const wrong = wrongOrigin(origin);
      if (wrong) yield { path: path(i), message: `${origin} ${wrong}` };
      else if (!siteKeys.includes(origin))
        yield { path: path(i), message: `${origin} is not among siteKeys: no banner runs there` };
      else if (together.indexOf(origin) < i) yield { path: path(i), message: `${origin} is listed twice` };
    }
    const hosts = together.filter((origin) => !wrongOrigin(origin)).map((origin) => new URL(origin).hostname);
    const top = hosts.find((host) => hosts.every((other) => lies(other, host)));
    if (top !== undefined && hosts.length > 1)
      yield {
        path: ['banner', 'together'],
        severity: 'warning',
        message: `All of these sites lie under ${top}, and share its cookie already`,
        fix: 'Leave `together` out; it is for sites under different domains.',
      };
    for (const [i, origin] of siteKeys.entries()) {
      if (together.includes(origin) || !URL.canParse(origin)) continue;
      const near = hosts.find((host) => lies(new URL(origin).hostname, host));
      if (near !== undefined)
        yield {
          path: ['banner', 'siteKeys', i],
          severity: 'warning',
          message: `${origin} shares the choice of ${near} by a cookie, and with it that of the sites together; they do not name it`,
          fix: `Add ${origin} to \`together\`, so that the wording names it.`,
        };
    }
  },
});

const lies = (host: string, under: string) => `.${host}`.endsWith(`.${under}`);

function wrongOrigin(origin: string): string | undefined {
  if (!URL.canParse(origin) || new URL(origin).origin !== origin) return 'is not an origin';
  return new URL(origin).protocol === 'https:' ? undefined : 'is not encrypted: others could read the choice';
}
