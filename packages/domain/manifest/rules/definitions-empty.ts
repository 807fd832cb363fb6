import { entries, rule } from './rule.ts';

/** Definitions that define nothing. */
export const definitionsEmpty = rule({
  code: 'AMANAT-CHK-245',
  severity: 'note',
  title: 'Definitions that define nothing',
  why: 'The published text would open a heading with nothing under it',
  fix: 'Write the definition, or remove the entry.',
  *find({ manifest }) {
    if (manifest.definitions && Object.keys(manifest.definitions).length === 0)
      yield { path: ['definitions'], message: 'No term is defined', about: ['definitions'] };
    for (const [id, { term, text }] of entries(manifest.definitions))
      for (const language of ['az', 'en', 'ru'] as const)
        if (!term[language].trim() || !text[language].trim())
          yield { path: ['definitions', id], at: 'key', message: `"${id}" is empty in ${language}` };
  },
});
