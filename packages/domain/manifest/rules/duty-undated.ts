import { entries, rule } from './rule.ts';

/** A duty nobody will be reminded of. */
export const dutyUndated = rule({
  code: 'AMANAT-CHK-244',
  severity: 'note',
  title: 'A duty without a date',
  why: 'What has no day is never late and never done',
  law: ['eu-gdpr.accountability'],
  fix: 'Add next, and every when it comes again.',
  *find({ manifest }) {
    for (const [id, duty] of entries(manifest.duties))
      if (!duty.next && !(duty.every && duty.last))
        yield { path: ['duties', id], at: 'key', message: `Nothing says when "${id}" is due` };
  },
});
