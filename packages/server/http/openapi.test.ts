import { Type } from 'typebox';
import { expect, test } from 'vitest';
import { quietLog } from '../platform/testing/quiet-log.ts';
import { createServer } from './server.ts';

const Rest = Type.Object({ org: Type.String(), '*': Type.String({ maxLength: 80 }) });

test('the description says what opens each route, where its parameters are, and how it refuses', async () => {
  const app = await createServer({ log: quietLog, identify: () => null, refused: async () => undefined });
  for (const [url, config] of [
    ['/open/:org', { access: 'public' }],
    ['/api', { access: 'api', key: 'decide' }],
    ['/caller', { access: 'caller', key: 'decide' }],
    ['/staff', { access: ['owner'] }],
    ['/files', { access: ['owner'], key: 'consent-files' }],
    ['/tile/:org/*', { access: 'public' }],
  ] as const)
    app.get(url, { config, ...(url.endsWith('*') ? { schema: { params: Rest } } : {}) }, () => ({}));
  app.options('/open/:org', { config: { access: 'public' } }, () => ({}));
  const { paths, components } = (await app.inject('/openapi.json')).json<{
    paths: Record<
      string,
      Record<string, { security: object[]; parameters?: { name: string }[]; responses: object }>
    >;
    components: { securitySchemes: object };
  }>();
  const [session, key] = [{ session: [] }, { key: ['decide'] }];
  expect(Object.entries(paths).map(([path, { get }]) => [path, get?.security])).toEqual([
    ['/open/{org}', []],
    ['/api', [key]],
    ['/caller', [session, key]],
    ['/staff', [session]],
    ['/files', [session, { key: ['consent-files'] }]],
    ['/tile/{org}/{path}', []],
  ]);
  expect(paths['/tile/{org}/{path}']?.['get']?.parameters?.map(({ name }) => name)).toEqual(['org', 'path']);
  expect(Object.keys(components.securitySchemes)).toEqual(['key', 'session']);
  expect(Object.keys(paths['/open/{org}'] ?? {})).toEqual(['get']);
  expect(Object.keys(paths['/api']?.['get']?.responses ?? {})).toContain('default');
});
