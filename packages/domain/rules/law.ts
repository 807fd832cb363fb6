/** How sure a rule of law is: read in a stored source, in a paraphrase, from knowledge, inferred. */
export type Confidence = 'S' | 'S2' | 'R' | 'I';
export type RegimeId = 'az-998' | 'eu-gdpr' | 'coe-108' | 'az-information-access' | 'az-civil' | 'az-labour';
export type TermUnit = 'working-days' | 'calendar-days' | 'months' | 'hours' | 'years';

/** A legal rule as dated data; see domain/rules/<jurisdiction>. Never an `if` in code. */
export interface LegalRule {
  readonly id: string;
  readonly regime: RegimeId;
  readonly citation: string;
  readonly amount?: number;
  readonly unit?: TermUnit;
  /** The event the term starts from. */
  readonly from?: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly confidence: Confidence;
}
/** The rules in force, looked up by id and date; and names, countries and lists that law fixes. */
export interface Law {
  /** The rule of that id in force on that day (`YYYY-MM-DD`), or undefined. */
  rule(id: string, on: string): LegalRule | undefined;
  readonly rules: readonly LegalRule[];
  /** Countries with an adequate level of protection, by regime. */
  adequate(country: string, regime: RegimeId, on: string): boolean;
  /** True for EU and EEA countries. */
  isEea(country: string): boolean;
  /** Official names under which a law may be cited, by regime. */
  readonly officialNames: Readonly<Record<string, readonly string[]>>;
}
