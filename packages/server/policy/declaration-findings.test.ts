import { checkManifest } from '@amanat/domain/manifest/check.ts';
import { groupFindings } from '@amanat/domain/manifest/finding-groups.ts';
import { placeInWords } from '@amanat/domain/manifest/finding-place.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import { manifestOf } from '@amanat/domain/manifest/testing/organisations.ts';
import { standardLaw } from '@amanat/domain/rules/standard-law.ts';
import { kinds } from '@amanat/domain/statements/registry.ts';
import { expect, test } from 'vitest';
import { isOverInThisTurn } from '../platform/testing/turn.ts';
import { findingsOn } from './declaration-findings.ts';
import type { PolicyVersion } from './reads.ts';

const versionOf = (manifest: Manifest) => ({ org: 'shop', number: 1, manifest }) as PolicyVersion;
const today = '2026-11-23';

test('what is said about a version is what the checker says, in the words of its places', async () => {
  const manifest = manifestOf('lalafo');
  const said = checkManifest(manifest, { law: standardLaw, today, kinds });
  const groups = groupFindings(said, (path) => placeInWords(manifest, path));
  expect(await findingsOn(versionOf(manifest), today)).toEqual(groups);
});

test('while a version is checked, others are answered; once a day it is checked for all who ask', async () => {
  const version = versionOf(manifestOf('lalafo'));
  const first = findingsOn(version, today);
  expect(await isOverInThisTurn(first)).toBe(false);
  expect(findingsOn(version, today)).toBe(first);
  expect(await first).not.toEqual([]);
  expect(findingsOn(version, today)).toBe(first);
  const next = findingsOn(version, '2026-11-24');
  expect(next).not.toBe(first);
  await next;
});

test('a check that failed is told to who asked, and made again for the next', async () => {
  // It cannot be carried to another thread.
  const manifest = Object.assign(manifestOf('lalafo'), { broken: () => undefined });
  const version = versionOf(manifest);
  await expect(findingsOn(version, today)).rejects.toThrow('could not be cloned');
  Reflect.deleteProperty(manifest, 'broken');
  expect(await findingsOn(version, today)).not.toEqual([]);
});
