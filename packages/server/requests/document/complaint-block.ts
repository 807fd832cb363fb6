import { authoritiesOf } from '@amanat/contract/authorities.ts';
import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import type { Block } from './document.ts';
import { w } from './words.ts';

/** Every answer says whom one may complain to, with addresses (LAL-4.10; 998-IIIQ 7.4, GDPR 12(4), 77). */
export function complaintBlocks(manifest: Manifest, language: Language): readonly Block[] {
  return [
    { heading: w.complaint[language] },
    { text: w.mayComplain[language] },
    {
      table: {
        caption: w.whomToComplain[language],
        head: [w.name[language], w.address[language], w.site[language]],
        rows: authoritiesOf(manifest).map((each) => [
          each.name[language],
          each.address[language],
          each.website,
        ]),
      },
    },
  ];
}
