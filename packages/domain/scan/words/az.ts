import { formatAzDate } from '../../time/format-date.ts';
import { azCodes } from './az-codes.ts';
import { lifetimeInWords, secondsInWords } from './lifetimes.ts';
import { gpcAddress, type ScanWords, wordFor } from './scan-words.ts';

const category: ScanWords['category'] = {
  necessary: 'zəruri',
  functional: 'funksional',
  analytics: 'analitika',
  marketing: 'marketinq',
};
const when = {
  before: 'heç bir seçim edilməmiş görünüb',
  rejected: '«Hamısını rədd et» seçimindən sonra görünüb',
  accepted: 'razılıqdan sonra görünüb',
  withdrawn: 'razılıq geri götürüləndən sonra qalıb və ya yenə qoyulub',
  gpc: 'Global Privacy Control göndərən brauzerdə görünüb',
} as const;

/** A finding is named first and told after a colon: names of cookies take no endings. */
export const azScanWords: ScanWords = {
  severity: { error: 'Pozuntu', warning: 'Ziddiyyət', note: 'Qeyd' },
  kind: {
    cookie: 'cookie',
    'local-storage': 'yerli yaddaş',
    'session-storage': 'sessiya yaddaşı',
    'indexed-db': 'brauzer bazası',
    beacon: 'mayak',
    script: 'skript',
    frame: 'çərçivə',
    request: 'sorğu',
    fingerprinting: 'çağırış',
  },
  phase: {
    before: 'Seçimdən əvvəl',
    rejected: 'İmtinadan sonra',
    accepted: 'Razılıqdan sonra',
    withdrawn: 'Geri götürəndən sonra',
    gpc: 'Brauzer etiraz edəndə',
  },
  maker: { header: 'serverin cavabı', script: 'skript', page: 'səhifə' },
  category,
  codes: azCodes,
  says: {
    undeclared: ({ known }, { subject }) =>
      `${subject}: siyahıda yoxdur.${known ? ` Bu ad tanınır: ${known.maker}, ${wordFor(category, known.category)}, ${lifetimeInWords(known.lifetime).az}.` : ''}`,
    seen: ({ category: id, phase }, { subject }) =>
      `${subject}: kateqoriyası «${wordFor(category, id)}», ${when[phase]}.`,
    outlives: ({ seconds, declared }, { subject }) =>
      `${subject}: ömrü ${secondsInWords(seconds).az}, siyahıda isə «${lifetimeInWords(declared).az}» yazılıb.`,
    misfiled: ({ under, maker, category: id }, { subject }) =>
      `${subject}: siyahıda «${wordFor(category, under)}» kateqoriyasındadır; istehsalçısının (${maker}) yazdığı kateqoriya: «${wordFor(category, id)}».`,
    asked: (_, { name, host }) => `${host} ünvanına sorğu gedib: ${name}.`,
    called: ({ times }, { name, host }) => `${name}: ${host} saytında ${times} dəfə çağırılıb.`,
    'other-party': (_, { subject }) =>
      `${subject}: başqa saytındır, siyahıya görə isə onu təşkilat özü qoyur.`,
    'not-secure': (_, { subject }) => `${subject}: Secure olmadan qoyulur.`,
    'not-seen': ({ entry, names, pages }) =>
      `Siyahıdakı «${entry}» (${names.join(', ')}) baxılan ${pages} səhifədə görünmədi.`,
    'no-banner': () => 'İlk səhifədə banner tapılmadı.',
    'no-refusal': () => 'Bannerin birinci qatında imtina düyməsi yoxdur.',
    'no-way-back': () => 'Razılıqdan sonra onu geri götürmək üçün yol tapılmadı.',
    mixed: ({ address }) => `Açıq, şifrəsiz gətirilir: ${address}.`,
    unencrypted: ({ site }) => `Saytın ünvanı şifrələnmir: ${site}.`,
    'old-protocol': ({ protocol }) => `Sayt köhnə protokolla şifrələnir: ${protocol}.`,
    certificate: ({ days }) =>
      days < 0
        ? `Sertifikatın müddəti ${-days} gün əvvəl bitib.`
        : days === 0
          ? 'Sertifikatın müddəti bir gün də çəkmədən bitir.'
          : `Sertifikatın bitməsinə ${days} gün qalıb.`,
    'gpc-unsaid': ({ status }) => `${gpcAddress} ünvanında belə söz yoxdur: cavabın kodu ${status}.`,
    'gpc-other': ({ said, declared }) =>
      `${gpcAddress} ünvanında «gpc: ${said}» deyilir, bəyannamədə isə ${declared ? '«gpc: true» yazılıb' : 'bu haqda söz yoxdur'}.`,
    'gpc-undated': () => `${gpcAddress} ünvanındakı lastUpdate oxunan tarix deyil və ya yoxdur.`,
    'gpc-ahead': ({ day }) => `${gpcAddress} ünvanındakı tarix hələ gəlməyib: ${formatAzDate(day)}.`,
    'gpc-older': ({ day, since }) =>
      `${gpcAddress} ünvanındakı tarix: ${formatAzDate(day)}; bəyannamə isə bunu ${formatAzDate(since, 'from')} deyir.`,
  },
};
