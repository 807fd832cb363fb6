import { expect, test } from 'vitest';
import { drawRegister } from './draw-register.ts';

test('a long register is laid out beside the thread that answers', async () => {
  const rows = Array.from({ length: 200 }, (_, i) => ({
    number: `M-2026-${i}`,
    kind: 'erasure',
    channel: 'portal',
    receivedAt: '2026-06-01T08:00:00.000Z',
    due: '2026-06-10',
    closedAt: '2026-06-05T08:00:00.000Z',
    outcome: 'answered',
    form: 'cavab.html 2c26b46b68ffc68ff99b453c1d30413413422d706483bfa0f98a5e886266e7ae',
    handler: 'Aysel Quliyeva',
    subject: 'p-1',
    entries: [i, i + 1],
    unaltered: true,
  }));
  const given = {
    organisation: 'Şəki İpəyi MMC',
    at: '2026-06-30T08:00:00.000Z',
    journal: { size: 400 },
    rows,
  };
  const here = process.threadCpuUsage();
  const all = process.cpuUsage();
  const pdf = await drawRegister(given);
  const used = { here: process.threadCpuUsage(here), all: process.cpuUsage(all) };
  expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
  const of = ({ user, system }: NodeJS.CpuUsage) => user + system;
  expect(of(used.here)).toBeLessThan(of(used.all) / 4);
});
