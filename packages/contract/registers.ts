import type { Localized } from '@amanat/domain/schema/schema.ts';

/** Registers below /v1/organisations/{org}, made from the declaration and the stores at the moment they are asked for. */

export type DutyState = 'late' | 'soon' | 'planned' | 'unplanned' | 'never-done';
export interface DutyView {
  readonly id: string;
  readonly kind: string;
  readonly name: Localized;
  readonly owner: Localized;
  /** Days as YYYY-MM-DD. */
  readonly last: string | null;
  readonly next: string | null;
  /** Which of confidentiality, integrity, availability, resilience it serves (GDPR 32). */
  readonly serves: readonly string[];
  readonly state: DutyState;
}
export interface DutiesView {
  readonly today: string;
  readonly duties: readonly DutyView[];
}

export interface ActivityView {
  readonly purpose: string;
  readonly name: Localized;
  readonly basis: string;
  readonly law: Localized | null;
  readonly categories: readonly string[];
  readonly recipients: readonly {
    readonly name: Localized;
    readonly role: string;
    readonly countries: readonly string[];
    readonly mechanisms: readonly string[];
  }[];
  readonly retention: string;
  readonly owner: Localized | null;
  /** `store.table` of the rows that serve it. */
  readonly dataSets: readonly string[];
}
export interface DataSetView {
  readonly store: string;
  readonly name: Localized;
  readonly country: string;
  /** False when the store did not answer just now: what lies in it is then only what was declared. */
  readonly reachable: boolean;
  readonly tables: readonly {
    readonly name: string;
    readonly columns: readonly {
      readonly name: string;
      /** Category it was declared with; null for keys, links, dates and columns nobody declared. */
      readonly category: string | null;
      /** Found: the column is in the store. */
      readonly found: boolean;
    }[];
  }[];
}
/** Record of processing activities (GDPR 30). */
export interface ProcessingRegisterView {
  readonly controller: {
    readonly name: string;
    readonly country: string;
    readonly address: string | null;
    readonly responsible: string | null;
  };
  readonly version: number;
  readonly at: string;
  readonly activities: readonly ActivityView[];
  /** Names of the categories of the declaration in force. */
  readonly categoryNames?: Readonly<Record<string, Localized>>;
  /** Names of the countries that are spoken of, by ISO 3166-1 code. */
  readonly countryNames?: Readonly<Record<string, Localized>>;
  readonly dataSets: readonly DataSetView[];
  /** Security measures, by name. */
  readonly measures: readonly Localized[];
}

export type ContractState = 'missing' | 'not-begun' | 'ended' | 'ends-soon' | 'in-force';
export type CertificateState = 'valid' | 'lapsed' | 'unchecked' | 'check-overdue';
export interface RecipientView {
  readonly id: string;
  readonly name: Localized;
  readonly role: string;
  readonly country: string;
  readonly dataIn: readonly string[];
  readonly registration: string | null;
  readonly voen: string | null;
  /** Whether the check digits of the VÖEN hold; null when it gives none. */
  readonly voenHolds: boolean | null;
  readonly task: Localized;
  /** Purposes that name it: what it may be given data for, and nothing else. */
  readonly purposes: readonly string[];
  readonly contract: {
    readonly state: ContractState;
    readonly kind: string | null;
    readonly signed: string | null;
    readonly ends: string | null;
    readonly terms: readonly string[];
  };
  readonly transfer: {
    readonly mechanisms: readonly string[];
    readonly tia: string | null;
    readonly until: string | null;
    readonly evidence: string | null;
  } | null;
  readonly certificates: readonly {
    readonly kind: string;
    readonly until: string | null;
    readonly checked: string | null;
    readonly next: string | null;
    readonly evidence: string | null;
    readonly state: CertificateState;
  }[];
  readonly controls: readonly {
    readonly on: string;
    readonly what: string;
    readonly evidence: string | null;
  }[];
}
export interface RecipientsView {
  readonly today: string;
  /** Names of the purposes of the declaration in force. */
  readonly purposeNames?: Readonly<Record<string, Localized>>;
  /** Names of the countries that are spoken of, by ISO 3166-1 code. */
  readonly countryNames?: Readonly<Record<string, Localized>>;
  readonly recipients: readonly RecipientView[];
}
