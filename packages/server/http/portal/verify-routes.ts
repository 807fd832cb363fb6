import { readFile } from 'node:fs/promises';
import { platformErrors } from '@amanat/contract/errors/platform.ts';
import { verifyPage } from '@amanat/portal/verify/verify-page.ts';
import { problems } from '../../platform/problem.ts';
import type { App } from '../app.ts';
import { languageOf } from '../language.ts';

const fail = problems(platformErrors);
const open = { config: { access: 'public' as const }, schema: { hide: true } };

/** `/verify` and its script. The page may ask nobody for anything: the browser itself keeps the file in. */
export function verifyRoutes(
  app: App,
  given: { readonly verifyFile: string; readonly publishedKeys: () => readonly string[] },
): void {
  app.get('/verify', open, (request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-language', languageOf(request))
      .header('cache-control', 'public, max-age=300')
      .header(
        'content-security-policy',
        "default-src 'none'; style-src 'self'; font-src 'self'; script-src 'self'; connect-src 'none'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
      )
      .send(verifyPage(languageOf(request), given.publishedKeys())),
  );
  let script: Promise<Buffer> | undefined;
  app.get('/assets/verify.js', open, async (_request, reply) => {
    script ??= readFile(given.verifyFile);
    const bytes = await script.catch(() => {
      script = undefined;
      // Not built: the page says without it how to verify from the command line.
      throw fail('AMANAT-HTTP-404');
    });
    return reply
      .type('text/javascript; charset=utf-8')
      .header('cache-control', 'public, max-age=300')
      .send(bytes);
  });
}
