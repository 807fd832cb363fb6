import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Findings of axe-core on the page as it stands, a line each: the rule and the markup that breaks it.
 * WCAG 2.2 A and AA, with axe's best practices where `best` says so; the whole page, or what is `within` an element.
 */
export async function findings(
  page: Page,
  { within, best = false }: { within?: string; best?: boolean } = {},
): Promise<readonly string[]> {
  // A page that has been looked at before has the engine already.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  return page.evaluate(
    async ({ scope, tags }) => {
      const { axe } = globalThis as unknown as {
        axe: { run(where: Document | string, options: object): Promise<AxeResults> };
      };
      const { violations } = await axe.run(scope ?? document, {
        runOnly: tags,
        // What passes is not told in full: describing each element of it takes longer than looking at it.
        resultTypes: ['violations'],
        // Counted as experimental by axe, and so left out unless asked for: who speaks to the page says what is on it.
        rules: { 'label-content-name-mismatch': { enabled: true } },
      });
      return violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
    },
    { scope: within, tags: best ? [...wcag, 'best-practice'] : wcag },
  );
}
