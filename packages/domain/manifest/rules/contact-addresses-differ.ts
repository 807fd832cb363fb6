import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Two mailboxes of one site, of which people cannot tell which one takes their request. */
export const contactAddressesDiffer = rule({
  code: 'AMANAT-CHK-233',
  severity: 'warning',
  title: 'Two contact addresses',
  why: 'A request sent to the box that nobody watches runs out of its term',
  law: ['eu-gdpr.answer', 'az-998.answer'],
  fix: 'Say which address is meant: keep one, or let every one of them take requests.',
  *find({ manifest }) {
    const mails = entries(manifest.channels).filter(
      ([, channel]) => channel.kind === 'email' && channel.address?.includes('@'),
    );
    const [first] = mails;
    if (!first) return;
    const addresses = new Set(mails.map(([, channel]) => channel.address?.toLowerCase()));
    const watched = mails.filter(([, channel]) => channel.forRequests);
    if (addresses.size < 2 || watched.length === mails.length) return;
    const about = mails.map(([id]) => `channels/${id}`);
    for (const [id, channel] of mails)
      if (channel !== first[1])
        yield {
          path: ['channels', id, 'address'],
          fix: says(
            {
              first: fact.code(first[1].address ?? first[0]),
              other: fact.code(channel.address ?? id),
              flag: fact.yaml('forRequests', true),
              write: fact.write(['channels', id, 'address'], first[1].address),
            },
            'İkisi də oxunursa, hər ikisinin kanalında {flag} yazın ({first}, {other}). Yalnız birincisi düzdürsə: {write}.',
            'If both boxes are read, write {flag} for both ({first}, {other}). If the first one alone is right: {write}.',
            'Если читают оба ящика, напишите {flag} у обоих каналов ({first}, {other}). Если верен только первый: {write}.',
          ),
          message: says(
            { first: fact.code(first[1].address ?? first[0]), other: fact.code(channel.address ?? id) },
            'Mətndə iki ünvan var: {first} və {other}. Hansı doğrudur?',
            'The text names {first} and {other}: which one is meant?',
            'В тексте два адреса: {first} и {other}. Какой из них верный?',
          ),
          about,
        };
  },
});
