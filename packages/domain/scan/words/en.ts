import { scanCodes } from '../codes.ts';
import { formatDate } from '../../time/format-date.ts';
import { lifetimeInWords, secondsInWords } from './lifetimes.ts';
import { gpcAddress, type ScanWords } from './scan-words.ts';

const when = {
  before: 'was seen before any choice',
  rejected: 'was seen after «reject all»',
  accepted: 'was seen after agreeing',
  withdrawn: 'is there still or again after the consent was taken back',
  gpc: 'was seen in a browser that sends Global Privacy Control',
} as const;
const counted = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`;

export const enScanWords: ScanWords = {
  severity: { error: 'Breach', warning: 'Contradiction', note: 'Note' },
  kind: {
    cookie: 'cookie',
    'local-storage': 'local storage',
    'session-storage': 'session storage',
    'indexed-db': 'browser database',
    beacon: 'beacon',
    script: 'script',
    frame: 'frame',
    request: 'request',
    fingerprinting: 'call',
  },
  phase: {
    before: 'Before any choice',
    rejected: 'After refusing',
    accepted: 'After agreeing',
    withdrawn: 'After withdrawing',
    gpc: 'When the browser objects',
  },
  maker: { header: 'answer of the server', script: 'script', page: 'page' },
  // The ids are English words.
  category: {},
  codes: scanCodes,
  says: {
    undeclared: ({ known }, { subject }) =>
      `${subject} is not in the list.${known ? ` It is known: ${known.maker}, ${known.category}, ${lifetimeInWords(known.lifetime).en}.` : ''}`,
    seen: ({ category, phase }, { subject }) => `${subject}, ${category}, ${when[phase]}.`,
    outlives: ({ seconds, declared }, { subject }) =>
      `${subject} is set for ${secondsInWords(seconds).en}; the list says ${lifetimeInWords(declared).en}.`,
    misfiled: ({ under, maker, category }, { subject }) =>
      `${subject} stands under "${under}"; ${maker} uses it for ${category}.`,
    asked: (_, { name, host }) => `${host} was asked for ${name}.`,
    called: ({ times }, { name, host }) => `${name} was called ${counted(times, 'time')} on ${host}.`,
    'other-party': (_, { subject }) =>
      `${subject} belongs to another site; the list says the organisation sets it.`,
    'not-secure': (_, { subject }) => `${subject} is set without Secure.`,
    'not-seen': ({ entry, names, pages }) =>
      `\`cookies.${entry}\` (${names.join(', ')}) was not seen on ${counted(pages, 'page')}.`,
    'no-banner': () => 'No banner was found on the first page.',
    'no-refusal': () => 'The first layer has no button that refuses.',
    'no-way-back': () => 'After agreeing no way was found to take it back.',
    mixed: ({ address }) => `${address} is fetched in clear.`,
    unencrypted: ({ site }) => `${site} is not encrypted.`,
    'old-protocol': ({ protocol }) => `The site speaks ${protocol}.`,
    certificate: ({ days }) =>
      days < 0
        ? `The certificate ended ${counted(-days, 'day')} ago.`
        : `The certificate ends in ${counted(days, 'day')}.`,
    'gpc-unsaid': ({ status }) => `${gpcAddress} answers with status ${status}.`,
    'gpc-other': ({ said, declared }) =>
      `${gpcAddress} says gpc: ${said}; the declaration says ${declared ? 'true' : 'nothing of it'}.`,
    'gpc-undated': () => `${gpcAddress} has no date in lastUpdate that could be read.`,
    'gpc-ahead': ({ day }) => `${gpcAddress} says ${formatDate(day, 'en')}, which lies ahead.`,
    'gpc-older': ({ day, since }) =>
      `${gpcAddress} says ${formatDate(day, 'en')}; the declaration has said it since ${formatDate(since, 'en')}.`,
  },
};
