import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import type { Path } from '../finding.ts';
import { entries, rule } from './rule.ts';

/** A site that is reached without TLS. */
export const addressUnencrypted = rule({
  code: 'AMANAT-CHK-238',
  severity: 'warning',
  title: 'An address without https',
  why: 'Forms and cookies would travel in clear',
  law: ['eu-gdpr.security', 'az-998.protection'],
  fix: 'Serve it over https and write the address so.',
  *find({ manifest }) {
    const urls: (readonly [Path, string | undefined])[] = [
      [['organisation', 'website'], manifest.organisation.website],
      ...entries(manifest.properties).map(([id, one]) => [['properties', id, 'url'], one.url] as const),
    ];
    for (const [path, url] of urls)
      if (url !== undefined && !url.startsWith('https://') && !/^http:\/\/(localhost|127\.)/.test(url))
        yield {
          path,
          fix: says(
            { write: fact.write(path, url.replace(/^(?:\w+:\/\/)?/, 'https://')) },
            'Ünvanı https ilə açılan edin və yazın: {write}.',
            'Serve it over https and write {write}.',
            'Переведите адрес на https и напишите: {write}.',
          ),
          message: says(
            { url: fact.code(url) },
            '{url} ünvanı https ilə açılmır',
            '{url} is not served over https',
            'Адрес {url} открывается без https',
          ),
        };
  },
});
