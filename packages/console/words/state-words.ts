import { defineTexts } from '../language/texts.ts';

/** The four states of a promise. */
export const stateWords = defineTexts({
  az: { kept: 'tutulur', 'at-risk': 'risk altında', broken: 'pozulub', 'not-yet-shown': 'göstərilməyib' },
  en: { kept: 'kept', 'at-risk': 'at risk', broken: 'broken', 'not-yet-shown': 'not yet shown' },
  ru: { kept: 'соблюдается', 'at-risk': 'под угрозой', broken: 'нарушено', 'not-yet-shown': 'не показано' },
});
