// Written from the statement kinds by scripts/write-docs.ts: change their sentences there.
import type { StatementFinding } from './statement-finding.ts';

/** What statement kinds say under each code; “…” stands for the values of the declaration at hand. */
export const statementFindings: Readonly<Record<string, StatementFinding>> = {
  "AMANAT-CHK-301": {
    "kinds": [
      "purpose-declared"
    ],
    "found": [
      {
        "az": "… məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb.",
        "en": "The purpose … does not say how long its data is kept.",
        "ru": "Для цели … не сказано, сколько хранятся данные."
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
        "az": "Mətnə görə … müqaviləyə əsaslanır, bəyannamədəki əsası isə başqadır: ….",
        "en": "The text rests … on the contract; the fact rests it on something else: ….",
        "ru": "По тексту цель … основана на договоре, а в декларации основание другое: …."
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
        "az": "… məqsədi … işlədir, mətn isə buna icazə vermir.",
        "en": "… uses …, which the text does not allow it.",
        "ru": "Цель … использует …, а текст этого не разрешает."
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
        "az": "Mətnə görə bunu şəxs özü verir: …; mənbəyi isə başqadır: ….",
        "en": "The text says that … is given by the person; it comes from: ….",
        "ru": "По тексту это сообщает сам человек: …; а источник другой: …."
      },
      {
        "az": "Mətnə görə bu, avtomatik toplanır: …; mənbəyi isə başqadır: ….",
        "en": "The text says that … is collected automatically; it comes from: ….",
        "ru": "По тексту это собирается автоматически: …; а источник другой: …."
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
        "az": "… formasında … soruşulur, mətndə isə bu yoxdur.",
        "en": "The form … asks for …, which the text does not list.",
        "ru": "… спрашивает …, а в тексте этого нет."
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
        "az": "… məqsədinin əsası mətnin icazə verdikləri sırasında deyil: ….",
        "en": "… rests on a ground that the text does not allow: ….",
        "ru": "Основания цели … нет среди разрешённых текстом: …."
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
        "az": "… məqsədi qanuni marağa əsaslanır, bu maraq isə insanların maraqları ilə tutuşdurulmayıb.",
        "en": "… rests on a legitimate interest and has no balancing note.",
        "ru": "Цель … основана на законном интересе, который не сопоставили с интересами людей."
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
        "az": "Mətn mülkiyyətçinin kimliyini tam göstərir, bəyannamədə isə bu çatmır: ….",
        "en": "The text names the controller in full; the facts lack: ….",
        "ru": "Текст называет владельца данных (контролёра) полностью, а в декларации не хватает: …."
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
        "az": "Mətnə görə fərdi məlumatlar bu ölkədədir: …; onlar başqa yerdə də saxlanılır: ….",
        "en": "The text locates personal data in …; it is also kept by ….",
        "ru": "По тексту персональные данные находятся в стране: …; но хранятся и в других местах: …."
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
        "az": "… mətndə göstərilməyən mənbədən gəlir: ….",
        "en": "… comes from a source that the text does not name: ….",
        "ru": "… поступает из источника, которого нет в тексте: …."
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
        "az": "Mətndə bu mənbələrdən gələn məlumatdan danışılır, heç bir kateqoriya isə oradan gəlmir: ….",
        "en": "The text speaks of data from sources that no category comes from: ….",
        "ru": "Текст говорит о данных из источников, которых нет ни у одной категории: …."
      },
      {
        "az": "… başqalarından alınır, heç bir məqsəd isə onu işlətmir.",
        "en": "… is received from others and no purpose uses it.",
        "ru": "… поступает от других, а ни одной цели это не нужно."
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
        "az": "… kateqoriyasını heç bir məqsəd işlətmir.",
        "en": "No purpose uses ….",
        "ru": "Категорию … не использует ни одна цель."
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
        "az": "… sütununda bu məlumat saxlanılır: …; cədvəlin məqsədlərindən heç biri isə onu işlətmir.",
        "en": "… keeps …, which none of the purposes of that table uses.",
        "ru": "В столбце … хранится …, а ни одной цели этой таблицы это не нужно."
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
        "az": "… kateqoriyasının növü (…) mətnə görə heç vaxt toplanmır.",
        "en": "… is of a kind (…) that the text says is never collected.",
        "ru": "Категория … относится к виду (…), который по тексту никогда не собирают."
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
        "az": "Cavabdehi və ya son baxış tarixi yoxdur: ….",
        "en": "No owner or no date of the last review: ….",
        "ru": "Нет ответственного или даты последнего пересмотра: …."
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
        "az": "Bu məqsədlərdə yazın (…): `owner: …`, `lastReview: …`.",
        "en": "Write under …: `owner: …`, `lastReview: …`.",
        "ru": "Напишите в …: `owner: …`, `lastReview: …`."
      }
    ]
  },
  "AMANAT-CHK-316": {
    "kinds": [
      "register-review"
    ],
    "found": [
      {
        "az": "… məqsədinə … yenidən baxılmalı idi.",
        "en": "The review of … was due on ….",
        "ru": "Цель … следовало пересмотреть …."
      }
    ],
    "why": [
      {
        "az": "Təşkilatın öz sözünə görə, reyestrə baxış müddəti: ….",
        "en": "The register is reviewed every …, by the organisation’s own word.",
        "ru": "По собственному слову организации период пересмотра реестра: …."
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
        "az": "… məqsədinin növü …, təsir qiymətləndirməsi haqqında isə heç nə yazılmayıb.",
        "en": "… is of the kind … and says nothing of an impact assessment.",
        "ru": "Цель … — вида …, а об оценке воздействия ничего не сказано."
      },
      {
        "az": "… məqsədi üçün təsir qiymətləndirməsi lazımdır, aparıldığı isə yazılmayıb.",
        "en": "… needs an impact assessment, and none is on record.",
        "ru": "Для цели … нужна оценка воздействия, а записи о ней нет."
      }
    ],
    "why": [
      {
        "az": "Profilləşdirmə və izləmə yüksək risk meyarlarıdır (…); mətn belə halda qiymətləndirmə vəd edir.",
        "en": "Profiling and tracking are criteria of high risk (…); the text promises an assessment then.",
        "ru": "Профилирование и отслеживание — признаки высокого риска (…); текст обещает тогда оценку."
      },
      {
        "az": "Qiymətləndirmə işlənmədən əvvəl aparılır (…); mətn onu vəd edir.",
        "en": "It comes before the processing (…); the text promises it.",
        "ru": "Оценку проводят до обработки (…); её обещает текст."
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
        "az": "Aİ-də nümayəndə vəd edilib, mülkiyyətçi isə özü Aİ-dədir: ….",
        "en": "A representative in the EU is promised, and the controller itself is established there: ….",
        "ru": "Обещан представитель в ЕС, а владелец данных (контролёр) сам находится в ЕС: …."
      }
    ],
    "why": [
      {
        "az": "Qanun (…) yalnız Aİ-dən kənardakı mülkiyyətçilərə aiddir.",
        "en": "… binds controllers outside the EU only.",
        "ru": "Закон (…) касается только владельцев данных вне ЕС."
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
        "az": "Qanun (…) onu tələb edir, mətn də vəd edir.",
        "en": "… asks for one, and the text promises it.",
        "ru": "Его требует закон (…) и обещает текст."
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
        "az": "…: VÖEN-in yoxlama rəqəmi düz gəlmir.",
        "en": "The VÖEN of … fails its check digits.",
        "ru": "…: контрольная цифра ИНН (VÖEN) не сходится."
      },
      {
        "az": "… mətndə VÖEN və qeydiyyat nömrəsi olmadan göstərilib.",
        "en": "… is named in the text without VÖEN or registration number.",
        "ru": "… назван в тексте без ИНН (VÖEN) и регистрационного номера."
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
        "az": "… ilə imzalanan sənəd (…) işlənmə haqqında müqavilə deyil.",
        "en": "What was signed with … (…) is no processing agreement.",
        "ru": "Подписанное с получателем … (…) — не договор об обработке."
      },
      {
        "az": "… ilə müqavilə ….",
        "en": "The contract with … ….",
        "ru": "Договор с получателем … …."
      },
      {
        "az": "… ilə qüvvədə olan məxfilik sazişi yoxdur.",
        "en": "No agreement in force binds … to confidentiality.",
        "ru": "Действующего соглашения о конфиденциальности с получателем … нет."
      }
    ],
    "why": [
      {
        "az": "Mətnə görə məlumat üçüncü şəxslərə yalnız müqavilə ilə verilir (…; 998-IIIQ).",
        "en": "The text gives data to third parties under a contract only (…; 998-IIIQ).",
        "ru": "По тексту данные третьим лицам передают только по договору (…; 998-IIIQ)."
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
        "az": "… ilə müqavilədə bu öhdəliklər yazılmayıb: ….",
        "en": "The contract with … does not record: ….",
        "ru": "В договоре с получателем … не записаны обязанности: …."
      }
    ],
    "why": [
      {
        "az": "Mətn hər müqavilədə bu öhdəlikləri vəd edir (…).",
        "en": "The text promises these points in each contract (…).",
        "ru": "Текст обещает эти условия в каждом договоре (…)."
      }
    ],
    "fix": [
      {
        "az": "Müqaviləyə bunları əlavə edin (…), sonra `recipients.….contract.terms` siyahısına yazın: ….",
        "en": "Agree on them (…), then add … to `recipients.….contract.terms`.",
        "ru": "Внесите их в договор (…), затем добавьте в `recipients.….contract.terms`: …."
      }
    ]
  },
  "AMANAT-CHK-323": {
    "kinds": [
      "contract-required"
    ],
    "found": [
      {
        "az": "… ilə müqavilə … bitir.",
        "en": "The contract with … ends on ….",
        "ru": "Договор с получателем … кончается …."
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
        "az": "Müqaviləni bitənədək (…) yeniləyin və yeni son günü yazın: `recipients.….contract.ends`.",
        "en": "Renew it before … and write the new last day under `recipients.….contract.ends`.",
        "ru": "Продлите его до конца срока (…) и запишите новый последний день: `recipients.….contract.ends`."
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
        "az": "… (…) məlumat alır, mətndəki qapalı siyahıda isə yoxdur.",
        "en": "… (…) receives data and is not on the closed list of the text.",
        "ru": "… (…) получает данные, а в закрытом списке текста его нет."
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
        "az": "… operatordur, məlumatı isə öz məqsədləri üçün işlədir.",
        "en": "… is a processor and uses the data for its own aims.",
        "ru": "… — обработчик, а использует данные в своих целях."
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
        "az": "…: … sertifikatı ….",
        "en": "The … certificate of … ….",
        "ru": "…: сертификат … …."
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
        "az": "… adlı alıcının hansı məlumatları aldığı göstərilməyib.",
        "en": "It is not declared which categories … gets.",
        "ru": "Не указано, какие данные получает …."
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
        "az": "… lisenziyalı tərəfdaş adlanır, onunla lisenziya müqaviləsi isə yoxdur.",
        "en": "… is called a licensee, and no licence contract with it is on record.",
        "ru": "… назван лицензиатом, а лицензионного договора с ним нет."
      },
      {
        "az": "Məlumatın … adlı lisenziyalı tərəfdaşa verildiyi deyilir; o isə lisenziyalı tərəfdaş deyil və ya … məqsədində göstərilməyib.",
        "en": "Data is said to be passed to the licensee …; it is no licensee, or … does not name it.",
        "ru": "Сказано, что данные передаются лицензиату …; а он не лицензиат или не назван в цели …."
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
        "az": "… xaricdə məlumat alır (…), qüvvədə olan ötürmə əsası isə yoxdur.",
        "en": "… gets data abroad (…) with no mechanism in force.",
        "ru": "… получает данные за границей (…), а действующего механизма нет."
      }
    ],
    "why": [
      {
        "az": "Mətn məlumatın xaricə yalnız qanuni əsasla getməsinə yol verir (…; GDPR, maddələr 44-49).",
        "en": "The text lets data abroad on lawful grounds only (…; GDPR Arts. 44-49).",
        "ru": "Текст пускает данные за границу только на законных основаниях (…; GDPR, ст. 44-49)."
      }
    ],
    "fix": [
      {
        "az": "Ötürmənin (…) əsasını yazın: `recipients.….transfer`; o vaxtadək icazə verilmir.",
        "en": "Record the mechanism for … under `recipients.….transfer`; until then the gate refuses this transfer.",
        "ru": "Запишите основание передачи (…) в `recipients.….transfer`; до тех пор шлюз её отклоняет."
      }
    ]
  },
  "AMANAT-CHK-331": {
    "kinds": [
      "transfer-grounds"
    ],
    "found": [
      {
        "az": "…: ötürmənin əsası …; mətndə isə bunlar var: ….",
        "en": "… rests on …; the text lists ….",
        "ru": "…: механизм передачи — …, а в тексте: …."
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
        "az": "… standart müqavilə bəndlərinə əsaslanır, ötürmənin təsir qiymətləndirməsi isə yoxdur.",
        "en": "… rests on standard clauses, and no transfer impact assessment is on record.",
        "ru": "… опирается на стандартные условия, а оценки воздействия передачи нет."
      }
    ],
    "why": [
      {
        "az": "Bəndlər bunu tələb edir (…), mətn də vəd edir.",
        "en": "The clauses need one (…); the text promises it.",
        "ru": "Условия её требуют (…), и её обещает текст."
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
        "az": "…: sətri DPF-ə əsaslanır, onun qüvvədə olan son günü isə yoxdur.",
        "en": "The row of … relies on the DPF without a valid expiry.",
        "ru": "Строка … опирается на DPF без действующего срока."
      },
      {
        "az": "…: DPF sertifikatının müddəti bitib.",
        "en": "The DPF certification of … has lapsed.",
        "ru": "…: сертификация DPF закончилась."
      },
      {
        "az": "…: DPF sertifikatının son günü göstərilməyib.",
        "en": "The DPF certification of … carries no expiry.",
        "ru": "…: у сертификации DPF нет последнего дня."
      }
    ],
    "why": [
      {
        "az": "DPF sertifikatının müddəti bitəndə o, heç nəyi əhatə etmir ((Aİ) 2023/1795 nömrəli qərar).",
        "en": "A DPF certification covers nothing once it lapses (Decision (EU) 2023/1795).",
        "ru": "Истёкшая сертификация DPF ничего не покрывает (решение (ЕС) 2023/1795)."
      },
      {
        "az": "Sertifikat hər il yenilənir, müddəti bitəndə heç nəyi əhatə etmir (…).",
        "en": "A certification is renewed every year and covers nothing once it lapses (…).",
        "ru": "Сертификацию продлевают каждый год, истёкшая ничего не покрывает (…)."
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
        "az": "… ABŞ-da DPF-dən kənarda məlumat alır.",
        "en": "… gets data in the USA outside the DPF.",
        "ru": "… получает данные в США вне DPF."
      }
    ],
    "why": [
      {
        "az": "Mətn ABŞ-a ötürməni DPF üzrə vəd edir (…).",
        "en": "The text puts transfers to the USA under the DPF (…).",
        "ru": "Текст относит передачи в США к DPF (…)."
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
        "az": "…: sətrində yalnız tədbirlər var (…), ötürmənin əsası isə yoxdur.",
        "en": "The row of … names measures (…) and no transfer mechanism.",
        "ru": "В строке … есть меры (…), а механизма передачи нет."
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
        "az": "Razılığın geri götürülməsinin, etirazın və silinmənin … adlı alıcıya necə çatdığı yazılmayıb.",
        "en": "Nothing says how withdrawal, objection and erasure reach ….",
        "ru": "Не сказано, как отзыв согласия, возражение и удаление доходят до получателя …."
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
        "az": "… xaricdə məlumat alır, əlavədə isə yoxdur.",
        "en": "… gets data abroad and is missing from the annex.",
        "ru": "… получает данные за границей, а в приложении его нет."
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
        "az": "… cookie-sini «…» qoyur, məlumat alıcılarının siyahısında isə o yoxdur.",
        "en": "\"…\" sets … and is not in the register of recipients.",
        "ru": "… ставит «…», а в списке получателей его нет."
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
        "az": "…: ötürmədə bu tədbirlər göstərilməyib: ….",
        "en": "The transfer to … does not record ….",
        "ru": "…: в передаче не указаны меры: …."
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
        "az": "Onları tətbiq edin və `recipients.….transfer.measures` siyahısına yazın: ….",
        "en": "Apply them and list them under `recipients.….transfer.measures`: ….",
        "ru": "Примените их и впишите в `recipients.….transfer.measures`: …."
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
        "az": "… müntəzəm bərpa sınağı deyil.",
        "en": "… is no regular restore drill.",
        "ru": "… — не регулярная проверка восстановления."
      },
      {
        "az": "Növbəti vaxtı göstərilməyib: ….",
        "en": "Nothing says when these are due next: ….",
        "ru": "Не сказано, когда следующий раз: …."
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
        "az": "Bunlara every, last, next sahələrini yazın: ….",
        "en": "Write every, last, next under ….",
        "ru": "Укажите every, last, next в …."
      }
    ]
  },
  "AMANAT-CHK-342": {
    "kinds": [
      "duties-done"
    ],
    "found": [
      {
        "az": "… … yerinə yetirilməli idi.",
        "en": "… was due on ….",
        "ru": "…: срок был …."
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
        "az": "İnsanlar və orqan həmin şəxslə əlaqə saxlaya bilməlidir (…).",
        "en": "People and the authority must be able to reach that person (…).",
        "ru": "Люди и надзорный орган должны иметь возможность связаться с ним (…)."
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
        "az": "Mətnə görə bütün məlumat korporativ şəbəkənin serverlərindədir, bunlar isə onu kənarda saxlayır: ….",
        "en": "The text keeps all data on servers of the corporate network; these keep it outside: ….",
        "ru": "По тексту все данные на серверах корпоративной сети, а эти хранилища держат их вне её: …."
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
        "az": "Ünvanı https ilə açılan edin və belə yazın: ….",
        "en": "Serve it over https and write ….",
        "ru": "Переведите адрес на https и напишите: …."
      }
    ]
  },
  "AMANAT-CHK-346": {
    "kinds": [
      "never-stored"
    ],
    "found": [
      {
        "az": "… sütununda saxlanılmamalı olan məlumat göstərilib: ….",
        "en": "… is declared to keep what is never to be stored: ….",
        "ru": "В столбце … указано то, что нельзя хранить: …."
      },
      {
        "az": "… «heç vaxt saxlanılmır» kimi göstərilməyib.",
        "en": "… is not marked as never kept.",
        "ru": "… не отмечено как «никогда не хранится»."
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
        "az": "… məxfilik, bütövlük, əlçatanlıq və dayanıqlılıqdan hansına xidmət etdiyini demir.",
        "en": "… does not say which of confidentiality, integrity, availability, resilience it serves.",
        "ru": "…: не сказано, чему служит — конфиденциальности, целостности, доступности или устойчивости."
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
        "az": "Siyasətin bütün xidmətlərə aid olduğu deyilir, … isə onların sırasında yoxdur.",
        "en": "The policy is said to cover every service; … is not among them.",
        "ru": "Сказано, что политика охватывает все сервисы, а … среди них нет."
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
        "az": "…: ötürmə həm yazılı razılığa, həm də başqa əsasa söykənir.",
        "en": "… rests on written consent and on another mechanism at once.",
        "ru": "…: передача опирается и на письменное согласие, и на другой механизм."
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
        "az": "Ərazinin lisenziyalı tərəfdaşının dəyişməsi vəd edilib, … isə heç bir ərazi göstərmir.",
        "en": "A change of the licensee of a territory is promised; … names no territory.",
        "ru": "Обещано сообщить о смене лицензиата территории, а у получателя … территория не названа."
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
        "az": "… tədqiqatdır və məlumatı sonda məhv edilir; statistika üçün isə o, adsızlaşdırılmalıdır.",
        "en": "… is research whose data is destroyed at the end; statistics need it depersonalised.",
        "ru": "… — исследование, данные которого в конце уничтожаются; для статистики их нужно обезличить."
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
        "az": "Mətnə görə orqana xəbər … ərzində verilir; qanunun (…) verdiyi müddət isə ….",
        "en": "The text tells the authority within …; … gives ….",
        "ru": "По тексту срок уведомления органа — …, а закон (…) даёт …."
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
        "az": "`statements.…` vədində … və ya daha az vəd edin.",
        "en": "Promise … or fewer in `statements.…`.",
        "ru": "Обещайте в `statements.…` не больше: …."
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
        "az": "… sosial şəbəkə profilindən götürülür, mətnə görə isə oradan yalnız bunlar götürülür: ….",
        "en": "… is taken from the social profile, and the text says that only this is: ….",
        "ru": "… берётся из профиля соцсети, а по тексту оттуда берут только это: …."
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
        "az": "Mətn bu qanuna əsaslanır, bəyannamədəki qanunlar arasında isə o yoxdur: ….",
        "en": "The text rests on a law that the declared regimes lack: ….",
        "ru": "Текст опирается на закон, которого нет среди законов декларации: …."
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
        "az": "Yeni redaksiyanın dərc olunan kimi qüvvəyə mindiyi deyilir, insanlara isə əhəmiyyətli dəyişiklikdən … əvvəl xəbər vermək vəd edilib.",
        "en": "A new edition is said to be in force at publication, while people are promised notice of … before a significant change.",
        "ru": "Сказано, что новая редакция действует с публикации, а людям обещано уведомление о существенных изменениях заранее: …."
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
        "az": "`statements.…` vədində deyin ki, əhəmiyyətli dəyişikliklər … sonra, qalanları dərc olunanda qüvvəyə minir.",
        "en": "Say in `statements.…` that significant changes take effect … after they are told, all others at publication.",
        "ru": "Скажите в `statements.…`, что существенные изменения вступают в силу через …, остальные — при публикации."
      }
    ]
  },
  "AMANAT-CHK-404": {
    "kinds": [
      "consent-by-use"
    ],
    "found": [
      {
        "az": "Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə … və onlar dəyişəndə razılığın yenidən soruşulacağı vəd edilib.",
        "en": "Going on using the service is said to accept a new version; purposes that rest on consent: …, and consent anew is promised for changes to them.",
        "ru": "Продолжение пользования названо принятием новой редакции; целей на согласии: …, и при их изменении обещано спросить согласие заново."
      },
      {
        "az": "Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə ….",
        "en": "Going on using the service is said to accept a new version; purposes that rest on consent: ….",
        "ru": "Продолжение пользования названо принятием новой редакции; целей на согласии: …."
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
        "az": "Mətndəki tarix: …; bu redaksiya isə … qüvvədədir.",
        "en": "The text shows …; this version takes effect on ….",
        "ru": "В тексте указано …, а эта редакция вступает в силу …."
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
        "az": "Mətndəki və `principles` bölməsindəki prinsiplər fərqlənir: ….",
        "en": "The text and `principles` differ on: ….",
        "ru": "Принципы в тексте и в `principles` расходятся: …."
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
        "az": "`principles` və `statements.…` eyni prinsipləri desin; fərq: ….",
        "en": "Let `principles` and `statements.…` name the same; they differ on ….",
        "ru": "Пусть `principles` и `statements.…` называют одно и то же; разница: …."
      }
    ]
  },
  "AMANAT-CHK-409": {
    "kinds": [
      "archive"
    ],
    "found": [
      {
        "az": "Mətnə görə əvvəlki redaksiyalar … saxlanılır, `policy.archive` isə belədir: ….",
        "en": "The text keeps former versions for …; `policy.archive` says: ….",
        "ru": "По тексту прежние редакции хранятся …, а `policy.archive`: …."
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
        "az": "Mətndə dəyişiklikdən … əvvəl xəbər vermək vəd edilib, `policy.notice` isə belədir: ….",
        "en": "The text promises notice of …; `policy.notice` says: ….",
        "ru": "Текст обещает уведомить об изменении за …, а в `policy.notice`: …."
      },
      {
        "az": "Mətndə bu yolla xəbər vermək vəd edilib, `policy.notice` bölməsində isə o yoxdur: ….",
        "en": "The text promises notice by ways that `policy.notice` does not name: ….",
        "ru": "Текст обещает уведомлять способом, которого нет в `policy.notice`: …."
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
        "az": "… məqsədinin yalnız razılıqla işlədiyi deyilir, əsası isə başqadır: ….",
        "en": "… is said to run with consent only; it rests on something else: ….",
        "ru": "Сказано, что цель … работает только с согласия, а основание другое: …."
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
        "az": "… məqsədindən imtinanın heç nəyi dəyişmədiyi deyilir, bəyannamədə isə bu yazılmayıb.",
        "en": "Refusing … is said to cost nothing; it is not declared as unbundled.",
        "ru": "Сказано, что отказ от … ничего не меняет, а в декларации этого нет."
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
        "az": "… üçün razılığı geri götürməyin nəticələri olduğu deyilir, nəticələr isə göstərilməyib.",
        "en": "Withdrawing consent for … is said to have consequences; none is declared.",
        "ru": "Сказано, что отзыв согласия на … имеет последствия, а какие — не указано."
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
        "az": "… göndəriləndə razılıq verilmiş sayılır, məqsədlərinin heç biri isə razılığa əsaslanmır.",
        "en": "Sending … is said to give consent; none of its purposes rests on consent.",
        "ru": "Сказано, что отправка … означает согласие, а ни одна её цель на согласии не основана."
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
        "az": "… bildirişlərinin razılıqsız göndərildiyi və reklam daşımadığı deyilir; bəyannamədə isə növü …, əsası belədir: ….",
        "en": "Messages of … are said to need no consent and to carry no advertising; its kind is …, its basis: ….",
        "ru": "Сказано, что сообщения … не требуют согласия и не содержат рекламы; а вид цели — …, основание: …."
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
        "az": "Razılığın geri götürülməsi vəd edilib, … məqsədinin razılığını isə geri götürmək olmur.",
        "en": "Withdrawal is promised; … rests on consent and cannot be withdrawn.",
        "ru": "Отзыв обещан, а согласие на цель … отозвать нельзя."
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
        "az": "Bütün cookie-lərin razılığı gözlədiyi deyilir, bunların əsası isə başqadır: ….",
        "en": "All cookies are said to wait for consent; these rest on something else: ….",
        "ru": "Сказано, что все cookie ждут согласия, а у этих основание другое: …."
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
        "az": "Cookie-lərin heç kimi tanıtmadığı deyilir, bunlar isə fərdi məlumat kimi göstərilib və işlədilir: ….",
        "en": "Cookies are said to identify nobody; yet this is declared as personal data and used: ….",
        "ru": "Сказано, что cookie никого не выдают, а это заявлено персональными данными и используется: …."
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
        "az": "… kateqoriyasının mətndə eyni vaxtda bir neçə əsası var: ….",
        "en": "The text rests … cookies on several bases at once: ….",
        "ru": "В тексте у категории … сразу несколько оснований: …."
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
        "az": "… kateqoriyasının əsası mətndə belədir: …, bəyannamədə isə belə: ….",
        "en": "The text rests … cookies on …; the category rests on ….",
        "ru": "Основание категории … в тексте: …, а в декларации: …."
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
        "az": "… kateqoriyasının həddi mətndə … yazılıb, bəyannamədə isə: ….",
        "en": "The text limits … cookies to …; the category declares: ….",
        "ru": "Предел категории … в тексте — …, а в декларации: …."
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
        "az": "Mətndə analitika üçün … göstərilib, o isə … məqsədinin alıcıları sırasında yoxdur.",
        "en": "The text names … for analytics; it is no recipient of ….",
        "ru": "В тексте для аналитики назван …, а среди получателей цели … его нет."
      },
      {
        "az": "… bəyannamədə var, dərc olunan siyahıda isə yoxdur.",
        "en": "… is declared and missing from the published list.",
        "ru": "… есть в декларации, а в опубликованном списке нет."
      },
      {
        "az": "… bunun üçün işlədilir: …; mətndə isə bu yoxdur.",
        "en": "… serves what the text does not name: ….",
        "ru": "… служит тому, чего нет в тексте: …."
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
        "az": "Mətndə bu düymələr vəd edilib, bannerdə isə yoxdur: ….",
        "en": "The text promises buttons that the banner does not have: ….",
        "ru": "Текст обещает кнопки, которых нет в баннере: …."
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
        "az": "`banner.buttons` siyahısına əlavə edin: ….",
        "en": "Add to `banner.buttons`: ….",
        "ru": "Добавьте в `banner.buttons`: …."
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
        "az": "Banner … kateqoriyasını təklif edir, mətndə isə belə növ yoxdur.",
        "en": "The banner offers …; the text names no such kind.",
        "ru": "Баннер предлагает категорию …, а в тексте такого вида нет."
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
        "az": "Statistikanın adsızlaşdırıldığı deyilir, … isə belə göstərilməyib.",
        "en": "Statistics are said to be depersonalised; … is not declared so.",
        "ru": "Сказано, что статистика обезличена, а … так не отмечено."
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
        "az": "Mətndə yaş həddi … yazılıb, başqa yerdə isə: ….",
        "en": "The text sets the limit at …; elsewhere it is: ….",
        "ru": "В тексте возрастной предел — …, а в другом месте: …."
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
        "az": "Hər yerdə eyni yaşı yazın: bu vəddə … yazılıb, digər yer `age.minimum`.",
        "en": "Give the same age everywhere: this promise says …, the other place is `age.minimum`.",
        "ru": "Укажите везде один возраст: в этом обещании …, другое место — `age.minimum`."
      }
    ]
  },
  "AMANAT-CHK-461": {
    "kinds": [
      "age-check"
    ],
    "found": [
      {
        "az": "Yaşın yoxlanıldığı deyilir; bəyannamədəki `age.check`: ….",
        "en": "The age is said to be checked; `age.check` is: ….",
        "ru": "Сказано, что возраст проверяется; а `age.check` в декларации: …."
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
        "az": "Mətnlə … məqsədinin kanalları arasında fərq var: ….",
        "en": "The text and the channels of … differ on: ….",
        "ru": "Текст и каналы цели … расходятся: …."
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
        "az": "`purposes.….channels` və `statements.…` eyni kanalları göstərsin; fərq: ….",
        "en": "Let `purposes.….channels` and `statements.…` name the same channels; they differ on ….",
        "ru": "Пусть `purposes.….channels` и `statements.…` называют одни каналы; разница: …."
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
        "az": "Məhv edilmə təsvir olunub, bu məqsədlərin məlumatı isə heç vaxt məhv edilmir: ….",
        "en": "Destruction is described, and the data of these purposes never reaches it: ….",
        "ru": "Уничтожение описано, а данные этих целей до него не доходят: …."
      },
      {
        "az": "Məlumatın yalnız lazım olduqca saxlanıldığı deyilir, bu məqsədlər isə onu müddətsiz saxlayır: ….",
        "en": "Data is to be kept only as needed, and these purposes keep it without a limit: ….",
        "ru": "Сказано, что данные хранятся только по необходимости, а эти цели хранят их бессрочно: …."
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
        "az": "Saxlamanın məhdudlaşdırılması: ….",
        "en": "Storage limitation: ….",
        "ru": "Ограничение хранения: …."
      },
      {
        "az": "Məlumat məqsədinə lazım olduğundan artıq saxlanıla bilməz (…; 108 saylı Konvensiya, maddə 5); 998-IIIQ-nin 8-ci maddəsinə görə razılıqda müddət göstərilir.",
        "en": "Data may be kept no longer than its purpose needs (storage limitation, …; Convention 108 Art. 5); consent under 998-IIIQ Art. 8 states a term.",
        "ru": "Данные хранят не дольше, чем нужно цели (…; Конвенция 108, ст. 5); в согласии по 998-IIIQ, ст. 8 указывают срок."
      }
    ],
    "fix": [
      {
        "az": "Müddət yazın: ….",
        "en": "Write a period under ….",
        "ru": "Укажите срок в …."
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
        "az": "Mətnə görə məlumat iş bitənədək saxlanılır, … məqsədinin müddəti isə başqa hadisədən sayılır: ….",
        "en": "The text keeps the data until the case ends; … counts from another event: ….",
        "ru": "По тексту данные хранятся до конца дела, а срок цели … считается от другого события: …."
      },
      {
        "az": "Sənədlər yoxlamadan sonra silinməlidir, … isə onları başqa hadisədən sayaraq saxlayır: ….",
        "en": "The documents are to go after the check; … counts their period from another event: ….",
        "ru": "Документы следует удалить после проверки, а … считает срок от другого события: …."
      },
      {
        "az": "Məlumat mətndə olmayan səbəblərlə daha uzun saxlanılır: ….",
        "en": "Data is kept longer on grounds the text does not name: ….",
        "ru": "Данные хранятся дольше по причинам, которых нет в тексте: …."
      },
      {
        "az": "Mətnə görə … məqsədinin müddəti bu hadisə ilə bitir: …; qüvvədə olan müddət isə bitmir.",
        "en": "The text ends the period of … with an event that does not end the retention that runs: ….",
        "ru": "По тексту срок цели … кончается с событием: …; а действующий срок — нет."
      },
      {
        "az": "… məqsədinin müddəti mətndə belədir: …; qüvvədə olan isə belədir: ….",
        "en": "The text keeps data for …: …; the retention that runs: ….",
        "ru": "Срок цели … в тексте: …; а действующий: …."
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
        "az": "… məlumatının müddəti iki vəddə fərqlidir: … — …; … — ….",
        "en": "Data for … is kept differently by two promises: … says …, … says ….",
        "ru": "Срок данных … в двух обещаниях разный: … — …; … — …."
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
        "az": "Mətnə görə iddia müddəti (…) … təşkil edir, qanuna görə isə: ….",
        "en": "The text calls … the limitation (…); the law says ….",
        "ru": "По тексту исковая давность (…) — …, а по закону — …."
      }
    ],
    "why": [
      {
        "az": "İddia müddəti … təşkil edir (…): məlumat gedəndən sonra da iddia gələ bilər, ya da məlumat iddiasız qalır.",
        "en": "By … the limitation is …; a claim may still come after the data has gone, or the data stays without a claim.",
        "ru": "Срок давности (…): …; иск может прийти и после удаления данных, или данные останутся без иска."
      }
    ],
    "fix": [
      {
        "az": "`statements.….keep` sahəsində qanunun müddətini yazın (…) və ya qısa müddətin təşkilatın öz müddəti olduğunu deyin.",
        "en": "Write the term of the law (…) under `statements.….keep`, or say that the shorter one is the organisation’s own.",
        "ru": "Укажите в `statements.….keep` срок закона (…) или скажите, что меньший срок — собственный."
      }
    ]
  },
  "AMANAT-CHK-506": {
    "kinds": [
      "extension"
    ],
    "found": [
      {
        "az": "Mətn müddəti … uzatmağa imkan verir, qanun (…) isə … verir.",
        "en": "The text allows an extension of …; … grants ….",
        "ru": "Текст допускает продление: …, а закон (…) даёт: …."
      },
      {
        "az": "Mətn müddəti … uzatmağa imkan verir, `terms.extension` isə belədir: ….",
        "en": "The text allows an extension of …, and `terms.extension` is ….",
        "ru": "Текст допускает продление: …, а `terms.extension`: …."
      }
    ],
    "why": [
      {
        "az": "Qanundan (…) sərt olan öz vədi bağlayır: müddət ikisindən qısası ilə bitir.",
        "en": "An own promise stricter than the law binds (…): the clock ends with the earlier of the two.",
        "ru": "Собственное обещание строже закона (…) обязывает: срок кончается с более ранним из двух."
      },
      {
        "az": "Müddət qanunun (…) verdiyindən uzun ola bilməz: vədə görə verilən cavab gecikərdi.",
        "en": "A term cannot be longer than … grants; an answer within the promise would come too late.",
        "ru": "Срок не может быть больше того, что даёт закон (…): ответ в обещанный срок опоздал бы."
      },
      {
        "az": "Müddət terms.extension sahəsinə görə uzadılır; mətn insanlara başqa şey deyir.",
        "en": "The runtime extends by terms.extension; the text tells people otherwise.",
        "ru": "Срок продлевают по terms.extension; текст говорит людям другое."
      }
    ],
    "fix": [
      {
        "az": "Bilərəkdən belədirsə, heç nə etməyin. Deyilsə, `statements.….atMost` sahəsində qanunun müddətini vəd edin: ….",
        "en": "Nothing, if it is meant. Otherwise promise the term of the law under `statements.….atMost`: ….",
        "ru": "Если так и задумано, ничего. Если нет, обещайте в `statements.….atMost` срок закона: …."
      },
      {
        "az": "`statements.….atMost` sahəsini qanunun müddətinədək qısaldın (…) və ya aid olduğu qanunu yazın: `statements.….under`.",
        "en": "Shorten `statements.….atMost` to the term of the law (…), or name the law it is meant for under `statements.….under`.",
        "ru": "Сократите `statements.….atMost` до срока закона (…) или укажите закон, к которому он относится: `statements.….under`."
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
        "az": "Cavab müddəti bəyannamədə olmayan qanuna əsaslanır: ….",
        "en": "The answer term rests on a law that is not among the declared regimes: ….",
        "ru": "Срок ответа опирается на закон, которого нет в декларации: …."
      },
      {
        "az": "Cavab müddəti qüvvədə olmayan qanuna əsaslanır: ….",
        "en": "The answer term rests on a law that is not in force: ….",
        "ru": "Срок ответа опирается на закон, который не действует: …."
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
        "az": "Mətndə müraciət üçün bu kanal təklif olunur, bəyannamədə isə o, müraciət üçün deyil: ….",
        "en": "The text offers a channel for requests that is not declared for them: ….",
        "ru": "Текст предлагает для обращений канал, который для них не заявлен: …."
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
        "az": "Müraciət qəbul edən kanalda yazın: `forRequests: …`. Kanallar: ….",
        "en": "Write `forRequests: …` for the channel that takes them. Channels: ….",
        "ru": "Напишите `forRequests: …` у канала, который их принимает. Каналы: …."
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
        "en": "… declares no subject line for ….",
        "ru": "В … не указана тема письма для обращения …."
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
        "az": "Bu iki müraciətə fərqli mövzular verin: …, ….",
        "en": "Give the two requests different subject lines: …, ….",
        "ru": "Дайте этим двум обращениям разные темы: …, …."
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
        "az": "Mətndə verilən hüquqlar bəyannamədə yoxdur: ….",
        "en": "The text grants rights that are not declared: ….",
        "ru": "Текст даёт права, которых нет в декларации: …."
      },
      {
        "az": "Siyahıdakı hüquqlar bəyannamədə yoxdur: ….",
        "en": "The list names rights that are not declared: ….",
        "ru": "В списке названы права, которых нет в декларации: …."
      },
      {
        "az": "Bəyannamədəki hüquqlar siyahıda yoxdur: ….",
        "en": "The list leaves out rights that are declared: ….",
        "ru": "В списке нет заявленных прав: …."
      },
      {
        "az": "Özünə xidmət bu hüquqlar üçün vəd edilib, bəyannamədə isə onlar yoxdur: ….",
        "en": "Self-service is promised for rights that are not declared: ….",
        "ru": "Самообслуживание обещано для прав, которых нет в декларации: …."
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
        "az": "`rights` siyahısına əlavə edin: ….",
        "en": "Add … to `rights`.",
        "ru": "Добавьте в `rights`: …."
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
        "az": "Mətndə bu hüquq verilir: …; lazım olan əsaslardan (…) isə heç biri məqsədlərdə yoxdur.",
        "en": "The text grants a right (…) that needs one of these bases, and no purpose has any: ….",
        "ru": "Текст даёт право (…), а нужных оснований (…) нет ни у одной цели."
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
        "az": "Məqsədlərin əsaslarını yoxlayın (…) və ya `statements.…` vədində hüququn nə vaxt aid olduğunu deyin.",
        "en": "Check the bases of the purposes (…), or say in `statements.…` when the right applies.",
        "ru": "Проверьте основания целей (…) или скажите в `statements.…`, когда право действует."
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
        "az": "İmtina əsasları mətndə belədir: …. `refusalGrounds` bölməsində isə: ….",
        "en": "The text refuses on these grounds: …. `refusalGrounds` names: ….",
        "ru": "Основания отказа в тексте: …. А в `refusalGrounds`: …."
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
        "az": "Mətn bu yolu seçməyə imkan verir, `outcomeVia` bölməsində isə o yoxdur: ….",
        "en": "The text lets people choose a way that `outcomeVia` does not name: ….",
        "ru": "Текст позволяет выбрать способ, которого нет в `outcomeVia`: …."
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
        "az": "`outcomeVia` siyahısına əlavə edin: ….",
        "en": "Add … to `outcomeVia`.",
        "ru": "Добавьте в `outcomeVia`: …."
      }
    ]
  },
  "AMANAT-CHK-516": {
    "kinds": [
      "stop-and-destroy-within"
    ],
    "found": [
      {
        "az": "Razılıqla toplanan məlumatın razılıq geri götürüləndən sonra məhv edildiyi deyilir, bu məqsədlərin müddəti isə onunla bitmir: ….",
        "en": "Data on consent is to go after withdrawal; the retention of these purposes does not end with it: ….",
        "ru": "Сказано, что данные на согласии уничтожаются после его отзыва, а срок этих целей с ним не кончается: …."
      },
      {
        "az": "Mətndə məhv edilmə üçün … vəd edilib, `terms.stopAndDestroy` isə belədir: ….",
        "en": "The text promises destruction within …; `terms.stopAndDestroy` is: ….",
        "ru": "В тексте на уничтожение обещано …, а `terms.stopAndDestroy`: …."
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
        "az": "Bunların hər birinə əlavə edin (…): `orOn: consent.withdrawn`.",
        "en": "Add `orOn: consent.withdrawn` to ….",
        "ru": "Добавьте `orOn: consent.withdrawn` в …."
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
        "az": "Bəyannamə mətndə olmayan əsasla da ötürməyə icazə verir: ….",
        "en": "The declaration allows disclosure on grounds that this text does not name: ….",
        "ru": "Декларация допускает передачу и по основаниям, которых нет в тексте: …."
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
        "az": "`statements.…` vədinə əlavə edin və ya `disclosures.grounds` siyahısından çıxarın: ….",
        "en": "Add to `statements.…`, or take out of `disclosures.grounds`: ….",
        "ru": "Добавьте в `statements.…` или уберите из `disclosures.grounds`: …."
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
        "az": "Qanunu və ya sonu olmayan arxiv göstərilib: ….",
        "en": "An archive without a law or an end is declared for ….",
        "ru": "Указан архив без закона или без срока: …."
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
        "az": "Arxivin qanununu və müddətini yazın: ….",
        "en": "Name the law and the period of the archive under ….",
        "ru": "Укажите закон и срок архива в …."
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
        "az": "Mətndə … məqsədi üçün müddət var (…), məqsədin özündə isə saxlanma müddəti yoxdur.",
        "en": "The text keeps data for … (…), and the purpose declares no retention.",
        "ru": "В тексте для цели … указан срок (…), а у самой цели срока хранения нет."
      },
      {
        "az": "… məqsədinin saxlanma müddəti yoxdur.",
        "en": "The purpose … has no retention period.",
        "ru": "У цели … нет срока хранения."
      },
      {
        "az": "… kateqoriyası heç bir məqsədə xidmət etmir, ona görə saxlanma müddəti də yoxdur.",
        "en": "The category … serves no purpose and so has no retention period.",
        "ru": "Категория … не служит ни одной цели, поэтому и срока хранения у неё нет."
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
        "az": "… məqsədinin müddəti qanuna buraxılıb, qanun isə göstərilməyib.",
        "en": "The period of … is left to a law, and no law is named.",
        "ru": "Срок цели … оставлен закону, а закон не назван."
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
        "az": "… nəfərlik qruplarda ayrı-ayrı insanları tanımaq olur.",
        "en": "Groups of … let single people be guessed.",
        "ru": "В группах такого размера (…) можно угадать отдельных людей."
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
        "az": "… məqsədinin müddətindən istisnaların sonu göstərilməyib: ….",
        "en": "Exceptions to the period of … name no end: ….",
        "ru": "У исключений из срока цели … нет конца: …."
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
        "az": "Kimliyi təsdiqləyən sənədlər başqa məqsəd üçün də işlədilir: ….",
        "en": "Documents for confirming identity also serve another purpose: ….",
        "ru": "Документы для подтверждения личности служат и другой цели: …."
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
        "az": "Mətnə görə profilləşdirmənin hüquqi nəticəsi yoxdur, bəyannamədə isə bunların hüquqi nəticəsi var: ….",
        "en": "The text says that profiling has no legal effect; declared to have one: ….",
        "ru": "По тексту профилирование не имеет правовых последствий, а в декларации они есть у целей: …."
      }
    ],
    "why": [
      {
        "az": "Yalnız proqramın verdiyi, hüquqi nəticəsi olan qərara öz əsası və təminatları lazımdır (…).",
        "en": "A decision with legal effect made by a machine alone needs its own ground and safeguards (…).",
        "ru": "Решению с правовыми последствиями, которое принимает одна машина, нужны своё основание и гарантии (…)."
      }
    ],
    "fix": [
      {
        "az": "Qərarı insan versin və bunları silin: ….",
        "en": "Let a person decide and take out ….",
        "ru": "Пусть решает человек, и уберите …."
      }
    ]
  },
  "AMANAT-CHK-525": {
    "kinds": [
      "complaint"
    ],
    "found": [
      {
        "az": "Mətndə şikayət üçün bu orqan göstərilib: …; onun qanunu (…) isə bəyannamədə yoxdur.",
        "en": "The text sends people to …, whose law (…) is not among the declared regimes.",
        "ru": "В тексте для жалоб назван орган: …; а его закона (…) в декларации нет."
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
        "az": "Mətnə görə müddət bitəndə məlumat: …. Bəyannamədə isə başqa cür: ….",
        "en": "The text says that data is …; declared otherwise: ….",
        "ru": "По тексту в конце срока данные: …. А в декларации иначе: …."
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
        "az": "… məqsədi şəxsi tanıdan və adsızlaşdırılmış göstərilməyən məlumat işlədir: ….",
        "en": "… uses what is collected with identifiers and not declared anonymous: ….",
        "ru": "Цель … использует данные, которые собраны с идентификаторами и не отмечены обезличенными: …."
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
        "az": "Giriş müraciətinə cavabın təsvirində bunlar yoxdur: ….",
        "en": "The access answer is described without these parts: ….",
        "ru": "В описании ответа на обращение о доступе нет частей: …."
      }
    ],
    "why": [
      {
        "az": "Qanun (…) bu hissələri də tələb edir; cavabda onlar onsuz da olur.",
        "en": "… names these parts as well; the answer holds them in any case.",
        "ru": "Закон (…) называет и эти части; в ответе они есть в любом случае."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədinə əlavə edin: ….",
        "en": "Add to `statements.…`: ….",
        "ru": "Добавьте в `statements.…`: …."
      }
    ]
  },
  "AMANAT-CHK-529": {
    "kinds": [
      "free-of-charge"
    ],
    "found": [
      {
        "az": "Mətn haqq almağa imkan verir; … üzrə müraciətə isə cavab pulsuzdur.",
        "en": "The text allows a fee; people who ask under this law are answered free of charge: ….",
        "ru": "Текст допускает плату, а по закону ответ бесплатный: …."
      }
    ],
    "why": [
      {
        "az": "Qanuna görə (…) cavab pulsuzdur; GDPR, maddə 12(5) ödənişə yalnız dar hallarda yol verir.",
        "en": "… makes the answer free and knows no fee; GDPR Art. 12(5) allows one in narrow cases.",
        "ru": "По закону (…) ответ бесплатен; GDPR, ст. 12(5) допускает плату лишь в узких случаях."
      }
    ],
    "fix": [
      {
        "az": "`statements.…` vədində ödənişi yalnız bu qanun üzrə müraciətlərə aid edin: ….",
        "en": "Limit the fee in `statements.…` to requests under ….",
        "ru": "Ограничьте плату в `statements.…` обращениями по этому закону: …."
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
        "az": "Razılığın geri götürülməsi bu alıcılara çatmır: ….",
        "en": "Nothing carries a withdrawal to ….",
        "ru": "Отзыв согласия не доходит до получателей: …."
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
        "az": "Xəbərin necə çatdığını yazın (…), dəyərlər: webhook, connector, task.",
        "en": "Say how it is told under …: one of webhook, connector, task.",
        "ru": "Укажите, как сообщают, в …: webhook, connector, task."
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
        "az": "Əlavə məlumat yalnız əsaslı şübhə olanda istənilə bilər (…).",
        "en": "More data may be asked for only where there is reasonable doubt (…).",
        "ru": "Дополнительные данные можно просить только при обоснованном сомнении (…)."
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
        "az": "Müraciətlər jurnalının təsvirində bunlar yoxdur: ….",
        "en": "The journal of requests is described without: ….",
        "ru": "В описании журнала обращений нет: …."
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
        "az": "`statements.…` vədinə əlavə edin: ….",
        "en": "Add to `statements.…`: ….",
        "ru": "Добавьте в `statements.…`: …."
      }
    ]
  }
};
