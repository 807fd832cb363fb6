import { usableTag } from './language/tag.ts';

/** Words that urge, thank, pity or praise: a sentence with one of them asks for an answer and does not tell of it. */
const urging: Readonly<Record<string, RegExp>> = {
  az: /zəhmət olmasa|xahiş|tövsiyə|təəssüf|təşəkkür|daha yaxşı|ən yaxşı|pulsuz/u,
  en: /\bplease\b|recommend|\bsorry\b|\bthank|\bbetter\b|\bbest\b|\bfree\b/u,
  ru: /пожалуйста|рекоменд|жаль|спасибо|благодар|лучш|бесплатн/u,
  tr: /lütfen|tavsiye|öner|üzgün|teşekkür|daha iyi|en iyi|ücretsiz/u,
  ar: /من فضلك|يرجى|نوصي|ننصح|شكرا|للأسف|أفضل|مجان/u,
  de: /\bbitte\b|empfehl|\bdanke|\bleider\b|\bbesser|\bbeste|kostenlos/u,
  fr: /s[’']il vous plaît|veuillez|recommand|merci|désolé|meilleur|gratuit/u,
  es: /por favor|recomend|gracias|lo sentimos|mejor|gratis/u,
  uk: /будь ласка|рекоменд|на жаль|дяку|кращ|безкоштовн/u,
  fa: /لطفا|توصیه|متأسف|متشکر|بهتر|رایگان/u,
};
/** Words of agreeing, which a sentence before the choice has no need of. */
const agreeing: Readonly<Record<string, RegExp>> = {
  az: /qəbul et|razılaş/u,
  en: /\baccept\b|\bagree\b/u,
  ru: /прими|соглас/u,
  tr: /kabul et|onayla/u,
  de: /akzeptier|zustimm/u,
  fr: /accept/u,
  es: /acept/u,
  uk: /прийм|погод/u,
};
const primary = (language: string) => language.split('-')[0]?.toLowerCase() ?? '';

/** In lower case and in one spelling: however letters were composed, and whichever of the three schwas was typed. */
function plain(said: string, language: string): string {
  const text = said.normalize('NFC').toLocaleLowerCase(usableTag(language));
  return primary(language) === 'az' ? text.replaceAll(/[\u01dd\u04d9]/g, 'ə') : text;
}

/** The word that urges an answer, in the languages this is known of; undefined when there is none. */
export function urgingWord(said: string, language: string): string | undefined {
  return urging[primary(language)]?.exec(plain(said, language))?.[0];
}
/** Whether it shouts: exclamation marks, pictures that cheer, words in capitals. Holds in every language. */
export function raisesVoice(said: string): boolean {
  return /[!❗✅👍]|\p{Extended_Pictographic}|\p{Lu}{5,}/u.test(said);
}

/** How a sentence leans towards an answer, with the button or the word it does so by. */
export type Leaning =
  { readonly how: 'names-button' | 'urges'; readonly said: string } | { readonly how: 'raises-voice' };

/** How a sentence before the choice leans towards an answer; undefined when it only tells. */
export function leaning(said: string, language: string, labels: readonly string[]): Leaning | undefined {
  const text = plain(said, language);
  const named = labels.find((label) => text.includes(plain(label, language)));
  if (named !== undefined) return { how: 'names-button', said: named };
  const urges = urgingWord(said, language) ?? agreeing[primary(language)]?.exec(text)?.[0];
  if (urges !== undefined) return { how: 'urges', said: urges };
  return raisesVoice(said) ? { how: 'raises-voice' } : undefined;
}
