import type { Language } from '@amanat/domain/time/format-date.ts';

/** What the verifier says, as a pattern, in Azerbaijani and Russian; $1, $2 … are what stood there. */
const rows: readonly (readonly [pattern: RegExp, az: string, ru: string])[] = [
  [
    /^the file is not JSON in UTF-8$/,
    'fayl UTF-8 kodlaşdırmasında JSON deyil',
    'файл не является JSON в кодировке UTF-8',
  ],
  [
    /^the file is a receipt, in the one form receipts have$/,
    'fayl qəbzdir və qəbzlərin yeganə formasındadır',
    'файл — квитанция в единственно возможной форме',
  ],
  [
    /^the file is a consent receipt \(ISO\/IEC TS 27560\), in the one form they have$/,
    'fayl razılıq qəbzidir (ISO/IEC TS 27560) və belə qəbzlərin yeganə formasındadır',
    'файл — квитанция о согласии (ISO/IEC TS 27560) в единственно возможной форме',
  ],
  [
    /^the file is a proof of place, in the one form such proofs have$/,
    'fayl yazının jurnaldakı yerinin sübutudur və belə sübutların yeganə formasındadır',
    'файл — доказательство места записи в журнале в единственно возможной форме',
  ],
  [
    /^the proof of place lacks a field or has one too many$/,
    'yerin sübutunda sahə çatışmır və ya artıqdır',
    'в доказательстве места не хватает поля или есть лишнее',
  ],
  [
    /^the proof of place is of another format than (\S+)$/,
    'yerin sübutu $1 formatında deyil',
    'доказательство места не в формате $1',
  ],
  [
    /^the hash of the entry is malformed$/,
    'yazının heşi düzgün qurulmayıb',
    'хеш записи записан неправильно',
  ],
  [
    /^the file is a receipt page, in the one form receipt pages have$/,
    'fayl qəbz səhifəsidir və belə səhifələrin yeganə formasındadır',
    'файл — страница квитанции в единственно возможной форме',
  ],
  [
    /^the file is not a receipt page as it was issued$/,
    'fayl verildiyi kimi qalmış qəbz səhifəsi deyil',
    'файл — не страница квитанции в том виде, в каком её выдали',
  ],
  [
    /^the file was altered or reformatted since it was issued; download it again$/,
    'fayl veriləndən sonra dəyişdirilib və ya başqa cür yazılıb; yenidən yükləyin',
    'файл изменён или переформатирован после выдачи; скачайте его заново',
  ],
  [/^the receipt is not an object$/, 'qəbzin quruluşu düzgün deyil', 'квитанция устроена неправильно'],
  [
    /^the receipt lacks a field or has one too many$/,
    'qəbzdə sahə çatışmır və ya artıqdır',
    'в квитанции не хватает поля или есть лишнее',
  ],
  [/^the receipt is of another format than (\S+)$/, 'qəbz $1 formatında deyil', 'квитанция не в формате $1'],
  [/^the receipt's (\S+) is not a text$/, 'qəbzin $1 sahəsi mətn deyil', 'поле $1 квитанции — не текст'],
  [/^the index is malformed$/, 'yazının sıra nömrəsi düzgün qurulmayıb', 'номер записи записан неправильно'],
  [
    /^the inclusion proof is malformed$/,
    'jurnaldakı yerin sübutu düzgün qurulmayıb',
    'доказательство места в журнале записано неправильно',
  ],
  [/^the content is malformed$/, 'məzmun düzgün qurulmayıb', 'содержание записано неправильно'],
  [
    /^the salt is malformed$/,
    'məzmunun duzu (salt) düzgün qurulmayıb',
    'соль (salt) содержания записана неправильно',
  ],
  [
    /^the content has no canonical form$/,
    'məzmunu vahid şəkildə yazmaq olmur',
    'содержание нельзя записать единообразно',
  ],
  [/^the entry is not an object$/, 'yazının quruluşu düzgün deyil', 'запись устроена неправильно'],
  [
    /^the entry does not have exactly the fields of version 1$/,
    'yazının sahələri 1-ci versiyanınkı deyil',
    'поля записи не такие, как в версии 1',
  ],
  [/^the entry is not of version 1$/, 'yazı 1-ci versiyada deyil', 'запись не версии 1'],
  [/^the entry's (\S+) is not a text$/, 'yazının $1 sahəsi mətn deyil', 'поле $1 записи — не текст'],
  [
    /^the public key is malformed or its hash does not fit$/,
    'açar düzgün qurulmayıb və ya heşi uyğun gəlmir',
    'ключ записан неправильно или его хеш не совпадает',
  ],
  [
    /^it was signed with another key than the one you trust$/,
    'sizin yazdığınız açarla imzalanmayıb',
    'подписано не тем ключом, который вы указали',
  ],
  [
    /^the journal is signed with another key than the one you trust$/,
    'jurnal sizin yazdığınız açarla imzalanmayıb',
    'журнал подписан не тем ключом, который вы указали',
  ],
  [/^the key is of another journal$/, 'açar başqa jurnalındır', 'ключ от другого журнала'],
  [
    /^the key is (?:well-formed; compare it with the one the organisation publishes|well-formed; compare it with the published one)$/,
    'açar düzgün qurulub; onu təşkilatın dərc etdiyi ilə tutuşdurun',
    'ключ записан правильно; сравните его с опубликованным организацией',
  ],
  [/^the key is the one you trust$/, 'açar fayldan kənardan da məlumdur', 'ключ известен и помимо файла'],
  [
    /^the checkpoint is malformed$/,
    'jurnalın imzalı qeydi düzgün qurulmayıb',
    'подписанная отметка журнала записана неправильно',
  ],
  [
    /^the signature of the checkpoint does not hold$/,
    'jurnalın imzası düz çıxmır',
    'подпись журнала не сходится',
  ],
  [
    /^the checkpoint is of another journal$/,
    'imzalı qeyd başqa jurnalındır',
    'подписанная отметка от другого журнала',
  ],
  [
    /^the checkpoint carries a signature that was not there when it was issued$/,
    'imzalı qeyddə sonradan əlavə olunmuş imza var',
    'в подписанной отметке есть подпись, добавленная позже',
  ],
  [/^the entry is of another organisation$/, 'yazı başqa təşkilatındır', 'запись другой организации'],
  [
    /^the journal signed the root of its first (\S+) entries$/,
    'jurnal ilk $1 yazısını imzalayıb',
    'журнал подписал свои первые записи, числом $1',
  ],
  [
    /^the entry is not in the signed tree at this place$/,
    'imzalanmış jurnalda bu yerdə belə yazı yoxdur',
    'в подписанном журнале на этом месте нет такой записи',
  ],
  [
    /^the entry is number (\S+) of the journal, shown by (\S+) hashes$/,
    'bu, jurnalın $1 nömrəli yazısıdır; $2 heşlə göstərilib',
    'это запись журнала номер $1; показано хешами, числом $2',
  ],
  [/^the entry has no content$/, 'yazının məzmunu yoxdur', 'у записи нет содержания'],
  [/^the content is not in this receipt$/, 'məzmun bu qəbzdə yoxdur', 'содержания нет в этой квитанции'],
  [
    /^the content is not what the entry recorded$/,
    'məzmun yazıda qeyd olunan deyil',
    'содержание не то, что записано',
  ],
  [
    /^the content is what the entry recorded \(SHA-256 of salt and content\)$/,
    'məzmun yazıda qeyd olunandır (duz və məzmunun SHA-256 heşi)',
    'содержание то, что записано (SHA-256 соли и содержания)',
  ],
  [/^the signature is not a text$/, 'imza mətn deyil', 'подпись — не текст'],
  [
    /^the record says something else than the entry of the journal$/,
    'qeyd jurnaldakı yazıdan fərqlidir',
    'запись в квитанции расходится с записью журнала',
  ],
  [
    /^the organisation did not sign this document as it stands$/,
    'təşkilat sənədi bu şəkildə imzalamayıb',
    'организация не подписывала документ в таком виде',
  ],
  [
    /^the key of the journal signed this document, every bit of it$/,
    'sənədin hər biti jurnalın açarı ilə imzalanıb',
    'документ подписан ключом журнала целиком, до последнего бита',
  ],
  [/^the record is malformed$/, 'qeyd düzgün qurulmayıb', 'запись составлена неправильно'],
  [
    /^the record says what the entry of the journal says$/,
    'qeyd jurnaldakı yazı ilə eynidir',
    'запись говорит то же, что и журнал',
  ],
  [/^the content of the entry is missing$/, 'yazının məzmunu yoxdur', 'нет содержания записи'],
  [
    /^the words shown are not in this receipt$/,
    'göstərilən sözlər bu qəbzdə yoxdur',
    'показанных слов в этой квитанции нет',
  ],
  [
    /^these are not the words the consent was given to$/,
    'razılıq bu sözlərə verilməyib',
    'согласие дано не на эти слова',
  ],
  [
    /^these are the words the consent was given to \(SHA-256\)$/,
    'razılıq məhz bu sözlərə verilib (SHA-256)',
    'согласие дано именно на эти слова (SHA-256)',
  ],
  [
    /^the archive is, byte for byte, as it was exported$/,
    'arxiv ixrac olunandan bir baytı da dəyişməyib',
    'архив байт в байт такой, каким его выгрузили',
  ],
  [
    /^the archive was altered or repacked since it was exported$/,
    'arxiv ixrac olunandan sonra dəyişdirilib və ya yenidən qablaşdırılıb',
    'архив изменён или перепакован после выгрузки',
  ],
  [
    /^the file is not a readable ZIP archive$/,
    'fayl oxunan ZIP arxivi deyil',
    'файл — не читаемый архив ZIP',
  ],
  [/^(\S+) is missing$/, '$1 yoxdur', 'нет файла $1'],
  [/^journal\.json is malformed$/, 'journal.json düzgün qurulmayıb', 'journal.json записан неправильно'],
  [
    /^the archive holds a file that does not belong to this journal$/,
    'arxivdə bu jurnala aid olmayan fayl var',
    'в архиве есть файл, не относящийся к этому журналу',
  ],
  [
    /^(\S+) signed checkpoints, each signature holds$/,
    '$1 imzalı qeyd var, hər imza düzdür',
    'подписанных отметок: $1, все подписи верны',
  ],
  [
    /^checkpoint (\S+) is malformed$/,
    '$1 nömrəli imzalı qeyd düzgün qurulmayıb',
    'подписанная отметка $1 записана неправильно',
  ],
  [
    /^checkpoint (\S+) is of another journal$/,
    '$1 nömrəli imzalı qeyd başqa jurnalındır',
    'подписанная отметка $1 от другого журнала',
  ],
  [
    /^the signature of checkpoint (\S+) does not hold$/,
    '$1 nömrəli qeydin imzası düz çıxmır',
    'подпись отметки $1 не сходится',
  ],
  [
    /^checkpoint (\S+) is smaller than the one before it$/,
    '$1 nömrəli imzalı qeyd əvvəlkindən azdır',
    'подписанная отметка $1 меньше предыдущей',
  ],
  [
    /^(\S+) entries, each in its canonical form$/,
    '$1 yazı var, hamısı düzgün qurulub',
    'записей: $1, все составлены правильно',
  ],
  [
    /^every tile holds the hashes of these entries$/,
    'saxlanan heşlər bu yazıların heşləridir',
    'сохранённые хеши соответствуют этим записям',
  ],
  [
    /^tile (\S+) of level (\S+) differs from the entries at its hash (\S+)$/,
    '$2-ci səviyyənin $1 nömrəli heş faylı $3-cü heşdə yazılardan fərqlənir',
    'файл хешей $1 уровня $2 расходится с записями в хеше $3',
  ],
  [
    /^tile (\S+) of level (\S+) is missing$/,
    '$2-ci səviyyənin $1 nömrəli heş faylı yoxdur',
    'нет файла хешей $1 уровня $2',
  ],
  [
    /^the root rebuilt from the entries is the signed one at every checkpoint$/,
    'yazılardan yenidən hesablanan kök hər imzada düz gəlir',
    'корень, пересчитанный по записям, совпадает с подписанным в каждой отметке',
  ],
  [
    /^the first (\S+) entries do not have the root that was signed for them$/,
    'ilk $1 yazı imzalanan yazılar deyil',
    'первые записи ($1) — не те, что были подписаны',
  ],
  [
    /^the last checkpoint covers every entry$/,
    'son imza bütün yazıları əhatə edir',
    'последняя подпись охватывает все записи',
  ],
  [
    /^(\S+) entries, (\S+) announced, (\S+) signed$/,
    '$1 yazı var, elan olunan $2, imzalanan $3',
    'записей $1, объявлено $2, подписано $3',
  ],
  [/^not in canonical form$/, 'vahid şəkildə yazılmayıb', 'записано не единообразно'],
  [/^of another organisation$/, 'başqa təşkilatındır', 'принадлежит другой организации'],
  [
    /^not canonical JSON in UTF-8$/,
    'UTF-8 kodlaşdırmasında düzgün JSON deyil',
    'неправильный JSON в кодировке UTF-8',
  ],
];

/** What the verifier said, in the reader's language; English as it stands, and so is what nobody has put into words. */
export function saidIn(said: string, language: Language): string {
  if (language === 'en') return said;
  const entry = /^entry (\d+): (.+)$/s.exec(said);
  if (entry) {
    const inner = saidIn(entry[2]!, language);
    return language === 'az' ? `${entry[1]} nömrəli yazı: ${inner}` : `запись ${entry[1]}: ${inner}`;
  }
  for (const [pattern, az, ru] of rows)
    if (pattern.test(said)) return said.replace(pattern, language === 'az' ? az : ru);
  return said;
}
