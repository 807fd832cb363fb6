import { leaning } from '../../consent/leaning.ts';
import { bannerWords, languages } from '../../consent/words.ts';
import type { Manifest } from '../manifest.ts';
import { entries, rule } from './rule.ts';

const longest = { title: 80, opening: 200 } as const;
type Part = keyof typeof longest;
interface Said {
  readonly id: string;
  readonly text: string;
  readonly part: Part;
  readonly language: string;
  readonly labels: readonly string[];
  readonly path: readonly string[];
}

/** A variant of the banner's words that leans towards an answer (EDPB guidelines 03/2022 on deceptive patterns). */
export const bannerVariantWeight = rule({
  code: 'AMANAT-CHK-217',
  severity: 'error',
  title: 'A wording that weakens the choice',
  why: 'Every variant must leave both answers the same weight; consent that was urged is not freely given',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Tell what the cookies are for in one plain sentence, and name no button, no thanks and no advantage.',
  *find({ manifest }) {
    for (const { id, text, part, language, labels, path } of [
      ...inManifest(manifest),
      ...inFiles(manifest),
    ]) {
      const tooLong =
        text.length > longest[part]
          ? `is longer than ${longest[part]} characters, and pushes the facts out of sight`
          : undefined;
      const wrong = leaning(text, language, labels) ?? tooLong;
      if (wrong) yield { path, message: `The variant "${id}" ${wrong}`, about: ['banner'] };
    }
  },
});

function inManifest({ banner }: Manifest): readonly Said[] {
  return entries(banner?.variants).flatMap(([id, variant]) =>
    (['title', 'opening'] as const).flatMap((part) =>
      languages.flatMap((language) => {
        const text = variant[part]?.[language];
        const { acceptAll, rejectAll, customise } = bannerWords[language];
        const labels = [acceptAll, rejectAll, customise];
        const path = ['banner', 'variants', id, part, language];
        return text === undefined ? [] : [{ id, text, part, language, labels, path }];
      }),
    ),
  );
}

function inFiles(manifest: Manifest): readonly Said[] {
  return entries(manifest.languages).flatMap(([language, { words, banner }]) =>
    entries(banner.variants).flatMap(([id, variant]) =>
      (['title', 'opening'] as const).flatMap((part) => {
        const text = variant[part];
        const labels = [words.acceptAll, words.rejectAll, words.customise];
        const path = ['languages', language, 'banner', 'variants', id, part];
        return text === undefined ? [] : [{ id, text, part, language, labels, path }];
      }),
    ),
  );
}
