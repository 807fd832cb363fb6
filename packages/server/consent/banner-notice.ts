import type { BannerNotice } from '@amanat/contract/banner-notice.ts';
import { ownLanguage } from '@amanat/domain/consent/language/spoken.ts';
import { noticeWords } from '@amanat/domain/consent/notice-words.ts';
import { noticeContact, wayOutLink } from '@amanat/domain/notices/letter.ts';
import { bakuDateOf } from '@amanat/domain/time/baku.ts';
import type { Policies } from '../policy/reads.ts';
import { button, link, ours, safe } from './banner-markup.ts';

/** Changes that are named; the page of the difference has them all. */
const named = 2;

/**
 * What visitors of an organisation's sites are told of a changed policy: what and from when, the difference, the way out,
 * and who the controller is (LAL-C9.2, LAL-8.6, LAL-1.2a). Undefined when there is nothing to tell.
 */
export function bannerNotice(policies: Policies, org: string, wanted: string): BannerNotice | undefined {
  const version = policies.noticed?.(org);
  if (!version) return undefined;
  const { number, manifest, effectiveAt, changes } = version;
  const language = ownLanguage(wanted);
  const words = noticeWords[language];
  const isComing = (policies.inForce(org)?.number ?? 0) < number;
  const day = bakuDateOf(effectiveAt);
  const matters = changes.filter((change) => change.significant).map(({ text }) => text[language]);
  const more = matters.length > named ? [words.more(matters.length - named)] : [];
  const { organisation, channels, rights } = manifest;
  const who = [organisation.legalName ?? organisation.name, channels[noticeContact(manifest)]?.address];
  const difference = `/${org}/versions/compare?from=${number - 1}&to=${number}&lang=${language}`;
  const canErase = rights === undefined || rights.includes('erasure');
  const layer =
    `<section class=told lang=${language} dir=ltr aria-labelledby=amanat-told>` +
    `<h2 id=amanat-told>${safe(isComing ? words.coming : words.came)}</h2>` +
    `<p role=status>${safe(isComing ? words.from(day) : words.since(day))}</p>` +
    `<ul>${[...matters.slice(0, named), ...more].map((text) => `<li>${safe(text)}</li>`).join('')}</ul>` +
    `<div>${link(ours(difference), words.difference)}${canErase ? link(ours(wayOutLink('', org, language)), words.wayOut) : ''}</div>` +
    `<small>${safe(who.filter(Boolean).join(' · '))}</small>` +
    `${button('close', '×').replace('<button ', `<button class=x aria-label='${safe(words.close)}' `)}</section>`;
  return { version: number, language, layer };
}
