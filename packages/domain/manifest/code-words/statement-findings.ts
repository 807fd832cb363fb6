// Written from the statement kinds by scripts/write-docs.ts: change their sentences there.
import type { StatementFinding } from './statement-finding.ts';

/** What statement kinds say under each code. */
export const statementFindings: Readonly<Record<string, StatementFinding>> = {
  "AMANAT-CHK-301": {
    "kinds": [
      "purpose-declared"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb.",
        "en": "The purpose ‹purpose› does not say how long its data is kept.",
        "ru": "Для цели ‹цель› не сказано, сколько хранятся данные."
      }
    ],
    "why": [
      {
        "az": "İnsanlara deyilən məqsədin sonu olur (998-IIIQ, maddə 8; GDPR, maddə 5(1)(e)).",
        "en": "A purpose that people are told of has an end (998-IIIQ Art. 8; GDPR Art. 5(1)(e)).",
        "ru": "У цели, о которой сказали людям, есть конец (998-IIIQ, ст. 8; GDPR, ст. 5(1)(e))."
      }
    ],
    "fix": [
      {
        "az": "Əsl müddəti yazın, məsələn: `purposes.….retention: …`.",
        "en": "Write the true period, as in `purposes.….retention: …`.",
        "ru": "Укажите настоящий срок, например: `purposes.….retention: …`."
      }
    ]
  },
  "AMANAT-CHK-302": {
    "kinds": [
      "contract-basis"
    ],
    "found": [
      {
        "az": "Mətnə görə ‹məqsəd› müqaviləyə əsaslanır, bəyannamədəki əsası isə başqadır: ‹əsas›.",
        "en": "The text rests ‹purpose› on the contract; the fact rests it on something else: ‹basis›.",
        "ru": "По тексту цель ‹цель› основана на договоре, а в декларации основание другое: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "İnsanlara bir əsas deyilir və ona arxalana bilərlər: nəyin geri götürülə biləcəyi ondan asılıdır (GDPR, maddə 13(1)(c)).",
        "en": "People are told one ground and can rely on it: what may be withdrawn depends on it (GDPR Art. 13(1)(c)).",
        "ru": "Людям называют одно основание, и они на него полагаются: от него зависит, что можно отозвать (GDPR, ст. 13(1)(c))."
      }
    ],
    "fix": [
      {
        "az": "Əsası düzəldin (`purposes.….basis: contract`) və ya … məqsədini `statements.…` vədindən çıxarın.",
        "en": "Correct the basis (`purposes.….basis: contract`), or take … out of `statements.…`.",
        "ru": "Исправьте основание (`purposes.….basis: contract`) или уберите … из `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-303": {
    "kinds": [
      "purpose-limited-to"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədi ‹məlumat kateqoriyası› işlədir, mətn isə buna icazə vermir.",
        "en": "‹purpose› uses ‹category of data›, which the text does not allow it.",
        "ru": "Цель ‹цель› использует ‹категория данных›, а текст этого не разрешает."
      }
    ],
    "why": [
      {
        "az": "Mətn bu məqsəd üçün işlənən məlumatların qapalı siyahısını verir.",
        "en": "The text gives the closed list of data used for this purpose.",
        "ru": "Текст даёт закрытый список данных этой цели."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `purposes.….categories` siyahısından çıxarın və ya `statements.…` vədinə əlavə edin.",
        "en": "Take … out of `purposes.….categories`, or add it to `statements.…`.",
        "ru": "Уберите … из `purposes.….categories` или добавьте в `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-304": {
    "kinds": [
      "categories-collected"
    ],
    "found": [
      {
        "az": "Mətnə görə bunu şəxs özü verir: …; mənbəyi isə başqadır: …",
        "en": "The text says that … is given by the person; it comes from: …",
        "ru": "По тексту это сообщает сам человек: …; а источник другой: …"
      },
      {
        "az": "Mətnə görə bu, avtomatik toplanır: …; mənbəyi isə başqadır: …",
        "en": "The text says that … is collected automatically; it comes from: …",
        "ru": "По тексту это собирается автоматически: …; а источник другой: …"
      }
    ],
    "why": [
      {
        "az": "İnsanlara məlumatlarının haradan gəldiyi deyilib (998-IIIQ, maddə 7; GDPR, maddə 13).",
        "en": "People were told where their data comes from (998-IIIQ Art. 7; GDPR Art. 13).",
        "ru": "Людям сказали, откуда берутся их данные (998-IIIQ, ст. 7; GDPR, ст. 13)."
      }
    ],
    "fix": [
      {
        "az": "`categories.….sources` sahəsini və ya `statements.….how` sahəsini düzəldin.",
        "en": "Correct `categories.….sources`, or `statements.….how`.",
        "ru": "Исправьте `categories.….sources` или `statements.….how`."
      }
    ]
  },
  "AMANAT-CHK-305": {
    "kinds": [
      "categories-collected"
    ],
    "found": [
      {
        "az": "‹sayt və ya tətbiq› formasında ‹məlumat kateqoriyası› soruşulur, mətndə isə bu yoxdur.",
        "en": "The form ‹site or app› asks for ‹category of data›, which the text does not list.",
        "ru": "‹сайт или приложение› спрашивает ‹категория данных›, а в тексте этого нет."
      }
    ],
    "why": [
      {
        "az": "Mətn formanın nə soruşduğunu deyir, artığını vəd etmir.",
        "en": "The text says what the form asks for, and no more is promised.",
        "ru": "Текст говорит, что спрашивает форма, и большего не обещает."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `properties.….collects` siyahısından çıxarın və ya `statements.…` vədində göstərin.",
        "en": "Take … out of `properties.….collects`, or list it in `statements.…`.",
        "ru": "Уберите … из `properties.….collects` или впишите в `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-306": {
    "kinds": [
      "grounds-only"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin əsası mətnin icazə verdikləri sırasında deyil: ‹əsas›.",
        "en": "‹purpose› rests on a ground that the text does not allow: ‹basis›.",
        "ru": "Основания цели ‹цель› нет среди разрешённых текстом: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "Mətn əsasların siyahısını qapadır (998-IIIQ, maddə 8; GDPR, maddə 6(1)).",
        "en": "The text closes the list of grounds (998-IIIQ Art. 8; GDPR Art. 6(1)).",
        "ru": "Текст закрывает список оснований (998-IIIQ, ст. 8; GDPR, ст. 6(1))."
      }
    ],
    "fix": [
      {
        "az": "`purposes.….basis` sahəsində bunlardan birini yazın (…) və ya məqsəddən imtina edin.",
        "en": "Write under `purposes.….basis` one of …, or give the purpose up.",
        "ru": "Укажите в `purposes.….basis` одно из: …, или откажитесь от цели."
      }
    ]
  },
  "AMANAT-CHK-307": {
    "kinds": [
      "grounds-only"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədi qanuni marağa əsaslanır, bu maraq isə insanların maraqları ilə tutuşdurulmayıb.",
        "en": "‹purpose› rests on a legitimate interest and has no balancing note.",
        "ru": "Цель ‹цель› основана на законном интересе, который не сопоставили с интересами людей."
      }
    ],
    "why": [
      {
        "az": "Maraq insanların hüquqları ilə tutuşdurulmalıdır (GDPR, maddə 6(1)(f)).",
        "en": "The interest must be weighed against the rights of the people concerned (GDPR Art. 6(1)(f)).",
        "ru": "Интерес надо сопоставить с правами людей (GDPR, ст. 6(1)(f))."
      }
    ],
    "fix": [
      {
        "az": "Tutuşdurmanı yazın: `purposes.….balancing`.",
        "en": "Write the balancing note under `purposes.….balancing`.",
        "ru": "Запишите сопоставление в `purposes.….balancing`."
      }
    ]
  },
  "AMANAT-CHK-308": {
    "kinds": [
      "controller-identity"
    ],
    "found": [
      {
        "az": "Mətn mülkiyyətçinin kimliyini tam göstərir, bəyannamədə isə bu çatmır: …",
        "en": "The text names the controller in full; the facts lack: …",
        "ru": "Текст называет владельца данных (контролёра) полностью, а в декларации не хватает: …"
      }
    ],
    "why": [
      {
        "az": "İnsanlar məlumatlarına kimin cavabdeh olduğunu bilməlidir (998-IIIQ, maddə 11.2; GDPR, maddə 13(1)(a)).",
        "en": "People must know who answers for their data (998-IIIQ Art. 11.2; GDPR Art. 13(1)(a)).",
        "ru": "Люди должны знать, кто отвечает за их данные (998-IIIQ, ст. 11.2; GDPR, ст. 13(1)(a))."
      }
    ],
    "fix": [
      {
        "az": "Çatışmayanı yazın: `…`.",
        "en": "Add what is missing: `…`.",
        "ru": "Добавьте недостающее: `…`."
      }
    ]
  },
  "AMANAT-CHK-309": {
    "kinds": [
      "data-located-at"
    ],
    "found": [
      {
        "az": "Mətnə görə fərdi məlumatlar bu ölkədədir: ‹ölkə›; onlar başqa yerdə də saxlanılır: …",
        "en": "The text locates personal data in ‹country›; it is also kept by …",
        "ru": "По тексту персональные данные находятся в стране: ‹страна›; но хранятся и в других местах: …"
      }
    ],
    "why": [
      {
        "az": "İnsanlara məlumatlarının harada olduğu deyilib; xaricdə saxlama adı çəkilməli ötürmədir (998-IIIQ, maddə 14).",
        "en": "People were told where their data lies; storage abroad is a transfer to be named (998-IIIQ Art. 14).",
        "ru": "Людям сказали, где лежат их данные; хранение за границей — передача, которую надо назвать (998-IIIQ, ст. 14)."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində məlumatın əslində harada olduğunu deyin (…) və ya onu köçürün.",
        "en": "Say in `statements.…` where the data really lies (…), or move it.",
        "ru": "Скажите в `statements.…`, где данные лежат на самом деле (…), или перенесите их."
      }
    ]
  },
  "AMANAT-CHK-310": {
    "kinds": [
      "sources-named"
    ],
    "found": [
      {
        "az": "‹məlumat kateqoriyası› mətndə göstərilməyən mənbədən gəlir: ‹mənbə›.",
        "en": "‹category of data› comes from a source that the text does not name: ‹source›.",
        "ru": "‹категория данных› поступает из источника, которого нет в тексте: ‹источник›."
      }
    ],
    "why": [
      {
        "az": "Mətn məlumatın haradan gəldiyini sadalayır (998-IIIQ, maddə 7; GDPR, maddə 14(2)(f)).",
        "en": "The text lists where data comes from (998-IIIQ Art. 7; GDPR Art. 14(2)(f)).",
        "ru": "Текст перечисляет, откуда берутся данные (998-IIIQ, ст. 7; GDPR, ст. 14(2)(f))."
      }
    ],
    "fix": [
      {
        "az": "… mənbəyini `statements.…` vədinə əlavə edin və ya `categories.….sources` sahəsini düzəldin.",
        "en": "Add … to `statements.…`, or correct `categories.….sources`.",
        "ru": "Добавьте … в `statements.…` или исправьте `categories.….sources`."
      }
    ]
  },
  "AMANAT-CHK-311": {
    "kinds": [
      "sources-combined"
    ],
    "found": [
      {
        "az": "Mətndə bu mənbələrdən gələn məlumatdan danışılır, heç bir kateqoriya isə oradan gəlmir: ‹mənbə›.",
        "en": "The text speaks of data from sources that no category comes from: ‹source›.",
        "ru": "Текст говорит о данных из источников, которых нет ни у одной категории: ‹источник›."
      },
      {
        "az": "‹məlumat kateqoriyası› başqalarından alınır, heç bir məqsəd isə onu işlətmir.",
        "en": "‹category of data› is received from others and no purpose uses it.",
        "ru": "‹категория данных› поступает от других, а ни одной цели это не нужно."
      }
    ],
    "why": [
      {
        "az": "Məlumatların birləşdirilməsi ayrıca işlənmədir və mənbələri ilə bəyan olunmalıdır.",
        "en": "A combination of data is a processing of its own and must be declared with its sources.",
        "ru": "Объединение данных — отдельная обработка, её заявляют вместе с источниками."
      },
      {
        "az": "Məlumatların birləşdirilməsi ayrıca işlənmədir və ona məqsəd lazımdır (GDPR, maddə 5(1)(b)).",
        "en": "A combination of data is a processing of its own and needs a purpose (GDPR Art. 5(1)(b)).",
        "ru": "Объединение данных — отдельная обработка, ей нужна цель (GDPR, ст. 5(1)(b))."
      }
    ],
    "fix": [
      {
        "az": "Oradan gələn kateqoriyaları bəyan edin (`categories`) və ya `statements.…` vədini çıxarın.",
        "en": "Declare the categories that come from there under `categories`, or take `statements.…` out.",
        "ru": "Заявите категории оттуда в `categories` или уберите `statements.…`."
      },
      {
        "az": "… id-sini birləşdirildiyi məqsədə yazın (`purposes`) və ya onu almayın.",
        "en": "Write … under the purpose it is combined for (`purposes`), or stop receiving it.",
        "ru": "Впишите … в цель, ради которой данные объединяют (`purposes`), или не получайте их."
      }
    ]
  },
  "AMANAT-CHK-312": {
    "kinds": [
      "minimisation"
    ],
    "found": [
      {
        "az": "‹məlumat kateqoriyası› kateqoriyasını heç bir məqsəd işlətmir.",
        "en": "No purpose uses ‹category of data›.",
        "ru": "Категорию ‹категория данных› не использует ни одна цель."
      }
    ],
    "why": [
      {
        "az": "Yalnız xidmətə lazım olan toplanıla bilər (GDPR, maddə 5(1)(c)); mətn bunu vəd edir.",
        "en": "Only what the service needs may be collected (GDPR Art. 5(1)(c)); the text promises so.",
        "ru": "Собирать можно только нужное для услуги (GDPR, ст. 5(1)(c)); это обещает текст."
      }
    ],
    "fix": [
      {
        "az": "… id-sini ona ehtiyacı olan məqsədə yazın və ya toplamayın və `categories.…` bölməsini silin.",
        "en": "Write … under the purpose that needs it, or stop collecting it and take `categories.…` out.",
        "ru": "Впишите … в цель, которой это нужно, или не собирайте и уберите `categories.…`."
      }
    ]
  },
  "AMANAT-CHK-313": {
    "kinds": [
      "minimisation"
    ],
    "found": [
      {
        "az": "… sütununda bu məlumat saxlanılır: ‹məlumat kateqoriyası›; cədvəlin məqsədlərindən heç biri isə onu işlətmir.",
        "en": "… keeps ‹category of data›, which none of the purposes of that table uses.",
        "ru": "В столбце … хранится ‹категория данных›, а ни одной цели этой таблицы это не нужно."
      }
    ],
    "why": [
      {
        "az": "Yalnız xidmətə lazım olan saxlanıla bilər (GDPR, maddə 5(1)(c)); mətn bunu vəd edir.",
        "en": "Only what the service needs may be kept (GDPR Art. 5(1)(c)); the text promises so.",
        "ru": "Хранить можно только нужное для услуги (GDPR, ст. 5(1)(c)); это обещает текст."
      }
    ],
    "fix": [
      {
        "az": "`stores.….tables.….purposes` siyahısına bu sətirlərin məqsədini yazın və ya sütunu və `stores.….tables.….columns.…` sətrini silin.",
        "en": "Name the purpose these rows serve under `stores.….tables.….purposes`, or drop the column and `stores.….tables.….columns.…`.",
        "ru": "Впишите цель этих строк в `stores.….tables.….purposes` или удалите столбец и `stores.….tables.….columns.…`."
      }
    ]
  },
  "AMANAT-CHK-314": {
    "kinds": [
      "no-category"
    ],
    "found": [
      {
        "az": "‹məlumat kateqoriyası› kateqoriyasının növü (‹növ›) mətnə görə heç vaxt toplanmır.",
        "en": "‹category of data› is of a kind (‹kind›) that the text says is never collected.",
        "ru": "Категория ‹категория данных› относится к виду (‹вид›), который по тексту никогда не собирают."
      }
    ],
    "why": [
      {
        "az": "Xüsusi kateqoriya insanlara verilən sözlə istisna edilib (998-IIIQ, maddə 2; GDPR, maddə 9).",
        "en": "A special category was ruled out before the people concerned (998-IIIQ Art. 2; GDPR Art. 9).",
        "ru": "Особая категория исключена обещанием людям (998-IIIQ, ст. 2; GDPR, ст. 9)."
      }
    ],
    "fix": [
      {
        "az": "`categories.…` bölməsini və onu saxlayan sütunları silin, ya da toplamazdan əvvəl `statements.…` vədini geri götürün.",
        "en": "Take `categories.…` and the columns that hold it out, or take `statements.…` back before collecting it.",
        "ru": "Уберите `categories.…` и столбцы с ней или отзовите `statements.…` до сбора."
      }
    ]
  },
  "AMANAT-CHK-315": {
    "kinds": [
      "register-review"
    ],
    "found": [
      {
        "az": "Cavabdehi və ya son baxış tarixi yoxdur: ‹məqsəd›.",
        "en": "No owner or no date of the last review: ‹purpose›.",
        "ru": "Нет ответственного или даты последнего пересмотра: ‹цель›."
      }
    ],
    "why": [
      {
        "az": "Mətn vəd edir ki, hər yazının doğruluğuna bir məsul şəxs baxır (GDPR, maddə 30).",
        "en": "The text promises that a responsible person keeps each entry true (GDPR Art. 30).",
        "ru": "Текст обещает, что за верностью каждой записи следит ответственный (GDPR, ст. 30)."
      }
    ],
    "fix": [
      {
        "az": "Bu məqsədlərdə yazın (`purposes.…`): `owner: …`, `lastReview: …`.",
        "en": "Write under `purposes.…`: `owner: …`, `lastReview: …`.",
        "ru": "Напишите в `purposes.…`: `owner: …`, `lastReview: …`."
      }
    ]
  },
  "AMANAT-CHK-316": {
    "kinds": [
      "register-review"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinə ‹gün› yenidən baxılmalı idi.",
        "en": "The review of ‹purpose› was due on ‹day›.",
        "ru": "Цель ‹цель› следовало пересмотреть ‹день›."
      }
    ],
    "why": [
      {
        "az": "Təşkilatın öz sözünə görə, reyestrə baxış müddəti: ‹müddət›.",
        "en": "The register is reviewed every ‹period›, by the organisation’s own word.",
        "ru": "По собственному слову организации период пересмотра реестра: ‹срок›."
      }
    ],
    "fix": [
      {
        "az": "Məqsədi təcrübə ilə tutuşdurun və günü yazın: `purposes.….lastReview: …`.",
        "en": "Review the purpose against practice and write the day: `purposes.….lastReview: …`.",
        "ru": "Сверьте цель с практикой и запишите день: `purposes.….lastReview: …`."
      }
    ]
  },
  "AMANAT-CHK-317": {
    "kinds": [
      "impact-assessment"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin növü …, təsir qiymətləndirməsi haqqında isə heç nə yazılmayıb.",
        "en": "‹purpose› is of the kind … and says nothing of an impact assessment.",
        "ru": "Цель ‹цель› — вида …, а об оценке воздействия ничего не сказано."
      },
      {
        "az": "‹məqsəd› məqsədi üçün təsir qiymətləndirməsi lazımdır, aparıldığı isə yazılmayıb.",
        "en": "‹purpose› needs an impact assessment, and none is on record.",
        "ru": "Для цели ‹цель› нужна оценка воздействия, а записи о ней нет."
      }
    ],
    "why": [
      {
        "az": "Profilləşdirmə və izləmə yüksək risk meyarlarıdır (‹qanun›); mətn belə halda qiymətləndirmə vəd edir.",
        "en": "Profiling and tracking are criteria of high risk (‹law›); the text promises an assessment then.",
        "ru": "Профилирование и отслеживание — признаки высокого риска (‹закон›); текст обещает тогда оценку."
      },
      {
        "az": "Qiymətləndirmə işlənmədən əvvəl aparılır (‹qanun›); mətn onu vəd edir.",
        "en": "It comes before the processing (‹law›); the text promises it.",
        "ru": "Оценку проводят до обработки (‹закон›); её обещает текст."
      }
    ],
    "fix": [
      {
        "az": "`purposes.…` altında yazın: `dpia: …`; lazımdırsa, qiymətləndirməni aparın.",
        "en": "Write under `purposes.…`: `dpia: …`; carry it out when it is needed.",
        "ru": "Напишите в `purposes.…`: `dpia: …`; если нужна, проведите оценку."
      },
      {
        "az": "Qiymətləndirməni aparın və gününü yazın: `purposes.….dpia.done: …`.",
        "en": "Carry it out and write its day: `purposes.….dpia.done: …`.",
        "ru": "Проведите оценку и запишите её день: `purposes.….dpia.done: …`."
      }
    ]
  },
  "AMANAT-CHK-318": {
    "kinds": [
      "eu-representative"
    ],
    "found": [
      {
        "az": "Aİ-də nümayəndə vəd edilib, mülkiyyətçi isə özü Aİ-dədir: ‹ölkə›.",
        "en": "A representative in the EU is promised, and the controller itself is established there: ‹country›.",
        "ru": "Обещан представитель в ЕС, а владелец данных (контролёр) сам находится в ЕС: ‹страна›."
      }
    ],
    "why": [
      {
        "az": "Qanun (‹qanun›) yalnız Aİ-dən kənardakı mülkiyyətçilərə aiddir.",
        "en": "‹law› binds controllers outside the EU only.",
        "ru": "Закон (‹закон›) касается только владельцев данных вне ЕС."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədini çıxarın: mülkiyyətçi Aİ-də özü əlaqə nöqtəsidir.",
        "en": "Take `statements.…` out; the controller is its own contact in the EU.",
        "ru": "Уберите `statements.…`: владелец данных сам отвечает в ЕС."
      }
    ]
  },
  "AMANAT-CHK-319": {
    "kinds": [
      "eu-representative"
    ],
    "found": [
      {
        "az": "Aİ-dəki insanların məlumatı işlənir, mülkiyyətçi Aİ-dən kənardadır, nümayəndə isə göstərilməyib.",
        "en": "People in the EU are concerned, the controller is outside the EU, and no representative is named.",
        "ru": "Данные касаются людей в ЕС, владелец данных (контролёр) находится вне ЕС, а представитель не назван."
      }
    ],
    "why": [
      {
        "az": "Qanun (‹qanun›) onu tələb edir, mətn də vəd edir.",
        "en": "‹law› asks for one, and the text promises it.",
        "ru": "Его требует закон (‹закон›) и обещает текст."
      }
    ],
    "fix": [
      {
        "az": "Aİ-də nümayəndə təyin edin və yazın: `organisation.representative`.",
        "en": "Appoint one and write it under `organisation.representative`.",
        "ru": "Назначьте представителя и укажите его в `organisation.representative`."
      }
    ]
  },
  "AMANAT-CHK-320": {
    "kinds": [
      "processor-register"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: VÖEN-in yoxlama rəqəmi düz gəlmir.",
        "en": "The VÖEN of ‹recipient› fails its check digits.",
        "ru": "‹получатель›: контрольная цифра ИНН (VÖEN) не сходится."
      },
      {
        "az": "‹məlumat alıcısı› mətndə VÖEN və qeydiyyat nömrəsi olmadan göstərilib.",
        "en": "‹recipient› is named in the text without VÖEN or registration number.",
        "ru": "‹получатель› назван в тексте без ИНН (VÖEN) и регистрационного номера."
      }
    ],
    "why": [
      {
        "az": "Operatorların reyestri hər birinin kim olduğunu deməlidir (998-IIIQ; GDPR, maddə 30).",
        "en": "The register of processors must tell who each of them is (998-IIIQ; GDPR Art. 30).",
        "ru": "Реестр обработчиков должен говорить, кто каждый из них (998-IIIQ; GDPR, ст. 30)."
      }
    ],
    "fix": [
      {
        "az": "Nömrəni vergi reyestri ilə tutuşdurun və düzəldin: `recipients.….voen`.",
        "en": "Correct the number by the tax register: `recipients.….voen`.",
        "ru": "Сверьте номер с налоговым реестром и исправьте: `recipients.….voen`."
      },
      {
        "az": "VÖEN-i yazın: `recipients.….voen`.",
        "en": "Write its taxpayer number (VÖEN) under `recipients.….voen`.",
        "ru": "Укажите ИНН (VÖEN) в `recipients.….voen`."
      }
    ]
  },
  "AMANAT-CHK-321": {
    "kinds": [
      "contract-required",
      "recipients-need-only"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› ilə imzalanan sənəd (‹növ›) işlənmə haqqında müqavilə deyil.",
        "en": "What was signed with ‹recipient› (‹kind›) is no processing agreement.",
        "ru": "Подписанное с получателем ‹получатель› (‹вид›) — не договор об обработке."
      },
      {
        "az": "‹məlumat alıcısı› ilə müqavilə …",
        "en": "The contract with ‹recipient› …",
        "ru": "Договор с получателем ‹получатель› …"
      },
      {
        "az": "‹məlumat alıcısı› ilə qüvvədə olan məxfilik sazişi yoxdur.",
        "en": "No agreement in force binds ‹recipient› to confidentiality.",
        "ru": "Действующего соглашения о конфиденциальности с получателем ‹получатель› нет."
      }
    ],
    "why": [
      {
        "az": "Mətnə görə məlumat üçüncü şəxslərə yalnız müqavilə ilə verilir (‹qanun›; 998-IIIQ).",
        "en": "The text gives data to third parties under a contract only (‹law›; 998-IIIQ).",
        "ru": "По тексту данные третьим лицам передают только по договору (‹закон›; 998-IIIQ)."
      },
      {
        "az": "Mətndə deyilir ki, tərəfdaşlar məlumatın məxfiliyini qorumalıdır.",
        "en": "The text says that partners must keep data confidential.",
        "ru": "Текст говорит, что партнёры хранят данные в тайне."
      }
    ],
    "fix": [
      {
        "az": "Müqavilə bağlayın və `recipients.…` altında yazın: `contract: …`. O vaxtadək bu alıcıya məlumat verilmir.",
        "en": "Sign one and write under `recipients.…`: `contract: …`. The gate refuses this recipient meanwhile.",
        "ru": "Заключите договор и напишите в `recipients.…`: `contract: …`. До тех пор шлюз отклоняет этого получателя."
      },
      {
        "az": "Məxfilik sazişi bağlayın və yazın: `recipients.….contract: …`.",
        "en": "Sign a confidentiality agreement and write `recipients.….contract: …`.",
        "ru": "Заключите соглашение о конфиденциальности и напишите: `recipients.….contract: …`."
      }
    ]
  },
  "AMANAT-CHK-322": {
    "kinds": [
      "contract-required"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› ilə müqavilədə bu öhdəliklər yazılmayıb: ‹öhdəlik›.",
        "en": "The contract with ‹recipient› does not record: ‹obligation›.",
        "ru": "В договоре с получателем ‹получатель› не записаны обязанности: ‹обязанность›."
      }
    ],
    "why": [
      {
        "az": "Mətn hər müqavilədə bu öhdəlikləri vəd edir (‹qanun›).",
        "en": "The text promises these points in each contract (‹law›).",
        "ru": "Текст обещает эти условия в каждом договоре (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "Müqaviləyə bunları əlavə edin (‹öhdəlik›), sonra `recipients.….contract.terms` siyahısına yazın: …",
        "en": "Agree on them (‹obligation›), then add … to `recipients.….contract.terms`.",
        "ru": "Внесите их в договор (‹обязанность›), затем добавьте в `recipients.….contract.terms`: …"
      }
    ]
  },
  "AMANAT-CHK-323": {
    "kinds": [
      "contract-required"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› ilə müqavilə ‹gün› bitir.",
        "en": "The contract with ‹recipient› ends on ‹day›.",
        "ru": "Договор с получателем ‹получатель› кончается ‹день›."
      }
    ],
    "why": [
      {
        "az": "Ertəsi gündən bu alıcıya məlumat verilmir.",
        "en": "From the next day on the gate refuses this recipient.",
        "ru": "Со следующего дня шлюз отклоняет этого получателя."
      }
    ],
    "fix": [
      {
        "az": "Müqaviləni bitənədək (‹gün›) yeniləyin və yeni son günü yazın: `recipients.….contract.ends`.",
        "en": "Renew it before ‹day› and write the new last day under `recipients.….contract.ends`.",
        "ru": "Продлите его до конца срока (‹день›) и запишите новый последний день: `recipients.….contract.ends`."
      }
    ]
  },
  "AMANAT-CHK-324": {
    "kinds": [
      "not-sold"
    ],
    "found": [
      {
        "az": "… bəyannamədə məlumatın satılması kimi göstərilib.",
        "en": "… declares a sale of data.",
        "ru": "… в декларации означает продажу данных."
      }
    ],
    "why": [
      {
        "az": "Mətn məlumatın satılmadığını vəd edir.",
        "en": "The text promises that data is not sold.",
        "ru": "Текст обещает, что данные не продают."
      }
    ],
    "fix": [
      {
        "az": "Satışı dayandırın və bəyannamədən çıxarın. İnsanlara verilən vəd (`statements.…`) pozulmazdan əvvəl geri götürülür, sonra yox.",
        "en": "Remove the sale. A promise made to people (`statements.…`) is taken back before it is broken, not after.",
        "ru": "Прекратите продажу и уберите её из декларации. Обещание людям (`statements.…`) берут назад до нарушения, а не после."
      }
    ]
  },
  "AMANAT-CHK-325": {
    "kinds": [
      "closed-recipients"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› (‹rol›) məlumat alır, mətndəki qapalı siyahıda isə yoxdur.",
        "en": "‹recipient› (‹role›) receives data and is not on the closed list of the text.",
        "ru": "‹получатель› (‹роль›) получает данные, а в закрытом списке текста его нет."
      }
    ],
    "why": [
      {
        "az": "İnsanlara məlumatlarını kimin aldığı və başqa heç kimin almadığı deyilib.",
        "en": "People were told who receives their data, and that nobody else does.",
        "ru": "Людям сказали, кто получает их данные и что больше никто."
      }
    ],
    "fix": [
      {
        "az": "… alıcısını `statements.…` vədində göstərin və ya ona heç nə verməyin.",
        "en": "Name … in `statements.…`, or give it nothing.",
        "ru": "Назовите … в `statements.…` или ничего ему не передавайте."
      }
    ]
  },
  "AMANAT-CHK-326": {
    "kinds": [
      "processor-own-aims-forbidden"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› operatordur, məlumatı isə öz məqsədləri üçün işlədir.",
        "en": "‹recipient› is a processor and uses the data for its own aims.",
        "ru": "‹получатель› — обработчик, а использует данные в своих целях."
      }
    ],
    "why": [
      {
        "az": "Öz məqsədini müəyyən edən tərəf mülkiyyətçidir (GDPR, maddə 28(10)); mətn bunu istisna edir.",
        "en": "Who decides on aims of its own is a controller (GDPR Art. 28(10)); the text rules it out.",
        "ru": "Кто определяет свои цели, тот владелец данных (GDPR, ст. 28(10)); текст это исключает."
      }
    ],
    "fix": [
      {
        "az": "Bunu müqavilədə qadağan edin və `recipients.….ownPurposes` sətrini silin, ya da öz əsası olan mülkiyyətçi kimi bəyan edin: `role: controller`.",
        "en": "Forbid it in the contract and take `recipients.….ownPurposes` out, or declare it as a controller with a ground of its own: `role: controller`.",
        "ru": "Запретите это в договоре и уберите `recipients.….ownPurposes` или заявите его владельцем данных со своим основанием: `role: controller`."
      }
    ]
  },
  "AMANAT-CHK-327": {
    "kinds": [
      "certificates-checked"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: ‹növ› sertifikatı …",
        "en": "The ‹kind› certificate of ‹recipient› …",
        "ru": "‹получатель›: сертификат ‹вид› …"
      }
    ],
    "why": [
      {
        "az": "Mətndə deyilir ki, tərəfdaşların sertifikatları yoxlanılır.",
        "en": "The text says that certificates of partners are checked.",
        "ru": "Текст говорит, что сертификаты партнёров проверяют."
      }
    ],
    "fix": [
      {
        "az": "Sertifikatı verəndə yoxlayın və `recipients.….certificates` altında yazın: until, checked, next.",
        "en": "Check it at its issuer and record until, checked, next under `recipients.….certificates`.",
        "ru": "Проверьте его у того, кто выдал, и запишите в `recipients.….certificates`: until, checked, next."
      }
    ]
  },
  "AMANAT-CHK-328": {
    "kinds": [
      "recipients-need-only"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› adlı alıcının hansı məlumatları aldığı göstərilməyib.",
        "en": "It is not declared which categories ‹recipient› gets.",
        "ru": "Не указано, какие данные получает ‹получатель›."
      }
    ],
    "why": [
      {
        "az": "Mətndə deyilir ki, tərəfdaş yalnız lazım olanı alır.",
        "en": "The text says that a partner gets only what is needed.",
        "ru": "Текст говорит, что партнёр получает только нужное."
      }
    ],
    "fix": [
      {
        "az": "Aldığı məlumatları yazın (`recipients.….categories`): başqası verilmir.",
        "en": "List what it gets under `recipients.….categories`; any other is then refused.",
        "ru": "Перечислите, что он получает, в `recipients.….categories`: остальное шлюз отклонит."
      }
    ]
  },
  "AMANAT-CHK-329": {
    "kinds": [
      "disclosure-to-licensee",
      "instructed-by-licensee"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› lisenziyalı tərəfdaş adlanır, onunla lisenziya müqaviləsi isə yoxdur.",
        "en": "‹recipient› is called a licensee, and no licence contract with it is on record.",
        "ru": "‹получатель› назван лицензиатом, а лицензионного договора с ним нет."
      },
      {
        "az": "Məlumatın ‹məlumat alıcısı› adlı lisenziyalı tərəfdaşa verildiyi deyilir; o isə lisenziyalı tərəfdaş deyil və ya ‹məqsəd› məqsədində göstərilməyib.",
        "en": "Data is said to be passed to the licensee ‹recipient›; it is no licensee, or ‹purpose› does not name it.",
        "ru": "Сказано, что данные передаются лицензиату ‹получатель›; а он не лицензиат или не назван в цели ‹цель›."
      }
    ],
    "why": [
      {
        "az": "Başqasının tapşırığı ilə işləyən tərəfə bu tapşırığı verən müqavilə lazımdır (GDPR, maddə 28; 998-IIIQ).",
        "en": "Who acts on another’s instructions needs the contract that gives them (GDPR Art. 28; 998-IIIQ).",
        "ru": "Тому, кто действует по чужому поручению, нужен договор с этим поручением (GDPR, ст. 28; 998-IIIQ)."
      },
      {
        "az": "Ötürmə üçün bəyan olunmuş alıcı və məqsəd lazımdır: başqa cür icazə verilmir.",
        "en": "A disclosure needs a declared recipient and purpose: the gate refuses it otherwise.",
        "ru": "Передаче нужны заявленные получатель и цель: иначе шлюз её отклонит."
      }
    ],
    "fix": [
      {
        "az": "`recipients.…` altında yazın: `role: licensee`, `contract: …`.",
        "en": "Write under `recipients.…`: `role: licensee`, `contract: …`.",
        "ru": "Напишите в `recipients.…`: `role: licensee`, `contract: …`."
      },
      {
        "az": "Alıcıya `role: licensee` verin və onu `purposes.….recipients` siyahısına yazın.",
        "en": "Give it `role: licensee` and list it under `purposes.….recipients`.",
        "ru": "Дайте ему `role: licensee` и впишите в `purposes.….recipients`."
      }
    ]
  },
  "AMANAT-CHK-330": {
    "kinds": [
      "transfer-grounds"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› xaricdə məlumat alır (‹ölkə›), qüvvədə olan ötürmə əsası isə yoxdur.",
        "en": "‹recipient› gets data abroad (‹country›) with no mechanism in force.",
        "ru": "‹получатель› получает данные за границей (‹страна›), а действующего механизма нет."
      }
    ],
    "why": [
      {
        "az": "Mətn məlumatın xaricə yalnız qanuni əsasla getməsinə yol verir (‹qanun›; GDPR, maddələr 44-49).",
        "en": "The text lets data abroad on lawful grounds only (‹law›; GDPR Arts. 44-49).",
        "ru": "Текст пускает данные за границу только на законных основаниях (‹закон›; GDPR, ст. 44-49)."
      }
    ],
    "fix": [
      {
        "az": "Ötürmənin (‹ölkə›) əsasını yazın: `recipients.….transfer`; o vaxtadək icazə verilmir.",
        "en": "Record the mechanism for ‹country› under `recipients.….transfer`; until then the gate refuses this transfer.",
        "ru": "Запишите основание передачи (‹страна›) в `recipients.….transfer`; до тех пор шлюз её отклоняет."
      }
    ]
  },
  "AMANAT-CHK-331": {
    "kinds": [
      "transfer-grounds"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: ötürmənin əsası ‹mexanizm›; mətndə isə bunlar var: ‹mexanizm›.",
        "en": "‹recipient› rests on ‹mechanism›; the text lists ‹mechanism›.",
        "ru": "‹получатель›: механизм передачи — ‹механизм›, а в тексте: ‹механизм›."
      }
    ],
    "why": [
      {
        "az": "Mətn əsasların siyahısını qapadır.",
        "en": "The text closes the list of grounds.",
        "ru": "Текст закрывает список оснований."
      }
    ],
    "fix": [
      {
        "az": "Əsası `statements.….mechanisms` siyahısına əlavə edin və ya `recipients.….transfer.mechanisms` sahəsində oradakılardan birini yazın.",
        "en": "Add the mechanism to `statements.….mechanisms`, or write under `recipients.….transfer.mechanisms` one that it names.",
        "ru": "Добавьте основание в `statements.….mechanisms` или укажите в `recipients.….transfer.mechanisms` одно из названных."
      }
    ]
  },
  "AMANAT-CHK-332": {
    "kinds": [
      "transfer-safeguards"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› standart müqavilə bəndlərinə əsaslanır, ötürmənin təsir qiymətləndirməsi isə yoxdur.",
        "en": "‹recipient› rests on standard clauses, and no transfer impact assessment is on record.",
        "ru": "‹получатель› опирается на стандартные условия, а оценки воздействия передачи нет."
      }
    ],
    "why": [
      {
        "az": "Bəndlər bunu tələb edir (‹qanun›), mətn də vəd edir.",
        "en": "The clauses need one (‹law›); the text promises it.",
        "ru": "Условия её требуют (‹закон›), и её обещает текст."
      }
    ],
    "fix": [
      {
        "az": "Qiymətləndirməni aparın və günü yazın: `recipients.….transfer.tia: …`.",
        "en": "Carry it out and write the day: `recipients.….transfer.tia: …`.",
        "ru": "Проведите оценку и запишите день: `recipients.….transfer.tia: …`."
      }
    ]
  },
  "AMANAT-CHK-333": {
    "kinds": [
      "transfer-annex",
      "transfer-safeguards"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: sətri DPF-ə əsaslanır, onun qüvvədə olan son günü isə yoxdur.",
        "en": "The row of ‹recipient› relies on the DPF without a valid expiry.",
        "ru": "Строка ‹получатель› опирается на DPF без действующего срока."
      },
      {
        "az": "‹məlumat alıcısı›: DPF sertifikatının müddəti bitib.",
        "en": "The DPF certification of ‹recipient› has lapsed.",
        "ru": "‹получатель›: сертификация DPF закончилась."
      },
      {
        "az": "‹məlumat alıcısı›: DPF sertifikatının son günü göstərilməyib.",
        "en": "The DPF certification of ‹recipient› carries no expiry.",
        "ru": "‹получатель›: у сертификации DPF нет последнего дня."
      }
    ],
    "why": [
      {
        "az": "DPF sertifikatının müddəti bitəndə o, heç nəyi əhatə etmir ((Aİ) 2023/1795 nömrəli qərar).",
        "en": "A DPF certification covers nothing once it lapses (Decision (EU) 2023/1795).",
        "ru": "Истёкшая сертификация DPF ничего не покрывает (решение (ЕС) 2023/1795)."
      },
      {
        "az": "Sertifikat hər il yenilənir, müddəti bitəndə heç nəyi əhatə etmir (‹qanun›).",
        "en": "A certification is renewed every year and covers nothing once it lapses (‹law›).",
        "ru": "Сертификацию продлевают каждый год, истёкшая ничего не покрывает (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "dataprivacyframework.gov saytında tapın və son günü yazın: `recipients.….transfer.until`.",
        "en": "Look it up at dataprivacyframework.gov and write its last day under `recipients.….transfer.until`.",
        "ru": "Найдите на dataprivacyframework.gov и запишите последний день в `recipients.….transfer.until`."
      }
    ]
  },
  "AMANAT-CHK-334": {
    "kinds": [
      "transfer-safeguards"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› ABŞ-da DPF-dən kənarda məlumat alır.",
        "en": "‹recipient› gets data in the USA outside the DPF.",
        "ru": "‹получатель› получает данные в США вне DPF."
      }
    ],
    "why": [
      {
        "az": "Mətn ABŞ-a ötürməni DPF üzrə vəd edir (‹qanun›).",
        "en": "The text puts transfers to the USA under the DPF (‹law›).",
        "ru": "Текст относит передачи в США к DPF (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "Sertifikatı olub-olmadığını yoxlayın və `recipients.….transfer` altında dpf və until yazın, ya da `statements.…` vədində başqa əsası deyin.",
        "en": "Check whether it is certified and add dpf with until under `recipients.….transfer`; or say in `statements.…` on what else it rests.",
        "ru": "Проверьте, сертифицирован ли он, и укажите dpf и until в `recipients.….transfer`; или назовите в `statements.…` другое основание."
      }
    ]
  },
  "AMANAT-CHK-335": {
    "kinds": [
      "transfer-annex"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: sətrində yalnız tədbirlər var (‹tədbir›), ötürmənin əsası isə yoxdur.",
        "en": "The row of ‹recipient› names measures (‹measure›) and no transfer mechanism.",
        "ru": "В строке ‹получатель› есть меры (‹мера›), а механизма передачи нет."
      }
    ],
    "why": [
      {
        "az": "Texniki tədbirlər ötürməni qoruyur, icazə vermir (GDPR, maddələr 44-46; 998-IIIQ, maddə 14).",
        "en": "Technical measures protect a transfer, they do not permit it (GDPR Arts. 44-46; 998-IIIQ Art. 14).",
        "ru": "Технические меры защищают передачу, но не разрешают её (GDPR, ст. 44-46; 998-IIIQ, ст. 14)."
      }
    ],
    "fix": [
      {
        "az": "`recipients.….transfer` altında əsl əsası yazın, məsələn `mechanisms: …`.",
        "en": "Name the mechanism under `recipients.….transfer`, as in `mechanisms: …`.",
        "ru": "Укажите в `recipients.….transfer` настоящее основание, например `mechanisms: …`."
      }
    ]
  },
  "AMANAT-CHK-336": {
    "kinds": [
      "transfer-annex"
    ],
    "found": [
      {
        "az": "Razılığın geri götürülməsinin, etirazın və silinmənin ‹məlumat alıcısı› adlı alıcıya necə çatdığı yazılmayıb.",
        "en": "Nothing says how withdrawal, objection and erasure reach ‹recipient›.",
        "ru": "Не сказано, как отзыв согласия, возражение и удаление доходят до получателя ‹получатель›."
      }
    ],
    "why": [
      {
        "az": "Məlumatı alan tərəfə düzəliş və silinmə barədə xəbər verilir (998-IIIQ, maddə 12; GDPR, maddə 19).",
        "en": "Who received the data is told of its correction and erasure (998-IIIQ Art. 12; GDPR Art. 19).",
        "ru": "Получившему данные сообщают об исправлении и удалении (998-IIIQ, ст. 12; GDPR, ст. 19)."
      }
    ],
    "fix": [
      {
        "az": "`recipients.….propagate` sahəsində bunlardan birini yazın: webhook, connector, task.",
        "en": "Write under `recipients.….propagate` one of webhook, connector, task.",
        "ru": "Укажите в `recipients.….propagate` одно из: webhook, connector, task."
      }
    ]
  },
  "AMANAT-CHK-337": {
    "kinds": [
      "transfer-annex"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı› xaricdə məlumat alır, əlavədə isə yoxdur.",
        "en": "‹recipient› gets data abroad and is missing from the annex.",
        "ru": "‹получатель› получает данные за границей, а в приложении его нет."
      }
    ],
    "why": [
      {
        "az": "Əlavədə xaricdə məlumat alanların hamısı göstərilir.",
        "en": "The annex lists everybody abroad who receives data.",
        "ru": "Приложение перечисляет всех, кто получает данные за границей."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `statements.…` vədinə əlavə edin.",
        "en": "Add … to `statements.…`.",
        "ru": "Добавьте … в `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-338": {
    "kinds": [
      "transfer-grounds"
    ],
    "found": [
      {
        "az": "‹cookie› cookie-sini «…» qoyur, məlumat alıcılarının siyahısında isə o yoxdur.",
        "en": "\"…\" sets ‹cookie› and is not in the register of recipients.",
        "ru": "‹cookie› ставит «…», а в списке получателей его нет."
      }
    ],
    "why": [
      {
        "az": "Cookie məlumatı yalnız tanınmış əsasla xaricə gedir; bəyan olunmayan provayderin əsası yoxdur.",
        "en": "Cookie data goes abroad under a recognised mechanism only; a provider nobody declared has none.",
        "ru": "Данные cookie уходят за границу только по признанному основанию; у незаявленного поставщика его нет."
      }
    ],
    "fix": [
      {
        "az": "Ölkəsi və əsası ilə bəyan edin: `recipients.…`.",
        "en": "Declare it under `recipients.…`, with country and mechanism.",
        "ru": "Заявите его в `recipients.…` со страной и основанием."
      }
    ]
  },
  "AMANAT-CHK-339": {
    "kinds": [
      "transfer-safeguards"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: ötürmədə bu tədbirlər göstərilməyib: ‹tədbir›.",
        "en": "The transfer to ‹recipient› does not record ‹measure›.",
        "ru": "‹получатель›: в передаче не указаны меры: ‹мера›."
      }
    ],
    "why": [
      {
        "az": "Mətn bəndlərin yanında bu tədbirləri vəd edir.",
        "en": "The text promises these measures beside the clauses.",
        "ru": "Текст обещает эти меры вместе с условиями."
      }
    ],
    "fix": [
      {
        "az": "Onları tətbiq edin və `recipients.….transfer.measures` siyahısına yazın: …",
        "en": "Apply them and list them under `recipients.….transfer.measures`: …",
        "ru": "Примените их и впишите в `recipients.….transfer.measures`: …"
      }
    ]
  },
  "AMANAT-CHK-340": {
    "kinds": [
      "rights-defence"
    ],
    "found": [
      {
        "az": "Hüquqları qorumaq üçün məlumat verilə biləcəyi deyilir, bunu kimin təsdiqlədiyi isə göstərilməyib.",
        "en": "Data may be disclosed to protect rights, and nobody is named who approves it.",
        "ru": "Сказано, что данные могут раскрыть для защиты прав, а кто это утверждает, не указано."
      }
    ],
    "why": [
      {
        "az": "Əsası və təsdiq edəni olmayan ötürməni nə yoxlamaq, nə də cavabdehini tapmaq olur.",
        "en": "A disclosure without ground and approver can be neither checked nor answered for.",
        "ru": "Передачу без основания и утверждающего нельзя ни проверить, ни объяснить."
      }
    ],
    "fix": [
      {
        "az": "Təsdiq edəni yazın: `disclosures.approver`.",
        "en": "Name who approves under `disclosures.approver`.",
        "ru": "Укажите, кто утверждает, в `disclosures.approver`."
      }
    ]
  },
  "AMANAT-CHK-341": {
    "kinds": [
      "backup-restore",
      "duties-done"
    ],
    "found": [
      {
        "az": "‹vəzifə› müntəzəm bərpa sınağı deyil.",
        "en": "‹duty› is no regular restore drill.",
        "ru": "‹обязанность› — не регулярная проверка восстановления."
      },
      {
        "az": "Növbəti vaxtı göstərilməyib: ‹vəzifə›.",
        "en": "Nothing says when these are due next: ‹duty›.",
        "ru": "Не сказано, когда следующий раз: ‹обязанность›."
      }
    ],
    "why": [
      {
        "az": "Heç kimin bərpa etmədiyi ehtiyat nüsxə yoxdur kimidir; mətn ikisini də vəd edir.",
        "en": "A backup nobody restored is none; the text promises both.",
        "ru": "Копия, которую никто не восстанавливал, — не копия; текст обещает и то и другое."
      },
      {
        "az": "Planlaşdırılmayanın gecikdiyi görünmür.",
        "en": "What is not planned is not shown when it is late.",
        "ru": "Если дело не запланировано, не видно, что оно опаздывает."
      }
    ],
    "fix": [
      {
        "az": "`duties.…` altında yazın: `kind: restore-drill`, `every: P1Y`.",
        "en": "Write under `duties.…`: `kind: restore-drill`, `every: P1Y`.",
        "ru": "Напишите в `duties.…`: `kind: restore-drill`, `every: P1Y`."
      },
      {
        "az": "Bunlara every, last, next sahələrini yazın: `duties.…`.",
        "en": "Write every, last, next under `duties.…`.",
        "ru": "Укажите every, last, next в `duties.…`."
      }
    ]
  },
  "AMANAT-CHK-342": {
    "kinds": [
      "duties-done"
    ],
    "found": [
      {
        "az": "‹vəzifə› ‹gün› yerinə yetirilməli idi.",
        "en": "‹duty› was due on ‹day›.",
        "ru": "‹обязанность›: срок был ‹день›."
      }
    ],
    "why": [
      {
        "az": "Mətndə deyilir ki, bu, müntəzəm edilir.",
        "en": "The text says that it is done regularly.",
        "ru": "Текст говорит, что это делают регулярно."
      }
    ],
    "fix": [
      {
        "az": "İşi görün, gününü (`last: …`) və növbəti günü (`duties.….next`) yazın.",
        "en": "Do it, and write the day (`last: …`) and the next one under `duties.….next`.",
        "ru": "Сделайте это и запишите день (`last: …`) и следующий (`duties.….next`)."
      }
    ]
  },
  "AMANAT-CHK-343": {
    "kinds": [
      "responsible-person"
    ],
    "found": [
      {
        "az": "Məsul şəxs vəd edilib, heç kim isə göstərilməyib.",
        "en": "A responsible person is promised, and nobody is named.",
        "ru": "Обещано ответственное лицо, а никто не назван."
      }
    ],
    "why": [
      {
        "az": "İnsanlar və orqan həmin şəxslə əlaqə saxlaya bilməlidir (‹qanun›).",
        "en": "People and the authority must be able to reach that person (‹law›).",
        "ru": "Люди и надзорный орган должны иметь возможность связаться с ним (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "Adını və e-poçtunu yazın: `organisation.responsible: …`.",
        "en": "Name the person with an e-mail: `organisation.responsible: …`.",
        "ru": "Укажите имя и почту: `organisation.responsible: …`."
      }
    ]
  },
  "AMANAT-CHK-344": {
    "kinds": [
      "own-network"
    ],
    "found": [
      {
        "az": "Mətnə görə bütün məlumat korporativ şəbəkənin serverlərindədir, bunlar isə onu kənarda saxlayır: …",
        "en": "The text keeps all data on servers of the corporate network; these keep it outside: …",
        "ru": "По тексту все данные на серверах корпоративной сети, а эти хранилища держат их вне её: …"
      }
    ],
    "why": [
      {
        "az": "İnsanlara məlumatlarının təşkilatın serverlərindən çıxmadığı deyilib.",
        "en": "People were told that their data does not leave the organisation’s own servers.",
        "ru": "Людям сказали, что их данные не покидают серверов организации."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində məlumatı kimin saxladığını deyin (…) və ya geri gətirin.",
        "en": "Say in `statements.…` who hosts the data (…), or bring it back.",
        "ru": "Скажите в `statements.…`, кто хранит данные (…), или верните их."
      }
    ]
  },
  "AMANAT-CHK-345": {
    "kinds": [
      "encrypted-connections"
    ],
    "found": [
      {
        "az": "… şifrələnməyən ünvandır.",
        "en": "… is an address without encryption.",
        "ru": "… — адрес без шифрования."
      }
    ],
    "why": [
      {
        "az": "Mətn şifrələnmiş bağlantı vəd edir.",
        "en": "The text promises encrypted connections.",
        "ru": "Текст обещает шифрованные соединения."
      }
    ],
    "fix": [
      {
        "az": "Ünvanı https ilə açılan edin və belə yazın: …",
        "en": "Serve it over https and write …",
        "ru": "Переведите адрес на https и напишите: …"
      }
    ]
  },
  "AMANAT-CHK-346": {
    "kinds": [
      "never-stored"
    ],
    "found": [
      {
        "az": "… sütununda saxlanılmamalı olan məlumat göstərilib: ‹növ›.",
        "en": "… is declared to keep what is never to be stored: ‹kind›.",
        "ru": "В столбце … указано то, что нельзя хранить: ‹вид›."
      },
      {
        "az": "‹məlumat kateqoriyası› «heç vaxt saxlanılmır» kimi göstərilməyib.",
        "en": "‹category of data› is not marked as never kept.",
        "ru": "‹категория данных› не отмечено как «никогда не хранится»."
      }
    ],
    "why": [
      {
        "az": "Mətn bunun serverlərimizdə heç vaxt olmadığını vəd edir.",
        "en": "The text promises that it never lies on our servers.",
        "ru": "Текст обещает, что этого никогда нет на наших серверах."
      },
      {
        "az": "Mətn bunu yalnız başqalarının gördüyünü vəd edir.",
        "en": "The text promises that it is handled by others alone.",
        "ru": "Текст обещает, что этим занимаются только другие."
      }
    ],
    "fix": [
      {
        "az": "Sütunu məlumatı ilə birlikdə silin, `…` sətrini də çıxarın.",
        "en": "Drop the column and its data, and take `…` out.",
        "ru": "Удалите столбец с данными и уберите `…`."
      },
      {
        "az": "Yazın: `categories.….notKept: …`.",
        "en": "Write `categories.….notKept: …`.",
        "ru": "Напишите: `categories.….notKept: …`."
      }
    ]
  },
  "AMANAT-CHK-347": {
    "kinds": [
      "duties-done"
    ],
    "found": [
      {
        "az": "‹vəzifə› məxfilik, bütövlük, əlçatanlıq və dayanıqlılıqdan hansına xidmət etdiyini demir.",
        "en": "‹duty› does not say which of confidentiality, integrity, availability, resilience it serves.",
        "ru": "‹обязанность›: не сказано, чему служит — конфиденциальности, целостности, доступности или устойчивости."
      }
    ],
    "why": [
      {
        "az": "Mətn dördünü də vəd edir (GDPR, maddə 32); hər birinə nəyin xidmət etdiyini yalnız adı çəkilən hədəflər göstərir.",
        "en": "The text promises all four (GDPR Art. 32); only named goals show that each is served.",
        "ru": "Текст обещает все четыре (GDPR, ст. 32); что чему служит, видно только по названным целям."
      }
    ],
    "fix": [
      {
        "az": "`duties.….serves` sahəsində bunlardan uyğun olanı yazın: confidentiality, integrity, availability, resilience.",
        "en": "Write under `duties.….serves` those it serves: confidentiality, integrity, availability, resilience.",
        "ru": "Укажите в `duties.….serves` те, которым она служит: confidentiality, integrity, availability, resilience."
      }
    ]
  },
  "AMANAT-CHK-348": {
    "kinds": [
      "authority-notified"
    ],
    "found": [
      {
        "az": "Mətn qanunun müddətinə istinad edir, bəyannamədəki qanunların heç biri isə orqana xəbər üçün müddət qoymur.",
        "en": "The text refers to legal terms, and no regime of this manifest sets one for telling the authority.",
        "ru": "Текст ссылается на сроки закона, а ни один закон из декларации не задаёт срок уведомления органа."
      }
    ],
    "why": [
      {
        "az": "Norma olmadan heç bir müddət hesablanmır (998-IIIQ-də belə ümumi vəzifə tapılmayıb).",
        "en": "Without a rule no clock can run (no general duty was found in 998-IIIQ).",
        "ru": "Без нормы срок считать не от чего (в 998-IIIQ общей обязанности не найдено)."
      }
    ],
    "fix": [
      {
        "az": "Öz müddətinizi yazın (`statements.….within`) və ya xəbərdarlığı hər hadisədə ayrıca həll edin.",
        "en": "Name an own term under `statements.….within`, or leave the notice to the case.",
        "ru": "Укажите собственный срок в `statements.….within` или решайте об уведомлении по каждому случаю."
      }
    ]
  },
  "AMANAT-CHK-350": {
    "kinds": [
      "properties-covered"
    ],
    "found": [
      {
        "az": "Siyasətin bütün xidmətlərə aid olduğu deyilir, ‹sayt və ya tətbiq› isə onların sırasında yoxdur.",
        "en": "The policy is said to cover every service; ‹site or app› is not among them.",
        "ru": "Сказано, что политика охватывает все сервисы, а ‹сайт или приложение› среди них нет."
      }
    ],
    "why": [
      {
        "az": "Siyasətdən kənar sayt və ya forma məlumatı heç bir şərt demədən toplayır.",
        "en": "A property outside the policy collects data on no stated terms.",
        "ru": "Сайт или форма вне политики собирает данные без заявленных условий."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `statements.…` vədinə əlavə edin.",
        "en": "Add … to `statements.…`.",
        "ru": "Добавьте … в `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-351": {
    "kinds": [
      "processing-register"
    ],
    "found": [
      {
        "az": "Məlumat toplularının reyestri vəd edilib, bəyannamədə isə heç bir məlumat bazası yoxdur.",
        "en": "A register of data sets is promised; the facts name no store.",
        "ru": "Обещан реестр наборов данных, а в декларации нет ни одного хранилища."
      }
    ],
    "why": [
      {
        "az": "Bazasız reyestr məlumatın harada olduğunu deyə bilmir (GDPR, maddə 30).",
        "en": "A register without stores cannot say where the data lies (GDPR Art. 30).",
        "ru": "Реестр без хранилищ не скажет, где лежат данные (GDPR, ст. 30)."
      }
    ],
    "fix": [
      {
        "az": "Bazaları və cədvəllərini bəyan edin: `stores`.",
        "en": "Declare the stores and their tables under `stores`.",
        "ru": "Заявите хранилища и их таблицы в `stores`."
      }
    ]
  },
  "AMANAT-CHK-352": {
    "kinds": [
      "written-consent-transfer"
    ],
    "found": [
      {
        "az": "‹məlumat alıcısı›: ötürmə həm yazılı razılığa, həm də başqa əsasa söykənir.",
        "en": "‹recipient› rests on written consent and on another mechanism at once.",
        "ru": "‹получатель›: передача опирается и на письменное согласие, и на другой механизм."
      }
    ],
    "why": [
      {
        "az": "Heç nəyi dəyişməyən razılıq çaşdırır: imtina ötürməni dayandırmazdı.",
        "en": "A consent that changes nothing misleads: refusing it would not stop the transfer.",
        "ru": "Согласие, которое ничего не меняет, вводит в заблуждение: отказ не остановил бы передачу."
      }
    ],
    "fix": [
      {
        "az": "`recipients.….transfer.mechanisms` siyahısında ötürməni həqiqətən daşıyan əsası saxlayın.",
        "en": "Keep the one that really carries the transfer under `recipients.….transfer.mechanisms`.",
        "ru": "Оставьте в `recipients.….transfer.mechanisms` то, на чём передача действительно держится."
      }
    ]
  },
  "AMANAT-CHK-353": {
    "kinds": [
      "business-transfer"
    ],
    "found": [
      {
        "az": "Ərazinin lisenziyalı tərəfdaşının dəyişməsi vəd edilib, ‹məlumat alıcısı› isə heç bir ərazi göstərmir.",
        "en": "A change of the licensee of a territory is promised; ‹recipient› names no territory.",
        "ru": "Обещано сообщить о смене лицензиата территории, а у получателя ‹получатель› территория не названа."
      }
    ],
    "why": [
      {
        "az": "Onsuz kimin məlumatının yeni tərəfə keçdiyini heç kim bilmir.",
        "en": "Without it nobody can tell whose data goes to the successor.",
        "ru": "Без этого никто не знает, чьи данные переходят преемнику."
      }
    ],
    "fix": [
      {
        "az": "Ərazini yazın: `recipients.….territory`.",
        "en": "Write the territory under `recipients.….territory`.",
        "ru": "Укажите территорию в `recipients.….territory`."
      }
    ]
  },
  "AMANAT-CHK-354": {
    "kinds": [
      "anonymised-statistics"
    ],
    "found": [
      {
        "az": "‹məqsəd› tədqiqatdır və məlumatı sonda məhv edilir; statistika üçün isə o, adsızlaşdırılmalıdır.",
        "en": "‹purpose› is research whose data is destroyed at the end; statistics need it depersonalised.",
        "ru": "‹цель› — исследование, данные которого в конце уничтожаются; для статистики их нужно обезличить."
      }
    ],
    "why": [
      {
        "az": "Mətnə görə statistika üçüncü şəxslərə verilir, o isə yalnız adsızlaşdırılmış məlumatdan ola bilər.",
        "en": "The text gives statistics on, which can come from depersonalised data only.",
        "ru": "По тексту статистика передаётся третьим лицам, а получить её можно только из обезличенных данных."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `purposes.….retention.then: anonymise`, ya da bu məqsədin statistikasını verməyin.",
        "en": "Write `purposes.….retention.then: anonymise`, or give no statistics of this purpose.",
        "ru": "Напишите: `purposes.….retention.then: anonymise`, или не передавайте статистику этой цели."
      }
    ]
  },
  "AMANAT-CHK-355": {
    "kinds": [
      "incident-recorded"
    ],
    "found": [
      {
        "az": "İnsidentlər qeydə alınır, mətndəki jurnalların heç biri isə onları saxlamır.",
        "en": "Incidents are recorded, and no journal of the text is said to hold them.",
        "ru": "Инциденты записываются, а ни один журнал из текста их не содержит."
      }
    ],
    "why": [
      {
        "az": "Bir mətnin iki yeri fərqli jurnallardan danışır.",
        "en": "Two passages of one text speak of different journals.",
        "ru": "Два места одного текста говорят о разных журналах."
      }
    ],
    "fix": [
      {
        "az": "Jurnallar haqqında vədə incidents əlavə edin.",
        "en": "Add incidents to the promise about journals.",
        "ru": "Добавьте incidents в обещание о журналах."
      }
    ]
  },
  "AMANAT-CHK-356": {
    "kinds": [
      "authority-notified"
    ],
    "found": [
      {
        "az": "Mətnə görə orqana xəbər ‹müddət› ərzində verilir; qanunun (‹qanun›) verdiyi müddət isə ‹müddət›.",
        "en": "The text tells the authority within ‹term›; ‹law› gives ‹period›.",
        "ru": "По тексту срок уведомления органа — ‹срок›, а закон (‹закон›) даёт ‹срок›."
      }
    ],
    "why": [
      {
        "az": "Qısa müddət bağlayır.",
        "en": "The shorter term binds.",
        "ru": "Обязывает более короткий срок."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində ‹müddət› və ya daha az vəd edin.",
        "en": "Promise ‹period› or fewer in `statements.…`.",
        "ru": "Обещайте в `statements.…` не больше: ‹срок›."
      }
    ]
  },
  "AMANAT-CHK-357": {
    "kinds": [
      "subjects-notified"
    ],
    "found": [
      {
        "az": "İnsanlara insident haqqında xəbər verildiyi deyilir, onlara yazmaq üçün ünvan isə heç bir kateqoriyada yoxdur.",
        "en": "People are told of incidents, and no category holds an address to write to.",
        "ru": "Сказано, что людям сообщают об инцидентах, а адреса для письма нет ни в одной категории."
      }
    ],
    "why": [
      {
        "az": "Xəbər vermək üçün e-poçt, telefon və ya poçt ünvanı lazımdır; yoxdursa, xəbər açıq olmalıdır (GDPR, maddə 34(3)(c)).",
        "en": "A notice needs an e-mail, phone or postal address; else it must be public (GDPR Art. 34(3)(c)).",
        "ru": "Для уведомления нужен адрес почты, телефон или почтовый адрес; иначе оно должно быть публичным (GDPR, ст. 34(3)(c))."
      }
    ],
    "fix": [
      {
        "az": "`categories` bölməsində ünvan saxlayan kateqoriyanı bəyan edin (növü: email, phone, address) və ya açıq elan vəd edin.",
        "en": "Declare under `categories` the category that holds it (kind: email, phone, address), or promise a public notice.",
        "ru": "Заявите в `categories` категорию с адресом (вид: email, phone, address) или обещайте публичное объявление."
      }
    ]
  },
  "AMANAT-CHK-358": {
    "kinds": [
      "purpose-limited-to"
    ],
    "found": [
      {
        "az": "‹məlumat kateqoriyası› sosial şəbəkə profilindən götürülür, mətnə görə isə oradan yalnız bunlar götürülür: ‹məlumat kateqoriyası›.",
        "en": "‹category of data› is taken from the social profile, and the text says that only this is: ‹category of data›.",
        "ru": "‹категория данных› берётся из профиля соцсети, а по тексту оттуда берут только это: ‹категория данных›."
      }
    ],
    "why": [
      {
        "az": "Mətn sosial girişin nə götürdüyünü qapalı siyahı ilə deyir.",
        "en": "The text gives the closed list of what a social sign-in takes.",
        "ru": "Текст даёт закрытый список того, что берут при входе через соцсеть."
      }
    ],
    "fix": [
      {
        "az": "… məlumatını `statements.…` vədində göstərin və ya götürməyin.",
        "en": "Name … in `statements.…`, or stop taking it.",
        "ru": "Назовите … в `statements.…` или не берите это."
      }
    ]
  },
  "AMANAT-CHK-402": {
    "kinds": [
      "law-and-controller"
    ],
    "found": [
      {
        "az": "Mətn bu qanuna əsaslanır, bəyannamədəki qanunlar arasında isə o yoxdur: ‹qanun›.",
        "en": "The text rests on a law that the declared regimes lack: ‹law›.",
        "ru": "Текст опирается на закон, которого нет среди законов декларации: ‹закон›."
      }
    ],
    "why": [
      {
        "az": "Müraciətlərin müddəti yalnız bəyan olunan qanunlara görə hesablanır: mətnin vədi heç vaxt işləməzdi.",
        "en": "Requests are clocked under the declared regimes only: what the text promises would never run.",
        "ru": "Сроки обращений считаются только по заявленным законам: обещанное никогда бы не сработало."
      }
    ],
    "fix": [
      {
        "az": "`regimes` siyahısına əlavə edin (`id: …`) və ya `statements.…` vədindən çıxarın.",
        "en": "Add `id: …` to `regimes`, or take it out of `statements.…`.",
        "ru": "Добавьте `id: …` в `regimes` или уберите из `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-403": {
    "kinds": [
      "force-at-publication"
    ],
    "found": [
      {
        "az": "Yeni redaksiyanın dərc olunan kimi qüvvəyə mindiyi deyilir, insanlara isə əhəmiyyətli dəyişiklikdən ‹müddət› əvvəl xəbər vermək vəd edilib.",
        "en": "A new edition is said to be in force at publication, while people are promised notice of ‹term› before a significant change.",
        "ru": "Сказано, что новая редакция действует с публикации, а людям обещано уведомление о существенных изменениях заранее: ‹срок›."
      }
    ],
    "why": [
      {
        "az": "Əhəmiyyətli dəyişiklik üçün ikisi birdən doğru ola bilməz: vəd edilən xəbərdarlıq bağlayır, dərcetmə onu yalnız başladır.",
        "en": "Both cannot hold for a significant change: for those the promised notice rules, and publication only starts it.",
        "ru": "Для существенного изменения верно только одно: действует обещанный срок, публикация лишь начинает его."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində deyin ki, əhəmiyyətli dəyişikliklər ‹müddət› sonra, qalanları dərc olunanda qüvvəyə minir.",
        "en": "Say in `statements.…` that significant changes take effect ‹term› after they are told, all others at publication.",
        "ru": "Скажите в `statements.…`, что существенные изменения вступают в силу через ‹срок›, остальные — при публикации."
      }
    ]
  },
  "AMANAT-CHK-404": {
    "kinds": [
      "consent-by-use"
    ],
    "found": [
      {
        "az": "Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə ‹say› və onlar dəyişəndə razılığın yenidən soruşulacağı vəd edilib.",
        "en": "Going on using the service is said to accept a new version; purposes that rest on consent: ‹number›, and consent anew is promised for changes to them.",
        "ru": "Продолжение пользования названо принятием новой редакции; целей на согласии: ‹число›, и при их изменении обещано спросить согласие заново."
      },
      {
        "az": "Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə ‹say›.",
        "en": "Going on using the service is said to accept a new version; purposes that rest on consent: ‹number›.",
        "ru": "Продолжение пользования названо принятием новой редакции; целей на согласии: ‹число›."
      }
    ],
    "why": [
      {
        "az": "Susaraq istifadə yenidən soruşulan razılığı əvəz edə bilməz (GDPR, maddə 4(11), 7; 998-IIIQ, maddə 8).",
        "en": "Silent use cannot stand in for a consent asked anew (GDPR Art. 4(11), 7; 998-IIIQ Art. 8).",
        "ru": "Молчаливое использование не заменяет согласия, которое спрашивают заново (GDPR, ст. 4(11), 7; 998-IIIQ, ст. 8)."
      }
    ],
    "fix": [
      {
        "az": "Cümləni razılığa toxunmayan dəyişikliklərlə məhdudlaşdırın və ya `statements.…` vədini çıxarın.",
        "en": "Limit the sentence to changes that touch no consent, or take `statements.…` out.",
        "ru": "Ограничьте фразу изменениями, которые не касаются согласий, или уберите `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-405": {
    "kinds": [
      "consent-by-use"
    ],
    "found": [
      {
        "az": "Xidmətdən istifadə məlumatın toplanmasına razılıq sayılıb.",
        "en": "Use of the service is said to be agreement to the collection of data.",
        "ru": "Использование сервиса названо согласием на сбор данных."
      }
    ],
    "why": [
      {
        "az": "Razılıq aydın, məlumatlı və azad hərəkətdir, yazılı və ya elektron; istifadə razılıq deyil (GDPR, maddə 4(11); 998-IIIQ, maddə 8). Heç bir məqsəd ona əsaslana bilməz.",
        "en": "Consent is a clear affirmative act, informed and free, written or electronic; use is none (GDPR Art. 4(11); 998-IIIQ Art. 8). No purpose may rest on it.",
        "ru": "Согласие — ясное, информированное и свободное действие, письменное или электронное; использование им не является (GDPR, ст. 4(11); 998-IIIQ, ст. 8). Ни одна цель не может на нём держаться."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədini belə dəyişin ki, insanlar siyasətdən məlumat alır; razılıq lazım olan məqsəddə isə onu soruşun: `basis: consent`.",
        "en": "Let `statements.…` say that people are informed by the policy, and ask for consent where a purpose rests on it: `basis: consent`.",
        "ru": "Пусть `statements.…` говорит, что люди узнают обо всём из политики, а там, где нужно согласие, спрашивайте его: `basis: consent`."
      }
    ]
  },
  "AMANAT-CHK-406": {
    "kinds": [
      "effective-date"
    ],
    "found": [
      {
        "az": "Mətndəki tarix: ‹gün›; bu redaksiya isə ‹gün› qüvvədədir.",
        "en": "The text shows ‹day›; this version takes effect on ‹day›.",
        "ru": "В тексте указано ‹день›, а эта редакция вступает в силу ‹день›."
      }
    ],
    "why": [
      {
        "az": "İnsanlar nəyə razı olduqlarını soruşanda səhifədəki tarixə baxır.",
        "en": "People go by the date on the page when they ask what they agreed to.",
        "ru": "Люди смотрят на дату на странице, когда выясняют, на что согласились."
      }
    ],
    "fix": [
      {
        "az": "Vəddəki tarixi düzəldin (`statements.….on: …`) və ya `policy.effective` sahəsini.",
        "en": "Correct the date of the promise (`statements.….on: …`), or `policy.effective`.",
        "ru": "Исправьте дату в обещании (`statements.….on: …`) или `policy.effective`."
      }
    ]
  },
  "AMANAT-CHK-407": {
    "kinds": [
      "principles"
    ],
    "found": [
      {
        "az": "Mətndəki və `principles` bölməsindəki prinsiplər fərqlənir: ‹prinsip›.",
        "en": "The text and `principles` differ on: ‹principle›.",
        "ru": "Принципы в тексте и в `principles` расходятся: ‹принцип›."
      }
    ],
    "why": [
      {
        "az": "Hər prinsip ona xidmət edənlə bağlanır; bir yerdə deyilən heç nə ilə bağlanmır.",
        "en": "Each principle is linked to what serves it; one named in a single place is linked to nothing.",
        "ru": "Каждый принцип связан с тем, что ему служит; названный в одном месте не связан ни с чем."
      }
    ],
    "fix": [
      {
        "az": "`principles` və `statements.…` eyni prinsipləri desin; fərq: …",
        "en": "Let `principles` and `statements.…` name the same; they differ on …",
        "ru": "Пусть `principles` и `statements.…` называют одно и то же; разница: …"
      }
    ]
  },
  "AMANAT-CHK-409": {
    "kinds": [
      "archive"
    ],
    "found": [
      {
        "az": "Mətnə görə əvvəlki redaksiyalar ‹müddət› saxlanılır, `policy.archive` isə belədir: …",
        "en": "The text keeps former versions for ‹period›; `policy.archive` says: …",
        "ru": "По тексту прежние редакции хранятся ‹срок›, а `policy.archive`: …"
      }
    ],
    "why": [
      {
        "az": "Qısa müddət bitəndə redaksiya, onunla birlikdə vəd də götürülə bilər.",
        "en": "A version may be taken down when the shorter term ends, and the promise with it.",
        "ru": "Когда кончится меньший срок, редакцию могут убрать, а с ней и обещание."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `policy.archive: …` və ya daha uzun.",
        "en": "Write `policy.archive: …`, or longer.",
        "ru": "Напишите: `policy.archive: …` или больше."
      }
    ]
  },
  "AMANAT-CHK-410": {
    "kinds": [
      "notice-before-change"
    ],
    "found": [
      {
        "az": "Mətndə dəyişiklikdən ‹müddət› əvvəl xəbər vermək vəd edilib, `policy.notice` isə belədir: …",
        "en": "The text promises notice of ‹term›; `policy.notice` says: …",
        "ru": "Текст обещает уведомить об изменении за ‹срок›, а в `policy.notice`: …"
      },
      {
        "az": "Mətndə bu yolla xəbər vermək vəd edilib, `policy.notice` bölməsində isə o yoxdur: ‹üsul›.",
        "en": "The text promises notice by ways that `policy.notice` does not name: ‹way›.",
        "ru": "Текст обещает уведомлять способом, которого нет в `policy.notice`: ‹способ›."
      }
    ],
    "why": [
      {
        "az": "Dərcetmə bu bölməyə görə gözləyir və xəbər verir: policy.notice.",
        "en": "Publication waits for, and announces by, what `policy.notice` says.",
        "ru": "Публикация ждёт и объявляет так, как сказано в policy.notice."
      }
    ],
    "fix": [
      {
        "az": "`policy.notice` və `statements.…` eyni müddəti və yolları desin.",
        "en": "Let `policy.notice` and `statements.…` say the same term and ways.",
        "ru": "Пусть `policy.notice` и `statements.…` называют один срок и одни способы."
      }
    ]
  },
  "AMANAT-CHK-411": {
    "kinds": [
      "published-at"
    ],
    "found": [
      {
        "az": "… ünvanı təşkilatın heç bir saytında deyil.",
        "en": "… is at no site of the organisation.",
        "ru": "Адрес … не относится ни к одному сайту организации."
      }
    ],
    "why": [
      {
        "az": "Başqasının ünvanındakı siyasət təşkilatsız yoxa çıxa və ya dəyişə bilər.",
        "en": "A policy at somebody else’s address can vanish or change without the organisation.",
        "ru": "Политика по чужому адресу может исчезнуть или измениться без организации."
      }
    ],
    "fix": [
      {
        "az": "`statements.….url` sahəsində öz saytlarınızın birindəki ünvanı yazın (…) və ya o saytı bəyan edin.",
        "en": "Write under `statements.….url` an address at one of your sites (…), or declare the site.",
        "ru": "Укажите в `statements.….url` адрес на одном из ваших сайтов (…) или заявите этот сайт."
      }
    ]
  },
  "AMANAT-CHK-412": {
    "kinds": [
      "definitions"
    ],
    "found": [
      {
        "az": "Burada «…» yazılıb, mətnin müəyyən etdiyi söz isə «…» sözüdür (…).",
        "en": "\"…\" is used here, and \"…\" is the word the text defines (…).",
        "ru": "Здесь стоит «…», а текст определяет слово «…» (…)."
      }
    ],
    "why": [
      {
        "az": "Bir şeyə iki ad («…», «…») verilsə, oxucu onların eyni olub-olmadığını bilməz.",
        "en": "Two words for one thing (\"…\", \"…\") leave readers to guess whether they mean the same.",
        "ru": "Два слова для одного («…», «…») заставляют читателя гадать, то же ли это."
      }
    ],
    "fix": [
      {
        "az": "«…» yazın və ya `definitions.….insteadOf` siyahısından «…» sözünü çıxarın.",
        "en": "Write \"…\", or take \"…\" out of `definitions.….insteadOf`.",
        "ru": "Напишите «…» или уберите «…» из `definitions.….insteadOf`."
      }
    ]
  },
  "AMANAT-CHK-420": {
    "kinds": [
      "only-with-consent"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin yalnız razılıqla işlədiyi deyilir, əsası isə başqadır: ‹əsas›.",
        "en": "‹purpose› is said to run with consent only; it rests on something else: ‹basis›.",
        "ru": "Сказано, что цель ‹цель› работает только с согласия, а основание другое: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "Razılıq verməyən adamlar üçün də icazə verilərdi.",
        "en": "The gate would allow it to people who never agreed.",
        "ru": "Шлюз разрешал бы это и для тех, кто не давал согласия."
      }
    ],
    "fix": [
      {
        "az": "Məqsəd razılığa əsaslansın (`purposes.….basis: consent`) və ya `statements.…` vədini dəyişin.",
        "en": "Let it rest on consent (`purposes.….basis: consent`), or change the promise `statements.…`.",
        "ru": "Пусть цель опирается на согласие (`purposes.….basis: consent`), или измените обещание `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-421": {
    "kinds": [
      "only-with-consent"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədindən imtinanın heç nəyi dəyişmədiyi deyilir, bəyannamədə isə bu yazılmayıb.",
        "en": "Refusing ‹purpose› is said to cost nothing; it is not declared as unbundled.",
        "ru": "Сказано, что отказ от ‹цель› ничего не меняет, а в декларации этого нет."
      }
    ],
    "why": [
      {
        "az": "Başqa şeyə bağlanan razılıq azad deyil (GDPR, maddə 7(4)).",
        "en": "Consent tied to something else is not free (GDPR Art. 7(4)).",
        "ru": "Согласие, привязанное к другому, не свободно (GDPR, ст. 7(4))."
      }
    ],
    "fix": [
      {
        "az": "İmtina heç nəyə mane olmursa: `purposes.….unbundled: …`; olursa, nəyin itdiyini deyin.",
        "en": "If refusing costs nothing: `purposes.….unbundled: …`; if it does, say what is lost.",
        "ru": "Если отказ ничего не меняет: `purposes.….unbundled: …`; если меняет, скажите, что теряется."
      }
    ]
  },
  "AMANAT-CHK-422": {
    "kinds": [
      "withdrawal-consequences"
    ],
    "found": [
      {
        "az": "‹məqsəd› üçün razılığı geri götürməyin nəticələri olduğu deyilir, nəticələr isə göstərilməyib.",
        "en": "Withdrawing consent for ‹purpose› is said to have consequences; none is declared.",
        "ru": "Сказано, что отзыв согласия на ‹цель› имеет последствия, а какие — не указано."
      }
    ],
    "why": [
      {
        "az": "Təsdiqdən əvvəl şəxsə nəyin dayanacağı deyilməlidir; fakt yoxdursa, göstərməyə bir şey olmur.",
        "en": "Before confirming, people must be told what stops; without the fact nothing can be shown.",
        "ru": "До подтверждения человеку говорят, что прекратится; без факта показать нечего."
      }
    ],
    "fix": [
      {
        "az": "Nəyin dayanacağını yazın: `purposes.….ifWithdrawn: …`.",
        "en": "Write what stops: `purposes.….ifWithdrawn: …`.",
        "ru": "Напишите, что прекратится: `purposes.….ifWithdrawn: …`."
      }
    ]
  },
  "AMANAT-CHK-423": {
    "kinds": [
      "consent-by-form"
    ],
    "found": [
      {
        "az": "‹sayt və ya tətbiq› göndəriləndə razılıq verilmiş sayılır, məqsədlərinin heç biri isə razılığa əsaslanmır.",
        "en": "Sending ‹site or app› is said to give consent; none of its purposes rests on consent.",
        "ru": "Сказано, что отправка ‹сайт или приложение› означает согласие, а ни одна её цель на согласии не основана."
      }
    ],
    "why": [
      {
        "az": "Razılıq bir məqsəd üçün verilir; məqsədi olmayan razılığı nə göstərmək, nə də geri götürmək olur.",
        "en": "A consent is given for a purpose; one that belongs to none can be neither shown nor withdrawn.",
        "ru": "Согласие дают на цель; согласие без цели нельзя ни показать, ни отозвать."
      }
    ],
    "fix": [
      {
        "az": "`properties.….purposes` siyahısında məqsədləri yazın və onlardan biri razılığa əsaslansın: `basis: consent`.",
        "en": "Name its purposes under `properties.….purposes`, and let one of them rest on consent: `basis: consent`.",
        "ru": "Назовите цели в `properties.….purposes`, и пусть одна из них опирается на согласие: `basis: consent`."
      }
    ]
  },
  "AMANAT-CHK-424": {
    "kinds": [
      "only-with-consent"
    ],
    "found": [
      {
        "az": "‹məqsəd› bildirişlərinin razılıqsız göndərildiyi və reklam daşımadığı deyilir; bəyannamədə isə növü …, əsası belədir: ‹əsas›.",
        "en": "Messages of ‹purpose› are said to need no consent and to carry no advertising; its kind is …, its basis: ‹basis›.",
        "ru": "Сказано, что сообщения ‹цель› не требуют согласия и не содержат рекламы; а вид цели — …, основание: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "İmtina edən adam imtina etdiyini başqa ad altında alardı.",
        "en": "People who refused would get by another name what they refused.",
        "ru": "Отказавшийся получал бы то, от чего отказался, под другим именем."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `statements.….apartFrom` siyahısından çıxarın və ya məqsədin əsl növünü yazın: `purposes.….kind`.",
        "en": "Take … out of `statements.….apartFrom`, or declare what it really is under `purposes.….kind`.",
        "ru": "Уберите … из `statements.….apartFrom` или укажите настоящий вид цели: `purposes.….kind`."
      }
    ]
  },
  "AMANAT-CHK-425": {
    "kinds": [
      "withdrawal"
    ],
    "found": [
      {
        "az": "Razılığın geri götürülməsi vəd edilib, ‹məqsəd› məqsədinin razılığını isə geri götürmək olmur.",
        "en": "Withdrawal is promised; ‹purpose› rests on consent and cannot be withdrawn.",
        "ru": "Отзыв обещан, а согласие на цель ‹цель› отозвать нельзя."
      }
    ],
    "why": [
      {
        "az": "Geri götürülə bilməyən razılıq razılıq deyil (GDPR, maddə 7(3); 998-IIIQ, maddə 8).",
        "en": "Consent that cannot be withdrawn is no consent (GDPR Art. 7(3); 998-IIIQ Art. 8).",
        "ru": "Согласие, которое нельзя отозвать, — не согласие (GDPR, ст. 7(3); 998-IIIQ, ст. 8)."
      }
    ],
    "fix": [
      {
        "az": "Razılığı geri götürməyə imkan verin və `purposes.….withdrawable` sətrini silin.",
        "en": "Let people take it back, and take `purposes.….withdrawable` out.",
        "ru": "Дайте возможность отозвать согласие и уберите `purposes.….withdrawable`."
      }
    ]
  },
  "AMANAT-CHK-440": {
    "kinds": [
      "cookies-after-consent"
    ],
    "found": [
      {
        "az": "Bütün cookie-lərin razılığı gözlədiyi deyilir, bunların əsası isə başqadır: …",
        "en": "All cookies are said to wait for consent; these rest on something else: …",
        "ru": "Сказано, что все cookie ждут согласия, а у этих основание другое: …"
      }
    ],
    "why": [
      {
        "az": "Cümlə və quruluş eyni vaxtda doğru ola bilməz: zəruri cookie-lər üçün razılıq nə lazımdır, nə də soruşulur (2002/58/EC nömrəli direktiv, maddə 5(3)).",
        "en": "The sentence and the arrangement cannot both be true: strictly necessary cookies need no consent, and get none (ePrivacy Directive 5(3)).",
        "ru": "Фраза и устройство не могут быть верны вместе: строго необходимым cookie согласие не нужно, и его не спрашивают (директива 2002/58/EC, ст. 5(3))."
      }
    ],
    "fix": [
      {
        "az": "Zəruri cookie-ləri cümlədən çıxarın: `statements.….saveNecessary: …`.",
        "en": "Leave the strictly necessary ones out of the sentence: `statements.….saveNecessary: …`.",
        "ru": "Исключите строго необходимые из фразы: `statements.….saveNecessary: …`."
      }
    ]
  },
  "AMANAT-CHK-441": {
    "kinds": [
      "what-a-cookie-is"
    ],
    "found": [
      {
        "az": "Cookie-lərin heç kimi tanıtmadığı deyilir, bunlar isə fərdi məlumat kimi göstərilib və işlədilir: ‹məlumat kateqoriyası›.",
        "en": "Cookies are said to identify nobody; yet this is declared as personal data and used: ‹category of data›.",
        "ru": "Сказано, что cookie никого не выдают, а это заявлено персональными данными и используется: ‹категория данных›."
      }
    ],
    "why": [
      {
        "az": "Onlayn identifikatorlar şəxsi seçdirir və fərdi məlumatdır (GDPR, maddə 4(1), preambula 30; 998-IIIQ, maddə 2).",
        "en": "Online identifiers single a person out and are personal data (GDPR Art. 4(1), recital 30; 998-IIIQ Art. 2).",
        "ru": "Онлайн-идентификаторы выделяют человека и являются персональными данными (GDPR, ст. 4(1), преамбула 30; 998-IIIQ, ст. 2)."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədini çıxarın və ya cookie-nin adsız identifikator daşıdığını deyin.",
        "en": "Take `statements.…` out, or say that a cookie carries an identifier without a name.",
        "ru": "Уберите `statements.…` или скажите, что cookie несёт идентификатор без имени."
      }
    ]
  },
  "AMANAT-CHK-442": {
    "kinds": [
      "cookie-bases"
    ],
    "found": [
      {
        "az": "‹cookie kateqoriyası› kateqoriyasının mətndə eyni vaxtda bir neçə əsası var: ‹əsas›.",
        "en": "The text rests ‹cookie category› cookies on several bases at once: ‹basis›.",
        "ru": "В тексте у категории ‹категория cookie› сразу несколько оснований: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "Razılıq iki əsasdan biri olanda imtinanın keçərli olub-olmadığını heç kim bilmir (GDPR, maddə 6(1), 7; 2002/58/EC nömrəli direktiv, maddə 5(3)).",
        "en": "With consent as one of two bases nobody can tell whether a refusal counts (GDPR Art. 6(1), 7; ePrivacy Directive 5(3)).",
        "ru": "Когда согласие — одно из двух оснований, никто не знает, действует ли отказ (GDPR, ст. 6(1), 7; директива 2002/58/EC, ст. 5(3))."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində … üçün bir əsas saxlayın: sayt onlarsız işləyirsə, razılıq.",
        "en": "Leave one basis for … in `statements.…`: consent, unless the site cannot work without them.",
        "ru": "Оставьте в `statements.…` одно основание для …: согласие, если сайт работает и без них."
      }
    ]
  },
  "AMANAT-CHK-443": {
    "kinds": [
      "cookie-bases"
    ],
    "found": [
      {
        "az": "‹cookie kateqoriyası› kateqoriyasının əsası mətndə belədir: ‹əsas›, bəyannamədə isə belə: ‹əsas›.",
        "en": "The text rests ‹cookie category› cookies on ‹basis›; the category rests on ‹basis›.",
        "ru": "Основание категории ‹категория cookie› в тексте: ‹основание›, а в декларации: ‹основание›."
      }
    ],
    "why": [
      {
        "az": "Banner kateqoriyaya, insanlar isə mətnə baxır.",
        "en": "The banner goes by the category, people by the text.",
        "ru": "Баннер следует категории, люди — тексту."
      }
    ],
    "fix": [
      {
        "az": "`cookieCategories.….basis` və `statements.…` eyni əsası desin.",
        "en": "Let `cookieCategories.….basis` and `statements.…` say the same basis.",
        "ru": "Пусть `cookieCategories.….basis` и `statements.…` называют одно основание."
      }
    ]
  },
  "AMANAT-CHK-444": {
    "kinds": [
      "cookie-lifetimes"
    ],
    "found": [
      {
        "az": "‹cookie kateqoriyası› kateqoriyasının həddi mətndə ‹müddət› yazılıb, bəyannamədə isə: …",
        "en": "The text limits ‹cookie category› cookies to ‹period›; the category declares: …",
        "ru": "Предел категории ‹категория cookie› в тексте — ‹срок›, а в декларации: …"
      }
    ],
    "why": [
      {
        "az": "Cookie-lər kateqoriyanın həddi ilə, insanlar isə mətnlə ölçür.",
        "en": "Cookies are held against the limit of the category, people against the text.",
        "ru": "Cookie сверяют с пределом категории, а люди — с текстом."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `cookieCategories.….longest: …`.",
        "en": "Write `cookieCategories.….longest: …`.",
        "ru": "Напишите: `cookieCategories.….longest: …`."
      }
    ]
  },
  "AMANAT-CHK-446": {
    "kinds": [
      "analytics-opt-out",
      "cookie-list",
      "cookie-purposes",
      "tracking-technologies"
    ],
    "found": [
      {
        "az": "Mətndə analitika üçün ‹məlumat alıcısı› göstərilib, o isə ‹məqsəd› məqsədinin alıcıları sırasında yoxdur.",
        "en": "The text names ‹recipient› for analytics; it is no recipient of ‹purpose›.",
        "ru": "В тексте для аналитики назван ‹получатель›, а среди получателей цели ‹цель› его нет."
      },
      {
        "az": "‹cookie› bəyannamədə var, dərc olunan siyahıda isə yoxdur.",
        "en": "‹cookie› is declared and missing from the published list.",
        "ru": "‹cookie› есть в декларации, а в опубликованном списке нет."
      },
      {
        "az": "‹cookie› bunun üçün işlədilir: …; mətndə isə bu yoxdur.",
        "en": "‹cookie› serves what the text does not name: …",
        "ru": "‹cookie› служит тому, чего нет в тексте: …"
      },
      {
        "az": "Mətndə bunlardan danışılır: …; cookie siyahısında isə belə növ yoxdur.",
        "en": "The text speaks of …; the cookie list has none of these kinds.",
        "ru": "В тексте говорится о …, а в списке cookie таких видов нет."
      }
    ],
    "why": [
      {
        "az": "Məqsədin göstərmədiyi alıcıya icazə verilmir: heç nə ölçülməzdi.",
        "en": "The gate refuses a recipient its purpose does not name: nothing would be measured.",
        "ru": "Шлюз отклоняет получателя, которого цель не называет: ничего бы не измерялось."
      },
      {
        "az": "Mətn işlənən cookie-lərin siyahısını vəd edir.",
        "en": "The text promises the list of cookies in use.",
        "ru": "Текст обещает список используемых cookie."
      },
      {
        "az": "Mətndə cookie-lərin nə üçün olduğu qapalı siyahı ilə deyilib.",
        "en": "The text closes the list of what cookies are for.",
        "ru": "Текст закрывает список того, для чего служат cookie."
      },
      {
        "az": "Siyahıda olmayan şey icazə verilənədək adı ilə bloklana bilmir.",
        "en": "What is not listed cannot be blocked by name until it is allowed.",
        "ru": "То, чего нет в списке, нельзя блокировать по имени, пока оно не разрешено."
      }
    ],
    "fix": [
      {
        "az": "… id-sini `purposes.….recipients` siyahısına əlavə edin.",
        "en": "Add … to `purposes.….recipients`.",
        "ru": "Добавьте … в `purposes.….recipients`."
      },
      {
        "az": "… id-sini `statements.…` vədinə əlavə edin.",
        "en": "Add … to `statements.…`.",
        "ru": "Добавьте … в `statements.…`."
      },
      {
        "az": "… məqsədini `statements.…` vədində göstərin və ya `cookies.….serves` sahəsini düzəldin.",
        "en": "Name … in `statements.…`, or correct `cookies.….serves`.",
        "ru": "Назовите … в `statements.…` или исправьте `cookies.….serves`."
      },
      {
        "az": "Hər birini kateqoriyası və provayderi ilə `cookies` bölməsinə yazın (növlər: …).",
        "en": "List each one under `cookies` with its category and provider (kinds: …).",
        "ru": "Впишите в `cookies` каждую такую технологию с категорией и поставщиком (виды: …)."
      }
    ]
  },
  "AMANAT-CHK-447": {
    "kinds": [
      "banner-choices",
      "cookie-settings"
    ],
    "found": [
      {
        "az": "Mətndə bu düymələr vəd edilib, bannerdə isə yoxdur: ‹düymə›.",
        "en": "The text promises buttons that the banner does not have: ‹button›.",
        "ru": "Текст обещает кнопки, которых нет в баннере: ‹кнопка›."
      },
      {
        "az": "Seçimin hər an dəyişdirilə bildiyi deyilir, nə banner, nə də onu açan keçid göstərilib.",
        "en": "The choice is said to be open at any time; no banner and no settings link are declared.",
        "ru": "Сказано, что выбор можно изменить в любой момент, а ни баннера, ни ссылки на настройки нет."
      }
    ],
    "why": [
      {
        "az": "İmtina razılıq qədər asan və vəd edildiyi kimi olmalıdır (GDPR, maddə 7(3)).",
        "en": "Refusing must be as easy as agreeing, and as promised (GDPR Art. 7(3)).",
        "ru": "Отказаться должно быть так же легко, как согласиться, и так, как обещано (GDPR, ст. 7(3))."
      },
      {
        "az": "Razılığı geri götürmək vermək qədər asan olmalıdır (GDPR, maddə 7(3)).",
        "en": "Withdrawing consent must be as easy as giving it (GDPR Art. 7(3)).",
        "ru": "Отозвать согласие должно быть так же легко, как дать (GDPR, ст. 7(3))."
      }
    ],
    "fix": [
      {
        "az": "`banner.buttons` siyahısına əlavə edin: …",
        "en": "Add to `banner.buttons`: …",
        "ru": "Добавьте в `banner.buttons`: …"
      },
      {
        "az": "Banner bəyan edin və parametrlər keçidinin adını yazın: `banner.settingsLabel`.",
        "en": "Declare the banner with the label of its settings link: `banner.settingsLabel`.",
        "ru": "Заявите баннер с названием ссылки на настройки: `banner.settingsLabel`."
      }
    ]
  },
  "AMANAT-CHK-448": {
    "kinds": [
      "cookie-kinds"
    ],
    "found": [
      {
        "az": "Banner ‹cookie kateqoriyası› kateqoriyasını təklif edir, mətndə isə belə növ yoxdur.",
        "en": "The banner offers ‹cookie category›; the text names no such kind.",
        "ru": "Баннер предлагает категорию ‹категория cookie›, а в тексте такого вида нет."
      }
    ],
    "why": [
      {
        "az": "İnsanlardan siyasətin izah etmədiyi bir şey soruşulur.",
        "en": "People are asked about something the policy does not explain.",
        "ru": "Людей спрашивают о том, чего политика не объясняет."
      }
    ],
    "fix": [
      {
        "az": "… kateqoriyasını `statements.…` vədində göstərin və ya `cookieCategories.…` bölməsini silin.",
        "en": "Name … in `statements.…`, or take `cookieCategories.…` out.",
        "ru": "Назовите … в `statements.…` или уберите `cookieCategories.…`."
      }
    ]
  },
  "AMANAT-CHK-449": {
    "kinds": [
      "analytics-opt-out",
      "browser-signal-honoured"
    ],
    "found": [
      {
        "az": "Brauzer vasitəsilə imtina vəd edilib, banner isə onun siqnalını nəzərə almır.",
        "en": "Refusal through the browser is promised; the banner does not honour its signal.",
        "ru": "Обещан отказ через браузер, а баннер не учитывает его сигнал."
      },
      {
        "az": "Brauzerin imtinasının nəzərə alındığı vəd edilib, banner isə Global Privacy Control siqnalını nəzərə almır.",
        "en": "The browser’s refusal is promised to count; the banner does not honour Global Privacy Control.",
        "ru": "Обещано учитывать отказ браузера, а баннер не учитывает сигнал Global Privacy Control."
      }
    ],
    "why": [
      {
        "az": "Brauzerin göndərdiyi, heç kimin oxumadığı imtina imtina yolu deyil.",
        "en": "A refusal the browser sends and nobody reads is no way to refuse.",
        "ru": "Отказ, который браузер отправил и никто не прочитал, — не способ отказаться."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `banner.gpc: …`.",
        "en": "Write `banner.gpc: …`.",
        "ru": "Напишите: `banner.gpc: …`."
      }
    ]
  },
  "AMANAT-CHK-450": {
    "kinds": [
      "depersonalised-statistics"
    ],
    "found": [
      {
        "az": "Statistikanın adsızlaşdırıldığı deyilir, ‹məlumat kateqoriyası› isə belə göstərilməyib.",
        "en": "Statistics are said to be depersonalised; ‹category of data› is not declared so.",
        "ru": "Сказано, что статистика обезличена, а ‹категория данных› так не отмечено."
      }
    ],
    "why": [
      {
        "az": "Şəxsə bağlana bilən məlumat, mətn nə deyirsə desin, fərdi məlumatdır (GDPR, preambula 26).",
        "en": "Data that can be tied to a person is personal data, whatever the text calls it (GDPR recital 26).",
        "ru": "Данные, которые можно связать с человеком, — персональные, как бы их ни называл текст (GDPR, преамбула 26)."
      }
    ],
    "fix": [
      {
        "az": "İdentifikatorları kəsin və `categories.….anonymous: …` yazın, ya da `statements.…` vədini dəyişin.",
        "en": "Cut its identifiers and write `categories.….anonymous: …`, or change `statements.…`.",
        "ru": "Уберите идентификаторы и напишите `categories.….anonymous: …` или измените `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-460": {
    "kinds": [
      "age-limit"
    ],
    "found": [
      {
        "az": "Mətndə yaş həddi ‹say› yazılıb, başqa yerdə isə: …",
        "en": "The text sets the limit at ‹number›; elsewhere it is: …",
        "ru": "В тексте возрастной предел — ‹число›, а в другом месте: …"
      }
    ],
    "why": [
      {
        "az": "Yoxlama və qeydiyyat bir həddə görə işləyir: ikisinin arasında qalan uşaqlar o birinə zidd qəbul olunur.",
        "en": "The gate and the sign-up go by one limit; children between the two are served against the other.",
        "ru": "Шлюз и регистрация работают по одному пределу: детей между двумя принимают вопреки другому."
      }
    ],
    "fix": [
      {
        "az": "Hər yerdə eyni yaşı yazın: bu vəddə ‹say› yazılıb, digər yer `age.minimum`.",
        "en": "Give the same age everywhere: this promise says ‹number›, the other place is `age.minimum`.",
        "ru": "Укажите везде один возраст: в этом обещании ‹число›, другое место — `age.minimum`."
      }
    ]
  },
  "AMANAT-CHK-461": {
    "kinds": [
      "age-check"
    ],
    "found": [
      {
        "az": "Yaşın yoxlanıldığı deyilir; bəyannamədəki `age.check`: …",
        "en": "The age is said to be checked; `age.check` is: …",
        "ru": "Сказано, что возраст проверяется; а `age.check` в декларации: …"
      }
    ],
    "why": [
      {
        "az": "Yoxlanılmayan hədd heç kimi saxlamır (GDPR, maddə 8(2)).",
        "en": "A limit nobody checks keeps nobody out (GDPR Art. 8(2)).",
        "ru": "Предел, который никто не проверяет, никого не останавливает (GDPR, ст. 8(2))."
      }
    ],
    "fix": [
      {
        "az": "Doğum tarixini soruşursunuzsa `age.check: birth-date`, şəxs özü təsdiqləyirsə `age.check: attestation` yazın.",
        "en": "Write `age.check: birth-date` if the birth date is asked for, `age.check: attestation` if people state their age.",
        "ru": "Напишите `age.check: birth-date`, если спрашиваете дату рождения, или `age.check: attestation`, если человек сам подтверждает возраст."
      }
    ]
  },
  "AMANAT-CHK-462": {
    "kinds": [
      "child-priority"
    ],
    "found": [
      {
        "az": "Uşaqlar haqqında müraciətlərə növbədənkənar baxıldığı deyilir, `age.prioritised` isə bunu demir.",
        "en": "Requests about children are said to come first; `age.prioritised` does not say so.",
        "ru": "Сказано, что обращения о детях рассматриваются первыми, а `age.prioritised` этого не говорит."
      }
    ],
    "why": [
      {
        "az": "Növbə bəyannaməyə görə qurulur.",
        "en": "The queue is ordered by the declaration.",
        "ru": "Очередь строится по декларации."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `age.prioritised: …`.",
        "en": "Write `age.prioritised: …`.",
        "ru": "Напишите: `age.prioritised: …`."
      }
    ]
  },
  "AMANAT-CHK-470": {
    "kinds": [
      "contact-by-channels"
    ],
    "found": [
      {
        "az": "Mətnlə ‹məqsəd› məqsədinin kanalları arasında fərq var: ‹üsul›.",
        "en": "The text and the channels of ‹purpose› differ on: ‹way›.",
        "ru": "Текст и каналы цели ‹цель› расходятся: ‹способ›."
      }
    ],
    "why": [
      {
        "az": "Kanaldan yalnız bəyan olunduğu yerdə imtina etmək olur; deyilməyən kanal gözlənilmir.",
        "en": "A channel can be refused only where it is declared; one that is not told of cannot be expected.",
        "ru": "Отказаться от канала можно только там, где он заявлен; о том, о чём не сказано, не знают."
      }
    ],
    "fix": [
      {
        "az": "`purposes.….channels` və `statements.…` eyni kanalları göstərsin; fərq: ‹üsul›.",
        "en": "Let `purposes.….channels` and `statements.…` name the same channels; they differ on ‹way›.",
        "ru": "Пусть `purposes.….channels` и `statements.…` называют одни каналы; разница: ‹способ›."
      }
    ]
  },
  "AMANAT-CHK-471": {
    "kinds": [
      "news-refusable"
    ],
    "found": [
      {
        "az": "Bildirişlərdən e-poçtla imtina etmək olar deyilir, onları dayandıran məktub mövzusu isə göstərilməyib.",
        "en": "Messages can be refused by e-mail; no subject line is declared that stops them.",
        "ru": "Сказано, что от сообщений можно отказаться по почте, а тема письма для этого не указана."
      }
    ],
    "why": [
      {
        "az": "Qaydanın tanımadığı imtina insanı gözləyir, mesajlar isə gedir.",
        "en": "A refusal that no rule recognises waits for a human, and messages go on meanwhile.",
        "ru": "Отказ, который не распознаёт правило, ждёт человека, а сообщения идут."
      }
    ],
    "fix": [
      {
        "az": "E-poçt kanalında mövzu sətrini yazın: subjects.marketing-opt-out.",
        "en": "Add the subject line under subjects.marketing-opt-out of the e-mail channel.",
        "ru": "Добавьте тему письма у канала почты: subjects.marketing-opt-out."
      }
    ]
  },
  "AMANAT-CHK-501": {
    "kinds": [
      "destruction-irreversible",
      "kept-only-as-needed",
      "unlimited-retention"
    ],
    "found": [
      {
        "az": "Məhv edilmə təsvir olunub, bu məqsədlərin məlumatı isə heç vaxt məhv edilmir: ‹məqsəd›.",
        "en": "Destruction is described, and the data of these purposes never reaches it: ‹purpose›.",
        "ru": "Уничтожение описано, а данные этих целей до него не доходят: ‹цель›."
      },
      {
        "az": "Məlumatın yalnız lazım olduqca saxlanıldığı deyilir, bu məqsədlər isə onu müddətsiz saxlayır: ‹məqsəd›.",
        "en": "Data is to be kept only as needed, and these purposes keep it without a limit: ‹purpose›.",
        "ru": "Сказано, что данные хранятся только по необходимости, а эти цели хранят их бессрочно: ‹цель›."
      },
      {
        "az": "Mətn fərdi məlumatların işlənməsinə heç bir müddət qoymur.",
        "en": "The text sets no limit to the processing of personal data.",
        "ru": "Текст не ограничивает срок обработки персональных данных."
      }
    ],
    "why": [
      {
        "az": "Müddəti olmayan məlumat heç vaxt məhv edilmir.",
        "en": "Data without a period is never destroyed.",
        "ru": "Данные без срока никогда не уничтожают."
      },
      {
        "az": "Saxlamanın məhdudlaşdırılması: ‹qanun›.",
        "en": "Storage limitation: ‹law›.",
        "ru": "Ограничение хранения: ‹закон›."
      },
      {
        "az": "Məlumat məqsədinə lazım olduğundan artıq saxlanıla bilməz (‹qanun›; 108 saylı Konvensiya, maddə 5); 998-IIIQ-nin 8-ci maddəsinə görə razılıqda müddət göstərilir.",
        "en": "Data may be kept no longer than its purpose needs (storage limitation, ‹law›; Convention 108 Art. 5); consent under 998-IIIQ Art. 8 states a term.",
        "ru": "Данные хранят не дольше, чем нужно цели (‹закон›; Конвенция 108, ст. 5); в согласии по 998-IIIQ, ст. 8 указывают срок."
      }
    ],
    "fix": [
      {
        "az": "Müddət yazın: `purposes.….retention.keep`.",
        "en": "Write a period under `purposes.….retention.keep`.",
        "ru": "Укажите срок в `purposes.….retention.keep`."
      },
      {
        "az": "Hər məqsədə müddət və başladığı hadisəni verin, məsələn `retention: …`, və `statements.…` vədini çıxarın.",
        "en": "Give each purpose a period and the event it starts from, as in `retention: …`, and take `statements.…` back.",
        "ru": "Задайте каждой цели срок и событие, например `retention: …`, и уберите `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-502": {
    "kinds": [
      "case-hold",
      "kept-only-as-needed",
      "retention",
      "verification-documents"
    ],
    "found": [
      {
        "az": "Mətnə görə məlumat iş bitənədək saxlanılır, ‹məqsəd› məqsədinin müddəti isə başqa hadisədən sayılır: ‹hadisə›.",
        "en": "The text keeps the data until the case ends; ‹purpose› counts from another event: ‹event›.",
        "ru": "По тексту данные хранятся до конца дела, а срок цели ‹цель› считается от другого события: ‹событие›."
      },
      {
        "az": "Sənədlər yoxlamadan sonra silinməlidir, ‹məqsəd› isə onları başqa hadisədən sayaraq saxlayır: ‹hadisə›.",
        "en": "The documents are to go after the check; ‹purpose› counts their period from another event: ‹event›.",
        "ru": "Документы следует удалить после проверки, а ‹цель› считает срок от другого события: ‹событие›."
      },
      {
        "az": "Məlumat mətndə olmayan səbəblərlə daha uzun saxlanılır: …",
        "en": "Data is kept longer on grounds the text does not name: …",
        "ru": "Данные хранятся дольше по причинам, которых нет в тексте: …"
      },
      {
        "az": "Mətnə görə ‹məqsəd› məqsədinin müddəti bu hadisə ilə bitir: ‹hadisə›; qüvvədə olan müddət isə bitmir.",
        "en": "The text ends the period of ‹purpose› with an event that does not end the retention that runs: ‹event›.",
        "ru": "По тексту срок цели ‹цель› кончается с событием: ‹событие›; а действующий срок — нет."
      },
      {
        "az": "‹məqsəd› məqsədinin müddəti mətndə belədir: …; qüvvədə olan isə belədir: …",
        "en": "The text keeps data for ‹purpose›: …; the retention that runs: …",
        "ru": "Срок цели ‹цель› в тексте: …; а действующий: …"
      }
    ],
    "why": [
      {
        "az": "Silmə mətnə yox, bəyan olunmuş müddətə baxır.",
        "en": "The sweep follows the declared retention, not the text.",
        "ru": "Удаление следует заявленному сроку, а не тексту."
      },
      {
        "az": "İnsanlara işləndiyindən az səbəb deyilib.",
        "en": "People were told of fewer grounds than are used.",
        "ru": "Людям назвали меньше причин, чем применяют."
      },
      {
        "az": "Məlumat bəyan olunmuş müddətdə məhv edilir; insanlara başqası deyilib.",
        "en": "Data is destroyed by the declared retention; people were told of another.",
        "ru": "Данные уничтожают по заявленному сроку; людям назвали другой."
      }
    ],
    "fix": [
      {
        "az": "Müddət işin bağlanmasından başlasın: `purposes.….retention.after: case.closed`.",
        "en": "Let the retention start there: `purposes.….retention.after: case.closed`.",
        "ru": "Пусть срок начинается с закрытия дела: `purposes.….retention.after: case.closed`."
      },
      {
        "az": "Müddət yoxlamadan başlasın: `purposes.….retention.after: verified`.",
        "en": "Let the retention start there: `purposes.….retention.after: verified`.",
        "ru": "Пусть срок начинается с проверки: `purposes.….retention.after: verified`."
      },
      {
        "az": "Onları `statements.….longerFor` siyahısında göstərin və ya istisnaları çıxarın.",
        "en": "Name them under `statements.….longerFor`, or drop the exceptions.",
        "ru": "Назовите их в `statements.….longerFor` или уберите исключения."
      },
      {
        "az": "`purposes.….retention` və `statements.…` eyni müddəti desin.",
        "en": "Let `purposes.….retention` and `statements.…` say the same.",
        "ru": "Пусть `purposes.….retention` и `statements.…` называют один срок."
      }
    ]
  },
  "AMANAT-CHK-503": {
    "kinds": [
      "retention"
    ],
    "found": [
      {
        "az": "‹məqsəd› məlumatının müddəti iki vəddə fərqlidir: … — …; … — …",
        "en": "Data for ‹purpose› is kept differently by two promises: … says …, … says …",
        "ru": "Срок данных ‹цель› в двух обещаниях разный: … — …; … — …"
      }
    ],
    "why": [
      {
        "az": "Bir məlumatın iki sonu ola bilməz; uzun müddət məqsədsiz qalır (GDPR, maddə 5(1)(e)).",
        "en": "One datum cannot end at two times; the longer period is without a purpose (GDPR Art. 5(1)(e)).",
        "ru": "Одни данные не могут кончиться дважды; более долгий срок остаётся без цели (GDPR, ст. 5(1)(e))."
      }
    ],
    "fix": [
      {
        "az": "Bir müddət seçin (…, …) və ya məqsədi bölün və hər hissənin müddətini deyin.",
        "en": "Decide on one period (…, …), or split the purpose and say what each part keeps.",
        "ru": "Выберите один срок (…, …) или разделите цель и назовите срок каждой части."
      }
    ]
  },
  "AMANAT-CHK-505": {
    "kinds": [
      "limitation-hold"
    ],
    "found": [
      {
        "az": "Mətnə görə iddia müddəti (…) ‹müddət› təşkil edir, qanuna görə isə: ‹müddət›.",
        "en": "The text calls ‹period› the limitation (…); the law says ‹period›.",
        "ru": "По тексту исковая давность (…) — ‹срок›, а по закону — ‹срок›."
      }
    ],
    "why": [
      {
        "az": "İddia müddəti ‹müddət› təşkil edir (‹qanun›): məlumat gedəndən sonra da iddia gələ bilər, ya da məlumat iddiasız qalır.",
        "en": "By ‹law› the limitation is ‹period›; a claim may still come after the data has gone, or the data stays without a claim.",
        "ru": "Срок давности (‹закон›): ‹срок›; иск может прийти и после удаления данных, или данные останутся без иска."
      }
    ],
    "fix": [
      {
        "az": "`statements.….keep` sahəsində qanunun müddətini yazın (‹müddət›) və ya qısa müddətin təşkilatın öz müddəti olduğunu deyin.",
        "en": "Write the term of the law (‹period›) under `statements.….keep`, or say that the shorter one is the organisation’s own.",
        "ru": "Укажите в `statements.….keep` срок закона (‹срок›) или скажите, что меньший срок — собственный."
      }
    ]
  },
  "AMANAT-CHK-506": {
    "kinds": [
      "extension"
    ],
    "found": [
      {
        "az": "Mətn müddəti ‹müddət› uzatmağa imkan verir, qanun (‹qanun›) isə ‹müddət› verir.",
        "en": "The text allows an extension of ‹period›; ‹law› grants ‹period›.",
        "ru": "Текст допускает продление: ‹срок›, а закон (‹закон›) даёт: ‹срок›."
      },
      {
        "az": "Mətn müddəti ‹müddət› uzatmağa imkan verir, `terms.extension` isə belədir: ‹müddət›.",
        "en": "The text allows an extension of ‹period›, and `terms.extension` is ‹term›.",
        "ru": "Текст допускает продление: ‹срок›, а `terms.extension`: ‹срок›."
      }
    ],
    "why": [
      {
        "az": "Qanundan (‹qanun›) sərt olan öz vədi bağlayır: müddət ikisindən qısası ilə bitir.",
        "en": "An own promise stricter than the law binds (‹law›): the clock ends with the earlier of the two.",
        "ru": "Собственное обещание строже закона (‹закон›) обязывает: срок кончается с более ранним из двух."
      },
      {
        "az": "Müddət qanunun (‹qanun›) verdiyindən uzun ola bilməz: vədə görə verilən cavab gecikərdi.",
        "en": "A term cannot be longer than ‹law› grants; an answer within the promise would come too late.",
        "ru": "Срок не может быть больше того, что даёт закон (‹закон›): ответ в обещанный срок опоздал бы."
      },
      {
        "az": "Müddət terms.extension sahəsinə görə uzadılır; mətn insanlara başqa şey deyir.",
        "en": "The runtime extends by terms.extension; the text tells people otherwise.",
        "ru": "Срок продлевают по terms.extension; текст говорит людям другое."
      }
    ],
    "fix": [
      {
        "az": "Bilərəkdən belədirsə, heç nə etməyin. Deyilsə, `statements.….atMost` sahəsində qanunun müddətini vəd edin: ‹müddət›.",
        "en": "Nothing, if it is meant. Otherwise promise the term of the law under `statements.….atMost`: ‹period›.",
        "ru": "Если так и задумано, ничего. Если нет, обещайте в `statements.….atMost` срок закона: ‹срок›."
      },
      {
        "az": "`statements.….atMost` sahəsini qanunun müddətinədək qısaldın (‹müddət›) və ya aid olduğu qanunu yazın: `statements.….under`.",
        "en": "Shorten `statements.….atMost` to the term of the law (‹period›), or name the law it is meant for under `statements.….under`.",
        "ru": "Сократите `statements.….atMost` до срока закона (‹срок›) или укажите закон, к которому он относится: `statements.….under`."
      },
      {
        "az": "`terms.extension` və `statements.….atMost` eyni müddəti desin.",
        "en": "Let `terms.extension` and `statements.….atMost` say the same.",
        "ru": "Пусть `terms.extension` и `statements.….atMost` говорят одно."
      }
    ]
  },
  "AMANAT-CHK-507": {
    "kinds": [
      "answer-within"
    ],
    "found": [
      {
        "az": "Cavab müddəti bəyannamədə olmayan qanuna əsaslanır: ‹qanun›.",
        "en": "The answer term rests on a law that is not among the declared regimes: ‹law›.",
        "ru": "Срок ответа опирается на закон, которого нет в декларации: ‹закон›."
      },
      {
        "az": "Cavab müddəti qüvvədə olmayan qanuna əsaslanır: ‹qanun›.",
        "en": "The answer term rests on a law that is not in force: ‹law›.",
        "ru": "Срок ответа опирается на закон, который не действует: ‹закон›."
      }
    ],
    "why": [
      {
        "az": "Hər müraciətin müddəti bəyan olunmuş qanuna görə hesablanır.",
        "en": "The clock of each request runs under a declared law.",
        "ru": "Срок каждого обращения идёт по заявленному закону."
      }
    ],
    "fix": [
      {
        "az": "`regimes` siyahısına əlavə edin (`id: …`) və ya `statements.…` vədində başqa qanunu göstərin.",
        "en": "Add `id: …` to `regimes`, or name another law in `statements.…`.",
        "ru": "Добавьте `id: …` в `regimes` или укажите другой закон в `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-509": {
    "kinds": [
      "contact-for-requests",
      "question-never-lost",
      "receipt-confirmed",
      "request-channels",
      "requests-handled",
      "right",
      "rights-by-channel",
      "rights-list"
    ],
    "found": [
      {
        "az": "Mətndə müraciət üçün bu kanal təklif olunur, bəyannamədə isə o, müraciət üçün deyil: ‹əlaqə kanalı›.",
        "en": "The text offers a channel for requests that is not declared for them: ‹channel›.",
        "ru": "Текст предлагает для обращений канал, который для них не заявлен: ‹канал связи›."
      },
      {
        "az": "Müraciətin alındığını təsdiqləmək vəd edilib, müraciət qəbul edən kanal isə yoxdur.",
        "en": "Receipts are promised, and no channel is declared for requests.",
        "ru": "Обещано подтверждать получение, а канала для обращений нет."
      },
      {
        "az": "Müraciətlərə baxmaq vəd edilib, müraciət qəbul edən kanal isə yoxdur.",
        "en": "The text promises to manage requests, and no channel is declared for them.",
        "ru": "Обещано вести обращения, а канала для них нет."
      }
    ],
    "why": [
      {
        "az": "Heç kimin gözləmədiyi yerə göndərilən müraciətə gec cavab verilir və ya verilmir, müddət isə gedir.",
        "en": "A request sent where nobody expects one is answered late or never, and the term runs all the same.",
        "ru": "На обращение, которого там никто не ждёт, отвечают поздно или никогда, а срок идёт."
      },
      {
        "az": "Heç yerə gəlməyəni təsdiqləmək olmaz.",
        "en": "What is received nowhere cannot be confirmed.",
        "ru": "Нельзя подтвердить то, что никуда не пришло."
      },
      {
        "az": "Heç yerə gəlməyən müraciətləri idarə etmək olmaz.",
        "en": "Requests that come in nowhere cannot be managed.",
        "ru": "Нельзя вести обращения, которые никуда не приходят."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `channels.….forRequests: …`, ya da `statements.…` vədində başqa kanal göstərin.",
        "en": "Write `channels.….forRequests: …`, or name another channel in `statements.…`.",
        "ru": "Напишите: `channels.….forRequests: …`, или укажите другой канал в `statements.…`."
      },
      {
        "az": "Müraciət qəbul edən kanalda yazın: `forRequests: …`. Kanallar: `channels.…`.",
        "en": "Write `forRequests: …` for the channel that takes them. Channels: `channels.…`.",
        "ru": "Напишите `forRequests: …` у канала, который их принимает. Каналы: `channels.…`."
      }
    ]
  },
  "AMANAT-CHK-510": {
    "kinds": [
      "request-by-subject-line"
    ],
    "found": [
      {
        "az": "… kanalında … müraciəti üçün məktub mövzusu göstərilməyib.",
        "en": "… declares no subject line for …",
        "ru": "В … не указана тема письма для обращения …"
      }
    ],
    "why": [
      {
        "az": "Bu mövzuda məktub sual sayılar və insanı gözləyərdi.",
        "en": "A letter with that subject would be taken for a question and wait for a person.",
        "ru": "Письмо с этой темой приняли бы за вопрос, и оно ждало бы человека."
      }
    ],
    "fix": [
      {
        "az": "Mövzu sətrini bəyan edin: `channels.….subjects.…`.",
        "en": "Declare the subject line under `channels.….subjects.…`.",
        "ru": "Заявите тему письма в `channels.….subjects.…`."
      }
    ]
  },
  "AMANAT-CHK-511": {
    "kinds": [
      "request-by-subject-line"
    ],
    "found": [
      {
        "az": "… və … müraciətlərinin mövzuları böyük-kiçik hərfə və nöqtələrə baxılmasa, eynidir.",
        "en": "The subject lines of … and … are the same once case and diacritics are set aside.",
        "ru": "Темы обращений … и … одинаковы, если не смотреть на регистр и диакритику."
      }
    ],
    "why": [
      {
        "az": "Poçt proqramları böyük-kiçik hərfi və işarələri dəyişir; belə məktubları ayırmaq olmazdı.",
        "en": "Mail programs change case and diacritics; such letters could not be told apart.",
        "ru": "Почтовые программы меняют регистр и знаки; такие письма не различить."
      }
    ],
    "fix": [
      {
        "az": "Bu iki müraciətə fərqli mövzular verin: …, …",
        "en": "Give the two requests different subject lines: …, …",
        "ru": "Дайте этим двум обращениям разные темы: …, …"
      }
    ]
  },
  "AMANAT-CHK-512": {
    "kinds": [
      "deletion-confirmed",
      "request-file",
      "right",
      "rights-list",
      "self-service"
    ],
    "found": [
      {
        "az": "Hüquqların necə yerinə yetirildiyini sənədləşdirmək vəd edilib, heç bir hüquq isə göstərilməyib.",
        "en": "The text promises to document how rights are served, and no right is declared.",
        "ru": "Обещано документировать исполнение прав, а ни одно право не заявлено."
      },
      {
        "az": "Mətndə verilən hüquqlar bəyannamədə yoxdur: ‹hüquq›.",
        "en": "The text grants rights that are not declared: ‹right›.",
        "ru": "Текст даёт права, которых нет в декларации: ‹право›."
      },
      {
        "az": "Siyahıdakı hüquqlar bəyannamədə yoxdur: ‹hüquq›.",
        "en": "The list names rights that are not declared: ‹right›.",
        "ru": "В списке названы права, которых нет в декларации: ‹право›."
      },
      {
        "az": "Bəyannamədəki hüquqlar siyahıda yoxdur: ‹hüquq›.",
        "en": "The list leaves out rights that are declared: ‹right›.",
        "ru": "В списке нет заявленных прав: ‹право›."
      },
      {
        "az": "Özünə xidmət bu hüquqlar üçün vəd edilib, bəyannamədə isə onlar yoxdur: ‹hüquq›.",
        "en": "Self-service is promised for rights that are not declared: ‹right›.",
        "ru": "Самообслуживание обещано для прав, которых нет в декларации: ‹право›."
      },
      {
        "az": "Silinməni təsdiqləmək vəd edilib, silinmə isə bəyannamədəki hüquqlar sırasında yoxdur.",
        "en": "Confirmations of deletion are promised, and erasure is no declared right.",
        "ru": "Обещано подтверждать удаление, а удаления нет среди заявленных прав."
      }
    ],
    "why": [
      {
        "az": "Sənədləşdirməyə heç nə yoxdur.",
        "en": "There is nothing to document.",
        "ru": "Документировать нечего."
      },
      {
        "az": "İnsanlar mətni oxuyur; portal yalnız bəyan olunmuş hüquqları təklif edir.",
        "en": "People read the text; the portal offers the declared rights only.",
        "ru": "Люди читают текст; портал предлагает только заявленные права."
      },
      {
        "az": "İnsanlar hər hüququnu bilməlidir (GDPR, maddə 13(2)(b); 998-IIIQ, maddə 7).",
        "en": "People must learn of each right they have (GDPR Art. 13(2)(b); 998-IIIQ Art. 7).",
        "ru": "Люди должны знать о каждом своём праве (GDPR, ст. 13(2)(b); 998-IIIQ, ст. 7)."
      },
      {
        "az": "Portal yalnız bəyan olunmuş hüquqları təklif edir.",
        "en": "The portal offers the declared rights only.",
        "ru": "Портал предлагает только заявленные права."
      }
    ],
    "fix": [
      {
        "az": "Hüquqları bəyan edin: `rights`.",
        "en": "Declare the rights under `rights`.",
        "ru": "Заявите права в `rights`."
      },
      {
        "az": "`rights` siyahısına əlavə edin (…) və ya `statements.…` vədindən çıxarın.",
        "en": "Add … to `rights`, or take it out of `statements.…`.",
        "ru": "Добавьте в `rights`: …, или уберите из `statements.…`."
      },
      {
        "az": "`rights` və `statements.…` eyni hüquqları desin.",
        "en": "Let `rights` and `statements.…` name the same rights.",
        "ru": "Пусть `rights` и `statements.…` называют одни права."
      },
      {
        "az": "`rights` siyahısına əlavə edin: …",
        "en": "Add … to `rights`.",
        "ru": "Добавьте в `rights`: …"
      },
      {
        "az": "`rights` siyahısına əlavə edin: erasure.",
        "en": "Add erasure to `rights`.",
        "ru": "Добавьте в `rights`: erasure."
      }
    ]
  },
  "AMANAT-CHK-513": {
    "kinds": [
      "restriction",
      "right",
      "rights-list"
    ],
    "found": [
      {
        "az": "Mətndə bu hüquq verilir: ‹hüquq›; lazım olan əsaslardan (‹əsas›) isə heç biri məqsədlərdə yoxdur.",
        "en": "The text grants a right (‹right›) that needs one of these bases, and no purpose has any: ‹basis›.",
        "ru": "Текст даёт право (‹право›), а нужных оснований (‹основание›) нет ни у одной цели."
      },
      {
        "az": "Bloklanmış məlumatın iddialar üçün işlədilə bildiyi deyilir, legal növündə məqsəd isə yoxdur.",
        "en": "Blocked data may be used for claims, and no purpose of kind legal is declared.",
        "ru": "Сказано, что заблокированные данные можно использовать для требований, а цели вида legal нет."
      }
    ],
    "why": [
      {
        "az": "Heç nəyə aid olmayan hüquqdan istifadə etmək olmur; cəhd edənə rədd cavabı verilir.",
        "en": "A right that applies to nothing can never be exercised; people who try are refused.",
        "ru": "Правом, которое ни к чему не относится, нельзя воспользоваться; тем, кто попробует, откажут."
      },
      {
        "az": "Bəyan olunmayan məqsədə icazə verilmir.",
        "en": "The gate refuses a purpose that nobody declared.",
        "ru": "Шлюз отклоняет цель, которую никто не заявил."
      }
    ],
    "fix": [
      {
        "az": "Məqsədlərin əsaslarını yoxlayın (‹əsas›) və ya `statements.…` vədində hüququn nə vaxt aid olduğunu deyin.",
        "en": "Check the bases of the purposes (‹basis›), or say in `statements.…` when the right applies.",
        "ru": "Проверьте основания целей (‹основание›) или скажите в `statements.…`, когда право действует."
      },
      {
        "az": "`purposes` bölməsində belə məqsəd bəyan edin (`kind: legal`) və ya iddiaları `statements.…` vədindən çıxarın.",
        "en": "Declare such a purpose under `purposes` (`kind: legal`), or leave claims out of `statements.…`.",
        "ru": "Заявите такую цель в `purposes` (`kind: legal`) или уберите иски из `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-514": {
    "kinds": [
      "refusal-only-when"
    ],
    "found": [
      {
        "az": "İmtina əsasları mətndə belədir: … `refusalGrounds` bölməsində isə: …",
        "en": "The text refuses on these grounds: … `refusalGrounds` names: …",
        "ru": "Основания отказа в тексте: … А в `refusalGrounds`: …"
      }
    ],
    "why": [
      {
        "az": "Müraciətlər bəyan olunmuş əsaslarla rədd edilir; insanlara deyilməyən əsas mətnə zidd rədd deməkdir.",
        "en": "Requests are refused by the declared grounds; one that people were not told of is a refusal against the text.",
        "ru": "Отказывают по заявленным основаниям; основание, о котором людям не сказали, — отказ вопреки тексту."
      }
    ],
    "fix": [
      {
        "az": "`refusalGrounds` və `statements.….grounds` eyni əsasları desin.",
        "en": "Let `refusalGrounds` and `statements.….grounds` name the same grounds.",
        "ru": "Пусть `refusalGrounds` и `statements.….grounds` называют одни основания."
      }
    ]
  },
  "AMANAT-CHK-515": {
    "kinds": [
      "outcome-channel"
    ],
    "found": [
      {
        "az": "Mətn bu yolu seçməyə imkan verir, `outcomeVia` bölməsində isə o yoxdur: ‹əlaqə kanalı›.",
        "en": "The text lets people choose a way that `outcomeVia` does not name: ‹channel›.",
        "ru": "Текст позволяет выбрать способ, которого нет в `outcomeVia`: ‹канал связи›."
      }
    ],
    "why": [
      {
        "az": "Portal yalnız outcomeVia kanallarını təklif edir.",
        "en": "The portal offers the channels of outcomeVia only.",
        "ru": "Портал предлагает только каналы из outcomeVia."
      }
    ],
    "fix": [
      {
        "az": "`outcomeVia` siyahısına əlavə edin: …",
        "en": "Add … to `outcomeVia`.",
        "ru": "Добавьте в `outcomeVia`: …"
      }
    ]
  },
  "AMANAT-CHK-516": {
    "kinds": [
      "stop-and-destroy-within"
    ],
    "found": [
      {
        "az": "Razılıqla toplanan məlumatın razılıq geri götürüləndən sonra məhv edildiyi deyilir, bu məqsədlərin müddəti isə onunla bitmir: ‹məqsəd›.",
        "en": "Data on consent is to go after withdrawal; the retention of these purposes does not end with it: ‹purpose›.",
        "ru": "Сказано, что данные на согласии уничтожаются после его отзыва, а срок этих целей с ним не кончается: ‹цель›."
      },
      {
        "az": "Mətndə məhv edilmə üçün ‹müddət› vəd edilib, `terms.stopAndDestroy` isə belədir: …",
        "en": "The text promises destruction within ‹term›; `terms.stopAndDestroy` is: …",
        "ru": "В тексте на уничтожение обещано ‹срок›, а `terms.stopAndDestroy`: …"
      }
    ],
    "why": [
      {
        "az": "Bu müddət mətnin məhv etməyi vəd etdiyini saxlayardı.",
        "en": "The period that runs would keep what the text promises to destroy.",
        "ru": "Действующий срок сохранил бы то, что текст обещает уничтожить."
      },
      {
        "az": "Proqram terms.stopAndDestroy sahəsinə görə hesablayır.",
        "en": "The runtime counts by terms.stopAndDestroy.",
        "ru": "Программа считает по terms.stopAndDestroy."
      }
    ],
    "fix": [
      {
        "az": "Bunların hər birinə əlavə edin (`purposes.….retention`): `orOn: consent.withdrawn`.",
        "en": "Add `orOn: consent.withdrawn` to `purposes.….retention`.",
        "ru": "Добавьте `orOn: consent.withdrawn` в `purposes.….retention`."
      },
      {
        "az": "Yazın: `terms.stopAndDestroy: …`.",
        "en": "Write `terms.stopAndDestroy: …`.",
        "ru": "Напишите: `terms.stopAndDestroy: …`."
      }
    ]
  },
  "AMANAT-CHK-517": {
    "kinds": [
      "state-body-disclosure"
    ],
    "found": [
      {
        "az": "Mətndə dövlət orqanlarına ötürmənin əsasları göstərilib, bəyannamədə isə `disclosures` bölməsi yoxdur.",
        "en": "The text names grounds for disclosure, and `disclosures` is not declared.",
        "ru": "В тексте названы основания передачи государственным органам, а раздела `disclosures` нет."
      },
      {
        "az": "Bəyannamə mətndə olmayan əsasla da ötürməyə icazə verir: …",
        "en": "The declaration allows disclosure on grounds that this text does not name: …",
        "ru": "Декларация допускает передачу и по основаниям, которых нет в тексте: …"
      },
      {
        "az": "Ötürmə haqqında şəxsə xəbər vermək vəd edilib, `disclosures.tellPerson` isə never yazılıb.",
        "en": "The text promises to tell people of disclosures; `disclosures.tellPerson` is never.",
        "ru": "Обещано сообщать людям о передаче, а `disclosures.tellPerson` — never."
      }
    ],
    "why": [
      {
        "az": "Orqanlar, əsaslar və təsdiq edən bəyan olunmadan heç nə çıxa bilməz.",
        "en": "Without declared authorities, grounds and an approver nothing may leave.",
        "ru": "Без заявленных органов, оснований и утверждающего ничего не должно уходить."
      },
      {
        "az": "İnsanlara işləndiyindən az əsas deyilib.",
        "en": "People were told of fewer grounds than are used.",
        "ru": "Людям назвали меньше оснований, чем применяют."
      },
      {
        "az": "Reyestr şəxsə xəbər vermək olub-olmadığını heç vaxt soruşmazdı.",
        "en": "The register would never ask whether the person may be told.",
        "ru": "Реестр никогда бы не спросил, можно ли сказать человеку."
      }
    ],
    "fix": [
      {
        "az": "`disclosures` bölməsini bəyan edin: authorities, grounds, approver.",
        "en": "Declare `disclosures`: authorities, grounds, approver.",
        "ru": "Заявите `disclosures`: authorities, grounds, approver."
      },
      {
        "az": "`statements.…` vədinə əlavə edin və ya `disclosures.grounds` siyahısından çıxarın: …",
        "en": "Add to `statements.…`, or take out of `disclosures.grounds`: …",
        "ru": "Добавьте в `statements.…` или уберите из `disclosures.grounds`: …"
      },
      {
        "az": "Yazın: `disclosures.tellPerson: when-allowed`.",
        "en": "Write `disclosures.tellPerson: when-allowed`.",
        "ru": "Напишите: `disclosures.tellPerson: when-allowed`."
      }
    ]
  },
  "AMANAT-CHK-518": {
    "kinds": [
      "archive-only-by-law"
    ],
    "found": [
      {
        "az": "Qanunu və ya sonu olmayan arxiv göstərilib: ‹məqsəd›.",
        "en": "An archive without a law or an end is declared for ‹purpose›.",
        "ru": "Указан архив без закона или без срока: ‹цель›."
      }
    ],
    "why": [
      {
        "az": "Mətn arxivə yalnız qanun tələb edəndə və onun müddəti qədər yol verir.",
        "en": "The text allows archives only where a law requires them and for the term it sets.",
        "ru": "Текст допускает архив только там, где его требует закон, и на его срок."
      }
    ],
    "fix": [
      {
        "az": "Arxivin qanununu və müddətini yazın: `purposes.….retention.longerFor`.",
        "en": "Name the law and the period of the archive under `purposes.….retention.longerFor`.",
        "ru": "Укажите закон и срок архива в `purposes.….retention.longerFor`."
      }
    ]
  },
  "AMANAT-CHK-519": {
    "kinds": [
      "destruction-act",
      "retention",
      "retention-per-category"
    ],
    "found": [
      {
        "az": "Məhv edilmə haqqında aktlar vəd edilib, heç bir məqsədin isə bitən müddəti yoxdur.",
        "en": "Destruction acts are promised, and no purpose has a period that ends.",
        "ru": "Обещаны акты об уничтожении, а ни у одной цели срок не заканчивается."
      },
      {
        "az": "Mətndə ‹məqsəd› məqsədi üçün müddət var (…), məqsədin özündə isə saxlanma müddəti yoxdur.",
        "en": "The text keeps data for ‹purpose› (…), and the purpose declares no retention.",
        "ru": "В тексте для цели ‹цель› указан срок (…), а у самой цели срока хранения нет."
      },
      {
        "az": "‹məqsəd› məqsədinin saxlanma müddəti yoxdur.",
        "en": "The purpose ‹purpose› has no retention period.",
        "ru": "У цели ‹цель› нет срока хранения."
      },
      {
        "az": "‹məlumat kateqoriyası› kateqoriyası heç bir məqsədə xidmət etmir, ona görə saxlanma müddəti də yoxdur.",
        "en": "The category ‹category of data› serves no purpose and so has no retention period.",
        "ru": "Категория ‹категория данных› не служит ни одной цели, поэтому и срока хранения у неё нет."
      }
    ],
    "why": [
      {
        "az": "Heç nə bitməyəndə heç bir akt yazılmır.",
        "en": "Where nothing ends, no act is ever written.",
        "ru": "Где ничего не кончается, акт не составляют."
      },
      {
        "az": "Bəyan olunmuş müddət olmadan heç nə silinmir.",
        "en": "Nothing is swept without a declared period.",
        "ru": "Без заявленного срока ничего не удаляется."
      },
      {
        "az": "Mətn hər məqsəd və hər kateqoriya üçün müddət vəd edir.",
        "en": "The text promises a period for each purpose and each category.",
        "ru": "Текст обещает срок для каждой цели и каждой категории."
      }
    ],
    "fix": [
      {
        "az": "Məqsədlərə müddət verin, məsələn: `retention: …`.",
        "en": "Give the purposes periods, as in `retention: …`.",
        "ru": "Задайте целям сроки, например: `retention: …`."
      },
      {
        "az": "Mətndəkini bəyan edin (`purposes.….retention`): `keep: …`, `after: …`.",
        "en": "Declare what the text says under `purposes.….retention`: `keep: …`, `after: …`.",
        "ru": "Заявите сказанное в тексте в `purposes.….retention`: `keep: …`, `after: …`."
      },
      {
        "az": "… üçün bunu yazın: `…`; heç nəyə lazım deyilsə, silin.",
        "en": "Write `…` for …; if nothing needs it, take it out.",
        "ru": "Для … укажите `…`; если оно не нужно, уберите."
      }
    ]
  },
  "AMANAT-CHK-520": {
    "kinds": [
      "retention"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin müddəti qanuna buraxılıb, qanun isə göstərilməyib.",
        "en": "The period of ‹purpose› is left to a law, and no law is named.",
        "ru": "Срок цели ‹цель› оставлен закону, а закон не назван."
      }
    ],
    "why": [
      {
        "az": "Adsız qanundan müddət hesablamaq olmur.",
        "en": "Nobody can compute a term from a law without a name.",
        "ru": "По закону без названия срок не посчитать."
      }
    ],
    "fix": [
      {
        "az": "Qanunu yazın: `purposes.….retention.law`.",
        "en": "Name it under `purposes.….retention.law`.",
        "ru": "Назовите закон в `purposes.….retention.law`."
      }
    ]
  },
  "AMANAT-CHK-521": {
    "kinds": [
      "anonymisation"
    ],
    "found": [
      {
        "az": "‹say› nəfərlik qruplarda ayrı-ayrı insanları tanımaq olur.",
        "en": "Groups of ‹number› let single people be guessed.",
        "ru": "В группах такого размера (‹число›) можно угадать отдельных людей."
      }
    ],
    "why": [
      {
        "az": "Az zəhmətlə şəxsə bağlana bilən məlumat fərdi məlumat olaraq qalır (GDPR, preambula 26).",
        "en": "Data that can be tied to a person with little effort stays personal data (GDPR recital 26).",
        "ru": "Данные, которые легко связать с человеком, остаются персональными (GDPR, преамбула 26)."
      }
    ],
    "fix": [
      {
        "az": "Yazın: `statements.….k: …` və ya daha çox.",
        "en": "Write `statements.….k: …`, or more.",
        "ru": "Напишите: `statements.….k: …` или больше."
      }
    ]
  },
  "AMANAT-CHK-522": {
    "kinds": [
      "retention"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədinin müddətindən istisnaların sonu göstərilməyib: …",
        "en": "Exceptions to the period of ‹purpose› name no end: …",
        "ru": "У исключений из срока цели ‹цель› нет конца: …"
      }
    ],
    "why": [
      {
        "az": "Sonu olmayan istisna ona düşən məlumatın müddətsiz saxlanılması deməkdir.",
        "en": "An exception without an end is retention without a limit for what falls under it.",
        "ru": "Исключение без конца — бессрочное хранение для того, что под него попадает."
      }
    ],
    "fix": [
      {
        "az": "Hər istisnaya müddət yazın: `purposes.….retention.longerFor`.",
        "en": "Give each exception a period under `purposes.….retention.longerFor`.",
        "ru": "Укажите срок каждого исключения в `purposes.….retention.longerFor`."
      }
    ]
  },
  "AMANAT-CHK-523": {
    "kinds": [
      "verification-documents"
    ],
    "found": [
      {
        "az": "Kimliyi təsdiqləyən sənədlər başqa məqsəd üçün də işlədilir: ‹məqsəd›.",
        "en": "Documents for confirming identity also serve another purpose: ‹purpose›.",
        "ru": "Документы для подтверждения личности служат и другой цели: ‹цель›."
      }
    ],
    "why": [
      {
        "az": "Mətndə deyilir ki, onlar yalnız şəxsiyyəti təsdiqləmək üçün işlədilir.",
        "en": "The text says that they are used to confirm identity and for nothing else.",
        "ru": "Текст говорит, что они служат только для подтверждения личности."
      }
    ],
    "fix": [
      {
        "az": "`purposes.….categories` siyahısından çıxarın (…) və ya ona ayrıca kateqoriya verin.",
        "en": "Take … out of `purposes.….categories`, or give it a category of its own.",
        "ru": "Уберите … из `purposes.….categories` или дайте ей отдельную категорию."
      }
    ]
  },
  "AMANAT-CHK-524": {
    "kinds": [
      "objection-to-profiling"
    ],
    "found": [
      {
        "az": "Mətnə görə profilləşdirmənin hüquqi nəticəsi yoxdur, bəyannamədə isə bunların hüquqi nəticəsi var: ‹məqsəd›.",
        "en": "The text says that profiling has no legal effect; declared to have one: ‹purpose›.",
        "ru": "По тексту профилирование не имеет правовых последствий, а в декларации они есть у целей: ‹цель›."
      }
    ],
    "why": [
      {
        "az": "Yalnız proqramın verdiyi, hüquqi nəticəsi olan qərara öz əsası və təminatları lazımdır (‹qanun›).",
        "en": "A decision with legal effect made by a machine alone needs its own ground and safeguards (‹law›).",
        "ru": "Решению с правовыми последствиями, которое принимает одна машина, нужны своё основание и гарантии (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "Qərarı insan versin və bunları silin: `purposes.….legalEffect`.",
        "en": "Let a person decide and take out `purposes.….legalEffect`.",
        "ru": "Пусть решает человек, и уберите `purposes.….legalEffect`."
      }
    ]
  },
  "AMANAT-CHK-525": {
    "kinds": [
      "complaint"
    ],
    "found": [
      {
        "az": "Mətndə şikayət üçün bu orqan göstərilib: …; onun qanunu (‹qanun›) isə bəyannamədə yoxdur.",
        "en": "The text sends people to …, whose law (‹law›) is not among the declared regimes.",
        "ru": "В тексте для жалоб назван орган: …; а его закона (‹закон›) в декларации нет."
      }
    ],
    "why": [
      {
        "az": "Orqan yalnız öz qanununa görə işləyir; insanlar geri göndərilərdi.",
        "en": "An authority acts under its own law only; people would be sent away.",
        "ru": "Орган действует только по своему закону; людей отправили бы ни с чем."
      }
    ],
    "fix": [
      {
        "az": "`regimes` siyahısına əlavə edin (`id: …`) və ya orqanı `statements.…` vədindən çıxarın.",
        "en": "Add `id: …` to `regimes`, or leave the authority out of `statements.…`.",
        "ru": "Добавьте `id: …` в `regimes` или уберите орган из `statements.…`."
      }
    ]
  },
  "AMANAT-CHK-526": {
    "kinds": [
      "then-destroyed-or-anonymised"
    ],
    "found": [
      {
        "az": "Mətnə görə müddət bitəndə məlumat: … Bəyannamədə isə başqa cür: …",
        "en": "The text says that data is …; declared otherwise: …",
        "ru": "По тексту в конце срока данные: … А в декларации иначе: …"
      }
    ],
    "why": [
      {
        "az": "Silmə bəyan olunana görə gedir; insanlara başqa şey deyilib.",
        "en": "The sweep does what is declared; people were told of something else.",
        "ru": "Удаление идёт так, как заявлено; людям сказали другое."
      }
    ],
    "fix": [
      {
        "az": "`statements.….ways` siyahısı və məqsədlərin retention.then sahəsi eyni üsulları desin.",
        "en": "Let `statements.….ways` and retention.then of the purposes name the same ways.",
        "ru": "Пусть `statements.….ways` и retention.then целей называют одни способы."
      }
    ]
  },
  "AMANAT-CHK-527": {
    "kinds": [
      "training-data-depersonalised"
    ],
    "found": [
      {
        "az": "‹məqsəd› məqsədi şəxsi tanıdan və adsızlaşdırılmış göstərilməyən məlumat işlədir: ‹məlumat kateqoriyası›.",
        "en": "‹purpose› uses what is collected with identifiers and not declared anonymous: ‹category of data›.",
        "ru": "Цель ‹цель› использует данные, которые собраны с идентификаторами и не отмечены обезличенными: ‹категория данных›."
      }
    ],
    "why": [
      {
        "az": "Mətndə deyilir ki, o, yalnız identifikatorsuz təhlil olunur.",
        "en": "The text says that it is analysed without identifiers only.",
        "ru": "Текст говорит, что их анализируют только без идентификаторов."
      }
    ],
    "fix": [
      {
        "az": "Ayrıca adsızlaşdırılmış kateqoriya bəyan edin (`anonymous: …`) və `purposes.….categories` siyahısında onu yazın.",
        "en": "Declare a depersonalised category of its own (`anonymous: …`) and name it under `purposes.….categories`.",
        "ru": "Заявите отдельную обезличенную категорию (`anonymous: …`) и укажите её в `purposes.….categories`."
      }
    ]
  },
  "AMANAT-CHK-528": {
    "kinds": [
      "access-answer-contents"
    ],
    "found": [
      {
        "az": "Giriş müraciətinə cavabın təsvirində bunlar yoxdur: …",
        "en": "The access answer is described without these parts: …",
        "ru": "В описании ответа на обращение о доступе нет частей: …"
      }
    ],
    "why": [
      {
        "az": "Qanun (‹qanun›) bu hissələri də tələb edir; cavabda onlar onsuz da olur.",
        "en": "‹law› names these parts as well; the answer holds them in any case.",
        "ru": "Закон (‹закон›) называет и эти части; в ответе они есть в любом случае."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədinə əlavə edin: …",
        "en": "Add to `statements.…`: …",
        "ru": "Добавьте в `statements.…`: …"
      }
    ]
  },
  "AMANAT-CHK-529": {
    "kinds": [
      "free-of-charge"
    ],
    "found": [
      {
        "az": "Mətn haqq almağa imkan verir; ‹qanun› üzrə müraciətə isə cavab pulsuzdur.",
        "en": "The text allows a fee; people who ask under this law are answered free of charge: ‹law›.",
        "ru": "Текст допускает плату, а по закону ответ бесплатный: ‹закон›."
      }
    ],
    "why": [
      {
        "az": "Qanuna görə (‹qanun›) cavab pulsuzdur; GDPR, maddə 12(5) ödənişə yalnız dar hallarda yol verir.",
        "en": "‹law› makes the answer free and knows no fee; GDPR Art. 12(5) allows one in narrow cases.",
        "ru": "По закону (‹закон›) ответ бесплатен; GDPR, ст. 12(5) допускает плату лишь в узких случаях."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində ödənişi yalnız bu qanun üzrə müraciətlərə aid edin: ‹qanun›.",
        "en": "Limit the fee in `statements.…` to requests under ‹law›.",
        "ru": "Ограничьте плату в `statements.…` обращениями по этому закону: ‹закон›."
      }
    ]
  },
  "AMANAT-CHK-530": {
    "kinds": [
      "disagreement-way-out"
    ],
    "found": [
      {
        "az": "Razı olmayanlara silinmə təklif olunur, silinmə isə bəyannamədəki hüquqlar sırasında yoxdur.",
        "en": "Deletion is offered to those who disagree, and erasure is no declared right.",
        "ru": "Несогласным предлагают удаление, а удаления нет среди заявленных прав."
      }
    ],
    "why": [
      {
        "az": "Portal yalnız bəyan olunmuş hüquqları təklif edir: bu yol heç yerə aparmazdı.",
        "en": "The portal offers the declared rights only; the way out would end nowhere.",
        "ru": "Портал предлагает только заявленные права: этот путь никуда бы не привёл."
      }
    ],
    "fix": [
      {
        "az": "`rights` siyahısına əlavə edin: erasure.",
        "en": "Add erasure to `rights`.",
        "ru": "Добавьте в `rights`: erasure."
      }
    ]
  },
  "AMANAT-CHK-531": {
    "kinds": [
      "request-by-subject-line"
    ],
    "found": [
      {
        "az": "Razılığın geri götürülməsi bu alıcılara çatmır: ‹məlumat alıcısı›.",
        "en": "Nothing carries a withdrawal to ‹recipient›.",
        "ru": "Отзыв согласия не доходит до получателей: ‹получатель›."
      }
    ],
    "why": [
      {
        "az": "Razılıqla məlumat alan tərəf razılıq geri götürüləndə onu işlətməyi dayandırmalıdır (GDPR, maddə 7(3); 998-IIIQ, maddə 12).",
        "en": "Who got the data on consent must stop using it when consent is withdrawn (GDPR Art. 7(3); 998-IIIQ Art. 12).",
        "ru": "Кто получил данные по согласию, после отзыва прекращает их использовать (GDPR, ст. 7(3); 998-IIIQ, ст. 12)."
      }
    ],
    "fix": [
      {
        "az": "Xəbərin necə çatdığını yazın (`recipients.….propagate`), dəyərlər: webhook, connector, task.",
        "en": "Say how it is told under `recipients.….propagate`: one of webhook, connector, task.",
        "ru": "Укажите, как сообщают, в `recipients.….propagate`: webhook, connector, task."
      }
    ]
  },
  "AMANAT-CHK-532": {
    "kinds": [
      "unlimited-retention"
    ],
    "found": [
      {
        "az": "Mətn müddət qoymur, başqa yerdə isə məlumatı vaxtında məhv etməyi vəd edir.",
        "en": "The text sets no limit, and promises elsewhere to destroy data in time.",
        "ru": "Текст не ограничивает срок, а в другом месте обещает уничтожать данные вовремя."
      }
    ],
    "why": [
      {
        "az": "Eyni məlumat üçün ikisi birdən doğru ola bilməz.",
        "en": "Both cannot be true of the same data.",
        "ru": "Для одних данных верно только одно."
      }
    ],
    "fix": [
      {
        "az": "Məqsədlərə müddət verin, məsələn: `retention: …`.",
        "en": "Give the purposes periods, as in `retention: …`.",
        "ru": "Задайте целям сроки, например: `retention: …`."
      }
    ]
  },
  "AMANAT-CHK-533": {
    "kinds": [
      "identity-check"
    ],
    "found": [
      {
        "az": "Kimliyi yalnız rəsmi sənədlə təsdiqləmək olur.",
        "en": "Identity can be confirmed by an official document only.",
        "ru": "Личность можно подтвердить только официальным документом."
      }
    ],
    "why": [
      {
        "az": "Əlavə məlumat yalnız əsaslı şübhə olanda istənilə bilər (‹qanun›).",
        "en": "More data may be asked for only where there is reasonable doubt (‹law›).",
        "ru": "Дополнительные данные можно просить только при обоснованном сомнении (‹закон›)."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində əvvəlcə birdəfəlik kod və ya daxil olmuş hesab təklif edin.",
        "en": "Offer a one-time code or a signed-in session first in `statements.…`.",
        "ru": "Предложите в `statements.…` сначала одноразовый код или вход в аккаунт."
      }
    ]
  },
  "AMANAT-CHK-534": {
    "kinds": [
      "request-journal"
    ],
    "found": [
      {
        "az": "Müraciətlər jurnalının təsvirində bunlar yoxdur: …",
        "en": "The journal of requests is described without: …",
        "ru": "В описании журнала обращений нет: …"
      }
    ],
    "why": [
      {
        "az": "Onlarsız sətir müraciətə vaxtında və kimin cavab verdiyini göstərə bilmir (GDPR, maddə 5(2)).",
        "en": "A row without them cannot show that a request was answered in time and by whom (GDPR Art. 5(2)).",
        "ru": "Без них строка не покажет, что ответили вовремя и кто (GDPR, ст. 5(2))."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədinə əlavə edin: …",
        "en": "Add to `statements.…`: …",
        "ru": "Добавьте в `statements.…`: …"
      }
    ]
  }
};
