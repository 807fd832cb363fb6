import { yearSpace } from '@amanat/domain/time/format-date.ts';

/** «22 noyabr 2026-cı il», in whichever case, in text and not in a tag: markup writes `<` and `>` of texts as entities. */
const date = new RegExp(`\\d{1,2} \\p{Ll}+ \\d{4}-c[ıiuü]${yearSpace}il\\p{L}*(?![^<]*>)`, 'gu');

/**
 * Keeps every Azerbaijani date on one line: a browser would break «2026-cı» after the hyphen, and no font of ours has one
 * that does not. An element does it, so that what is copied and searched for stays plain letters.
 * @param markup markup of a page's body, already escaped.
 */
export function withWholeDates(markup: string): string {
  return markup.replaceAll(date, '<span class="date">$&</span>');
}
