import { bannerWords, languages, type Language } from '../../consent/words.ts';
import { entries, rule } from './rule.ts';

/** Words that urge, thank, pity or shame: a sentence with one of them asks for an answer and does not tell of it. */
const urging: Readonly<Record<Language, RegExp>> = {
  az: /zəhmət olmasa|xahiş|tövsiyə|təəssüf|təşəkkür|qəbul et|razılaş|daha yaxşı|ən yaxşı|pulsuz/u,
  en: /\bplease\b|recommend|\bsorry\b|\bthank|\baccept\b|\bagree\b|\bbetter\b|\bbest\b|\bfree\b/u,
  ru: /пожалуйста|рекоменд|жаль|спасибо|благодар|прими|соглас|лучш|бесплатн/u,
};
const longest = { title: 80, opening: 200 } as const;

/** A variant of the banner's words that leans towards an answer (EDPB guidelines 03/2022 on deceptive patterns). */
export const bannerVariantWeight = rule({
  code: 'AMANAT-CHK-217',
  severity: 'error',
  title: 'A wording that weakens the choice',
  why: 'Every variant must leave both answers the same weight; consent that was urged is not freely given',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Tell what the cookies are for in one plain sentence, and name no button, no thanks and no advantage.',
  *find({ manifest }) {
    for (const [id, variant] of entries(manifest.banner?.variants))
      for (const part of ['title', 'opening'] as const)
        for (const language of languages) {
          const said = variant[part]?.[language];
          const wrong = said === undefined ? undefined : leaning(said, language, part);
          if (wrong)
            yield {
              path: ['banner', 'variants', id, part, language],
              message: `The variant "${id}" ${wrong}`,
              about: ['banner'],
            };
        }
  },
});

function leaning(said: string, language: Language, part: keyof typeof longest): string | undefined {
  const { acceptAll, rejectAll, customise } = bannerWords[language];
  const text = said.toLocaleLowerCase(language);
  const names = [acceptAll, rejectAll, customise].find((label) =>
    text.includes(label.toLocaleLowerCase(language)),
  );
  if (names !== undefined) return `names the button «${names}», which the others do not stand beside`;
  const urges = urging[language].exec(text)?.[0];
  if (urges !== undefined) return `urges an answer («${urges}»)`;
  if (/[!❗✅👍]|\p{Lu}{5,}/u.test(said)) return 'raises its voice';
  return said.length > longest[part]
    ? `is longer than ${longest[part]} characters, and pushes the facts out of sight`
    : undefined;
}
