#!/usr/bin/env node
// Runs on any Node ≥ 20 and hands over to Node 24, which reads TypeScript as it is.
import { spawnSync } from 'node:child_process';
import * as nodeModule from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const self = fileURLToPath(import.meta.url);
const main = join(dirname(self), 'main.ts');

/** Node 24 that came with the dependencies, found upward from here; undefined when it was not installed. */
function bundledNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  try {
    const home = dirname(nodeModule.createRequire(import.meta.url).resolve(`${name}/package.json`));
    return join(home, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  } catch (error) {
    if (error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

if (Number(process.versions.node.split('.')[0]) >= 24) {
  // A second run starts three times as fast.
  nodeModule.enableCompileCache();
  await import(pathToFileURL(main).href);
} else {
  const node = bundledNode();
  if (!node) {
    process.stderr.write(
      `AMANAT-CLI-001: Node 24 is needed, this is ${process.version}, and the one among the dependencies is missing.\n` +
        'Run npm install in the checkout, or start amanat with Node 24 or newer.\n',
    );
    process.exit(2);
  }
  const run = spawnSync(node, [self, ...process.argv.slice(2)], { stdio: 'inherit' });
  if (run.error) process.stderr.write(`AMANAT-CLI-001: ${run.error.message}\n`);
  process.exitCode = run.status ?? 2;
}
