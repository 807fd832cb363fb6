import type { Localized } from '../schema/schema.ts';
import type { Evidence, PromiseState } from './kind.ts';
import type { Reads } from './reads.ts';

type Facts = Evidence['facts'];

function evidence(state: PromiseState, because: Localized, facts?: Facts): Evidence {
  return { state, because, ...(facts === undefined ? {} : { facts }) };
}
/** The promise was seen to hold. */
export const kept = (because: Localized, facts?: Facts): Evidence => evidence('kept', because, facts);
/** The promise holds now, and something seen may break it. */
export const atRisk = (because: Localized, facts?: Facts): Evidence => evidence('at-risk', because, facts);
/** The promise was seen not to hold. */
export const broken = (because: Localized, facts?: Facts): Evidence => evidence('broken', because, facts);
/** Nothing that runs can show it yet; `because` says what is missing. */
export const notYetShown = (because: Localized, facts?: Facts): Evidence =>
  evidence('not-yet-shown', because, facts);

/**
 * Evidence of a declared statement: it is kept when the version in force was rendered just now in all
 * three languages, and broken when a page failed to render.
 */
export function publishedNow(reads: Reads): Evidence {
  const { policy } = reads;
  if (policy === null || policy.inForce === null)
    return notYetShown({
      az: 'Siyasət hələ dərc olunmayıb.',
      en: 'The policy has not been published yet.',
      ru: 'Политика ещё не опубликована.',
    });
  const pages = policy.rendered.filter((page) => page.page === 'privacy');
  const failed = pages.filter((page) => !page.ok);
  const facts = { version: policy.inForce, pages: pages.length, failed: failed.length };
  if (failed.length > 0)
    return broken(
      {
        az: `Siyasətin ${failed.length} dildəki səhifəsi açılmır.`,
        en: `The policy page does not render in ${failed.length} languages.`,
        ru: `Страница политики не открывается: языков ${failed.length}.`,
      },
      facts,
    );
  if (pages.length < 3)
    return notYetShown({
      az: 'Dərc olunmuş səhifələr üç dildə hələ yoxlanılmayıb.',
      en: 'The published pages have not been checked in all three languages yet.',
      ru: 'Опубликованные страницы ещё не проверены на трёх языках.',
    });
  return kept(
    {
      az: `Qüvvədə olan ${policy.inForce} nömrəli redaksiyada dərc olunub.`,
      en: `Published in version ${policy.inForce}, which is in force.`,
      ru: `Опубликовано в действующей редакции № ${policy.inForce}.`,
    },
    facts,
  );
}
