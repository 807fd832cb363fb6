import type { Confidence, RegimeId } from './law.ts';

/** EU member states and the three EEA states that apply the GDPR (ISO 3166-1). */
export const eea: ReadonlySet<string> = new Set(
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' '),
);

/** A country recognised as protecting data equally well, from a day, under a regime. */
export interface Adequacy {
  readonly country: string;
  readonly validFrom: string;
  readonly validTo?: string;
  readonly citation: string;
  readonly confidence: Confidence;
}

function decisions(rows: readonly (readonly [string, string, string])[]): readonly Adequacy[] {
  return rows.map(([country, validFrom, citation]) => ({ country, validFrom, citation, confidence: 'R' }));
}

/**
 * Decisions under GDPR 45 (and the ones kept from Directive 95/46/EC). The USA is not here: Decision
 * 2023/1795 covers certified companies only, so it is a mechanism of the recipient (`dpf`), not a country.
 */
const commission = decisions([
  ['CH', '2000-07-26', 'Decision 2000/518/EC'],
  ['CA', '2001-12-20', 'Decision 2002/2/EC'],
  ['AR', '2003-06-30', 'Decision 2003/490/EC'],
  ['GG', '2003-11-21', 'Decision 2003/821/EC'],
  ['IM', '2004-04-28', 'Decision 2004/411/EC'],
  ['JE', '2008-05-08', 'Decision 2008/393/EC'],
  ['FO', '2010-03-05', 'Decision 2010/146/EU'],
  ['AD', '2010-10-19', 'Decision 2010/625/EU'],
  ['IL', '2011-01-31', 'Decision 2011/61/EU'],
  ['UY', '2012-08-21', 'Decision 2012/484/EU'],
  ['NZ', '2012-12-19', 'Decision 2013/65/EU'],
  ['JP', '2019-01-23', 'Decision (EU) 2019/419'],
  ['GB', '2021-06-28', 'Decision (EU) 2021/1772'],
  ['KR', '2021-12-17', 'Decision (EU) 2022/254'],
]);

/**
 * 998-IIIQ 14 asks for equal protection abroad and names no list. Parties to Convention 108 owe each other
 * free flow (Art. 12) and that protection: read here as equal, marked as inferred.
 * A party left out of the list needs a mechanism.
 */
const convention = [
  ...eea,
  ...'AD AL AR BA CH CV GB GE MA MC MD ME MK MU MX RS SM SN TN TR UA UY'.split(' '),
].map((country): Adequacy => ({
  country,
  validFrom: '2010-09-01',
  citation: '998-IIIQ Art. 14; Convention 108 Art. 12',
  confidence: 'I',
}));

export const adequacy: Readonly<Partial<Record<RegimeId, readonly Adequacy[]>>> = {
  'eu-gdpr': commission,
  'az-998': convention,
  'coe-108': convention,
};
