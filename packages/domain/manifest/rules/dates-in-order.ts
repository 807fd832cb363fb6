import { entries, rule } from './rule.ts';
import type { Hit } from './rule.ts';

/** Two dates of which the later one is written first. */
export const datesInOrder = rule({
  code: 'AMANAT-CHK-223',
  severity: 'warning',
  title: 'Dates in the wrong order',
  why: 'A version takes effect after its approval, a contract ends after its signature, the next time follows the last',
  fix: 'Correct the date that is wrong.',
  *find({ manifest }) {
    const { approved, effective } = manifest.policy;
    yield* later(approved, effective, ['policy', 'effective'], 'The policy takes effect', 'its approval');
    for (const [id, { contract }] of entries(manifest.recipients))
      yield* later(
        contract?.signed,
        contract?.ends,
        ['recipients', id, 'contract', 'ends'],
        `The contract with "${id}" ends`,
        'its signature',
      );
    for (const [id, duty] of entries(manifest.duties))
      yield* later(duty.last, duty.next, ['duties', id, 'next'], `"${id}" is next due`, 'the last time');
  },
});

function* later(
  first: string | undefined,
  second: string | undefined,
  path: Hit['path'],
  what: string,
  than: string,
): Generator<Hit> {
  if (first && second && second < first)
    yield { path, message: `${what} on ${second}, before ${than} on ${first}` };
}
