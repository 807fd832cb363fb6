import { formatAzDate, formatDate } from '../time/format-date.ts';
import type { LocalDate } from '../time/local-date.ts';

/** The words of a letter that tells of a changed policy, by language. */
export const letterWords = {
  az: {
    subject: (org: string) => `${org}: məxfilik siyasəti dəyişir`,
    hello: 'Salam.',
    opening: (org: string, day: LocalDate) =>
      `${org} məxfilik siyasətini yeniləyir. Yeni redaksiya ${formatAzDate(day, 'from')} qüvvəyə minir.`,
    changes: 'Nə dəyişir:',
    more: (n: number) => `və daha ${n} dəyişiklik — hamısı aşağıdakı müqayisədədir`,
    compare: 'Köhnə və yeni redaksiyanın fərqi',
    next: 'Yeni redaksiya',
    former: 'Əvvəlki redaksiya',
    consent: (names: string) =>
      `Razılığınıza əsaslanan bu məqsədlər dəyişir: ${names}. Bunun üçün razılığı sizdən yenidən soruşacağıq. Bu məktubu almağınız razılıq demək deyil.`,
    wayOut:
      'Yeni redaksiya ilə razı deyilsinizsə, xidmətdən istifadəni dayandırıb məlumatlarınızın silinməsini istəyə bilərsiniz. Bunun üçün buradan müraciət göndərin',
    why: 'Bu məktub reklam deyil. Onu hesabınız olduğu üçün alırsınız: dəyişikliyi hər kəsə bir dəfə yazırıq.',
    language: 'Azərbaycanca',
  },
  en: {
    subject: (org: string) => `${org}: the privacy policy changes`,
    hello: 'Hello.',
    opening: (org: string, day: LocalDate) =>
      `${org} is changing its privacy policy. The new version takes effect on ${formatDate(day, 'en')}.`,
    changes: 'What changes:',
    more: (n: number) => `and ${n} more, all of them in the comparison below`,
    compare: 'The difference between the old and the new version',
    next: 'The new version',
    former: 'The former version',
    consent: (names: string) =>
      `These purposes rest on your consent, and they change: ${names}. We will ask you for that consent anew. Receiving this letter is no consent.`,
    wayOut:
      'If you do not agree with the new version, you may stop using the service and have your data deleted. Send the request here',
    why: 'This letter is no advertising. You get it because you have an account: we write to each person once about a change.',
    language: 'English',
  },
  ru: {
    subject: (org: string) => `${org}: политика конфиденциальности меняется`,
    hello: 'Здравствуйте.',
    opening: (org: string, day: LocalDate) =>
      `${org} обновляет политику конфиденциальности. Новая редакция вступает в силу ${formatDate(day, 'ru')}.`,
    changes: 'Что меняется:',
    more: (n: number) => `и ещё изменений: ${n} — все они в сравнении ниже`,
    compare: 'Разница между старой и новой редакцией',
    next: 'Новая редакция',
    former: 'Прежняя редакция',
    consent: (names: string) =>
      `Меняются цели, которые основаны на вашем согласии: ${names}. Мы спросим вас о согласии заново. Получение этого письма согласием не считается.`,
    wayOut:
      'Если вы не согласны с новой редакцией, вы можете перестать пользоваться сервисом и потребовать удаления данных. Отправьте обращение здесь',
    why: 'Это письмо не реклама. Вы получили его, потому что у вас есть учётная запись: об изменении мы пишем каждому один раз.',
    language: 'Русский',
  },
} as const;
