import type { CodeWords } from './code-words.ts';

/** Cookies, laws, dates, channels, the banner and its languages (AMANAT-CHK-2xx), in Azerbaijani. */
export const azFacts2 = {
  'AMANAT-CHK-200': {
    title: 'Cookie öz kateqoriyası üçün deyilən müddətdən uzun yaşayır',
    why: 'Cookie siyasəti hər kateqoriya üçün ən uzun ömrü deyir, bu cookie isə ondan çox qalır.',
    fix: 'Cookie-nin ömrünü (lifetime) qısaldın, onu öz kateqoriyasına keçirin və ya həddi (longest) artırıb siyasətdə də elə yazın.',
  },
  'AMANAT-CHK-201': {
    title: 'Zəruri cookie brauzer bağlanandan sonra da qalır',
    why: 'Saytın işləməsi üçün zəruri olan şey brauzer bağlanandan sonra nadir hallarda lazım olur.',
    fix: 'Ömrünü sessiya ilə məhdudlaşdırın (lifetime: session) və ya kateqoriyanın həddini (longest) yazıb səbəbini izah edin.',
  },
  'AMANAT-CHK-202': {
    title: 'Cookie-nin ömrü istehsalçısının yazdığı kimi deyil',
    why: 'İstehsalçısı siyahıdakından başqa müddət yazır; sayt yoxlananda fərq üzə çıxacaq.',
    fix: 'Brauzerin göstərdiyi ömrü yazın; cookie-lərin ömrü fərqlidirsə, hər birini ayrıca bənddə yazın.',
  },
  'AMANAT-CHK-203': {
    title: 'Bu cookie daha qoyulmur',
    why: 'İstehsalçısı onu daha işlətmir; insanlara onu göstərən siyahı köhnəlib.',
    fix: 'Onu siyahıdan çıxarın, xidmətin indi qoyduqlarını əlavə edin.',
  },
  'AMANAT-CHK-204': {
    title: 'Cookie-nin adı səhv yazılmışa oxşayır',
    why: 'Səhv yazılan ad saytda heç vaxt tapılmır, əsl cookie isə bəyan edilməmiş qalır.',
    fix: 'Adı brauzerdə göründüyü kimi yazın.',
  },
  'AMANAT-CHK-205': {
    title: 'Cookie-ni qoyan tərəf tanınmır',
    why: 'Cookie-ni qoyan tərəf məlumat alır. Alıcıların siyahısı isə qapalıdır: orada olmayana məlumat verilə bilməz.',
    fix: 'Özünüz qoyursunuzsa, provider: self yazın; qoyan başqasıdırsa, alıcının id-sini yazın, siyahıda yoxdursa, recipients bölməsinə əlavə edin.',
  },
  'AMANAT-CHK-206': {
    title: 'Cookie-ni qoyan tərəfə xaricə ötürmənin əsası yoxdur',
    why: 'Cookie yüklənən kimi insanı tanıdan məlumat xaricə gedir; bunun üçün hüquqi əsas, məsələn, standart müqavilə bəndləri (SCC) lazımdır.',
    fix: 'Alıcının transfer.mechanisms sahəsində ötürmənin əsasını yazın və ya bu cookie-ni yükləməyin.',
  },
  'AMANAT-CHK-207': {
    title: 'Cookie kateqoriyasının razılığı heç bir məqsədə bağlanmayıb',
    why: 'Razılıq məqsəd üçün verilir; məqsədi göstərilməyən seçimdən icazə yoxlaması istifadə edə bilmir.',
    fix: 'Kateqoriyanın purpose sahəsində razılığın hansı məqsəd üçün soruşulduğunu yazın; həmin məqsədin əsası razılıq olmalıdır.',
  },
  'AMANAT-CHK-208': {
    title: 'Bir cookie kateqoriyasının iki hüquqi əsası var',
    why: 'Cookie üçün razılıq ya soruşulur, ya da yox: razılıq tələb edən cookie eyni zamanda qanuni marağa əsaslana bilməz.',
    fix: 'Razılığı saxlayın, alsoBasis sahəsini silin; həqiqətən lazım olanı necessary kateqoriyasına keçirin.',
  },
  'AMANAT-CHK-209': {
    title: 'Cookie razılıq soruşulmadan qoyulur',
    why: 'Razılıq olmadan cihazda yalnız saytın onsuz işləyə bilmədiyi şey saxlanıla bilər.',
    fix: 'basis: consent yazın.',
  },
  'AMANAT-CHK-210': {
    title: 'Banner bu cookie kateqoriyasını tanımır',
    why: 'Banner, saytın yoxlanması və qəbzlər bu dörd kateqoriyanı tanıyır: necessary, functional, analytics və marketing.',
    fix: 'Bu dörd id-dən birini yazın; insanların gördüyü adı özünüz seçirsiniz.',
  },
  'AMANAT-CHK-211': {
    title: 'Bir cookie iki bənddə yazılıb',
    why: 'Siyahı onu iki dəfə, iki ayrı ömür və ya məqsədlə göstərər.',
    fix: 'Onu yalnız bir bənddə saxlayın.',
  },
  'AMANAT-CHK-212': {
    title: 'Cookie səhv kateqoriyadadır',
    why: 'Zəruri və ya funksional sayılan cookie ona lazım olan razılıq alınmadan qoyulur.',
    fix: 'Onu istehsalçısının yazdığı kateqoriyaya keçirin.',
  },
  'AMANAT-CHK-213': {
    title: 'Razılıq tələb edən cookie var, banner yoxdur',
    why: 'Bu cookie-lər qoyulmazdan əvvəl insandan heç nə soruşulmur.',
    fix: 'banner bölməsini düymələri (buttons) ilə yazın və ya bu cookie-ləri çıxarın.',
  },
  'AMANAT-CHK-214': {
    title: 'Bannerdə imtina düyməsi yoxdur',
    why: 'İmtina etmək razılaşmaq qədər asan olmalıdır: elə həmin pəncərədə, bir dəfə basmaqla.',
    fix: 'banner.buttons siyahısına reject-all əlavə edin.',
  },
  'AMANAT-CHK-215': {
    title: 'Başqa saytın qoyduğu cookie-nin ünvanı yazılmayıb',
    why: 'Kateqoriyaya icazə verilənədək banner cookie-nin qabağını ünvanına görə alır; ünvan yoxdursa, bunu edə bilmir.',
    fix: 'Cookie-nin yükləndiyi və ya onu qoyan ünvanları hosts sahəsində yazın.',
  },
  'AMANAT-CHK-216': {
    title: 'Bannerin brauzerdə saxladıqları siyahıda yoxdur',
    why: 'Banner seçimi brauzerdə saxlayır; cookie siyahısını oxuyan bunu da orada görməlidir.',
    fix: 'cookies bölməsinə amanat (kind: cookie), amanat-config və amanat-queue (kind: local-storage), dəyişikliklər saytda bildirilirsə, həm də amanat-notice əlavə edin: category: necessary, provider: self, serves: compliance.',
  },
  'AMANAT-CHK-217': {
    title: 'Bannerin mətni seçimi bir tərəfə çəkir',
    why: 'Hər mətn variantında iki cavabın çəkisi eyni olmalıdır; təkidlə alınan razılıq könüllü deyil.',
    fix: 'Cookie-lərin nə üçün olduğunu bir sadə cümlə ilə deyin; düymənin adını yazmayın, təşəkkür etməyin, üstünlük vəd etməyin.',
  },
  'AMANAT-CHK-220': {
    title: 'Qanun səhv adla göstərilib',
    why: 'İnsanlar da, məhkəmə də qanunu adı ilə axtarır; belə adlı qanun yoxdursa, istinad boşa gedir.',
    fix: 'Qanunun rəsmi adını və ya nömrəsini yazın.',
  },
  'AMANAT-CHK-221': {
    title: 'Tətbiq olunan qanun göstərilməyib',
    why: 'Müraciətlərin müddəti adı çəkilən qanunlara görə sayılır; biri yazılmasa, cavab gecikər və bunu heç kim görməz.',
    fix: 'Qanunu regimes bölməsinə əlavə edin.',
  },
  'AMANAT-CHK-222': {
    title: 'Təşkilata aid olmayan qanun göstərilib',
    why: '«İnformasiya əldə etmək haqqında» Qanun dövlət orqanlarına və ictimai vəzifə yerinə yetirənlərə aiddir.',
    fix: 'Qanunu regimes bölməsindən çıxarın və ya təşkilatın növünü (organisation.form) düzəldin.',
  },
  'AMANAT-CHK-223': {
    title: 'Tarixlərin ardıcıllığı səhvdir',
    why: 'Redaksiya təsdiqdən sonra qüvvəyə minir, müqavilə imzalanandan sonra bitir, vəzifənin növbəti günü sonuncudan sonra gəlir.',
    fix: 'Səhv olan tarixi düzəldin.',
  },
  'AMANAT-CHK-224': {
    title: 'İş hələ gəlməmiş bir gündə görülmüş kimi yazılıb',
    why: 'Gələcək tarix heç nəyin görüldüyünü sübut etmir.',
    fix: 'İşin görüldüyü günü yazın və ya iş görülənədək tarixi silin.',
  },
  'AMANAT-CHK-225': {
    title: 'Siyasətə baxış gecikib',
    why: 'Baxışlar arası müddəti təşkilat özü vəd edib; heç kimin baxmadığı siyasət zamanla gerçəklikdən uzaqlaşır.',
    fix: 'Siyasətə baxın və günü policy.lastReview sahəsində yazın.',
  },
  'AMANAT-CHK-226': {
    title: 'Redaksiya vəd edilən xəbərdən tez qüvvəyə minir',
    why: 'Əhəmiyyətli dəyişiklik əvvəlcədən elan olunur; dərhal qüvvəyə minən redaksiya buna vaxt qoymur.',
    fix: 'Dəyişiklik əhəmiyyətlidirsə, policy.effective gününü təsdiqdən kifayət qədər sonraya qoyun: vəd edilən xəbər müddəti gözlənilməlidir.',
  },
  'AMANAT-CHK-227': {
    title: 'Öz müddətiniz qanundakından fərqlidir',
    why: 'Qanundakından uzun müddətin qüvvəsi yoxdur, qısasına isə onu vəd edən təşkilat əməl etməlidir.',
    fix: 'Müddəti (terms.answer, terms.extension) qanuna uyğunlaşdırın; öz müddətiniz daha qısadırsa, qüvvədə olan odur.',
  },
  'AMANAT-CHK-228': {
    title: 'Aİ-də nümayəndə təyin edilməyib və ya lazım deyil',
    why: 'GDPR-ə tabe olan, lakin Aİ-dən kənarda yerləşən mülkiyyətçi (məlumata cavabdeh təşkilat) orada nümayəndə təyin edir; Aİ-də yerləşənə bu lazım deyil.',
    fix: 'Nümayəndə təyin edib organisation.representative bölməsində yazın; təşkilat Aİ-dədirsə, bölməni silin.',
  },
  'AMANAT-CHK-229': {
    title: 'Məsul şəxs göstərilməyib',
    why: 'İnsanlar və səlahiyyətli orqan kimə yazacağını bilməlidir; GDPR dövlət orqanlarını və insanları geniş miqyasda izləyənləri belə şəxs təyin etməyə borclu edir.',
    fix: 'Vəzifəni və e-poçtunu organisation.responsible bölməsində yazın.',
  },
  'AMANAT-CHK-230': {
    title: 'Yaş həddi qanundakından aşağıdır və ya yoxlanmır',
    why: 'Qanunun qoyduğu yaşdan kiçiklər üçün valideynin razılığı lazımdır; heç kimin yoxlamadığı hədd heç kimin qabağını almır.',
    fix: 'Həddi (age.minimum) qaldırın, valideyndən razılıq alın və ya doğum tarixini soruşun.',
  },
  'AMANAT-CHK-231': {
    title: 'Əlaqə kanalının ünvanı yoxdur',
    why: 'Heç yerə aparmayan kanala göndərilən müraciət cavabsız qalır.',
    fix: 'Ünvanını (address) yazın; kanal xidmətin içindədirsə, menyudakı yolunu (path) yazın.',
  },
  'AMANAT-CHK-232': {
    title: 'Müraciət qəbul edən kanal yoxdur',
    why: 'İnsanlar hüquqlarından istifadə edə bilməlidir, özü də asanlıqla.',
    fix: 'Müraciət qəbul edilən kanallarda forRequests: true yazın.',
  },
  'AMANAT-CHK-233': {
    title: 'İki fərqli əlaqə ünvanı var',
    why: 'Heç kimin baxmadığı qutuya göndərilən müraciətin müddəti cavabsız keçir.',
    fix: 'Hansının lazım olduğunu bildirin: birini saxlayın və ya hamısında müraciət qəbul edin (forRequests: true).',
  },
  'AMANAT-CHK-234': {
    title: 'E-poçt ünvanı başqa domendədir',
    why: 'Domendəki bir hərf səhvi ora göndərilən bütün müraciətləri itirir; pulsuz poçt qutusunun sahibi isə siz deyilsiniz.',
    fix: 'Domeni düzəldin; o biri domen də sizindirsə, bu qeydə fikir verməyin.',
  },
  'AMANAT-CHK-235': {
    title: 'Ünvan və ya nömrə düzgün yazılmayıb',
    why: 'İnsanlar olmayan ünvana yazar, olmayan nömrəyə zəng edər.',
    fix: 'Düzəldin: e-poçt ad@domen kimi, Azərbaycan telefonu +994 və doqquz rəqəm kimi yazılır.',
  },
  'AMANAT-CHK-236': {
    title: 'VÖEN-in yoxlama rəqəmi düz gəlmir',
    why: 'Səhv VÖEN ya başqasını göstərir, ya da heç kimi.',
    fix: 'Qeydiyyat şəhadətnaməsi ilə tutuşdurun; çox vaxt rəqəmlərin yeri dəyişik düşür.',
  },
  'AMANAT-CHK-237': {
    title: 'IBAN-ın yoxlama rəqəmləri düz gəlmir',
    why: 'Ona göndərilən pul ya geri qayıdar, ya da başqasına çatar.',
    fix: 'Bankdan yenidən köçürün: AZ, iki rəqəm, dörd hərf, iyirmi simvol.',
  },
  'AMANAT-CHK-238': {
    title: 'Ünvan https ilə deyil',
    why: 'Formaya yazılanlar və cookie-lər yolda açıq gedər.',
    fix: 'Saytı https ilə verin və ünvanı da elə yazın.',
  },
  'AMANAT-CHK-239': {
    title: 'Mətndə bəzi hüquqların adı çəkilməyib',
    why: 'Yazılmasa da, insanların bu hüquqları var və bu onlara deyilməlidir.',
    fix: 'Çatışmayan hüquqları rights siyahısına əlavə edin.',
  },
  'AMANAT-CHK-240': {
    title: 'İki müraciət növünün mövzu sətri eynidir',
    why: 'Bu mövzu ilə gələn məktub səhv müraciət açır, müddət də səhv sayılır.',
    fix: 'Hər müraciət növünə öz mövzu sətrini verin.',
  },
  'AMANAT-CHK-241': {
    title: 'Forma məqsədlərinə lazım olandan artıq soruşur',
    why: 'Yalnız məqsədə lazım olan məlumat toplana bilər.',
    fix: 'Sahəni formadan çıxarın və ya kateqoriyanı lazım olduğu məqsədə əlavə edin.',
  },
  'AMANAT-CHK-242': {
    title: 'Formanın məqsədi yoxdur',
    why: 'Məqsədsiz toplanan məlumatdan istifadə etmək olmaz.',
    fix: 'Formanın purposes sahəsində məlumatının nə üçün işlədildiyini yazın.',
  },
  'AMANAT-CHK-243': {
    title: 'Vəzifə gecikib',
    why: 'İnsanlara vəd edilib görülməyən iş pozulmuş vəddir.',
    fix: 'İşi görün, günləri last və next sahələrində yazın.',
  },
  'AMANAT-CHK-244': {
    title: 'Vəzifənin günü yoxdur',
    why: 'Günü olmayan iş nə gecikir, nə də görülür.',
    fix: 'next yazın; iş təkrarlanırsa, every də əlavə edin.',
  },
  'AMANAT-CHK-245': {
    title: 'Anlayışın mənası yazılmayıb',
    why: 'Dərc olunan mətndə başlıq açılar, altında isə heç nə olmaz.',
    fix: 'Mənasını yazın və ya bəndi çıxarın.',
  },
  'AMANAT-CHK-246': {
    title: 'Əsas sayt bəyan edilməyib',
    why: 'Saytın yoxlanması və banner yalnız bəyan edilən saytları tanıyır.',
    fix: 'Saytı properties bölməsinə əlavə edin.',
  },
  'AMANAT-CHK-247': {
    title: 'Məlumatların mülkiyyətçisini reyestrdən tapmaq olmur',
    why: 'İnsanlara məlumatlarına kimin cavabdeh olduğu deyilir; eyni adda bir neçə təşkilat ola bilər.',
    fix: 'VÖEN-i (voen) və ya qeydiyyat nömrəsini (registration) əlavə edin.',
  },
  'AMANAT-CHK-248': {
    title: 'Bannerin rəngləri çətin oxunur',
    why: 'İmtina yalnız hər iki düymə aydın görünəndə razılaşmaq qədər asandır: WCAG 2.2 (AA) ən azı 4,5 kontrast tələb edir.',
    fix: 'Açıq fonda daha tünd, tünd fonda daha açıq rəng seçin; o vaxta qədər həmin rəng sxemi bizim rənglərlə göstərilir.',
  },
  'AMANAT-CHK-249': {
    title: 'Bu saytların ortaq seçimi ola bilməz',
    why: 'Seçim bir saytdan o birinə yalnız şifrəli, bannerin işlədiyi və mətndə adı çəkilən ünvanlar arasında keçir.',
    fix: 'siteKeys siyahısındakı tam ünvanları https ilə yazın (https://example.az): ən azı iki ünvan, ayrı-ayrı domenlərdə.',
  },
  'AMANAT-CHK-250': {
    title: 'Statistika heç kimdən soruşulmayan razılığı gözləyir',
    why: 'Məqsədin razılığı bannerdə soruşulmursa, onun üçün heç nə toplanmır.',
    fix: 'category sahəsində bannerin bu məqsədi soruşan kateqoriyasını yazın və ya məqsədə başqa hüquqi əsas göstərin.',
  },
  'AMANAT-CHK-251': {
    title: 'Bir sözdə iki əlifbanın hərfləri var',
    why: 'Hərflər oxşar görünsə də, başqadır: ünvan ayrı yerə aparır, axtarış sözü tapmır, ekran oxuyucusu onu səhv oxuyur.',
    fix: 'Sözü bir klaviatura ilə yenidən yazın.',
  },
  'AMANAT-CHK-252': {
    title: 'Ödəniş kartının nömrəsi',
    why: 'Bəyannamədə yazılan dərc olunur; kart nömrəsi isə heç yerdə saxlanılmır və göstərilmir.',
    fix: 'Nömrəni silin. Nümunəyə də lazım deyil: dörd rəqəm və ulduzlar kifayətdir.',
  },
  'AMANAT-CHK-260': {
    title: 'Dilin adı tanınmır',
    why: 'Səhifə hansı dildə olduğunu lang ilə deyir (BCP 47); başqa adla yazılan sözlər heç vaxt tapılmaz.',
    fix: 'Dili səhifələrdəki kimi adlandırın: tr, ar, zh-Hant, pt-BR.',
  },
  'AMANAT-CHK-261': {
    title: 'Bu dildə hər şey deyilməyib',
    why: 'Razılıq yalnız onun söykəndiyi hər şey insana göstərilən dildə deyiləndə məlumatlıdır.',
    fix: 'Mətni bu dildə, bəyannamədə durduğu açarın altında yazın.',
  },
  'AMANAT-CHK-262': {
    title: 'Mətn bəyan edilməyən bir şeyə aiddir',
    why: 'Bəyannamədə olmayan id-nin mətni heç kimə göstərilmir, nəzərdə tutulan mətn isə çatışmır.',
    fix: 'Bəyannamədəki id-ni yazın və ya mətni silin.',
  },
  'AMANAT-CHK-263': {
    title: 'Cümlədə doldurulan yer səhvdir',
    why: 'Orada insana kimin, nə üçün, nə qədər müddətə soruşduğu və seçimin harada dəyişdirildiyi deyilir; səhv ad isə elə mötərizədə qalar.',
    fix: 'Fiqurlu mötərizədəki adları docs/languages.md göstərdiyi kimi saxlayın.',
  },
  'AMANAT-CHK-264': {
    title: 'Sayla işlənən söz forması çatışmır',
    why: 'Hər dildə say öz qaydası ilə deyilir (CLDR-in cəm qaydaları); forma çatışmayanda heç kimin deməyəcəyi cümlə alınır.',
    fix: 'Dilin bütün formalarını yazın; hamısı eynidirsə, bir mətn kifayətdir.',
  },
  'AMANAT-CHK-265': {
    title: 'Düymələrin çəkisi eyni deyil',
    why: 'İmtina etmək hər dildə razılaşmaq qədər asan olmalıdır; təkidlə alınan razılıq könüllü deyil.',
    fix: 'Hər düymənin nə etdiyini sadə və təxminən eyni uzunluqda yazın: hamısını qəbul et, hamısını rədd et, ayarla.',
  },
  'AMANAT-CHK-266': {
    title: 'Mətn başqa dildə qalıb',
    why: 'Başqa dildə yazılan şey bu dildə oxuyan insana deyilməmiş sayılır.',
    fix: 'Mətni faylın dilində yazın.',
  },
  'AMANAT-CHK-267': {
    title: 'Dilin oxunma istiqaməti səhvdir',
    why: 'Cümlələr, düymələr və bağlama düyməsi tərsinə durar, durğu işarələri yerində olmaz.',
    fix: 'dir sahəsini silin: istiqamət dilin özündən bilinir.',
  },
} as const satisfies Readonly<Record<string, CodeWords>>;
