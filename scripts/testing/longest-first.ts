import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Browsers and killed processes take longest; begun last, one of them would keep everybody waiting at the end. */
const long = /\/e2e\/|\/console\/[^/]+\.test|\/scan\/|crash\.test|\/portal\.test|\/banner\//;

/** Begins with what takes longest, also on a fresh checkout that has never measured anything. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // oxlint-disable-next-line unicorn/no-array-sort -- not the array's
    const sorted = await super.sort(files);
    const isLong = ({ moduleId }: TestSpecification) => long.test(moduleId);
    return [...sorted.filter(isLong), ...sorted.filter((file) => !isLong(file))];
  }
}
