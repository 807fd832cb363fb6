import type { Localized } from '../../../schema/schema.ts';
import { same, say } from '../../phrase.ts';

const words: Readonly<Record<string, Localized>> = {
  email: say('e-poçt', 'e-mail', 'эл. почта'),
  phone: say('telefon zəngi', 'phone', 'телефон'),
  sms: say('SMS', 'SMS', 'SMS'),
  push: say('push-bildiriş', 'push', 'push-уведомление'),
  messenger: say('messencer', 'messenger', 'мессенджер'),
  post: say('poçt', 'post', 'почта'),
  site: say('saytdakı bildiriş', 'a notice on the site', 'уведомление на сайте'),
  page: say('bu səhifə', 'this page', 'эта страница'),
  banner: say('banner', 'a banner', 'баннер'),
  service: say('xidmətdəki bildiriş', 'a notice in the service', 'уведомление в сервисе'),
};
/** A way a message goes out. */
export function messageWords(channel: string): Localized {
  return words[channel] ?? same(channel);
}
