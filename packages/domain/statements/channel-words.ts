import type { Entry, Manifest } from '../manifest/manifest.ts';
import type { Localized } from '../schema/schema.ts';
import { same, say } from './phrase.ts';

export type Channel = Entry<'channels'>;

const kinds: Record<Channel['kind'], Localized> = {
  email: say('e-poçt', 'e-mail', 'электронная почта'),
  form: say('saytdakı forma', 'the form on the site', 'форма на сайте'),
  'help-button': say('saytdakı «Yardım» düyməsi', 'the Help button on the site', 'кнопка «Помощь» на сайте'),
  'in-app': say('tətbiqin «Yardım» bölməsi', 'Help in the app', 'раздел «Помощь» в приложении'),
  portal: say('müraciət portalı', 'the request portal', 'портал обращений'),
  post: say('poçt', 'post', 'почта'),
  phone: say('telefon', 'phone', 'телефон'),
  cabinet: say('şəxsi kabinet', 'your account', 'личный кабинет'),
};

const noAddress = say('ünvan göstərilməyib', 'address not stated', 'адрес не указан');
/** What stands for an address that the organisation did not give; nothing where a channel does without one. */
const unaddressed: Partial<Record<Channel['kind'], Localized>> = {
  email: noAddress,
  post: noAddress,
  phone: say('nömrə göstərilməyib', 'number not stated', 'номер не указан'),
};

/**
 * A channel by name, with its path or address in brackets: «e-poçt (info@example.az)». People are not sent to a mailbox
 * without being told that nobody named it.
 */
export function channelWords(manifest: Manifest, id: string): Localized {
  const channel = manifest.channels[id];
  if (channel === undefined) return same(id);
  const { path, address, kind } = channel;
  const at = path ?? (address === undefined ? unaddressed[kind] : same(address));
  const name = kinds[kind];
  return at === undefined
    ? name
    : say(`${name.az} (${at.az})`, `${name.en} (${at.en})`, `${name.ru} (${at.ru})`);
}
/** A kind of channel by its name: «e-poçt». */
export function wordsOfChannel(kind: Channel['kind']): Localized {
  return kinds[kind];
}
/** A channel by its kind alone: the person’s own address is not the organisation’s. */
export function channelKindWords(manifest: Manifest, id: string): Localized {
  const channel = manifest.channels[id];
  return channel === undefined ? same(id) : kinds[channel.kind];
}
/** The ids of channels at which rights may be exercised; all of them when none says so. */
export function requestChannels(manifest: Manifest): readonly string[] {
  const ids = Object.keys(manifest.channels);
  const marked = ids.filter((id) => manifest.channels[id]?.forRequests === true);
  return marked.length > 0 ? marked : ids;
}
