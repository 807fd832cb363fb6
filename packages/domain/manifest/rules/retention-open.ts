import { entries, rule } from './rule.ts';

/** A period without a number: nothing can sweep by it until somebody says the purpose is reached. */
export const retentionOpen = rule({
  code: 'AMANAT-CHK-109',
  severity: 'note',
  title: 'A retention period nobody can count',
  why: '"While needed" has no date: nothing is destroyed until a person says that the purpose is reached',
  law: ['eu-gdpr.storage-limitation'],
  fix: 'Set a period, or a yearly review that decides it under duties.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.retention?.keep === 'while-needed')
        yield {
          path: ['purposes', id, 'retention', 'keep'],
          message: `Nobody can count when the data of "${id}" is to go`,
        };
  },
});
