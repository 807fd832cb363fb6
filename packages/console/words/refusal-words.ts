import { defineTexts } from '../language/texts.ts';

/** The closed list of grounds a request may be refused on. */
export const refusalWords = defineTexts({
  az: {
    'legal-duty': 'Qanuni öhdəlik saxlamağı tələb edir',
    'rights-of-others': 'Başqalarının hüquqlarına toxunur',
    law: 'Qanunda nəzərdə tutulmuş başqa hal',
    'manifestly-unfounded': 'Açıq-aşkar əsassızdır',
    excessive: 'Həddən artıqdır (təkrarlanır)',
    'identity-not-proven': 'Şəxsiyyət təsdiqlənməyib',
  },
  en: {
    'legal-duty': 'A legal duty requires keeping it',
    'rights-of-others': 'It touches the rights of others',
    law: 'Another case the law provides for',
    'manifestly-unfounded': 'Manifestly unfounded',
    excessive: 'Excessive (repeated)',
    'identity-not-proven': 'Identity not proven',
  },
  ru: {
    'legal-duty': 'Хранить обязывает закон',
    'rights-of-others': 'Затрагивает права других',
    law: 'Иной случай, предусмотренный законом',
    'manifestly-unfounded': 'Явно необоснованно',
    excessive: 'Чрезмерно (повторяется)',
    'identity-not-proven': 'Личность не подтверждена',
  },
});
