import { expect, test } from 'vitest';
import { standardLaw } from '../rules/standard-law.ts';
import { tellRecipientsDue } from './tell-recipients.ts';

test('recipients are told within 3 Azerbaijani working days, where 998-IIIQ applies', () => {
  const measure = '2026-03-19T08:00:00.000Z';
  expect(tellRecipientsDue(measure, ['az-998', 'eu-gdpr'], standardLaw)).toEqual({
    due: '2026-04-02',
    rule: 'az-998.tell-recipients',
    citation: '998-IIIQ Art. 12',
    calendar: { id: 'az', version: 'az-2026.11' },
  });
  expect(tellRecipientsDue(measure, ['eu-gdpr'], standardLaw)).toBeNull();
});
