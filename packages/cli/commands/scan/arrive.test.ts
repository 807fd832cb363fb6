import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../../../../e2e/browser.ts';
import { arrive } from './arrive.ts';

const answers: Readonly<Record<string, readonly [status: number, type: string | undefined, body: string]>> = {
  '/page': [200, 'text/html; charset=utf-8', '<!doctype html><title>Salam</title>'],
  '/unsaid': [200, undefined, '<!doctype html><title>Salam</title>'],
  '/xhtml': [200, 'Application/XHTML+XML', '<html xmlns="http://www.w3.org/1999/xhtml"><head/></html>'],
  '/rules.pdf': [200, 'application/pdf', '%PDF-1.7\n%%EOF\n'],
  '/list': [200, 'application/json', '[]'],
  '/inside': [401, 'application/json', '{}'],
  '/gone': [404, 'text/plain', 'nothing'],
};
const server = createServer(({ url = '' }, response) => {
  const [status, type, body] = answers[url] ?? [500, 'text/plain', ''];
  response.writeHead(status, type === undefined ? {} : { 'content-type': type }).end(body);
});
let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
  await once(server.listen(0, '127.0.0.1'), 'listening');
});
afterAll(async () => {
  await browser.close();
  server.close();
});
const at = (path: string) => new URL(path, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);

test('a page is arrived at, whether or not it says its kind', async () => {
  for (const path of ['/page', '/unsaid', '/xhtml'])
    expect((await arrive(browser, at(path))).site.pathname).toBe(path);
});
test('what is no page is told at once, with its kind, instead of being waited for', async () => {
  await expect(arrive(browser, at('/list'))).rejects.toMatchObject({
    code: 'AMANAT-CLI-023',
    message: expect.stringContaining('is no page: it comes as application/json.'),
  });
  // As the browser is set up, it opens the document or refuses it.
  await expect(arrive(browser, at('/rules.pdf'))).rejects.toMatchObject({ code: 'AMANAT-CLI-023' });
});
test('a site that lets nobody in says so, and one that is not there is another matter', async () => {
  await expect(arrive(browser, at('/inside'))).rejects.toMatchObject({
    message: expect.stringContaining('answers with status 401.'),
    fix: expect.stringContaining('without signing in'),
  });
  await expect(arrive(browser, at('/gone'))).rejects.toMatchObject({ fix: 'Check the address.' });
});
