import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Campaigns, stories, visits of sites and killed processes take longest; begun last, one of them would keep everybody
 * waiting at the end. Each line takes longer than those below it; what matches none is short.
 */
const long = [
  /\/notices\/crash\.test/,
  /\/e2e\/story\.test|\/portal\/portal\.test|\/scan\/scheduled\.test|\/console\/(console|scans)\.test/,
  /crash\.test|\/banner\/together\.test|\/scan\/|\/local-gate\.test|\/consents\/consents\.test|\/promises\/checks\.test/,
  /\/e2e\/|\/console\/[^/]+\.test|\/banner\/|\/sdk\/browser\.test|\/requests\/rights\.test|\/publish\/publish\.test/,
  /\/promises\/(registers|retention|visits|contracts)\.test|\/requests\/(faults|requests)\.test|\/public\/facts\.test/,
];
const rank = ({ moduleId }: TestSpecification): number => {
  const found = long.findIndex((line) => line.test(moduleId));
  return found === -1 ? long.length : found;
};

/** Begins with what takes longest, also on a fresh checkout that has never measured anything. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not the array's
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rank(a) - rank(b));
  }
}
