import type { Localized } from '../schema/schema.ts';
import { type Channel, wordsOfChannel } from '../statements/channel-words.ts';
import { same, say } from '../statements/phrase.ts';

/** Any entry of a section of the declaration, seen loosely: the fields are looked at by name. */
export type EntryLike = Readonly<Record<string, unknown>>;
type NameOfEntry = (entry: EntryLike, id: string) => Localized;

/** The name or term an entry was given; its id where it has none. */
export const localizedName: NameOfEntry = (entry, id) => {
  const name = entry['name'] ?? entry['term'];
  return typeof name === 'object' && name !== null
    ? (name as Localized)
    : same(typeof name === 'string' ? name : id);
};
/** Cookies are known by what the browser calls them. */
export const cookieName: NameOfEntry = (entry, id) =>
  same((entry['names'] as readonly string[] | undefined)?.join(', ') ?? id);
/** Channels have no name: by what they are, and their address. */
export const channelName: NameOfEntry = ({ kind, address }) => {
  const words = wordsOfChannel(kind as Channel['kind']);
  const at = typeof address === 'string' ? ` (${address})` : '';
  return say(words.az + at, words.en + at, words.ru + at);
};

const otherwise: Readonly<Record<string, NameOfEntry>> = { cookies: cookieName, channels: channelName };

/** What an entry of a section is called; the id of one that the declaration lacks. */
export function entryName(section: string, entry: EntryLike | undefined, id: string): Localized {
  return entry === undefined ? same(id) : (otherwise[section] ?? localizedName)(entry, id);
}
