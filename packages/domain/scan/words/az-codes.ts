import type { ScanWords } from './scan-words.ts';

/** What each code means, why it matters and how it is mended. */
export const azCodes: ScanWords['codes'] = {
  'AMANAT-SCAN-101': {
    title: 'Siyahıda yoxdur',
    why: 'İnsanlara siyahı göstərilir: orada olmayan şey onlara deyilmədən işlədilib.',
    fix: 'Kateqoriyası və müddəti ilə bəyannamənin cookie siyahısına yazın və ya saytdan çıxarın.',
  },
  'AMANAT-SCAN-102': {
    title: 'Seçimdən əvvəl işə düşür',
    why: 'Razılıq olmadan yalnız saytın onsuz işləyə bilmədiyi şey işlədilə bilər (ePrivacy direktivi, 5(3); GDPR, 7).',
    fix: 'Teqi razılığı gözləyən edin: type="text/plain" data-amanat="kateqoriya", və ya ünvanını siyahıda göstərin ki, banner saxlasın.',
  },
  'AMANAT-SCAN-103': {
    title: 'İmtinadan sonra işə düşür',
    why: 'İnsan «yox» deyib (GDPR, 7(3), 21).',
    fix: 'Kateqoriyasını gözlətdirin; amanat.may() soruşmayan kodu axtarın.',
  },
  'AMANAT-SCAN-104': {
    title: 'Geri götürəndən sonra qalır',
    why: 'Razılığı geri götürmək onu vermək qədər asan olmalı və istifadəni dərhal dayandırmalıdır (GDPR, 7(3)).',
    fix: 'Dəqiq adını siyahıya yazın ki, banner silsin; HttpOnly cookie-ni serverdə silin.',
  },
  'AMANAT-SCAN-105': {
    title: 'Siyahıda deyiləndən uzun yaşayır',
    why: 'Siyahı insanlara onun nə qədər qalacağını deyir (GDPR, 5(1)(e), 13(2)(a)).',
    fix: 'Qoyulduğu yerdə müddəti qısaldın və ya siyahıda əsl müddəti yazın.',
  },
  'AMANAT-SCAN-106': {
    title: 'Səhv kateqoriyadadır',
    why: 'İstehsalçısı onun başqa məqsədini yazır; razılığı gözləyib-gözləmədiyini isə kateqoriya müəyyən edir.',
    fix: 'Onu istehsalçısının yazdığı kateqoriyaya keçirin.',
  },
  'AMANAT-SCAN-107': {
    title: 'Siyahıda var, saytda görünməyib',
    why: 'Artıq işlədilməyəni sadalayan siyahı işlədiləni gizlədir.',
    fix: 'Daha istifadə olunmursa, siyahıdan çıxarın; başqa səhifədə qoyulursa, o səhifəyə də baxılsın (--pages).',
  },
  'AMANAT-SCAN-108': {
    title: 'Bəyan olunmayan tərəfə sorğu gedir',
    why: 'Hər sorğu insanın ünvanını və oxuduğu səhifəni ötürür (GDPR, 13(1)(e)).',
    fix: 'Onu öz serverinizdən verin və ya kim olduğunu siyahıda göstərin.',
  },
  'AMANAT-SCAN-109': {
    title: 'Brauzeri tanıyan çağırış',
    why: 'Cihazın əlamətlərini oxumaq ona giriş deməkdir və cookie kimi razılıq tələb edir (ePrivacy direktivi, 5(3); EDPB, 2/2023).',
    fix: 'Skripti çıxarın və ya kateqoriyasını gözlətdirin: skriptin adı yazılıb.',
  },
  'AMANAT-SCAN-110': {
    title: 'Onu başqa tərəf qoyur',
    why: 'Siyahıya görə onu təşkilat özü qoyur, əslində isə başqa sayt qoyur.',
    fix: 'Siyahıda provayderini alıcılardan biri kimi göstərin, thirdParty: true yazın.',
  },
  'AMANAT-SCAN-111': {
    title: 'Şifrəli səhifədən açıq gətirilir',
    why: 'Onu yolda hər kəs oxuya və dəyişə bilər (GDPR, 32).',
    fix: 'Onu https ilə gətirin.',
  },
  'AMANAT-SCAN-112': {
    title: 'Sayt şifrələnmir və ya zəif şifrələnir',
    why: 'İnsanların göndərdiyini yolda hər kəs oxuya bilər (GDPR, 32).',
    fix: 'Saytı https ilə, TLS 1.2 və ya daha yenisi ilə verin, sertifikatı vaxtında yeniləyin.',
  },
  'AMANAT-SCAN-113': {
    title: 'Cookie açıq gedə bilər',
    why: 'Secure olmadan o, http ilə də gedir və yolda hər kəs onu oxuyur.',
    fix: 'Onu Secure ilə qoyun.',
  },
  'AMANAT-SCAN-114': {
    title: 'Banner tapılmadı',
    why: 'Sual olmayan yerdə razılıq da yoxdur, razılıq tələb edən şey isə işə düşə bilməz.',
    fix: 'Bannerin skriptini hər səhifəyə qoyun; başqa bannerin düymələrində söz olmalıdır.',
  },
  'AMANAT-SCAN-115': {
    title: 'Bir dəfəyə imtina yolu yoxdur',
    why: 'İmtina etmək razılaşmaq qədər asan olmalıdır (GDPR, 7(3); EDPB-nin cookie bannerləri haqqında hesabatı).',
    fix: '«Hamısını qəbul et» yanında «Hamısını rədd et» göstərin.',
  },
  'AMANAT-SCAN-116': {
    title: 'Fikrini dəyişmək yolu tapılmadı',
    why: 'Razılıq istənilən vaxt, verildiyi qədər asan geri götürülür (GDPR, 7(3)).',
    fix: 'Hər səhifəyə data-amanat-settings olan keçid qoyun.',
  },
  'AMANAT-SCAN-117': {
    title: 'Brauzer etiraz etsə də işə düşür',
    why: 'Bəyannaməyə görə Global Privacy Control imtina sayılır (GDPR, 21(5)), brauzer də onu göndərib.',
    fix: 'Kateqoriyasını gözlətdirin; öz kodunuzda navigator.globalPrivacyControl və ya amanat.may() soruşun.',
  },
  'AMANAT-SCAN-118': {
    title: 'Global Privacy Control haqqında söz yoxdur',
    why: 'Bəyannamə bu siqnala hörmət edir; brauzerlər və insanlar həmin sözü /.well-known/gpc.json ünvanında axtarır (W3C GPC).',
    fix: 'Saytın /.well-known/gpc.json ünvanını Əmanətə ötürün.',
  },
  'AMANAT-SCAN-119': {
    title: 'Global Privacy Control haqqında başqa söz deyir',
    why: 'Saytın /.well-known/gpc.json ünvanında dediyi hamıya verilən sözdür (W3C GPC); bəyannamə isə əksini deyir.',
    fix: 'Ünvanı Əmanətə ötürün ki, ikisi də eyni sözü desin, və ya bəyannamədə banner.gpc-ni düzəldin.',
  },
  'AMANAT-SCAN-120': {
    title: 'Global Privacy Control sözünün tarixi uyğun gəlmir',
    why: 'lastUpdate bu sözün nə vaxtdan qüvvədə olduğunu deyir: bəyannamə sonra dəyişib, ya da tarix yoxdur və ya hələ gəlməyib.',
    fix: 'Ünvanı Əmanətə ötürün: redaksiyanın qüvvəyə mindiyi günü özü deyir.',
  },
};
