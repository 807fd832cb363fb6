import { expect, test } from 'vitest';
import { notAmanat } from './server-problems.ts';

test('a proxy whose limits are too narrow is told apart from one that is not Əmanət', () => {
  const server = new URL('https://privacy.example.az');
  expect(notAmanat(server, 413)).toMatchObject({
    code: 'AMANAT-CLI-011',
    fix: expect.stringContaining('client_max_body_size'),
  });
  expect(notAmanat(server, 504)).toMatchObject({ fix: expect.stringContaining('proxy_read_timeout') });
  expect(notAmanat(server, 502)).toMatchObject({ fix: expect.stringContaining('Check --server') });
});
