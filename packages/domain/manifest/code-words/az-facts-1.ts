import type { CodeWords } from './code-words.ts';

/** Findings about purposes, recipients and stores (1xx), in Azerbaijani. */
export const azFacts1 = {
  'AMANAT-CHK-101': {
    title: 'Kateqoriyanı heç bir məqsəd işlətmir',
    why: 'Məqsədi olmayan məlumatı toplamaq olmaz.',
    fix: 'Kateqoriyanı lazım olduğu məqsədin categories siyahısına yazın; lazım deyilsə, toplamağı dayandırın və kateqoriyanı silin.',
  },
  'AMANAT-CHK-102': {
    title: 'Məqsədin saxlanma müddəti yoxdur',
    why: 'İnsanlara məlumatlarının nə qədər saxlanıldığı deyilir. Müddət olmasa, süpürmə heç nəyi məhv edə bilməz.',
    fix: 'Əsl müddəti və başlanğıcı göstərin: retention: { keep: P1Y, after: collected, then: destroy }.',
  },
  'AMANAT-CHK-103': {
    title: 'Məqsəddə məlumatı kimin aldığı deyilməyib',
    why: 'İnsanlara məlumatlarını kimin aldığı deyilir; adı çəkilməyən alıcını icazə yoxlaması rədd edir.',
    fix: 'Alıcıları recipients siyahısına yazın; alan yoxdursa, recipients: [] yazın.',
  },
  'AMANAT-CHK-104': {
    title: 'Bir məqsədin iki hüquqi əsası var',
    why: 'Hüquqlar əsasdan asılıdır: razılıq geri götürülür, qanuni marağa isə etiraz edilir. İkisi birlikdə olanda hansının sayıldığını heç kim bilmir.',
    fix: 'Onu iki məqsədə bölün: hər birinin öz əsası, kateqoriyaları və saxlanma müddəti olsun.',
  },
  'AMANAT-CHK-105': {
    title: 'Razılığı geri götürmək olmur',
    why: 'Razılığı geri götürmək onu vermək qədər asan olmalıdır; geri götürülə bilməyən razılıq razılıq deyil.',
    fix: 'Məqsəddən withdrawable: false sətrini çıxarın, rights siyahısına withdrawal əlavə edin; və ya basis sahəsində başqa əsas göstərin.',
  },
  'AMANAT-CHK-106': {
    title: 'Qanuni maraq əsaslandırılmayıb',
    why: 'Qanuni maraq yalnız insanların öz maraqları ilə tutuşdurulandan sonra əsas sayılır.',
    fix: 'Məqsədin balancing sahəsində yazın: bu kimin marağıdır, insanlara necə təsir edir və onları nə qoruyur.',
  },
  'AMANAT-CHK-107': {
    title: 'Qanuni öhdəlik var, qanunu göstərilməyib',
    why: 'Heç bir qanunun qoymadığı öhdəlik əsas deyil və ona görə silinmədən imtina etmək olmaz.',
    fix: 'Qanunu və maddəsini məqsədin law sahəsinə yazın.',
  },
  'AMANAT-CHK-108': {
    title: 'Məlumat müddətsiz saxlanılır',
    why: 'Məlumat məqsədinə lazım olduğundan artıq saxlanıla bilməz; sonu olmayan müddət buna ziddir.',
    fix: 'Müddəti retention.keep, başlanğıcını retention.after sahəsində göstərin; həmişəlik qalacaq məlumatı adsızlaşdırın.',
  },
  'AMANAT-CHK-109': {
    title: 'Saxlanma müddətini saymaq olmur',
    why: '«Lazım olduqca» sözünün tarixi yoxdur: kimsə məqsədə çatıldığını deyənədək heç nə məhv edilmir.',
    fix: 'Məqsədin retention.keep sahəsində müddət göstərin və ya duties bölməsinə bunu hər il həll edən baxış yazın (kind: review, every: P1Y, decides: [<məqsəd>]).',
  },
  'AMANAT-CHK-110': {
    title: 'Müddəti qanun təyin edir, qanun isə göstərilməyib',
    why: 'Müddətin nə vaxt bitdiyini heç kim bilə bilməz.',
    fix: 'Qanunu retention.law sahəsində göstərin və ya retention.keep sahəsinə müddətin özünü yazın.',
  },
  'AMANAT-CHK-111': {
    title: 'Ən qısa müddət saxlanma müddətindən uzundur',
    why: '«Ən azı» deyilən müddət məlumatın saxlanıldığı müddəti keçə bilməz: belə vədə əməl etmək olmur.',
    fix: 'Məqsədin retention.keep və retention.atLeast dəyərlərinin yerini dəyişin və ya birini düzəldin.',
  },
  'AMANAT-CHK-112': {
    title: 'Xidmətdən istifadə razılıq sayılıb',
    why: 'Susmaq, əvvəlcədən qoyulmuş işarə və xidmətdən sadəcə istifadə razılıq deyil: razılıq yazılı və ya elektron şəkildə, aydın hərəkətlə bildirilir.',
    fix: 'Razılıq soruşun və ya basis sahəsində müqaviləni, yaxud həqiqətə uyğun başqa əsası göstərin.',
  },
  'AMANAT-CHK-113': {
    title: 'Xüsusi kateqoriyalı məlumat işlənir',
    why: 'İrq, əqidə, sağlamlıq, biometriya və bunlara bənzər məlumatlar yalnız dar çərçivədə, ciddi əsasla işlənə bilər.',
    fix: 'Açıq razılığa (basis: consent) və ya qanuni öhdəliyə (basis: legal-obligation) əsaslanın, ya da kateqoriyanı məqsəddən çıxarın.',
  },
  'AMANAT-CHK-114': {
    title: 'Məlumat satılır',
    why: 'Məlumatı satmaq ayrıca məqsəddir: ona ayrıca razılıq lazımdır və insanlara bunu sadə sözlə demək lazımdır.',
    fix: 'Satışı dayandırın və ya ayrıca məqsəd yazın: kind: sale, basis: consent.',
  },
  'AMANAT-CHK-115': {
    title: 'Hüquqi nəticəsi olan avtomatik qərar',
    why: 'Maşın insan haqqında təkbaşına yalnız razılıq, müqavilə və ya qanun əsasında qərar verə bilər; insanın isə müraciət edə biləcəyi əməkdaş olmalıdır.',
    fix: 'Qərarı insan versin; yoxsa açıq razılığa əsaslanın və bəyannamənin (məqsədin yox) ümumi rights siyahısına no-automated-decision yazın.',
  },
  'AMANAT-CHK-116': {
    title: 'Təsirin qiymətləndirilməsi (DPIA) yoxdur',
    why: 'Profilləşdirmə, yerin izlənməsi və xüsusi kateqoriyalı məlumatların işlənməsi başlamazdan əvvəl onların insanlar üçün riski qiymətləndirilməlidir.',
    fix: 'Onu aparın və dpia: { needed: true, done: <tarix>, because: <səbəb> } yazın; lazım deyilsə, dpia: { needed: false, because: <səbəb> } yazın.',
  },
  'AMANAT-CHK-117': {
    title: 'Razılıqsız marketinq',
    why: 'Marketinq mesajları və reklam üçün əvvəlcədən verilmiş razılıq lazımdır.',
    fix: 'Məqsədi razılığa əsaslandırın (basis: consent) və razılığı qalan hər şeydən ayrı soruşun.',
  },
  'AMANAT-CHK-118': {
    title: 'Razılıq xidmətin şərtinə çevrilib',
    why: 'Razılıq yalnız o halda könüllüdür ki, imtina edən insan razılıq tələb etməyən heç nəyi itirmir.',
    fix: 'İnsan imtina edib davam edə bilsin, sonra unbundled: true yazın; xidmətə həqiqətən lazımdırsa, müqaviləyə əsaslanın (basis: contract).',
  },
  'AMANAT-CHK-119': {
    title: 'Hüquqlar əsasa uyğun gəlmir',
    why: 'İnsanın hüquqları əsasdan asılıdır: etiraz qanuni maraqdan və ictimai vəzifədən, geri götürmə razılıqdan, məlumatı başqa xidmətə aparmaq razılıqdan və ya müqavilədən irəli gəlir.',
    fix: 'Məqsədin rights siyahısını basis ilə uyğunlaşdırın; bilərək qanundan artıq hüquq vermək olar.',
  },
  'AMANAT-CHK-120': {
    title: 'Eyni şey siyahıda iki dəfə yazılıb',
    why: 'Dərc olunan cədvəldə o, iki dəfə görünər; çox güman ki, biri səhvdir.',
    fix: 'Birini silin və ya yerinə nəzərdə tutduğunuzu yazın.',
  },
  'AMANAT-CHK-130': {
    title: 'Alıcının adı heç yerdə çəkilmir',
    why: 'Ya o heç nə almır, ya da məlumatı bunu deməyən məqsəd üçün alır; icazə yoxlaması onu rədd edir.',
    fix: 'Onu işlədiyi məqsəddə (recipients), cookie-də (provider) və ya məlumat bazasında (heldBy) göstərin, ya da silin.',
  },
  'AMANAT-CHK-131': {
    title: 'Alıcı ilə müqavilə yoxdur',
    why: 'Başqasının adından məlumatı yalnız müqavilə ilə işləmək olar: o, işləyənin öhdəliklərini müəyyən edir.',
    fix: 'Müqaviləni bağlayın və alıcıda yazın: contract: { kind, signed, ends, terms }.',
  },
  'AMANAT-CHK-132': {
    title: 'Müqavilə alıcının roluna uyğun deyil',
    why: 'Qanun hər rol üçün öz müqaviləsini tələb edir: ümumi şərtlər operatoru, yəni tapşırıqla işləyən alıcını (processor), bağlamır, birgə mülkiyyətçilər isə insanlara kimin cavab verəcəyini aralarında bölüşdürür.',
    fix: 'Rola uyğun müqavilə bağlayıb contract.kind sahəsinə yazın (processor: dpa, nda və ya service; joint-controller: joint-controller; licensee: licence) və ya role sahəsini düzəldin.',
  },
  'AMANAT-CHK-133': {
    title: 'Müqavilənin müddəti bitib',
    why: 'Son günün sabahından alıcı heç nə ala bilməz; icazə yoxlaması onu rədd edir.',
    fix: 'Müqaviləni yeniləyin və yeni son gününü contract.ends sahəsinə yazın, ya da alıcını məqsədlərdən çıxarın.',
  },
  'AMANAT-CHK-134': {
    title: 'Müqavilə 30 gün içində bitir',
    why: 'Son günün sabahından icazə yoxlaması alıcını rədd edəcək.',
    fix: 'Onu indi yeniləyin və ya məlumatın necə geri alınacağını planlaşdırın.',
  },
  'AMANAT-CHK-135': {
    title: 'Müqavilədə vacib şərt çatışmır',
    why: 'İşlənmə haqqında müqavilə məxfiliyi, təhlükəsizliyi və yalnız yazılı tapşırıqla işləməyi tələb etməlidir.',
    fix: 'Çatışmayan şərtləri razılaşdırın və contract.terms siyahısına yazın: confidentiality, security, documented-instructions.',
  },
  'AMANAT-CHK-136': {
    title: 'Xaricə ötürmənin əsası yoxdur',
    why: 'Məlumat xaricə yalnız orada eyni dərəcədə qorunursa, yaxud tanınmış ötürmə əsası və ya yazılı razılıq varsa verilə bilər. Şifrələmə yalnız tədbirdir, əsas deyil.',
    fix: 'Alıcının transfer.mechanisms siyahısında göstərin: bağladığınız standart müqavilə bəndləri (scc), tarixi ilə dpf və ya yazılı razılıq (written-consent); yoxdursa, məlumatı ölkədə saxlayın.',
  },
  'AMANAT-CHK-137': {
    title: 'Standart müqavilə bəndləri (SCC) üçün ötürmənin təsiri qiymətləndirilməyib',
    why: 'Bəndlər alıcını bağlayır, dövlətini yox: həmin ölkənin qanunları qiymətləndirilməlidir.',
    fix: 'Qiymətləndirməni (TIA) aparın və gününü transfer.tia sahəsinə yazın.',
  },
  'AMANAT-CHK-138': {
    title: 'DPF sertifikatının son günü yoxdur, yaxındır və ya keçib',
    why: 'Data Privacy Framework (DPF) yalnız sertifikatlı şirkətlərə aiddir, sertifikat isə bir il qüvvədə qalır.',
    fix: 'Şirkəti dataprivacyframework.gov saytında tapın və sertifikatın son gününü transfer.until sahəsinə yazın.',
  },
  'AMANAT-CHK-139': {
    title: 'DPF ABŞ-dan kənar ölkə üçün göstərilib',
    why: 'Data Privacy Framework (DPF) yalnız ABŞ-dakı sertifikatlı şirkətlərə ötürmənin əsasıdır.',
    fix: 'Alıcının transfer.mechanisms siyahısında həmin ölkəyə ötürmənin əsasını göstərin; məlumat ABŞ-a gedirsə, dataIn siyahısına US əlavə edin.',
  },
  'AMANAT-CHK-140': {
    title: 'Ölkədəki qorunma lazımi səviyyədə tanınmayıb',
    why: 'Ölkədəki qorunma yalnız qüvvədə olan qərarla lazımi səviyyədə sayılır.',
    fix: 'Alıcının transfer.mechanisms siyahısında adequacy yerinə başqa əsas göstərin.',
  },
  'AMANAT-CHK-141': {
    title: 'Sertifikatın müddəti bitib və ya yoxlanması gecikib',
    why: 'Alıcı təminatına görə seçilir; müddəti bitmiş sertifikat heç nəyə təminat vermir.',
    fix: 'Qüvvədə olan sertifikatı istəyin və certificates altında yazın: son günü (until), yoxladığınız gün (checked), növbəti yoxlama (next).',
  },
  'AMANAT-CHK-142': {
    title: 'Operatorun (tapşırıqla işləyən alıcının) öz məqsədi var',
    why: 'Məlumatın nə üçün işləndiyinə qərar verən tərəf qanuna görə mülkiyyətçidir (controller) və ona öz hüquqi əsası lazımdır.',
    fix: 'Bunu müqavilədə qadağan edib ownPurposes sahəsini çıxarın və ya alıcıya role: controller yazın.',
  },
  'AMANAT-CHK-143': {
    title: 'Alıcı məqsədlərinə lazım olandan artıq məlumat alır',
    why: 'Alıcı məqsədə nə lazımdırsa, yalnız onu ala bilər; qalanını icazə yoxlaması rədd edir.',
    fix: 'Kateqoriyanı alıcının categories siyahısından çıxarın və ya lazım olduğu məqsədə əlavə edin.',
  },
  'AMANAT-CHK-144': {
    title: 'Geri götürmə və silinmə alıcıya çatdırılmır',
    why: 'Məlumatı əvvəl alanlara görülən tədbir bildirilir.',
    fix: 'Alıcıya propagate əlavə edin: webhook və ya connector bildirişi özü çatdırır, task isə əməkdaşa son günü olan tapşırıq verir.',
  },
  'AMANAT-CHK-150': {
    title: 'Bazada cədvəlin məqsədlərinə lazım olmayan məlumat var',
    why: 'Heç bir məqsədə lazım olmayanı saxlamaq olmaz; ona heç bir saxlanma müddəti də aid olmur.',
    fix: 'Sütunun lazım olduğu məqsədi cədvəlin purposes siyahısına və ya kateqoriyanı məqsədin categories siyahısına əlavə edin; yoxsa sütunu silin.',
  },
  'AMANAT-CHK-151': {
    title: 'Saxlanılmamalı məlumat bazada saxlanılır',
    why: 'Bəyannaməyə görə bu məlumatı başqaları işləyir, təşkilat isə saxlamır; bank kartının məlumatı heç saxlanılmır. Belə sütun verilən sözü pozur.',
    fix: 'Sütunu silin; kart məlumatı deyilsə və doğrudan saxlanılırsa, kateqoriyadan notKept sahəsini çıxarın.',
  },
  'AMANAT-CHK-152': {
    title: 'Məlumat bazasına necə qoşulmaq deyilməyib',
    why: 'Silinmə, süpürmə və giriş müraciətinin cavabı bu bazadan yan keçər.',
    fix: 'Ünvanı saxlayan mühit dəyişəninin adını connection sahəsinə yazın və ya engine: external göstərin.',
  },
  'AMANAT-CHK-153': {
    title: 'Cədvəl bəyan edilməyib',
    why: 'Sətirlər bu bağlantılarla tapılır və silinir; bağlantı heç yerə aparmasa, onlar heç kim bilmədən qalar.',
    fix: 'Cədvəli həmin bazada bəyan edin və ya subject.via.table, yaxud dependsOn sahəsindəki adı düzəldin.',
  },
  'AMANAT-CHK-154': {
    title: 'Cədvəllər bir-birini gözləyir',
    why: 'Silinmə bu ardıcıllıqla gedir; dairədə isə birinci cədvəl yoxdur.',
    fix: 'Dairədəki dependsOn yazılarından birini çıxarın; təkcə onErasure: anonymise bağlantını kəsmir.',
  },
  'AMANAT-CHK-155': {
    title: 'Cədvəlin sətirlərinin kimə aid olduğu bilinmir',
    why: 'Giriş müraciətinin cavabı və silinmə bu sətirləri tapa bilmir.',
    fix: 'Cədvəlin subject bölməsində sütunu (column) və orada nə olduğunu (identifier: email, phone və ya customer-id) yazın, ya da via ilə şəxsə aparan cədvəli göstərin.',
  },
  'AMANAT-CHK-156': {
    title: 'Cədvəldən saxlanma müddətinin başlanğıcı bilinmir',
    why: 'Süpürmə başlanğıc hadisəsini sütundan oxuyur; sütun yoxdursa, sətirlər əl ilə qeyd edilən hadisəni gözləyir.',
    fix: 'Sütunu dates altında göstərin (hadisə: sütun); tarix bağlı olduğu sətirdədirsə, datesVia: true yazın.',
  },
  'AMANAT-CHK-157': {
    title: 'Sətirlər silinmədən sonra əsassız qalır',
    why: 'Silinmədən yalnız qanuni öhdəlik, hüquqi tələb və ya hələ qüvvədə olan müqavilə üçün imtina etmək olar.',
    fix: 'Cədvəlin keepFor.purpose sahəsində onun qanuna və ya müqaviləyə əsaslanan məqsədini göstərin, ya da sətirlər silinsin (onErasure: delete).',
  },
  'AMANAT-CHK-158': {
    title: 'Məlumat bazasının durduğu ölkə bəyan edilməyib',
    why: 'Məlumat bazası xaricdədirsə, bu, ötürmədir: onu yerləşdirən tərəf ölkəsi, müqaviləsi və ötürmə əsası göstərilən alıcı olmalıdır.',
    fix: 'Onu yerləşdirəni heldBy sahəsində, ölkəni həmin alıcının dataIn siyahısında göstərin, ya da country sahəsini düzəldin.',
  },
  'AMANAT-CHK-159': {
    title: 'Kateqoriya bəyan edilmiş heç bir məlumat bazasında yoxdur',
    why: 'Giriş müraciətinin cavabı və silinmə yalnız bəyan edilmiş məlumat bazalarına çatır.',
    fix: 'Onun saxlanıldığı sütunu cədvəlin columns bölməsinə yazın; fərdi məlumat kimi heç saxlanılmırsa, notKept: true və ya anonymous: true göstərin.',
  },
  'AMANAT-CHK-160': {
    title: 'Bəyan edilməmiş sütun üçün söz yazılıb',
    why: 'Cavablarda yalnız bəyan edilmiş sütunlar və tarixlər göstərilir: bu sözləri heç kim oxumayacaq, adı səhv yazılan sütun isə sözsüz qalacaq.',
    fix: 'Cədvəlin labels bölməsində columns və ya dates altında olan sütunun adını yazın, ya da bu sözləri çıxarın.',
  },
  'AMANAT-CHK-161': {
    title: 'Mövcud olmayan saat qurşağı',
    why: 'Bazadakı saat qurşağı yazılmamış tarixlər oxuna bilməz, müddətlər də onlardan hesablanmaz.',
    fix: 'IANA bazasındakı adı yazın: Asia/Baku, Europe/Tallinn, UTC.',
  },
} as const satisfies Readonly<Record<string, CodeWords>>;
