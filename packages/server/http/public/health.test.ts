import { afterAll, beforeAll, expect, test } from 'vitest';
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
