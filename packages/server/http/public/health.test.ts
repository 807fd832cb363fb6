import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { databaseAnswers } from '../../platform/database-answers.ts';
import { testDatabase } from '../../platform/testing/database.ts';
import type { App } from '../app.ts';
import { testServer } from '../testing/test-server.ts';
import { healthRoute } from './health.ts';

let app: App;
let answers: () => Promise<void>;
beforeAll(async () => {
  const { db } = await testDatabase();
  answers = () => databaseAnswers(db);
  app = await testServer();
  healthRoute(app, { answers: () => answers() });
});
afterAll(() => app.close());

test('a server whose database answers is well, and says so to nobody\u2019s cache', async () => {
  const answer = await app.inject({ url: '/health' });
  expect([answer.statusCode, answer.body, answer.headers['cache-control']]).toEqual([204, '', 'no-store']);
});
test('a server whose database does not answer is not well', async () => {
  answers = () => Promise.reject(new Error('The database is away.'));
  expect((await app.inject({ url: '/health' })).statusCode).toBe(500);
});
test('a server whose database says nothing tells so instead of waiting with it, and asks it once for all who look', async () => {
  const watched = await testServer();
  onTestFinished(() => watched.close());
  let asked = 0;
  let speak: (() => void) | undefined;
  healthRoute(watched, {
    patience: 50,
    answers: () =>
      new Promise((resolve) => {
        asked += 1;
        speak = resolve;
      }),
  });
  const look = () => watched.inject({ url: '/health' });
  const looks = await Promise.all([look(), look(), look()]);
  expect(looks.map(({ statusCode }) => statusCode)).toEqual([503, 503, 503]);
  expect(looks[0].json().code).toBe('AMANAT-HTTP-503');
  expect((await look()).statusCode).toBe(503);
  expect(asked).toBe(1);
  speak?.();
  await look();
  expect(asked).toBe(2);
});
