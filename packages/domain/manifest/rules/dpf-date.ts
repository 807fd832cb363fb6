import { daysBetween } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A DPF certification without its last day, past it, or about to pass it. */
export const dpfDate = rule({
  code: 'AMANAT-CHK-138',
  severity: 'warning',
  title: 'A DPF certification without a date, or past it',
  why: 'The framework covers certified companies only, and a certification lasts a year',
  law: ['eu-gdpr.dpf'],
  fix: 'Look the company up at dataprivacyframework.gov and write its date under transfer.until.',
  *find({ manifest, today }) {
    for (const [id, { transfer }] of entries(manifest.recipients)) {
      const i = transfer?.mechanisms.indexOf('dpf') ?? -1;
      if (!transfer || i < 0) continue;
      const about = ['recipients'];
      if (!transfer.until)
        yield {
          path: ['recipients', id, 'transfer', 'mechanisms', i],
          message: `The DPF certification of "${id}" has no last day`,
          about,
        };
      else if (daysBetween(today, transfer.until) <= 30)
        yield {
          path: ['recipients', id, 'transfer', 'until'],
          severity: transfer.until < today ? 'warning' : 'note',
          message: `The DPF certification of "${id}" ${transfer.until < today ? 'ended' : 'ends'} on ${transfer.until}`,
          about,
        };
    }
  },
});
