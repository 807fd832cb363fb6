import type { BannerConfig } from '@amanat/contract/consent.ts';
import type { Choice } from './state.ts';

/** What of a stored choice still counts, by category: neither lapsed nor changed since it was agreed to (LAL-8.5). */
export function categoriesInForce(
  config: BannerConfig | undefined,
  choice: Choice | undefined,
  now: number,
): Readonly<Record<string, 0 | 1>> {
  if (!config || !choice) return choice?.c ?? {};
  return Object.fromEntries(
    Object.entries(config.block).map(([id, { since = config.since, said }]) => [
      id,
      choice.c[id] &&
      choice.v >= (said?.[choice.l ?? ''] ?? since) &&
      // Compared with nothing, it is false: what does not lapse sooner lapses with the whole.
      !(now >= (choice.s?.[id] as number))
        ? 1
        : 0,
    ]),
  );
}

/** Asked when nothing was chosen, when something agreed to no longer counts, and for what was never put to the person. */
export function mustAsk(
  config: BannerConfig,
  choice: Choice | undefined,
  inForce: Readonly<Record<string, 0 | 1>>,
): boolean {
  return (
    !choice ||
    Object.keys(config.block).some((id) => choice.c[id] === undefined || (choice.c[id] && !inForce[id]))
  );
}
