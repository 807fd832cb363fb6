import { durationUnits } from '../../manifest/duration.ts';
import type { BannerLanguage } from '../../manifest/banner-language.ts';
import type { FormWords } from '../form-words.ts';
import type { FrameWords } from '../frame-words.ts';
import { type BannerWords, listed } from '../words.ts';
import { directionOf } from './direction.ts';
import { fill, inNumber, isolated } from './fill.ts';

/** Names of organisations and companies as a text of this direction takes them in. */
const nameFor = (file: BannerLanguage) =>
  (file.dir ?? directionOf(file.language)) === 'rtl' ? isolated : (name: string) => name;

/** A declaration whose sites hold no choice together never says it. */
const unsaid = { sites: '', many: '', goesAlong: '' };

/** The banner's words as an organisation wrote them in another language. */
export function bannerWordsOf(file: BannerLanguage): BannerWords {
  const { words, language, together = unsaid } = file;
  const named = nameFor(file);
  const { rest, partners, noPartners, longest, between, last, lifetimes, ...plain } = words;
  return {
    ...plain,
    list: (parts) => listed(parts, between, last),
    uses: (organisation) => fill(words.uses, { organisation: named(organisation) }),
    rest: (aims, count, most) =>
      [
        fill(rest, { aims }),
        count > 0 ? inNumber(partners, count, language) : noPartners,
        ...(most === null ? [] : [fill(longest, { longest: most })]),
      ].join(' '),
    together: (sites) => fill(together.sites, { sites: named(sites) }),
    togetherMany: (count, settings) => fill(inNumber(together.many, count, language), { settings }),
    goesAlong: together.goesAlong,
    change: (settings) => fill(words.change, { settings }),
    period: (count, unit) => inNumber(lifetimes[unit], count, language),
  };
}

/** Those of consent forms; undefined when the file has none. */
export function formWordsOf(file: BannerLanguage): FormWords | undefined {
  const { form, language } = file;
  if (!form) return undefined;
  const { wait, failed, address, newWindow } = form;
  const named = nameFor(file);
  return {
    text: (organisation, collected) => fill(form.text, { organisation: named(organisation), collected }),
    agree: (purpose) => fill(form.agree, { purpose }),
    oldEnough: (years) => inNumber(form.oldEnough, years, language),
    terms: (name) => fill(form.terms, { name }),
    byMail: form.byMail,
    status: { wait, failed, address, newWindow },
  };
}

/** Those of waiting frames; `{provider}` is filled in where they are shown. */
export function frameWordsOf(file: BannerLanguage): FrameWords | undefined {
  if (!file.frame) return undefined;
  return { ...file.frame, text: fill(file.frame.text, { provider: nameFor(file)('{provider}') }) };
}

/** The values each text of the words is given: what must stand in it in braces, by its path. */
export const placeholders: Readonly<Record<string, readonly string[]>> = {
  'words/uses': ['organisation'],
  'words/rest': ['aims'],
  'words/partners': ['n'],
  'words/longest': ['longest'],
  'words/change': ['settings'],
  'words/chosen': ['date'],
  ...Object.fromEntries(durationUnits.map((unit) => [`words/lifetimes/${unit}`, ['n']])),
  'together/sites': ['sites'],
  'together/many': ['n', 'settings'],
  'frame/text': ['provider'],
  'form/text': ['organisation', 'collected'],
  'form/agree': ['purpose'],
  'form/oldEnough': ['n'],
  'form/terms': ['name'],
};
