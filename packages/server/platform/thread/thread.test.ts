import { execFileSync } from 'node:child_process';
import { expect, onTestFinished, test } from 'vitest';
import type { EchoCalls } from './testing/echo.ts';
import { thread } from './thread.ts';

const file = new URL('./testing/echo.ts', import.meta.url);
function echo() {
  const opened = thread<EchoCalls>(file);
  onTestFinished(() => opened.close());
  return opened;
}

test('calls are answered in the order they came, each to who asked', async () => {
  const there = echo();
  expect(await Promise.all([there.call('echo', 'slow', 30), there.call('echo', 'quick')])).toEqual([
    '1 slow',
    '2 quick',
  ]);
});
test('what a function throws reaches who asked, and the next call is answered', async () => {
  const there = echo();
  await expect(there.call('fail', 'no such row')).rejects.toThrow(new RangeError('no such row'));
  expect(await there.call('echo', 'on')).toBe('1 on');
});
test('a thread that dies fails the calls it had; the next call starts another', async () => {
  const there = echo();
  const [died, after] = await Promise.allSettled([there.call('die'), there.call('echo', 'lost')]);
  expect(died).toMatchObject({ reason: { message: 'The thread ended: exit code 3.' } });
  expect(after.status).toBe('rejected');
  expect(await there.call('echo', 'anew')).toBe('1 anew');
});
test('what cannot be carried to the thread or back is refused, and waits for nothing', async () => {
  const there = echo();
  await expect(there.call('uncloneable')).rejects.toThrow('could not be cloned');
  await expect(there.call('echo', (() => 'a function') as never)).rejects.toThrow('could not be cloned');
  expect(await there.call('echo', 'on')).toBe('1 on');
});
test('closing waits for the calls that run', async () => {
  const there = echo();
  const running = there.call('echo', 'last', 20);
  await there.close();
  expect(await running).toBe('1 last');
  await there.close();
});
test('a process whose threads rest ends by itself', () => {
  const program = `import { thread } from ${JSON.stringify(new URL('./thread.ts', import.meta.url).href)};
    console.log(await thread(new URL(${JSON.stringify(file.href)})).call('echo', 'done'));`;
  expect(execFileSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8' })).toBe(
    '1 done\n',
  );
});
