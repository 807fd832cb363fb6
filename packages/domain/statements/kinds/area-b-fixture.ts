import { mendedBy } from '../../manifest/testing/mended.ts';
import { toldInEveryLanguage } from '../../manifest/testing/told.ts';
import { compileManifest } from '../../decide/compile.ts';
import type { Finding } from '../../manifest/finding.ts';
import type { Manifest, Statement } from '../../manifest/manifest.ts';
import { standardLaw } from '../../rules/standard-law.ts';
import type { Localized } from '../../schema/schema.ts';
import { validate } from '../../schema/validate.ts';
import type { Evidence, StatementKind } from '../kind.ts';
import { say } from '../phrase.ts';
import type { PolicyReads, Reads, RequestReads } from '../reads.ts';

/** What an unfilled part of a text leaves behind. */
const holes = /^\s*$|undefined|null|\[object| {2}| \.|: \.|\(\)/;
type Fields = Readonly<Record<string, unknown>>;
const usage = { kind: 'usage', sources: ['automatic'] } as const;

/** A made-up news site in good order; `change` replaces whole sections. */
export function site(change: Partial<Manifest> = {}): Manifest {
  return { ...base, ...change };
}

/** A statement of a kind whose fields fit the schema of the kind. */
export function statementOf(kind: StatementKind, fields: Fields, id = 'SIT-1'): Statement {
  const faults = validate(fields, kind.schema.json, () => new Set(ids));
  if (faults.length > 0) throw new Error(faults.map((fault) => fault.message).join('; '));
  return { id, says: kind.says, ...fields };
}

/** How a statement reads; every language says something, and none leaves a hole. */
export function textOf(kind: StatementKind, fields: Fields = {}, manifest = site()): Localized {
  const text = kind.text(statementOf(kind, fields), manifest);
  for (const [language, words] of Object.entries(text))
    if (holes.test(words)) throw new Error(`A hole in ${language}: ${words}`);
  return text;
}

/** What the kind finds, beside other statements of the manifest. */
export function findings(
  kind: StatementKind,
  fields: Fields = {},
  change: Partial<Manifest> = {},
  today = '2026-11-22',
): readonly Finding[] {
  const statement = statementOf(kind, fields);
  const manifest = site({ ...change, statements: [...(change.statements ?? []), statement] });
  const path = ['statements', manifest.statements.length - 1];
  const at = manifest.statements.length - 1;
  const check = (declared: Manifest) => {
    const own = declared.statements[at];
    return own ? kind.check({ statement: own, path, manifest: declared, law: standardLaw, today }) : [];
  };
  return mendedBy(toldInEveryLanguage(check(manifest)), manifest, check);
}

/** What the kind shows of its statement. */
export function evidenceOf(
  kind: StatementKind,
  fields: Fields = {},
  seen: Partial<Reads> = {},
  change: Partial<Manifest> = {},
): Evidence {
  return kind.evidence(statementOf(kind, fields), readsOf(seen, site(change)));
}

/** Reads of a server that has nothing to show, save for what is given. */
export function readsOf(seen: Partial<Reads> = {}, manifest = site()): Reads {
  return {
    now: '2026-11-22T08:00:00.000Z',
    today: '2026-11-22',
    law: standardLaw,
    manifest,
    gate: compileManifest(manifest, 1),
    policy: null,
    consents: null,
    requests: null,
    retention: null,
    journal: null,
    access: null,
    security: null,
    stores: null,
    crawls: null,
    ...seen,
  };
}

type Version = PolicyReads['versions'][number];

/** A version as published; `change` says what is special about it. */
export function version(number: number, change: Partial<Version> = {}): Version {
  const effectiveAt = `2026-0${number}-01T00:00:00.000Z`;
  return {
    number,
    hash: `${number}`,
    approved: '2026-01-01',
    effectiveAt,
    publishedAt: effectiveAt,
    significant: false,
    noticeAt: null,
    ...change,
  };
}

const page = (name: 'privacy' | 'cookies', language: 'az' | 'en' | 'ru') => ({
  page: name,
  language,
  ok: true,
  bytes: 1000,
  thirdPartyUrls: 0,
});

/** The policy as published and rendered in the three languages. */
export function published(versions = [version(1)], change: Partial<PolicyReads> = {}): PolicyReads {
  const languages = ['az', 'en', 'ru'] as const;
  return {
    versions,
    inForce: versions.at(-1)?.number ?? null,
    rendered: languages.flatMap((language) => [page('privacy', language), page('cookies', language)]),
    archived: versions.slice(0, -1).map(({ number }) => ({ number, ok: true })),
    ...change,
  };
}
/** Choices that came in from the banner. */
export const choicesTaken = {
  total: 3,
  byPurpose: {},
  withoutWording: 0,
  withoutVersion: 0,
  lastAt: '2026-11-21T10:00:00.000Z',
  sites: ['https://sait.example.az'],
} as const;
/** Requests that can be fulfilled end to end, and nothing yet. */
export function requestsTaken(
  kinds: readonly string[],
  childrenBehind?: number,
  byKind: RequestReads['byKind'] = {},
): RequestReads {
  return {
    channels: { portal: true, api: true, email: true },
    kinds,
    byKind,
    erasures: { done: 0, secondScanClean: 0, secondScanDirty: 0 },
    unverifiedDisclosures: 0,
    clock: null,
    ...(childrenBehind === undefined ? {} : { handling: { childrenBehind } }),
  };
}
/** A crawl that found nothing wrong. */
export const cleanCrawl = {
  site: 'https://sait.example.az',
  at: '2026-11-21T10:00:00.000Z',
  undeclared: [],
  beforeChoice: [],
  phases: ['before', 'rejected', 'accepted', 'withdrawn', 'gpc'],
} as const;

const base: Manifest = {
  amanat: 1,
  organisation: {
    id: 'sait',
    name: 'Nümunə sayt',
    form: 'company',
    country: 'AZ',
    website: 'https://sait.example.az',
    intro: say('Giriş.', 'Intro.', 'Введение.'),
  },
  regimes: [{ id: 'az-998', people: 'everyone' }],
  policy: {
    approved: '2026-01-01',
    effective: '2026-01-01',
    archive: 'P1Y',
    notice: { atLeast: '10 calendar days', via: ['site', 'email'] },
  },
  properties: {
    site: { kind: 'site', name: 'sait.example.az', url: 'https://sait.example.az' },
    form: { kind: 'form', name: 'Əlaqə forması', purposes: ['news'] },
  },
  definitions: {
    device: {
      term: say('Cihaz', 'Device', 'Устройство'),
      text: say('Sayta girdiyiniz avadanlıq.', 'What you browse with.', 'То, с чего вы заходите.'),
    },
  },
  categories: {
    email: { name: say('E-poçt', 'E-mail', 'Эл. почта'), kind: 'email', sources: ['subject'] },
    visits: { ...usage, name: say('Ziyarətlər', 'Visits', 'Посещения'), anonymous: true },
    ids: { ...usage, kind: 'online-identifier', name: say('Kuki nömrələri', 'Cookie ids', 'Номера cookie') },
  },
  purposes: {
    news: {
      kind: 'marketing',
      basis: 'consent',
      unbundled: true,
      categories: ['email'],
      channels: ['email', 'sms'],
      name: say('Xəbərlər', 'News', 'Новости'),
      why: say('yeniliklərdən xəbər vermək üçün', 'to tell you the news', 'чтобы сообщать новости'),
      ifWithdrawn: say('Xəbərlər dayanır.', 'The news stops.', 'Новости прекратятся.'),
    },
    statistics: {
      kind: 'analytics',
      basis: 'consent',
      cookies: true,
      categories: ['visits'],
      recipients: ['meter'],
      name: say('Statistika', 'Statistics', 'Статистика'),
    },
    account: {
      kind: 'account',
      basis: 'contract',
      categories: ['email'],
      name: say('Hesab', 'Account', 'Аккаунт'),
    },
  },
  recipients: {
    meter: {
      name: 'Ölçü MMC',
      role: 'processor',
      country: 'AZ',
      task: say('ölçmə', 'measuring', 'измерение'),
    },
  },
  cookieCategories: {
    necessary: {
      basis: 'contract',
      longest: 'session',
      name: say('Zəruri', 'Necessary', 'Необходимые'),
      text: say('Saytı işlədir.', 'Make the site work.', 'Нужны для работы.'),
    },
    analytics: {
      basis: 'consent',
      longest: 'P13M',
      purpose: 'statistics',
      name: say('Analitik', 'Analytics', 'Аналитические'),
      text: say('Saytı ölçür.', 'Measure the site.', 'Измеряют сайт.'),
    },
  },
  cookies: {
    session: {
      names: ['sid'],
      kind: 'cookie',
      category: 'necessary',
      provider: 'self',
      lifetime: 'session',
      serves: 'function-and-security',
      purpose: say('girişi saxlayır', 'keeps the sign-in', 'хранит вход'),
    },
    stats: {
      names: ['_st'],
      kind: 'cookie',
      category: 'analytics',
      provider: 'meter',
      lifetime: 'P13M',
      serves: 'analysis',
      purpose: say('baxışları sayır', 'counts views', 'считает просмотры'),
    },
  },
  banner: {
    buttons: ['accept-all', 'reject-all', 'customise'],
    settingsLabel: say('Kuki ayarları', 'Cookie settings', 'Настройки cookie'),
    gpc: true,
    lasts: 'P12M',
  },
  age: { minimum: 16, check: 'attestation', whenFound: 'delete-at-once', prioritised: true },
  channels: {
    email: {
      kind: 'email',
      address: 'info@example.az',
      forRequests: true,
      subjects: { 'marketing-opt-out': 'Bildirişlərdən imtina' },
    },
  },
  duties: {
    review: {
      kind: 'review',
      owner: 'Hüquqşünas',
      every: 'P1Y',
      last: '2026-01-01',
      name: say('Baxış', 'Review', 'Пересмотр'),
    },
  },
  principles: ['lawfulness'],
  statements: [],
};
const ids = Object.values(base).flatMap((section) =>
  typeof section === 'object' && section !== null ? Object.keys(section) : [],
);
