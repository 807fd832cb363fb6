import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Type } from 'typebox';
import { brandStylesheet } from '@amanat/portal/page.ts';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { problems } from '../../platform/problem.ts';
import type { Policies } from '../../policy/reads.ts';
import type { Routes } from '../app.ts';

const fail = problems(platformErrors);
const require = createRequire(import.meta.url);
const packageOf = (name: string) => dirname(require.resolve(`${name}/package.json`));

/** Fonts by the name pages use; our own, so that no third party is ever asked. */
const fonts: Readonly<Record<string, string>> = Object.fromEntries(
  ['latin', 'latin-ext', 'cyrillic'].flatMap((set) => [
    [
      `inter-${set}.woff2`,
      join(packageOf('@fontsource-variable/inter'), `files/inter-${set}-wght-normal.woff2`),
    ],
    [
      `source-serif-${set}.woff2`,
      join(packageOf('@fontsource-variable/source-serif-4'), `files/source-serif-4-${set}-wght-normal.woff2`),
    ],
  ]),
);

/** Stylesheets, fonts and the icon of the published pages. */
export const assetRoutes: Routes<{ readonly policies: Policies }> = (app, { policies }) => {
  const portal = join(packageOf('@amanat/portal'), 'assets');
  const stylesheet = readFileSync(join(portal, 'portal.css'));
  const icon = readFileSync(join(portal, 'favicon.svg'));
  // Browsers ask for this name on every page that names no icon, and go by the type of the answer.
  app.get('/favicon.ico', { config: { access: 'public' }, schema: { hide: true } }, (_request, reply) =>
    reply.type('image/svg+xml').header('cache-control', 'public, max-age=86400').send(icon),
  );
  app.get('/assets/portal.css', { config: { access: 'public' } }, (_request, reply) =>
    reply.type('text/css; charset=utf-8').header('cache-control', 'public, max-age=300').send(stylesheet),
  );
  app.get(
    '/assets/brand/:file',
    { config: { access: 'public' }, schema: { params: Type.Object({ file: Type.String() }) } },
    (request, reply) => {
      const version = policies.inForce(request.params.file.replace(/\.css$/, ''));
      if (!version) throw fail('AMANAT-HTTP-404');
      return reply
        .type('text/css; charset=utf-8')
        .header('cache-control', 'public, max-age=60')
        .send(brandStylesheet(version.manifest.organisation));
    },
  );
  const loaded = new Map<string, Buffer>();
  app.get(
    '/assets/fonts/:file',
    { config: { access: 'public' }, schema: { params: Type.Object({ file: Type.String() }) } },
    (request, reply) => {
      const path = Object.hasOwn(fonts, request.params.file) ? fonts[request.params.file] : undefined;
      if (!path) throw fail('AMANAT-HTTP-404');
      const bytes = loaded.get(path) ?? readFileSync(path);
      loaded.set(path, bytes);
      return reply
        .type('font/woff2')
        .header('cache-control', 'public, max-age=31536000, immutable')
        .send(bytes);
    },
  );
};
