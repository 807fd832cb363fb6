import type { LegalRule } from './law.ts';

const law998 = { regime: 'az-998', validFrom: '2010-05-11' } as const;
const access = { regime: 'az-information-access', validFrom: '2005-09-30' } as const;
const civil = { regime: 'az-civil', validFrom: '2000-09-01', confidence: 'S' } as const;
const labour = { regime: 'az-labour', validFrom: '1999-07-01', confidence: 'S' } as const;

/** Law 998-IIIQ of 11 May 2010 «Fərdi məlumatlar haqqında», and what hangs on it. */
export const personalDataLaw: readonly LegalRule[] = [
  {
    ...law998,
    id: 'az-998.answer',
    citation: '998-IIIQ Art. 12',
    amount: 7,
    unit: 'working-days',
    from: 'request.received',
    confidence: 'S2',
  },
  {
    ...law998,
    id: 'az-998.extension',
    citation: '998-IIIQ Art. 12',
    amount: 7,
    unit: 'working-days',
    from: 'request.due',
    confidence: 'S2',
  },
  {
    ...law998,
    id: 'az-998.refusal',
    citation: '998-IIIQ Art. 12',
    amount: 5,
    unit: 'working-days',
    from: 'request.received',
    confidence: 'S2',
  },
  {
    ...law998,
    id: 'az-998.tell-recipients',
    citation: '998-IIIQ Art. 12',
    amount: 3,
    unit: 'working-days',
    from: 'measure.taken',
    confidence: 'S2',
  },
  { ...law998, id: 'az-998.rights', citation: '998-IIIQ Art. 7', confidence: 'S2' },
  { ...law998, id: 'az-998.complaint', citation: '998-IIIQ Art. 7.4', confidence: 'S2' },
  { ...law998, id: 'az-998.consent', citation: '998-IIIQ Art. 8', confidence: 'S2' },
  { ...law998, id: 'az-998.digital-consent', citation: '998-IIIQ Art. 8.6', confidence: 'S2' },
  { ...law998, id: 'az-998.notice', citation: '998-IIIQ Art. 11.2', confidence: 'S2' },
  { ...law998, id: 'az-998.transfer', citation: '998-IIIQ Art. 14', confidence: 'S2' },
  {
    ...law998,
    id: 'az-998.registration-threshold',
    citation: '998-IIIQ Arts. 15-16; Cabinet Decisions 149 and 237',
    amount: 1000,
    confidence: 'S2',
  },
  {
    ...law998,
    id: 'az-998.registration-change',
    citation: '998-IIIQ Arts. 15-16; Cabinet Decisions 149 and 237',
    amount: 20,
    unit: 'calendar-days',
    from: 'system.changed',
    confidence: 'S2',
  },
  {
    ...law998,
    id: 'az-998.protection',
    citation: 'Cabinet Decision 161 of 2010',
    amount: 256,
    confidence: 'S2',
  },
  { ...law998, id: 'az-998.penalty', citation: 'Administrative Offences Code Art. 375', confidence: 'S' },
];

/** The information-access law, under which state bodies answer as well. */
export const informationAccessLaw: readonly LegalRule[] = [
  {
    ...access,
    id: 'az-information-access.answer',
    citation: 'Information-access law Art. 24.1',
    amount: 7,
    unit: 'working-days',
    from: 'request.registered',
    confidence: 'S',
  },
  {
    ...access,
    id: 'az-information-access.incomplete',
    citation: 'Information-access law Art. 24',
    amount: 5,
    unit: 'working-days',
    from: 'request.registered',
    confidence: 'S',
  },
  {
    ...access,
    id: 'az-information-access.forwarding',
    citation: 'Information-access law Art. 24',
    amount: 5,
    unit: 'working-days',
    from: 'request.registered',
    confidence: 'S',
  },
  {
    ...access,
    id: 'az-information-access.urgent',
    citation: 'Information-access law Art. 24',
    amount: 24,
    unit: 'hours',
    from: 'request.registered',
    confidence: 'S',
  },
  {
    ...access,
    id: 'az-information-access.urgent-later',
    citation: 'Information-access law Art. 24',
    amount: 48,
    unit: 'hours',
    from: 'request.registered',
    confidence: 'S',
  },
  {
    ...access,
    id: 'az-information-access.counting',
    citation: 'Information-access law Art. 24.5',
    confidence: 'S',
  },
];

/** Civil Code: counting of terms and limitation; Labour Code: working days. */
export const generalLaw: readonly LegalRule[] = [
  { ...civil, id: 'az-civil.counting', citation: 'Civil Code Arts. 368-371' },
  {
    ...civil,
    id: 'az-civil.limitation-general',
    citation: 'Civil Code Art. 373',
    amount: 10,
    unit: 'years',
    from: 'right.violated',
  },
  {
    ...civil,
    id: 'az-civil.limitation-contract',
    citation: 'Civil Code Art. 373',
    amount: 3,
    unit: 'years',
    from: 'right.violated',
  },
  { ...labour, id: 'az-labour.holidays', citation: 'Labour Code Arts. 105, 106' },
  { ...labour, id: 'az-labour.rest-day-move', citation: 'Labour Code Art. 105.5' },
  { ...labour, id: 'az-labour.feast-move', citation: 'Labour Code Art. 105.6' },
  { ...labour, id: 'az-labour.swap', citation: 'Labour Code Art. 105.7' },
  { ...labour, id: 'az-labour.election', citation: 'Labour Code Art. 105-1' },
];
