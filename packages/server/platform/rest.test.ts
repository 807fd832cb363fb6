import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a resting process gives back what a crowd left, and ends when its work is done', () => {
  const script = `
    import { setTimeout as sleep } from 'node:timers/promises';
    import { giveMemoryBackAtRest } from ${JSON.stringify(join(import.meta.dirname, 'rest.ts'))};
    const stop = giveMemoryBackAtRest();
    let crowd = Array.from({ length: 800_000 }, (_, i) => ({ i, text: 'row ' + i }));
    const full = process.memoryUsage().heapTotal;
    crowd = undefined;
    for (let left = 8; left > 0 && process.memoryUsage().heapTotal > full / 2; left -= 1) await sleep(2500);
    console.log(process.memoryUsage().heapTotal < full / 2);
    stop();`;
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { encoding: 'utf8' });
  expect(output).toBe('true\n');
});
