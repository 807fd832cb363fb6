import type { Confidence, LegalRule, TermUnit } from './law.ts';

const inForce = '2018-05-25';

/** A rule of the GDPR without a number in it. */
function article(id: string, citation: string, confidence: Confidence): LegalRule {
  return { id: `eu-gdpr.${id}`, regime: 'eu-gdpr', citation, validFrom: inForce, confidence };
}
/** A rule of the GDPR that sets a term or a limit. */
function term(
  id: string,
  citation: string,
  confidence: Confidence,
  [amount, unit]: readonly [number, TermUnit],
  from: string,
): LegalRule {
  return { ...article(id, citation, confidence), amount, unit, from };
}

/** Regulation (EU) 2016/679, and the rules that are read with it. */
export const gdpr: readonly LegalRule[] = [
  term('answer', 'GDPR Art. 12(3)', 'S', [1, 'months'], 'request.received'),
  term('extension', 'GDPR Art. 12(3)', 'S', [2, 'months'], 'request.due'),
  term('refusal', 'GDPR Art. 12(4)', 'S', [1, 'months'], 'request.received'),
  term('incident', 'GDPR Art. 33(1)', 'S', [72, 'hours'], 'incident.aware'),
  term('age', 'GDPR Art. 8(1)', 'S', [16, 'years'], 'subject.born'),
  term('age-lowest', 'GDPR Art. 8(1)', 'S', [13, 'years'], 'subject.born'),
  article('storage-limitation', 'GDPR Art. 5(1)(e)', 'R'),
  article('accountability', 'GDPR Art. 5(2)', 'R'),
  article('consent-definition', 'GDPR Art. 4(11)', 'R'),
  article('personal-data', 'GDPR Art. 4(1), recital 30', 'R'),
  article('basis', 'GDPR Art. 6(1)', 'R'),
  article('legal-obligation', 'GDPR Art. 6(1)(c), 6(3)', 'R'),
  article('legitimate-interest', 'GDPR Art. 6(1)(f)', 'R'),
  article('consent', 'GDPR Art. 7', 'R'),
  article('consent-withdrawal', 'GDPR Art. 7(3)', 'R'),
  article('unbundled', 'GDPR Art. 7(4)', 'R'),
  article('special-categories', 'GDPR Art. 9', 'R'),
  article('identity', 'GDPR Art. 12(6)', 'S'),
  article('pause-identity', 'GDPR Art. 12(6); EDPB Guidelines 01/2022', 'R'),
  article('pause-scope', 'GDPR Art. 15, recital 63; EDPB Guidelines 01/2022', 'R'),
  article('free-of-charge', 'GDPR Art. 12(5)', 'R'),
  article('notice', 'GDPR Arts. 13-14', 'R'),
  article('access', 'GDPR Art. 15(1)', 'S'),
  article('rectification', 'GDPR Art. 16', 'R'),
  article('erasure', 'GDPR Art. 17', 'R'),
  article('restriction', 'GDPR Art. 18', 'R'),
  article('tell-recipients', 'GDPR Art. 19', 'R'),
  article('portability', 'GDPR Art. 20', 'R'),
  article('objection', 'GDPR Art. 21', 'R'),
  article('objection-marketing', 'GDPR Art. 21(2)-(3)', 'R'),
  article('automated-decision', 'GDPR Art. 22', 'R'),
  article('joint-controllers', 'GDPR Art. 26', 'R'),
  article('representative', 'GDPR Art. 27', 'S'),
  article('processor', 'GDPR Art. 28(3)', 'S'),
  article('records', 'GDPR Art. 30', 'S'),
  article('security', 'GDPR Art. 32', 'R'),
  article('incident-people', 'GDPR Art. 34', 'R'),
  article('dpia', 'GDPR Art. 35', 'S'),
  article('officer', 'GDPR Arts. 37-39', 'R'),
  article('transfer', 'GDPR Arts. 44-49', 'R'),
  article('adequacy', 'GDPR Art. 45', 'R'),
  article('scc', 'GDPR Art. 46(2)(c)', 'R'),
  article('bcr', 'GDPR Art. 47', 'R'),
  article('derogation', 'GDPR Art. 49', 'R'),
  article('complaint', 'GDPR Art. 77', 'R'),
  { ...article('tia', 'Case C-311/18; GDPR Art. 46', 'R'), validFrom: '2020-07-16' },
  { ...article('dpf', 'Decision (EU) 2023/1795', 'R'), validFrom: '2023-07-10' },
  { ...article('cookies', 'Directive 2002/58/EC Art. 5(3)', 'R'), validFrom: '2009-12-19' },
  { ...article('counting', 'Regulation 1182/71 Art. 3', 'S'), validFrom: '1971-07-01' },
];

/** Convention 108 of the Council of Europe (ETS 108), in force for Azerbaijan since 2010. */
export const convention108: readonly LegalRule[] = [
  {
    id: 'coe-108.rights',
    regime: 'coe-108',
    citation: 'Convention 108 Art. 8',
    validFrom: '2010-09-01',
    confidence: 'R',
  },
  {
    id: 'coe-108.transfer',
    regime: 'coe-108',
    citation: 'Convention 108 Art. 12',
    validFrom: '2010-09-01',
    confidence: 'R',
  },
];
