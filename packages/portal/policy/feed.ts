import { html } from 'ghtml';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { policyWords } from './policy-texts.ts';
import { sinceWords, type VersionView } from './version-view.ts';

/** An Atom feed of the versions (RFC 4287), the newest first. `base` is the public origin. */
export function versionsFeed(versions: readonly VersionView[], base: string, language: Language): string {
  const latest = versions.at(-1);
  if (!latest) throw new Error('An organisation without versions has no feed');
  const { organisation } = latest.manifest;
  const home = `${base}/${organisation.id}`;
  const entries = versions.toReversed().map((v) => {
    const summary = [
      `${policyWords.effective[language]}: ${sinceWords(v.effectiveAt, language)}`,
      ...v.changes.map((c) => c.text[language]),
    ].join('\n');
    return html`<entry
      ><id>${home}/versions/${v.number}</id><title>${policyWords.version[language]} ${v.number}</title
      ><updated>${v.publishedAt}</updated><link href="${home}/versions/${v.number}" />
      <summary>${summary}</summary></entry
    >`;
  });
  return html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"
      ><id>${home}/versions.atom</id><title>${organisation.name}: ${policyWords.privacy[language]}</title
      ><updated>${latest.publishedAt}</updated><author><name>${organisation.name}</name></author
      ><link rel="self" href="${home}/versions.atom" /><link
        href="${home}/versions"
      />!${entries.join('')}</feed
    >`;
}
