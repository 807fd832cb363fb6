import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { Localized } from '@amanat/domain/schema/schema.ts';

/** Whom a person may complain to, and how to reach them. */
export interface Authority {
  readonly name: Localized;
  readonly address: Localized;
  readonly website: string;
}
/** 998-IIIQ Art. 7.4: the ministry or a court. */
const ministry: Authority = {
  name: {
    az: 'Azərbaycan Respublikasının Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi (Elektron Təhlükəsizlik Xidməti)',
    en: 'Ministry of Digital Development and Transport of Azerbaijan (Electronic Security Service)',
    ru: 'Министерство цифрового развития и транспорта Азербайджана (Служба электронной безопасности)',
  },
  address: {
    az: 'Bakı, Səbail rayonu, Zərifə Əliyeva küçəsi 77',
    en: '77 Zarifa Aliyeva Street, Sabail, Baku',
    ru: 'Баку, Сабаильский район, ул. Зарифы Алиевой, 77',
  },
  website: 'https://mincom.gov.az',
};
const court: Authority = {
  name: {
    az: 'Yaşadığınız yerin məhkəməsi',
    en: 'The court of your place of residence',
    ru: 'Суд по месту жительства',
  },
  address: {
    az: 'Məhkəmələrin ünvanları məhkəmə portalındadır',
    en: 'Addresses of the courts are on the courts’ portal',
    ru: 'Адреса судов — на портале судов',
  },
  website: 'https://courts.gov.az',
};
/** GDPR 77: the authority of residence, work or the alleged breach. */
const european: Authority = {
  name: {
    az: 'Aİ-də yaşadığınız ölkənin məlumatların qorunması üzrə nəzarət orqanı',
    en: 'The data protection authority of the EU country you live in',
    ru: 'Надзорный орган по защите данных страны ЕС, где вы живёте',
  },
  address: {
    az: 'Orqanların siyahısı Avropa Məlumatların Mühafizəsi Şurasının saytındadır',
    en: 'The list of authorities is on the site of the European Data Protection Board',
    ru: 'Список органов — на сайте Европейского совета по защите данных',
  },
  website: 'https://www.edpb.europa.eu/about-edpb/about-edpb/members_en',
};
const estonian: Authority = {
  name: {
    az: 'Andmekaitse Inspektsioon (Estoniyanın məlumatların qorunması üzrə nəzarət orqanı)',
    en: 'Andmekaitse Inspektsioon (Estonian Data Protection Inspectorate)',
    ru: 'Andmekaitse Inspektsioon (Инспекция по защите данных Эстонии)',
  },
  address: { az: 'Tatari 39, 10134 Tallinn', en: 'Tatari 39, 10134 Tallinn', ru: 'Tatari 39, 10134 Tallinn' },
  website: 'https://www.aki.ee',
};

/** The authorities of the regimes an organisation answers under, those nearest to it first. */
export function authoritiesOf(manifest: Pick<Manifest, 'regimes' | 'organisation'>): readonly Authority[] {
  const regimes = manifest.regimes.map(({ id }) => id);
  const found: Authority[] = [];
  if (regimes.some((id) => id.startsWith('az-'))) found.push(ministry);
  if (regimes.includes('eu-gdpr')) {
    if (manifest.organisation.country === 'EE') found.push(estonian);
    found.push(european);
  }
  return [...found, court];
}
