import { expect, test } from 'vitest';
import { mendNoAnswer, whyNoAnswer } from './no-answer.ts';

test('why no answer came is told by its code where there is one, and how to mend it names the setting', () => {
  const failed = (cause: object) => Object.assign(new TypeError('fetch failed'), { cause });
  expect(whyNoAnswer(failed({ code: 'ECONNREFUSED', message: 'x' }))).toBe('ECONNREFUSED');
  expect(whyNoAnswer(failed({ message: 'unexpected redirect' }))).toBe('unexpected redirect');
  expect(whyNoAnswer(Object.assign(new Error('slow'), { name: 'TimeoutError', code: 23 }))).toBe(
    'TimeoutError',
  );
  expect(whyNoAnswer(new TypeError('Failed to fetch'))).toBe('Failed to fetch');
  expect(mendNoAnswer('ENOTFOUND', '--server')).toBe('No such host: check --server.');
  expect(mendNoAnswer('DEPTH_ZERO_SELF_SIGNED_CERT', '`url`')).toMatch('NODE_EXTRA_CA_CERTS');
  expect(mendNoAnswer('Failed to fetch', '`url`')).toMatch('Check `url`');
});
