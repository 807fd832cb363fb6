import type { Manifest } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';
import { standsOnSite } from '../notices/on-site.ts';

/** A thing the consent banner itself leaves in the browser, once a choice was made. */
export interface KeptByBanner {
  readonly name: string;
  readonly kind: 'cookie' | 'local-storage';
  readonly what: Localized;
}
/**
 * What the banner keeps: the choice, its texts for the time the server is away, and choices that wait to be sent.
 * Nothing of it is there before the choice.
 */
export const keptByBanner: readonly KeptByBanner[] = [
  { name: 'amanat', kind: 'cookie', what: say('seçim', 'the choice', 'выбор') },
  {
    name: 'amanat-config',
    kind: 'local-storage',
    what: say('bannerin mətnləri', 'the texts of the banner', 'тексты баннера'),
  },
  {
    name: 'amanat-queue',
    kind: 'local-storage',
    what: say('hələ göndərilməmiş seçimlər', 'choices not yet sent', 'ещё не отправленный выбор'),
  },
];
/** That somebody closed the notice of a changed policy: which version's. Nothing of it is there before. */
export const keptByNotice: KeptByBanner = {
  name: 'amanat-notice',
  kind: 'local-storage',
  what: say(
    'dəyişiklik haqqında hansı bildirişin bağlandığı',
    'which notice of a change was closed',
    'какое уведомление об изменении закрыто',
  ),
};
/** What the banner of this declaration keeps: the notice's note where changes are shown on the site. */
export function keptWith(manifest: Manifest): readonly KeptByBanner[] {
  return standsOnSite(manifest) ? [...keptByBanner, keptByNotice] : keptByBanner;
}
