// Time to check a declaration of 1,000 purposes: node bench/check.ts
import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { largeManifest } from './large-manifest.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';

const today = '2026-06-01';
const runs = 9;

/** Milliseconds to check a manifest of so many purposes: the first time (cold) and the median of the rest. */
export function checkTimes(purposes: number): { cold: number; median: number; findings: number } {
  const manifest = largeManifest(purposes);
  const times: number[] = [];
  let findings = 0;
  for (let i = 0; i <= runs; i += 1) {
    const start = performance.now();
    findings = checkManifest(manifest, { law: standardLaw, today, kinds }).length;
    times.push(performance.now() - start);
  }
  const [cold = 0, ...warm] = times;
  return { cold, median: warm.toSorted((a, b) => a - b)[Math.floor(runs / 2)] ?? 0, findings };
}

if (import.meta.main) {
  for (const purposes of [100, 1_000]) {
    const { cold, median, findings } = checkTimes(purposes);
    console.log(
      `check ${purposes} purposes: ${cold.toFixed(0)} ms cold, ${median.toFixed(0)} ms (${findings} findings)`,
    );
  }
}
