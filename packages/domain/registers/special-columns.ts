/** Kinds of special categories (998-IIIQ 2; GDPR 9) and how columns that hold them are called in az, en and ru. */
const names = {
  race: ['race', 'irq', 'irqi', 'rasa', 'skin_colou?r'],
  ethnicity: [
    'ethnic(ity|_origin|_group)?',
    'etnik(_mensubiyyet)?',
    'nationality_ethnic',
    'milliyyet',
    'natsionalnost',
  ],
  belief: ['religi(on|ous\\w*)', 'belief', 'faith', 'din', 'dini_\\w+', 'eqide', 'mezheb', 'veroispovedanie'],
  health: [
    'health\\w*',
    'medical\\w*',
    'diagnos[ie]s',
    'disabilit(y|ies)',
    'blood_(type|group)',
    'allerg(y|ies)',
    'saglamliq\\w*',
    'diaqnoz',
    'xestelik\\w*',
    'elillik',
    'qan_qrupu',
    'diagnoz',
    'zdorovye',
  ],
  biometric: [
    'biometri\\w*',
    'finger_?print\\w*',
    'face_?(id|print|template)',
    'iris_\\w+',
    'barmaq_izi',
    'voice_?print',
  ],
  genetic: ['genetic\\w*', 'genetik\\w*', 'genome', 'dna', 'dnt'],
  political: ['political_\\w+', 'party_membership', 'siyasi_\\w+'],
  union: ['(trade_)?union_member\\w*', 'hemkarlar\\w*'],
  'sex-life': ['sexual_\\w+', 'sex_life', 'cinsi_oriyentasiya'],
  criminal: ['criminal_\\w+', 'conviction\\w*', 'mehkumluq'],
} as const;
export type SpecialKind = keyof typeof names;

const patterns = Object.entries(names).map(
  ([kind, words]) => [kind as SpecialKind, new RegExp(`(?:^|_)(?:${words.join('|')})(?:$|_)`)] as const,
);
const letters: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ö: 'o', ü: 'u', ğ: 'g', ş: 's', ç: 'c' };

/** camelCase, spaces, hyphens and Azerbaijani letters brought to one form: `qanQrupu`, `Qan qrupu` → `qan_qrupu`. */
function plain(column: string): string {
  return column
    .replaceAll(/([a-zəıöüğşç0-9])([A-ZƏİÖÜĞŞÇ])/g, '$1_$2')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .replaceAll(/[əıöüğşç]/g, (letter) => letters[letter] ?? letter)
    .replaceAll(/[\s.-]+/g, '_');
}

/** The special category a column looks like by its name, or undefined. A hint for people: names are all that is read. */
export function specialKindOf(column: string): SpecialKind | undefined {
  const name = plain(column);
  return patterns.find(([, pattern]) => pattern.test(name))?.[0];
}
