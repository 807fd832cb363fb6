import type { CompiledManifest } from '../decide/compile.ts';
import { preferencesWording } from './preferences-wording.ts';
import { staffFormWords, type StaffAct, type StaffMedium } from './staff-form-words.ts';
import type { Language } from './words.ts';

/** One thing a paper or a call asks about; answered on its own. */
export interface StaffFormItem {
  readonly about: 'purpose' | 'transfer';
  /** Id of the purpose, or ISO 3166-1 code of the country. */
  readonly id: string;
  readonly label: string;
  readonly lines: readonly string[];
}
/** A form to print, or a script to read aloud: what comes before the items, what can be asked, what comes after. */
export interface StaffForm {
  readonly intro: readonly string[];
  readonly items: readonly StaffFormItem[];
  readonly outro: readonly string[];
}

/**
 * The words for a consent asked for on paper or by telephone, or for its withdrawal, from the declaration: each purpose
 * on its own, with its data and who gets it (GDPR 7(2), 7(3), 13; 998-IIIQ 8).
 */
export function staffForm(
  compiled: CompiledManifest,
  given: { readonly language: Language; readonly medium: StaffMedium; readonly act: StaffAct },
): StaffForm {
  const { language, medium, act } = given;
  const words = staffFormWords[language];
  const { purposes, transfers, organisation } = preferencesWording(compiled, language);
  // Who takes something back is not told again what it was for.
  const lines = (all: readonly string[]) => (act === 'ask' ? all : []);
  return {
    intro: [words.intro[act][medium](organisation), words.how[act][medium]],
    items: [
      ...purposes.map((one) => ({
        about: 'purpose' as const,
        id: one.id,
        label: one.label,
        lines: lines(one.lines),
      })),
      ...transfers.map((one) => ({
        about: 'transfer' as const,
        id: one.id,
        label: one.label,
        lines: lines(one.lines),
      })),
    ],
    outro: [words.back[act]],
  };
}

/** The same as one text, as it stands on the paper or is read aloud: only the chosen items, numbered from one. */
export function staffFormText({ intro, items, outro }: StaffForm): string {
  const said = items.map(({ label, lines }, n) => [`${n + 1}. ${label}`, ...lines].join('\n'));
  return [intro.join('\n'), ...said, outro.join('\n')].join('\n\n');
}
