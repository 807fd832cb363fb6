import type { Manifest } from './manifest.ts';

/** The channels by which a change reaches people who do not look at the page by themselves. */
const reaching = ['site', 'email', 'banner', 'service'] as const;
export type ReachingChannel = (typeof reaching)[number];

/** The ways in which a declaration promises to tell people of a change; none when its page is the only one. */
export function noticePromised({ policy }: Manifest): readonly ReachingChannel[] {
  const via: readonly string[] = policy.notice?.via ?? [];
  return reaching.filter((channel) => via.includes(channel));
}
