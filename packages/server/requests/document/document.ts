import type { Language } from '@amanat/domain/time/format-date.ts';

/** A letter or package page as data: rendered to HTML for reading and to text for mail. */
export type Block =
  | { readonly heading: string }
  | { readonly text: string }
  | { readonly list: readonly string[] }
  | {
      readonly table: {
        readonly caption: string;
        readonly head: readonly string[];
        readonly rows: readonly (readonly string[])[];
      };
    };
export interface LetterDocument {
  readonly language: Language;
  readonly title: string;
  /** Who answers: name of the organisation. */
  readonly from: string;
  readonly blocks: readonly Block[];
}
