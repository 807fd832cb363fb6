import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Look {
  readonly within?: string;
  readonly best?: boolean;
}

/**
 * Findings of axe-core on the page as it stands, a line each: the rule and the markup that breaks it.
 * WCAG 2.2 A and AA, with axe's best practices where `best` says so; the whole page, or what is `within` an element.
 * Half faded in or out, nothing has its contrast: what is found is looked at once more when the page stands still.
 */
export async function findings(page: Page, look: Look = {}): Promise<readonly string[]> {
  // A page that has been looked at before has the engine already.
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(source);
  await standsStill(page);
  const found = await findingsNow(page, look);
  if (found.length === 0) return found;
  await standsStill(page);
  return findingsNow(page, look);
}

/** Waits until everything that fades or moves has come to its end; what turns for ever is let turn. */
function standsStill(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const moving = () =>
      document
        .getAnimations()
        .filter(
          ({ playState, effect }) =>
            playState === 'running' && Number.isFinite(effect?.getComputedTiming().endTime),
        );
    for (let now = moving(); now.length > 0; now = moving())
      await Promise.allSettled(now.map(({ finished }) => finished));
  });
}

function findingsNow(page: Page, { within, best = false }: Look): Promise<readonly string[]> {
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
