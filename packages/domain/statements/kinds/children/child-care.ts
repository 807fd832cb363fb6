import { list, object, oneOf } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';

const instruments = {
  'az-law': say('Azərbaycan qanunları', 'the laws of Azerbaijan', 'законы Азербайджана'),
  'child-convention': say(
    'Uşaq hüquqları haqqında Konvensiya',
    'the Convention on the Rights of the Child',
    'Конвенция о правах ребёнка',
  ),
  'gdpr-8': say('GDPR-in 8-ci maddəsi', 'Article 8 of the GDPR', 'статья 8 GDPR'),
} as const;
const ids = ['az-law', 'child-convention', 'gdpr-8'] as const;

/** Special care for children, and what it rests on. */
export const childCare = kind({
  says: 'child-care',
  section: 'children',
  schema: object(
    { under: list(oneOf(ids, 'A law or convention.'), 'What the care rests on.', 1) },
    'Special care for the data of children.',
  ),
  text({ under }) {
    const names = joined(under.map((id) => instruments[id]));
    return say(
      `Uşaqların məlumatlarına xüsusi diqqətlə yanaşırıq. Bunun əsası: ${names.az}.`,
      `We take special care of children’s data. It rests on ${names.en}.`,
      `К данным детей мы относимся с особой заботой. Основа — ${names.ru}.`,
    );
  },
  check: () => [],
  evidence: (_statement, reads) => publishedNow(reads),
});
