import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { outerAddress } from './address.ts';
import { openBrowser } from './browser.ts';
import { crawlSite } from './crawl.ts';
import { guardedProxy } from './guarded-proxy.ts';

const gpcFile = '/.well-known/gpc.json';

/** A server on this machine that answers everything with a page made for its own port. */
async function serving(page: (port: number) => string) {
  const asked: string[] = [];
  let port = 0;
  const server = createServer((request, response) => {
    asked.push(`${request.headers.host} ${request.url}`);
    if (request.url === '/away' || request.url === gpcFile)
      response.writeHead(302, { location: `http://127.0.0.1:${port}/redirected` }).end();
    else response.writeHead(200, { 'content-type': 'text/html' }).end(page(port));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  ({ port } = server.address() as AddressInfo);
  return { asked, port };
}

test('a scanned page cannot make the browser ask this machine: not directly, by redirect or by name', async () => {
  const page = (port: number) => `<!doctype html><title>x</title><link rel="icon" href="data:,"><script>
for (const address of ['http://127.0.0.1:${port}/direct', 'http://localhost:${port}/name', '/away', 'http://[::1]:${port}/six'])
  fetch(address, { mode: 'no-cors' }).catch(() => {});
new WebSocket('ws://127.0.0.1:${port}/socket');
</script>`;
  const { asked, port } = await serving(page);
  // The one public name of this test stands for this machine; everything else is judged as it is.
  const proxy = await guardedProxy(async (name) =>
    name === 'shop.example.az' ? '127.0.0.1' : outerAddress(name),
  );
  onTestFinished(() => proxy.close());
  const browser = await openBrowser(proxy.address);
  onTestFinished(() => browser.close());
  const { observation } = await crawlSite(browser, {
    site: new URL(`http://shop.example.az:${port}/`),
    pages: 1,
    wait: 200,
    now: () => Date.now(),
    say: () => undefined,
    pictures: false,
  });
  expect(observation.site).toBe(`http://shop.example.az:${port}`);
  const own = ['/', '/away', gpcFile].map((path) => `shop.example.az:${port} ${path}`);
  expect(new Set(asked)).toEqual(new Set(own));
  expect([...proxy.refused].toSorted()).toEqual(['127.0.0.1', '[::1]', 'localhost']);
});
