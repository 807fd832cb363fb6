import { expect, test } from 'vitest';
import { caseNumber } from './holds.ts';

const isCaseNumber = (text: string) => new RegExp(caseNumber).test(text);

test('numbers of cases are taken as courts and bodies write them; words that could name a person are not', () => {
  for (const number of ['2-1/2026', '2-1(81)-77/2026', '1(101)-1234/2026', 'AB-17.3', '26/11'])
    expect(isCaseNumber(number), number).toBe(true);
  for (const number of ['', '(81)', 'Aysel Quliyeva', 'a@example.com', 'İş 5', '2-1/2026\n', '5'.repeat(61)])
    expect(isCaseNumber(number), number).toBe(false);
});
