import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CookieEntry } from '@amanat/domain/manifest/manifest.ts';
import { declaredWith, entry } from '@amanat/domain/scan/testing/made-up-crawl.ts';
import { expect, onTestFinished, test } from 'vitest';
import { runScan } from './run.ts';
import { exitCodeOf, type Report } from './scan-report.ts';
import { tagSite } from './testing/tag-site.ts';

const waiting = (names: string[], change: Partial<CookieEntry> = {}) =>
  entry({ names, category: 'analytics', lifetime: 'P2Y', ...change });
/** What the shop tells its visitors; `_fbp` stands in the wrong place. */
const list = {
  choice: entry({ names: ['choice'], lifetime: 'P180D' }),
  cloudflare: entry({ names: ['__cf_bm'], lifetime: 'PT30M' }),
  balancer: entry({ names: ['AWSALB'], lifetime: 'P7D' }),
  ga: waiting(['_ga', '_ga_*']),
  'ga-script': waiting(['/gtag/js'], { kind: 'script' }),
  'ga-beacon': waiting(['localhost/*'], { kind: 'beacon', hosts: ['localhost'] }),
  meta: waiting(['_fbp'], { category: 'analytics', lifetime: 'P90D' }),
};

async function scanned(days: number, given: { gpc?: boolean; ignoring?: boolean; html?: string } = {}) {
  const site = await tagSite(days);
  onTestFinished(() => site.close());
  if (given.ignoring) site.ignoreObjections();
  const report = await runScan({
    site: new URL(site.url),
    declared: { ...declaredWith(list), gpc: given.gpc ?? true },
    pages: 1,
    wait: 300,
    html: given.html,
    language: 'az',
    now: () => Date.now(),
    say: () => undefined,
  });
  return { site, report };
}
const found = ({ findings }: Report, code: string) =>
  findings.filter((one) => one.code === `AMANAT-SCAN-${code}`).map(({ name, message }) => name ?? message);
const phasesOf = ({ things }: Report, name: string) => things.find((one) => one.name === name)?.phases;

test('tags in their real shape over TLS: what is left, misfiled, in clear and telling browsers apart is found', async () => {
  const { site, report } = await scanned(90);
  expect(report.reached).toEqual(['before', 'rejected', 'accepted', 'withdrawn', 'gpc']);
  expect(report.banner).toMatchObject({ kind: 'other', accept: true, reject: true, withdraw: true });
  expect(phasesOf(report, '_ga')).toEqual(['accepted']);
  expect(phasesOf(report, '/g/collect')).toEqual(['accepted']);
  // The withdrawal forgot this one.
  expect(found(report, '104')).toEqual(['_fbp']);
  expect(found(report, '106')).toEqual(['_fbp']);
  expect(report.findings.find(({ code }) => code.endsWith('106'))?.message).toContain(
    'Meta uses it for marketing',
  );
  expect(found(report, '101')).toContain('fpjs');
  expect(report.things.find(({ name }) => name === 'fpjs')).toMatchObject({ kind: 'indexed-db' });
  expect(found(report, '109')).toEqual(
    expect.arrayContaining([
      'HTMLCanvasElement.toDataURL',
      'MediaDevices.enumerateDevices',
      'OfflineAudioContext.startRendering',
    ]),
  );
  expect(report.findings.find(({ name }) => name === 'HTMLCanvasElement.toDataURL')?.by).toEqual([
    `script ${site.url}/fp.js`,
  ]);
  expect(report.transport).toMatchObject({
    https: true,
    protocol: 'TLS 1.3',
    mixed: [`${site.plain}/photo.gif`],
  });
  expect(found(report, '111')).toEqual([`${site.plain}/photo.gif is fetched in clear.`]);
  expect(found(report, '113')).toEqual(['AWSALB']);
  expect(found(report, '117')).toEqual([]);
  expect([exitCodeOf(report, 'error'), exitCodeOf(report, 'note')]).toEqual([1, 1]);
});

test('a browser that sends Global Privacy Control is a phase of its own; what runs there breaks the promise where one was made', async () => {
  const { report } = await scanned(90, { ignoring: true });
  expect(phasesOf(report, '_ga')).toEqual(['accepted', 'gpc']);
  expect(found(report, '117')).toEqual(expect.arrayContaining(['_ga', '/gtag/js', '_fbp']));
  const silent = await scanned(90, { ignoring: true, gpc: false });
  expect(found(silent.report, '117')).toEqual([]);
});

test('a certificate that ends soon is told, and the report is one page without scripts that holds a picture of each phase', async () => {
  const html = join(mkdtempSync(join(tmpdir(), 'amanat-scan-')), 'scan.html');
  const { site, report } = await scanned(5, { html });
  expect(found(report, '112').join()).toMatch(/The certificate ends in [45] days/);
  const text = readFileSync(html, 'utf8');
  expect(text.match(/src="data:image\/jpeg/g)).toHaveLength(5);
  // What is about the page as a whole is told in the language asked for, too.
  expect(text).toContain('<html lang="az">');
  expect(text).toMatch(/Sertifikatın bitməsinə [45] gün qalıb\./);
  expect(text).toContain(`Açıq, şifrəsiz gətirilir: ${site.plain}/photo.gif.`);
  expect(text).not.toMatch(/Why:|is fetched|certificate ends/);
  expect(text).not.toMatch(/<script|https?:\/\/[^<"]*\.css/);
});
