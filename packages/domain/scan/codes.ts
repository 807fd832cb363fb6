import type { CodeRow } from '../manifest/code-row.ts';

export type ScanCode = `AMANAT-SCAN-${number}`;

/** Every finding a crawl can give. */
export const scanCodes = {
  'AMANAT-SCAN-101': {
    severity: 'error',
    title: 'Undeclared',
    why: 'People are shown a list; what it lacks was used without telling them.',
    fix: 'Add it under `cookies` of the manifest with its category, or take it off the site.',
  },
  'AMANAT-SCAN-102': {
    severity: 'error',
    title: 'Set or sent before any choice',
    why: 'Without consent only what the site cannot work without may be used (ePrivacy Directive Art. 5(3); GDPR Art. 7).',
    fix: 'Let it wait: mark the tag type="text/plain" data-amanat="<category>", or declare its host so that the banner holds it.',
  },
  'AMANAT-SCAN-103': {
    severity: 'error',
    title: 'Set or sent after a refusal',
    why: 'The person said no (GDPR Art. 7(3), 21).',
    fix: 'Let it wait for its category; look for code that does not ask amanat.may().',
  },
  'AMANAT-SCAN-104': {
    severity: 'error',
    title: 'Left over after withdrawal',
    why: 'Withdrawing must be as easy as giving and end the use at once (GDPR Art. 7(3)).',
    fix: 'Declare its exact name, so that the banner deletes it; set no HttpOnly on it, or delete it on the server.',
  },
  'AMANAT-SCAN-105': {
    severity: 'warning',
    title: 'Lives longer than declared',
    why: 'The list tells people how long it stays (GDPR Art. 5(1)(e), 13(2)(a)).',
    fix: 'Shorten it where it is set, or tell the real lifetime.',
  },
  'AMANAT-SCAN-106': {
    severity: 'warning',
    title: 'In the wrong category',
    why: 'Its maker documents another use; the category decides whether it waits for consent.',
    fix: 'Move it to the category its maker documents.',
  },
  'AMANAT-SCAN-107': {
    severity: 'note',
    title: 'Declared and not seen',
    why: 'A list that names what is no longer used hides what is.',
    fix: 'Take it off the list, or visit the page that sets it (--pages).',
  },
  'AMANAT-SCAN-108': {
    severity: 'warning',
    title: 'A request to somebody who is not declared',
    why: 'Every request hands over the address of the person and the page they read (GDPR Art. 13(1)(e)).',
    fix: 'Serve it yourself, or declare who it is: its host under `hosts` of an entry of `cookies`.',
  },
  'AMANAT-SCAN-109': {
    severity: 'warning',
    title: 'Calls that tell browsers apart',
    why: 'Reading traits of the device is access to it and needs consent as cookies do (ePrivacy Directive Art. 5(3); EDPB Guidelines 2/2023).',
    fix: 'Take the script off, or let it wait for its category; the script is named.',
  },
  'AMANAT-SCAN-110': {
    severity: 'warning',
    title: 'Another party sets it',
    why: 'The list says the organisation sets it itself; another site does.',
    fix: 'Name its `provider` among the recipients and set `thirdParty: true`.',
  },
  'AMANAT-SCAN-111': {
    severity: 'error',
    title: 'Fetched in clear from an encrypted page',
    why: 'Anybody on the way can read and change it (GDPR Art. 32).',
    fix: 'Fetch it over https.',
  },
  'AMANAT-SCAN-112': {
    severity: 'warning',
    title: 'The site is not encrypted, or poorly',
    why: 'Anybody on the way can read what people send (GDPR Art. 32).',
    fix: 'Serve the site over https with TLS 1.2 or newer and renew the certificate in time.',
  },
  'AMANAT-SCAN-113': {
    severity: 'warning',
    title: 'A cookie that may travel in clear',
    why: 'Without Secure it is sent over http as well, where anybody on the way reads it.',
    fix: 'Set it with Secure.',
  },
  'AMANAT-SCAN-114': {
    severity: 'warning',
    title: 'No banner was found',
    why: 'Without a question there is no consent, and what needs it may not run.',
    fix: 'Put the banner’s script on every page; a banner of another maker must have buttons with words.',
  },
  'AMANAT-SCAN-115': {
    severity: 'warning',
    title: 'No way to refuse at once',
    why: 'Refusing must be as easy as agreeing (GDPR Art. 7(3), EDPB Cookie Banner Taskforce report).',
    fix: 'Show «Hamısını rədd et» beside «Hamısını qəbul et».',
  },
  'AMANAT-SCAN-116': {
    severity: 'warning',
    title: 'No way back was found',
    why: 'Consent can be taken back at any time, as easily as it was given (GDPR Art. 7(3)).',
    fix: 'Put a link with data-amanat-settings on every page.',
  },
  'AMANAT-SCAN-117': {
    severity: 'error',
    title: 'Set or sent although the browser objects',
    why: 'The declaration says that Global Privacy Control counts as a refusal (GDPR Art. 21(5)), and the browser sent it.',
    fix: 'Let it wait for its category; code of your own asks navigator.globalPrivacyControl or amanat.may().',
  },
  'AMANAT-SCAN-118': {
    severity: 'note',
    title: 'Nothing is said of Global Privacy Control',
    why: 'The declaration honours the signal; browsers and people look for that word at /.well-known/gpc.json (W3C GPC).',
    fix: 'Pass /.well-known/gpc.json of the site on to Əmanət, or copy /v1/organisations/<id>/gpc.json there.',
  },
  'AMANAT-SCAN-119': {
    severity: 'warning',
    title: 'Another word on Global Privacy Control than declared',
    why: 'What a site says at /.well-known/gpc.json is a promise to everybody (W3C GPC); the declaration says the opposite.',
    fix: 'Let the site pass the address on to Əmanət, so that both say the same, or declare banner.gpc as it is.',
  },
  'AMANAT-SCAN-120': {
    severity: 'note',
    title: 'The date of its word on Global Privacy Control does not fit',
    why: 'lastUpdate tells since when the word stands: the declaration changed later, or the date is none or lies ahead.',
    fix: 'Let the site pass the address on to Əmanət, which tells the day the version took effect.',
  },
} as const satisfies Readonly<Record<ScanCode, CodeRow>>;
export type KnownScanCode = keyof typeof scanCodes;
