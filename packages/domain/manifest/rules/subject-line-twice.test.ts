import { expect, test } from 'vitest';
import { found } from './rule-fixture.ts';
import { subjectLineTwice } from './subject-line-twice.ts';

test('each request has its own subject line, case aside', () => {
  expect(found(subjectLineTwice)).toEqual([]);
  expect(
    found(subjectLineTwice, { 'channels/email/subjects/question': 'RAZILIĞIN geri götürülməsi' }),
  ).toEqual(['channels/email/subjects/question']);
});
