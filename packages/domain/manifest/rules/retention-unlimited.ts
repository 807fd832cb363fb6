import { entries, rule } from './rule.ts';

/** Data kept without end. */
export const retentionUnlimited = rule({
  code: 'AMANAT-CHK-108',
  severity: 'warning',
  title: 'Data kept without end',
  why: 'Data may be kept no longer than its purpose needs; a period without end contradicts that',
  law: ['eu-gdpr.storage-limitation', 'az-998.consent', 'az-998.penalty'],
  fix: 'Set a period and the event it starts from; anonymise what is to stay for ever.',
  *find({ manifest }) {
    for (const [id, purpose] of entries(manifest.purposes))
      if (purpose.retention?.keep === 'unlimited')
        yield {
          path: ['purposes', id, 'retention', 'keep'],
          message: `The data of "${id}" is kept without end`,
          about: ['retention/unlimited'],
        };
  },
});
