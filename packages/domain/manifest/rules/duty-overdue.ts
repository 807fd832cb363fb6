import { entries, rule } from './rule.ts';

/** A duty whose day has passed. */
export const dutyOverdue = rule({
  code: 'AMANAT-CHK-243',
  severity: 'warning',
  title: 'A duty is overdue',
  why: 'What people promise to do and do not do is a promise broken',
  law: ['eu-gdpr.accountability', 'az-998.protection'],
  fix: 'Do it, and write the days under last and next.',
  *find({ manifest, today }) {
    for (const [id, duty] of entries(manifest.duties))
      if (duty.next && duty.next < today)
        yield { path: ['duties', id, 'next'], message: `"${id}" was due on ${duty.next}` };
  },
});
