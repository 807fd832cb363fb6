import type { PolicyVersion } from '../policy/reads.ts';
import type { LayerLook } from './banner-markup.ts';

/** Where both layers of the banner of a version lead to, and the logo. */
export function layerLook({ org, manifest: { banner } }: PolicyVersion): LayerLook {
  return {
    privacy: `/${org}/privacy`,
    cookies: `/${org}/cookies`,
    ...(banner?.theme?.logo ? { logo: `/v1/organisations/${org}/banner/logo` } : {}),
  };
}

/** The same for words that are shown again: they lead to the texts of their own version. */
export function layerLookThen(version: PolicyVersion): LayerLook {
  const { number, org } = version;
  return {
    ...layerLook(version),
    privacy: `/${org}/versions/${number}`,
    cookies: `/${org}/versions/${number}/cookies`,
  };
}
