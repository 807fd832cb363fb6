import { html } from 'ghtml';
import { capital } from '@amanat/domain/statements/phrase.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { inLanguage } from '../page.ts';
import { policyWords } from './policy-texts.ts';
import { dayWords, type VersionView } from './version-view.ts';

/** What XML 1.0 may not hold, not even escaped: a feed with it is read by nobody. */
const unreadable = /[^\t\n\r\x20-\uFFFD]/g;

/**
 * An Atom feed of the versions (RFC 4287), the newest first. Each language has a feed of its own, with ids of its own.
 * `base` is the public origin.
 */
export function versionsFeed(versions: readonly VersionView[], base: string, language: Language): string {
  const latest = versions.at(-1);
  if (!latest) throw new Error('An organisation without versions has no feed');
  const { organisation } = latest.manifest;
  const at = (path: string) => inLanguage(`${base}/${organisation.id}/${path}`, language);
  const entries = versions.toReversed().map((v) => {
    // An entry is written once: whether the version is in force depends on the day it is read.
    const summary = [
      `${policyWords.effectDate[language]}: ${dayWords(v.effectiveAt, language)}`,
      ...v.changes.map((c) => capital(c.text[language], language)),
    ].join('\n');
    const address = at(`versions/${v.number}`);
    return html`<entry
      ><id>${address}</id><title>${policyWords.version[language]} ${v.number}</title
      ><updated>${v.publishedAt}</updated><link href="${address}" />
      <summary>${summary}</summary></entry
    >`;
  });
  const feed = html`<?xml version="1.0" encoding="utf-8"?>
    <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"
      ><id>${at('versions.atom')}</id><title>${organisation.name}: ${policyWords.privacy[language]}</title
      ><updated>${latest.publishedAt}</updated><author><name>${organisation.name}</name></author
      ><link rel="self" href="${at('versions.atom')}" /><link
        href="${at('versions')}"
      />!${entries.join('')}</feed
    >`;
  return feed.replaceAll(unreadable, '');
}
