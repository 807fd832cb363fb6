import { entries, rule } from './rule.ts';

/** A certificate past its day, or whose check is due. */
export const certificateLapsed = rule({
  code: 'AMANAT-CHK-141',
  severity: 'warning',
  title: 'A certificate that lapsed or was not checked',
  why: 'A recipient is chosen for its guarantees; a lapsed certificate guarantees nothing',
  law: ['eu-gdpr.processor'],
  fix: 'Ask for the current certificate and write its date, and the day you checked it.',
  *find({ manifest, today }) {
    for (const [id, recipient] of entries(manifest.recipients))
      for (const [i, certificate] of (recipient.certificates ?? []).entries()) {
        const path = ['recipients', id, 'certificates', i];
        if (certificate.until && certificate.until < today)
          yield {
            path: [...path, 'until'],
            message: `The ${certificate.kind} certificate of "${id}" lapsed on ${certificate.until}`,
          };
        else if (certificate.next && certificate.next < today)
          yield {
            path: [...path, 'next'],
            message: `The check of the ${certificate.kind} certificate of "${id}" was due on ${certificate.next}`,
          };
      }
  },
});
