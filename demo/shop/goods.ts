import type { Language } from './words.ts';

export interface Good {
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** Price in manats. */
  readonly price: string;
  readonly was?: string;
  /** Two colours of the tile: ground and shape. */
  readonly tint: 'sand' | 'sage' | 'sky' | 'rose';
  /** The drawing, 120 by 120; `currentColor` is the dark of the tint. */
  readonly drawing: string;
}

/** Made-up goods, each drawn here: the shop asks nobody for a picture. */
export const goods: readonly Good[] = [
  {
    id: 'armudu',
    name: {
      az: 'Armudu stəkan dəsti, 6 ədəd',
      en: 'Armudu tea glasses, set of 6',
      ru: 'Стаканы армуду, 6 шт.',
      tr: 'Armudu çay bardağı, 6’lı takım',
    },
    price: '18,90',
    tint: 'rose',
    drawing:
      '<path d="M42 26h36c0 16-9 20-9 30s9 14 9 24c0 9-8 14-18 14s-18-5-18-14c0-10 9-14 9-24s-9-14-9-30z" fill="#fff" fill-opacity=".65"/><path d="M45 78c0-7 8-12 8-20h14c0 8 8 13 8 20 0 7-6 12-15 12s-15-5-15-12z"/><ellipse cx="60" cy="99" rx="30" ry="4" opacity=".35"/>',
  },
  {
    id: 'lamp',
    name: {
      az: 'Stolüstü lampa «Qıvrım»',
      en: 'Desk lamp “Curl”',
      ru: 'Настольная лампа «Завиток»',
      tr: 'Masa lambası “Kıvrım”',
    },
    price: '46,00',
    was: '59,00',
    tint: 'sand',
    drawing:
      '<path d="M60 94V58c0-18 22-14 22-30" fill="none" stroke="currentColor" stroke-width="5" stroke-linecap="round"/><path d="M62 30a20 12 0 0 1 40 0z"/><ellipse cx="82" cy="32" rx="9" ry="4" fill="#fff" fill-opacity=".8"/><rect x="38" y="92" width="44" height="7" rx="3.5"/>',
  },
  {
    id: 'headphones',
    name: {
      az: 'Simsiz qulaqlıq «Sükut»',
      en: 'Wireless headphones “Hush”',
      ru: 'Беспроводные наушники «Тишь»',
      tr: 'Kablosuz kulaklık “Sükûnet”',
    },
    price: '129,00',
    tint: 'sky',
    drawing:
      '<path d="M28 72V62a32 32 0 0 1 64 0v10" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round"/><rect x="22" y="66" width="20" height="30" rx="9"/><rect x="78" y="66" width="20" height="30" rx="9"/><rect x="27" y="72" width="6" height="18" rx="3" fill="#fff" fill-opacity=".6"/>',
  },
  {
    id: 'plant',
    name: {
      az: 'Dibçək gülü, kiçik',
      en: 'Pot plant, small',
      ru: 'Комнатное растение, малое',
      tr: 'Saksı bitkisi, küçük',
    },
    price: '14,50',
    tint: 'sage',
    drawing:
      '<path d="M60 66c-4-22-22-24-28-26 2 16 10 26 28 26zm0-4c2-20 14-32 28-34 0 20-10 32-28 34z"/><path d="M60 72V40" stroke="currentColor" stroke-width="4" stroke-linecap="round"/><path d="M40 70h40l-5 28a5 5 0 0 1-5 4H50a5 5 0 0 1-5-4z" fill="#fff" fill-opacity=".75"/>',
  },
  {
    id: 'kettle',
    name: {
      az: 'Elektrik çaydanı, 1,7 l',
      en: 'Electric kettle, 1.7 l',
      ru: 'Электрический чайник, 1,7 л',
      tr: 'Elektrikli su ısıtıcısı, 1,7 l',
    },
    price: '54,90',
    tint: 'sky',
    drawing:
      '<path d="M40 42h36l8 50a6 6 0 0 1-6 7H38a6 6 0 0 1-6-7z"/><path d="M76 48c14-2 20 6 18 20s-8 18-14 20" fill="none" stroke="currentColor" stroke-width="6" stroke-linecap="round"/><path d="M40 46l-12 8 8 8z"/><rect x="50" y="30" width="16" height="8" rx="4"/><rect x="43" y="60" width="6" height="28" rx="3" fill="#fff" fill-opacity=".55"/>',
  },
  {
    id: 'backpack',
    name: {
      az: 'Məktəb çantası, 20 l',
      en: 'School backpack, 20 l',
      ru: 'Школьный рюкзак, 20 л',
      tr: 'Okul sırt çantası, 20 l',
    },
    price: '39,00',
    tint: 'sand',
    drawing:
      '<path d="M48 34v-6a12 12 0 0 1 24 0v6" fill="none" stroke="currentColor" stroke-width="5"/><path d="M34 52a26 22 0 0 1 52 0v40a8 8 0 0 1-8 8H42a8 8 0 0 1-8-8z"/><rect x="42" y="68" width="36" height="22" rx="6" fill="#fff" fill-opacity=".55"/><path d="M50 68v-6h20v6" fill="none" stroke="#fff" stroke-opacity=".7" stroke-width="3"/>',
  },
  {
    id: 'watch',
    name: {
      az: 'Qol saatı «Xəzər»',
      en: 'Wristwatch “Khazar”',
      ru: 'Наручные часы «Хазар»',
      tr: 'Kol saati “Hazar”',
    },
    price: '210,00',
    was: '245,00',
    tint: 'sage',
    drawing:
      '<path d="M46 22h28l3 20H43zm-3 56h34l-3 22H46z"/><circle cx="60" cy="60" r="27"/><circle cx="60" cy="60" r="20" fill="#fff" fill-opacity=".85"/><path d="M60 48v12l8 6" fill="none" stroke="currentColor" stroke-width="3.5" stroke-linecap="round"/>',
  },
  {
    id: 'throw',
    name: {
      az: 'Yun adyal, naxışlı',
      en: 'Wool throw, patterned',
      ru: 'Шерстяной плед с узором',
      tr: 'Desenli yün battaniye',
    },
    price: '72,00',
    tint: 'rose',
    drawing:
      '<rect x="26" y="34" width="68" height="56" rx="6"/><path d="M26 50h68M26 74h68" stroke="#fff" stroke-opacity=".7" stroke-width="3"/><path d="M34 62l8-7 8 7-8 7zm18 0l8-7 8 7-8 7zm18 0l8-7 8 7-8 7z" fill="#fff" fill-opacity=".8"/><path d="M30 90v8m10-8v8m10-8v8m10-8v8m10-8v8m10-8v8m10-8v8" stroke="currentColor" stroke-width="2.5"/>',
  },
];
