import { lengthOf } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A range whose lower end lies above its upper end. */
export const retentionRange = rule({
  code: 'AMANAT-CHK-111',
  severity: 'warning',
  title: 'A retention range in the wrong order',
  why: 'Nothing can be kept for at least longer than it is kept',
  fix: 'Exchange keep and atLeast, or correct one of them.',
  *find({ manifest }) {
    for (const [id, { retention }] of entries(manifest.purposes))
      if (
        retention?.atLeast &&
        retention.keep.startsWith('P') &&
        lengthOf(retention.atLeast) > lengthOf(retention.keep)
      )
        yield {
          path: ['purposes', id, 'retention', 'atLeast'],
          message: `"${id}" is kept at least ${retention.atLeast} and at most ${retention.keep}`,
        };
  },
});
