import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Path } from '../finding.ts';
import type { Manifest } from '../manifest.ts';
import { entries, rule } from './rule.ts';

/** An e-mail address of another domain than every site of the organisation. */
export const emailSiteMismatch = rule({
  code: 'AMANAT-CHK-234',
  severity: 'note',
  title: 'An e-mail address of another domain',
  why: 'A slip in the domain loses every request sent there; a free mailbox belongs to somebody else',
  fix: 'Correct the domain, or ignore this when the other domain is yours.',
  *find({ manifest }) {
    const own = sites(manifest);
    for (const [path, address] of mailAddresses(manifest)) {
      const host = address.split('@')[1]?.toLowerCase();
      if (host && ![...own].some((site) => host === site || host.endsWith(`.${site}`)))
        yield {
          path,
          fix: says(
            { place: fact.place(path), sites: fact.all([...own].map(fact.code)) },
            '{place} sahəsində domeni yoxlayın: saytlarınız {sites}. O biri domen də sizindirsə, belə qalsın.',
            'Check the domain under {place}: your sites are {sites}. If the other domain is yours as well, leave it.',
            'Проверьте домен в {place}: ваши сайты — {sites}. Если и другой домен ваш, оставьте как есть.',
          ),
          message: says(
            { address: fact.code(address), sites: fact.all([...own].map(fact.code)) },
            '{address} ünvanı təşkilatın saytlarına aid deyil: {sites}',
            '{address} does not belong to {sites}',
            'Адрес {address} не относится к сайтам организации: {sites}',
          ),
        };
    }
  },
});

function sites(manifest: Manifest): ReadonlySet<string> {
  const urls = [manifest.organisation.website, ...Object.values(manifest.properties).map((one) => one.url)];
  return new Set(
    urls
      .map((url) => /^https?:\/\/(?:www\.)?([^/:]+)/i.exec(url ?? '')?.[1]?.toLowerCase())
      .filter((host) => host !== undefined),
  );
}
/** Every e-mail address the manifest gives people, with its place. */
export function* mailAddresses(manifest: Manifest): Generator<readonly [Path, string]> {
  for (const [id, channel] of entries(manifest.channels))
    if (channel.kind === 'email' && channel.address) yield [['channels', id, 'address'], channel.address];
  const { responsible } = manifest.organisation;
  if (responsible) yield [['organisation', 'responsible', 'email'], responsible.email];
}
