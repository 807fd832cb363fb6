import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceable, replaceFile } from './replace-file.ts';

function folder(): string {
  const made = mkdtempSync(join(tmpdir(), 'amanat-replace-'));
  onTestFinished(() => rmSync(made, { recursive: true }));
  return made;
}

test('permissions and a byte order mark stay, and nothing is left beside the file', () => {
  const here = folder();
  const file = join(here, 'manifest.yaml');
  writeFileSync(file, '\uFEFFa: 1\r\n');
  chmodSync(file, 0o640);
  replaceFile(replaceable(file, 'a: 1\r\n'), 'a: 2\r\n');
  expect(readFileSync(file).toString('hex')).toBe(Buffer.from('\uFEFFa: 2\r\n').toString('hex'));
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(readdirSync(here)).toEqual(['manifest.yaml']);
});

test('a symbolic link stays one, and the file it leads to is written where it lies', () => {
  const here = folder();
  mkdirSync(join(here, 'shared'));
  const [file, link] = [join(here, 'shared', 'm.yaml'), join(here, 'manifest.yaml')];
  writeFileSync(file, 'a: 1\n');
  symlinkSync(join('shared', 'm.yaml'), link);
  replaceFile(replaceable(link, 'a: 1\n'), 'a: 2\n');
  expect(lstatSync(link).isSymbolicLink()).toBe(true);
  expect(readFileSync(file, 'utf8')).toBe('a: 2\n');
});

test('a file that is read-only, no file, gone, or another by now is not replaced', () => {
  const here = folder();
  const file = join(here, 'manifest.yaml');
  writeFileSync(file, 'a: 1\n');
  expect(() => replaceable(file, 'a: 0\n')).toThrow(
    expect.objectContaining({ code: 'AMANAT-CLI-043', message: expect.stringContaining('was changed') }),
  );
  chmodSync(file, 0o444);
  const refused = (message: string) =>
    expect.objectContaining({ code: 'AMANAT-CLI-042', message: expect.stringContaining(message) });
  expect(() => replaceable(file, 'a: 1\n')).toThrow(refused('it is read-only'));
  expect(() => replaceable(here, '')).toThrow(refused('no file'));
  expect(() => replaceable(join(here, 'nowhere'), '')).toThrow(refused('it is gone'));
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
});

test('where the system refuses, the file is as it was', () => {
  const here = folder();
  const file = join(here, 'manifest.yaml');
  writeFileSync(file, 'a: 1\n');
  const part = join(here, `.manifest.yaml.${process.pid}.part`);
  writeFileSync(part, 'of another run');
  const taken = replaceable(file, 'a: 1\n');
  expect(() => replaceFile(taken, 'a: 2\n')).toThrow(expect.objectContaining({ code: 'AMANAT-CLI-042' }));
  expect(readFileSync(file, 'utf8')).toBe('a: 1\n');
  expect(existsSync(part)).toBe(true);
});

test('whoever reads meanwhile, and whoever finds it after a kill, has one of the two texts whole', async () => {
  const file = join(folder(), 'manifest.yaml');
  const texts = ['a', 'b'].map((letter) => `${letter}: ${letter.repeat(300_000)}\n`);
  writeFileSync(file, texts[0]!);
  const module = JSON.stringify(join(import.meta.dirname, 'replace-file.ts'));
  const program = `
    import { readFileSync } from 'node:fs';
    import { replaceable, replaceFile } from ${module};
    const [file, size] = process.argv.slice(1);
    const texts = ['a', 'b'].map((letter) => letter + ': ' + letter.repeat(Number(size)) + '\\n');
    for (let i = 0; ; i++) {
      const now = readFileSync(file, 'utf8');
      replaceFile(replaceable(file, now), texts.find((text) => text !== now));
      if (i === 2) process.stdout.write('going');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, file, '300000'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.once('close', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const seen = new Set<string>();
  for (let i = 0; i < 300; i += 1) seen.add(readFileSync(file, 'utf8'));
  child.kill('SIGKILL');
  await ended;
  seen.add(readFileSync(file, 'utf8'));
  expect([...seen].filter((text) => !texts.includes(text)).map((text) => text.length)).toEqual([]);
});
