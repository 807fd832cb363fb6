import { defineTexts } from '../language/texts.ts';

export const dayFieldTexts = defineTexts({
  az: { none: 'Gün seçilməyib' },
  en: { none: 'No day chosen' },
  ru: { none: 'День не выбран' },
});
