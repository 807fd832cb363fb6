import { expect, test } from 'vitest';
import { cookieProviderUnknown } from './cookie-provider-unknown.ts';
import { findings } from './rule-fixture.ts';

test('a provider is self or a recipient', () => {
  expect(findings(cookieProviderUnknown)).toEqual([]);
  const [finding] = findings(cookieProviderUnknown, { 'cookies/ga/provider': 'gogle' });
  expect(finding?.severity).toBe('error');
  expect(finding?.fix).toBe('Did you mean "google"?');
});
