/** How people were told of a significant change; `not-needed`: somebody decided so, with a reason. */
export const toldWays = ['email', 'site', 'service', 'not-needed'] as const;
export type ToldWay = (typeof toldWays)[number];
