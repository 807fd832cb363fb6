import { expect, test } from 'vitest';
import { crawlReads } from './crawl.ts';
import { isSameSite } from './same-site.ts';
import { crawl, declaredWith, entry, thing } from './testing/made-up-crawl.ts';

test('LAL-2.9: before the choice everything counts that is not declared as necessary', () => {
  const declared = declaredWith({
    session: entry(),
    statistics: entry({ names: ['_st'], category: 'analytics' }),
  });
  const things = [
    thing(),
    thing({ name: '_st', phases: ['before', 'withdrawn'] }),
    thing({ name: 'unheard', phases: ['before'] }),
    thing({ kind: 'script', name: '/app.js' }),
    thing({
      kind: 'script',
      name: '/spy.js',
      host: 'spy.example.com',
      thirdParty: true,
      phases: ['rejected'],
    }),
    thing({ kind: 'request', name: '/font', host: 'fonts.example.com', thirdParty: true }),
  ];
  expect(crawlReads(crawl(things), declared)).toMatchObject({
    site: 'https://shop.example.az',
    undeclared: ['unheard', '/spy.js', 'fonts.example.com'],
    beforeChoice: ['_st', 'unheard'],
    afterRefusal: ['/spy.js'],
    leftOver: ['_st'],
    longerLived: [],
  });
});

test('what is set although the browser objects is told apart, and a visit without a page reached nothing', () => {
  const declared = declaredWith({ statistics: entry({ names: ['_st'], category: 'analytics' }) });
  const seen = crawl([
    thing({ name: '_st', phases: ['gpc'] }),
    thing({ name: '_late', phases: ['accepted'] }),
  ]);
  expect(crawlReads(seen, declared).underSignal).toEqual(['_st']);
  expect(crawlReads(seen, declared).phases).toContain('before');
  expect(crawlReads({ ...seen, pages: [] }, declared).phases).toEqual([]);
});

test('hosts of one registrable name are one site, ports apart', () => {
  expect(isSameSite('shop.example.az', 'privacy.example.az:8080')).toBe(true);
  expect(isSameSite('a.example.com.az', 'b.example.com.az')).toBe(true);
  expect(isSameSite('one.com.az', 'two.com.az')).toBe(false);
  expect(isSameSite('127.0.0.1:1', '127.0.0.1:2')).toBe(true);
  expect(isSameSite('127.0.0.1', '127.1.0.1')).toBe(false);
  expect(isSameSite('localhost:1', '127.0.0.1:1')).toBe(false);
});
