import type { Manifest } from '../../manifest/manifest.ts';

const said = (az: string) => ({ az, en: az, ru: az });

/** A made-up declaration with the four cookie categories; `change` alters a copy of it. */
export function shopManifest(change: (manifest: Manifest) => Manifest = (m) => m): Manifest {
  return change({
    amanat: 1,
    organisation: {
      id: 'shop',
      name: 'Nümunə mağaza',
      form: 'company',
      country: 'AZ',
      website: 'https://shop.example.az',
      intro: said('Giriş'),
    },
    regimes: [{ id: 'az-998', people: 'everyone' }],
    policy: { approved: '2025-12-20', effective: '2025-12-20' },
    properties: {
      contact: {
        kind: 'form',
        name: 'Əlaqə forması',
        collects: ['usage'],
        purposes: ['newsletter', 'delivery'],
      },
      site: { kind: 'site', name: 'Sayt', url: 'https://shop.example.az' },
    },
    categories: { usage: { name: said('İstifadə'), kind: 'usage', sources: ['automatic'] } },
    purposes: {
      personalisation: {
        name: said('Seçimlər'),
        kind: 'personalisation',
        basis: 'consent',
        categories: ['usage'],
      },
      improvement: { name: said('Ölçmə'), kind: 'analytics', basis: 'consent', categories: ['usage'] },
      marketing: {
        name: said('Marketinq'),
        kind: 'marketing',
        basis: 'consent',
        categories: ['usage'],
        consentLasts: 'P6M',
      },
      newsletter: { name: said('Xəbərlər'), kind: 'communication', basis: 'consent', categories: ['usage'] },
      delivery: { name: said('Çatdırılma'), kind: 'service', basis: 'contract', categories: ['usage'] },
    },
    recipients: {
      google: { name: 'Google Ireland Limited', role: 'processor', country: 'IE', task: said('ölçmə') },
    },
    cookieCategories: {
      necessary: { name: said('Zəruri'), text: said('Saytın işləməsi üçündür.'), basis: 'contract' },
      functional: {
        name: said('Funksional'),
        text: said('Seçimlər.'),
        basis: 'consent',
        purpose: 'personalisation',
      },
      analytics: { name: said('Analitik'), text: said('Ölçür.'), basis: 'consent', purpose: 'improvement' },
      marketing: { name: said('Marketinq'), text: said('Reklam.'), basis: 'consent', purpose: 'marketing' },
    },
    cookies: {
      session: {
        names: ['sid'],
        kind: 'cookie',
        category: 'necessary',
        provider: 'self',
        lifetime: 'session',
        serves: 'function-and-security',
        purpose: said('sessiya'),
      },
      language: {
        names: ['lang'],
        kind: 'cookie',
        category: 'functional',
        provider: 'self',
        lifetime: 'P12M',
        serves: 'performance',
        purpose: said('dil'),
      },
      analytics: {
        names: ['_ga', '_ga_*'],
        kind: 'cookie',
        category: 'analytics',
        provider: 'google',
        hosts: ['www.google-analytics.com'],
        lifetime: 'P13M',
        serves: 'analysis',
        purpose: said('ölçmə'),
      },
      'visit-log': {
        names: ['visits'],
        kind: 'local-storage',
        category: 'analytics',
        provider: 'self',
        lifetime: 'P1M',
        serves: 'analysis',
        purpose: said('ölçmə'),
      },
      'stats-script': {
        names: ['/stats.js'],
        kind: 'script',
        category: 'analytics',
        provider: 'self',
        lifetime: 'session',
        serves: 'analysis',
        purpose: said('ölçmə'),
      },
      ads: {
        names: ['ads'],
        kind: 'cookie',
        category: 'marketing',
        provider: 'self',
        lifetime: 'P3M',
        serves: 'personalised-advertising',
        purpose: said('reklam'),
      },
    },
    banner: {
      buttons: ['accept-all', 'reject-all', 'customise'],
      settingsLabel: { az: 'Cookie ayarları', en: 'Cookie settings', ru: 'Настройки cookie' },
      gpc: true,
      lasts: 'P12M',
      siteKeys: ['https://shop.example.az', 'http://127.0.0.1'],
    },
    channels: { email: { kind: 'email', address: 'info@example.az' } },
    statements: [],
  });
}
