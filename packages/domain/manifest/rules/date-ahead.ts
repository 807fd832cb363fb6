import { entries, rule } from './rule.ts';
import type { Hit } from './rule.ts';

/** Something said to have been done on a day that has not come. */
export const dateAhead = rule({
  code: 'AMANAT-CHK-224',
  severity: 'warning',
  title: 'Something done on a day that has not come',
  why: 'A day ahead cannot prove that anything was done',
  law: ['eu-gdpr.accountability'],
  fix: 'Write the day it was done, or remove the date until it is done.',
  *find({ manifest, today }) {
    const { policy } = manifest;
    yield* ahead(policy.approved, ['policy', 'approved'], 'The policy was approved', today);
    yield* ahead(policy.lastReview, ['policy', 'lastReview'], 'The policy was reviewed', today);
    for (const [id, { dpia, lastReview }] of entries(manifest.purposes)) {
      yield* ahead(dpia?.done, ['purposes', id, 'dpia', 'done'], `The assessment of "${id}" was done`, today);
      yield* ahead(lastReview, ['purposes', id, 'lastReview'], `"${id}" was reviewed`, today);
    }
    for (const [id, { contract, transfer }] of entries(manifest.recipients)) {
      const path = ['recipients', id];
      yield* ahead(
        contract?.signed,
        [...path, 'contract', 'signed'],
        `The contract with "${id}" was signed`,
        today,
      );
      yield* ahead(transfer?.tia, [...path, 'transfer', 'tia'], `The assessment of "${id}" was done`, today);
    }
    for (const [id, duty] of entries(manifest.duties))
      yield* ahead(duty.last, ['duties', id, 'last'], `"${id}" was done`, today);
  },
});

function* ahead(date: string | undefined, path: Hit['path'], what: string, today: string): Generator<Hit> {
  if (date && date > today) yield { path, message: `${what} on ${date}, which has not come` };
}
