import type { BannerLanguage } from '../../manifest/banner-language.ts';
import type { Manifest } from '../../manifest/manifest.ts';
import type { Plural } from '../../schema/schema.ts';
import { languageFrom } from './turkish.ts';

/** A unit with its dual, its plural (3–10), and the form after 11 and after 100. */
const counted = (one: string, two: string, few: string, many: string, other: string): Plural => ({
  zero: `{n} ${other}`,
  one,
  two,
  few: `{n} ${few}`,
  many: `{n} ${many}`,
  other: `{n} ${other}`,
});

const own: Pick<BannerLanguage, 'language' | 'words' | 'together' | 'frame' | 'form'> = {
  language: 'ar',
  words: {
    title: 'أنتم من يقرر بشأن ملفات تعريف الارتباط',
    uses: 'يستخدم {organisation} ملفات تعريف الارتباط على هذا الموقع.',
    necessary: 'الضرورية منها لازمة لعمل الموقع.',
    rest: 'أما البقية ({aims}) فلا توضع إلا بموافقتكم.',
    aims: { functional: 'تذكّر اختياراتكم', analytics: 'قياس أداء الموقع', marketing: 'الإعلان' },
    between: '، ',
    last: ' و',
    partners: {
      zero: 'ليس بينها ملفات لأطراف ثالثة.',
      one: 'ومن بينها ملفات لطرف ثالث واحد.',
      two: 'ومن بينها ملفات لطرفين ثالثين.',
      few: 'ومن بينها ملفات لـ{n} أطراف ثالثة.',
      many: 'ومن بينها ملفات لـ{n} طرفًا ثالثًا.',
      other: 'ومن بينها ملفات لـ{n} طرف ثالث.',
    },
    noPartners: 'لا توجد ملفات لأطراف ثالثة.',
    longest: 'وتُحفظ مدة أقصاها {longest}.',
    change: 'يمكنكم تغيير رأيكم في أي وقت من «{settings}».',
    privacy: 'سياسة الخصوصية',
    cookies: 'سياسة ملفات تعريف الارتباط',
    acceptAll: 'قبول الكل',
    rejectAll: 'رفض الكل',
    customise: 'تخصيص',
    save: 'حفظ اختياري',
    close: 'إغلاق',
    settingsTitle: 'إعدادات ملفات تعريف الارتباط',
    settingsText: 'اختاروا ما تسمحون به. لا يعمل شيء لم تختاروه.',
    always: 'مفعّلة دائمًا',
    reload: 'سُحبت موافقتكم وحُذفت الملفات. يُعاد تحميل الصفحة…',
    gpc: 'يرسل متصفحكم إشارة Global Privacy Control: كل شيء متوقف إلى أن تختاروا.',
    signals:
      'يخبر متصفحكم بأنكم لا تريدون التتبّع (Global Privacy Control أو Do Not Track): كل شيء متوقف إلى أن تختاروا.',
    receipt: 'إيصال اختياري',
    chosen: 'تاريخ اختياركم: {date}.',
    self: 'الموقع نفسه',
    details: 'من يحفظ ماذا، وإلى متى',
    session: 'حتى إغلاق المتصفح',
    requested: { script: 'نص برمجي', beacon: 'إشارة تتبّع', tag: 'وسم' },
    lifetimes: {
      years: counted('سنة واحدة', 'سنتان', 'سنوات', 'سنة', 'سنة'),
      months: counted('شهر واحد', 'شهران', 'أشهر', 'شهرًا', 'شهر'),
      weeks: counted('أسبوع واحد', 'أسبوعان', 'أسابيع', 'أسبوعًا', 'أسبوع'),
      days: counted('يوم واحد', 'يومان', 'أيام', 'يومًا', 'يوم'),
      hours: counted('ساعة واحدة', 'ساعتان', 'ساعات', 'ساعة', 'ساعة'),
      minutes: counted('دقيقة واحدة', 'دقيقتان', 'دقائق', 'دقيقة', 'دقيقة'),
      seconds: counted('ثانية واحدة', 'ثانيتان', 'ثوانٍ', 'ثانية', 'ثانية'),
    },
  },
  together: {
    sites: 'اختياركم لكل هذه المواقع: {sites}.',
    many: 'اختياركم لكل مواقعنا ({n})؛ وقائمتها في «{settings}».',
    goesAlong:
      'ينتقل معكم حين تتبعون رابطًا من موقع إلى آخر؛ والموافقة التي تسحبونها في أحدها تُسحب في بقيتها.',
  },
  frame: {
    text: 'يعرض {provider} هذا المحتوى. إذا فتحتموه فسيرى عنوان IP الخاص بكم وأنكم في هذه الصفحة، وقد يضع ملفات تعريف الارتباط.',
    once: 'عرض مرة واحدة',
  },
  form: {
    text: 'يطلب {organisation} في هذا النموذج: {collected}. توافقون على كل غرض على حدة، ويمكنكم سحب الموافقة في أي وقت بالسهولة نفسها.',
    agree: 'أوافق: {purpose}',
    oldEnough: {
      zero: 'أتممت {n} سنة من عمري',
      one: 'أتممت سنة من عمري',
      two: 'أتممت سنتين من عمري',
      few: 'أتممت {n} سنوات من عمري',
      many: 'أتممت {n} سنة من عمري',
      other: 'أتممت {n} سنة من عمري',
    },
    terms: 'قرأت «{name}» وأقبلها',
    byMail: 'ستصل رسالة إلى عنوانكم: تسري الموافقة بعد تأكيد الرابط الذي فيها.',
    wait: 'يُسجَّل اختياركم…',
    failed: 'تعذّر تسجيل اختياركم. أعيدوا المحاولة بعد قليل.',
    address: 'اكتبوا بريدكم الإلكتروني: ستكون الموافقة له.',
    newWindow: 'يفتح في نافذة جديدة',
  },
};

const said: Readonly<Record<string, string>> = {
  'banner/settingsLabel': 'إعدادات ملفات تعريف الارتباط',
  'cookieCategories/necessary/name': 'ضرورية',
  'cookieCategories/necessary/text': 'لازمة لعمل الموقع.',
  'cookieCategories/functional/name': 'وظيفية',
  'cookieCategories/functional/text': 'تتذكّر الإعدادات التي اخترتموها.',
  'cookieCategories/analytics/name': 'تحليلية',
  'cookieCategories/analytics/text': 'تقيس أداء الموقع.',
  'cookieCategories/marketing/name': 'تسويقية',
  'cookieCategories/marketing/text': 'لعرض إعلانات تناسبكم.',
  'categories/email/name': 'البريد الإلكتروني',
  'purposes/marketing/name': 'التسويق والإعلان',
  'purposes/marketing/why': 'لنكتب إليكم عن الحملات والعروض',
  'properties/newsletter/name': 'أخبار العروض',
};

/** A whole Arabic file for a declaration; what the shop does not have is told in one sentence. */
export function arabicFor(manifest: Manifest): BannerLanguage {
  return languageFrom(manifest, own, (path) => said[path.join('/')] ?? 'تعدّ الصفحات المعروضة');
}
