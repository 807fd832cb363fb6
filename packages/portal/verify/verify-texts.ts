import type { Localized } from '@amanat/domain/schema/schema.ts';
import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the verification page. */
export const v = {
  title: say('Sübutu yoxlayın', 'Verify a proof', 'Проверить доказательство'),
  lead: say(
    'Qəbzin (receipt.json) və ya jurnalın (journal.zip) dəyişdirilmədiyini buradaca yoxlayın. Fayl cihazınızdan çıxmır: hesablama brauzerinizdə gedir, internet olmadan da işləyir.',
    'Check right here that a receipt (receipt.json) or a journal (journal.zip) was not altered. The file does not leave your device: your browser does the work, without the internet too.',
    'Проверьте прямо здесь, что квитанция (receipt.json) или журнал (journal.zip) не изменены. Файл не покидает устройство: считает ваш браузер, даже без интернета.',
  ),
  file: say('Fayl', 'File', 'Файл'),
  // Browsers write both in a language of their own.
  choose: say('Fayl seçin', 'Choose a file', 'Выберите файл'),
  noFile: say('fayl seçilməyib', 'no file chosen', 'файл не выбран'),
  fileHint: say(
    'receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html və ya journal.zip',
    'receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html or journal.zip',
    'receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html или journal.zip',
  ),
  key: say('Təşkilatın açarı', 'Key of the organisation', 'Ключ организации'),
  optional: say('məcburi deyil', 'optional', 'необязательно'),
  keyHint: say(
    'Təşkilatın saytında dərc olunan açarı yazsanız, imzanın məhz onun olduğunu da yoxlayırıq.',
    'With the key from the organisation’s own site, we also check that the signature is its own.',
    'С ключом с сайта организации мы проверим и то, что подпись принадлежит ей.',
  ),
  noScript: say(
    'Bu səhifə üçün JavaScript lazımdır: yoxlama brauzerinizdə gedir. JavaScript olmadan əmr sətrində yoxlayın: amanat verify receipt.json',
    'This page needs JavaScript, since your browser does the checking. Without it, check on the command line: amanat verify receipt.json',
    'Этой странице нужен JavaScript: проверяет ваш браузер. Без него проверьте в командной строке: amanat verify receipt.json',
  ),
  working: say('Yoxlanılır…', 'Checking…', 'Проверяем…'),
  valid: say('Düzgündür', 'Valid', 'Подлинно'),
  notValid: say('Düzgün deyil', 'Not valid', 'Не подлинно'),
  notReceipt: say('Bu, qəbz deyil', 'This is not a receipt', 'Это не квитанция'),
  receipt: say('Qəbz', 'Receipt', 'Квитанция'),
  place: say(
    'Yazının jurnaldakı yerinin sübutu',
    'Proof of an entry’s place in the journal',
    'Доказательство места записи в журнале',
  ),
  placeLacks: say(
    'Bu fayl yalnız bunu sübut edir: heşi göstərilən yazı imzalanmış jurnalda öz yerində durur və o vaxtdan dəyişməyib. Yazıda nə deyildiyini, nə vaxt yazıldığını və kimə aid olduğunu sübut etmir: bunun üçün qəbzin özü lazımdır.',
    'This file proves one thing: an entry with the hash in it stands at its place in the signed journal and was not changed since. It does not prove what the entry says, when it was written or whom it concerns: for that you need the receipt itself.',
    'Этот файл доказывает одно: запись с указанным в нём хешем стоит на своём месте в подписанном журнале и с тех пор не менялась. Что в ней сказано, когда она сделана и кого касается, он не доказывает: для этого нужна сама квитанция.',
  ),
  journal: say('Jurnal, yazı sayı', 'Journal, entries', 'Журнал, записей'),
  difference: say('Fərqlənən ilk yazı', 'First entry that differs', 'Первая отличающаяся запись'),
  unsure: say(
    'Fayl özü ilə ziddiyyətdə deyil; kimin imzaladığı müəyyən edilməyib',
    'Consistent in itself; who signed is not established',
    'Файл сам себе не противоречит; кто его подписал, не установлено',
  ),
  unknown: say(
    'Açar faylın öz içindən götürülüb, belə faylı isə öz açarı ilə hər kəs düzəldə bilər. Təşkilatın öz saytında dərc etdiyi açarı yuxarıda yazın: imzanın onun olub-olmadığı onda bilinəcək.',
    'The key came with the file, and anybody can make such a file with a key of their own. Enter above the key that the organisation publishes on its own site: then it shows whether the signature is its own.',
    'Ключ взят из самого файла, а такой файл любой может сделать своим ключом. Впишите выше ключ, который организация публикует на своём сайте: тогда станет ясно, её ли это подпись.',
  ),
  copy: say(
    'Bu, səhifənin saxlanılmış surətidir: dərc olunmuş açarlarla yalnız serverdəki səhifə tutuşdurur.',
    'This is a saved copy of the page: only the page on the server compares with published keys.',
    'Это сохранённая копия страницы: с опубликованными ключами сверяет только страница на сервере.',
  ),
  given: say(
    'İmza yazdığınız açarındır.',
    'The signature is by the key you entered.',
    'Подпись сделана ключом, который вы ввели.',
  ),
  published: say(
    'İmza bu serverin həmin təşkilat üçün dərc etdiyi açarındır.',
    'The signature is by the key this server publishes for the organisation.',
    'Подпись сделана ключом, который этот сервер публикует для организации.',
  ),
} as const;

/** What the verdict means for whoever reads it. */
export const meanings = {
  receiptValid: say(
    'Bu fayl təşkilatın jurnalında imzalanmış yazının dəqiq surətidir. Veriləndən bəri heç nə dəyişdirilməyib, təşkilat sonradan inkar edə bilməz.',
    'This file is an exact copy of an entry in the organisation’s signed journal. Nothing was changed since it was issued, and the organisation cannot deny it later.',
    'Этот файл — точная копия записи в подписанном журнале организации. С момента выдачи ничего не изменено, и организация не сможет это отрицать.',
  ),
  receiptBad: say(
    'Bu fayla sübut kimi güvənməyin. O, ya dəyişdirilib, ya da bu təşkilatın jurnalından deyil. Faylı təşkilatdan yenidən alın; nəticə dəyişməsə, bunu məsul şəxsə və ya səlahiyyətli orqana bildirin.',
    'Do not rely on this file as proof. It was either changed or is not from this organisation’s journal. Get the file from the organisation again; if the result is the same, tell its responsible person or the authority.',
    'Не полагайтесь на этот файл как на доказательство: он изменён или взят не из журнала этой организации. Получите файл у организации заново; если результат тот же, сообщите ответственному лицу или надзорному органу.',
  ),
  placeBad: say(
    'Bu fayla sübut kimi güvənməyin: o ya dəyişdirilib, ya da bu təşkilatın jurnalından deyil. Faylı yenidən yükləyin.',
    'Do not rely on this file as proof: it was either changed or is not from this organisation’s journal. Download it again.',
    'Не полагайтесь на этот файл как на доказательство: он изменён или взят не из журнала этой организации. Скачайте его заново.',
  ),
  other: say(
    'Başqa fayl seçmisiniz. Qəbzi yüklədiyiniz kimi, açıb yadda saxlamadan seçin: receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html və ya journal.zip.',
    'You chose another file. Choose the receipt as you downloaded it, not opened and saved anew: receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html or journal.zip.',
    'Вы выбрали другой файл. Выберите квитанцию такой, какой скачали, не пересохраняя: receipt.json, journal-place.json, consent-receipt.jsonld, consent-receipt.html или journal.zip.',
  ),
  journalValid: say(
    'Jurnalın bütün yazıları imzalananlarla eynidir: nə silinib, nə əlavə olunub, nə də dəyişdirilib.',
    'All entries of the journal are the ones that were signed: none removed, none added, none changed.',
    'Все записи журнала — те самые, что были подписаны: ничего не удалено, не добавлено и не изменено.',
  ),
  journalBad: say(
    'Bu jurnal imzalanan jurnal deyil: yazılardan biri dəyişdirilib, silinib və ya əlavə olunub. Aşağıda fərqin yeri göstərilir.',
    'This is not the journal that was signed: an entry was changed, removed or added. Below you see where the difference is.',
    'Это не тот журнал, который был подписан: запись изменена, удалена или добавлена. Ниже показано, где различие.',
  ),
} as const;

interface Meaning {
  readonly passed: Localized;
  readonly failed: Localized;
  /** In place of `passed` where nobody knows whose the key is. */
  readonly unsigned?: Localized;
}
/** What each check means in plain words, by its name. */
export const checkMeanings: Readonly<Record<string, Meaning>> = {
  form: {
    passed: say(
      'Fayl tamdır, quruluşu düzgündür.',
      'The file is whole and rightly built.',
      'Файл цел и построен правильно.',
    ),
    failed: say(
      'Fayl zədələnib, dəyişdirilib və ya başqa növdəndir.',
      'The file is damaged, changed or of another sort.',
      'Файл повреждён, изменён или другого вида.',
    ),
  },
  archive: {
    passed: say(
      'Arxivdə nə artıq fayl var, nə də çatışmayan.',
      'The archive lacks nothing and holds nothing extra.',
      'В архиве нет лишнего и ничего не пропало.',
    ),
    failed: say(
      'Arxiv ixrac olunduğu kimi qalmayıb.',
      'The archive is not as it was exported.',
      'Архив не такой, каким его выгрузили.',
    ),
  },
  key: {
    passed: say(
      'İmzanı yoxlamaq üçün açar var və sağlamdır.',
      'There is a sound key to check the signature with.',
      'Есть исправный ключ для проверки подписи.',
    ),
    failed: say(
      'İmzanın kimə aid olduğunu demək olmur.',
      'It cannot be told whose signature this is.',
      'Нельзя сказать, чья это подпись.',
    ),
  },
  signature: {
    unsigned: say(
      'İmza faylın öz açarı ilə düz gəlir.',
      'The signature fits the key in the file.',
      'Подпись сходится с ключом из файла.',
    ),
    passed: say(
      'Jurnalı təşkilatın özü imzalayıb.',
      'The organisation itself signed the journal.',
      'Журнал подписала сама организация.',
    ),
    failed: say(
      'İmza təşkilatın jurnalına aid deyil.',
      'The signature is not one of the organisation’s journal.',
      'Подпись не относится к журналу организации.',
    ),
  },
  inclusion: {
    passed: say(
      'Yazı imzalanmış jurnalda doğrudan da var.',
      'The entry really stands in the signed journal.',
      'Запись действительно есть в подписанном журнале.',
    ),
    failed: say(
      'İmzalanmış jurnalda belə yazı yoxdur.',
      'The signed journal holds no such entry.',
      'В подписанном журнале такой записи нет.',
    ),
  },
  content: {
    passed: say(
      'Oxuduğunuz məzmun jurnalda qeyd olunan məzmundur.',
      'What you read is what the journal recorded.',
      'Вы читаете именно то, что записано в журнале.',
    ),
    failed: say(
      'Oxuduğunuz məzmun jurnalda qeyd olunan deyil.',
      'What you read is not what the journal recorded.',
      'Вы читаете не то, что записано в журнале.',
    ),
  },
  document: {
    unsigned: say(
      'Sənəd faylın öz açarı ilə imzalanıb.',
      'The document is signed with the key in the file.',
      'Документ подписан ключом из файла.',
    ),
    passed: say(
      'Sənədi təşkilat imzalayıb.',
      'The organisation signed the document.',
      'Документ подписан организацией.',
    ),
    failed: say(
      'Sənədi təşkilat belə imzalamayıb.',
      'The organisation did not sign the document like this.',
      'Организация не подписывала такой документ.',
    ),
  },
  seal: {
    passed: say(
      'Səhifədə yazılanlar verildiyi kimidir.',
      'The page says what it said when it was issued.',
      'На странице то же, что было при выдаче.',
    ),
    failed: say(
      'Səhifədə yazılanlar dəyişdirilib.',
      'What the page says was changed.',
      'Текст страницы изменён.',
    ),
  },
  record: {
    passed: say(
      'Qəbzdəki qeyd jurnaldakı ilə eynidir.',
      'The record in the receipt equals the one in the journal.',
      'Запись в квитанции совпадает с журналом.',
    ),
    failed: say(
      'Qəbzdə yazılan jurnalda yazılandan fərqlidir.',
      'The receipt says something else than the journal.',
      'Квитанция расходится с журналом.',
    ),
  },
  notice: {
    passed: say(
      'Seçim ediləndə göstərilən sözlər yoxlanıldı.',
      'The words shown at the choice were checked.',
      'Слова, показанные при выборе, проверены.',
    ),
    failed: say(
      'Seçim ediləndə başqa sözlər göstərilib.',
      'Other words were shown when the choice was made.',
      'При выборе были показаны другие слова.',
    ),
  },
  checkpoints: {
    unsigned: say(
      'Jurnalın bütün imzaları faylın öz açarı ilə düz gəlir.',
      'All signatures of the journal fit the key in the file.',
      'Все подписи журнала сходятся с ключом из файла.',
    ),
    passed: say(
      'Jurnalın bütün imzaları həqiqidir.',
      'All signatures of the journal are genuine.',
      'Все подписи журнала подлинные.',
    ),
    failed: say(
      'Jurnalın imzalarından biri həqiqi deyil.',
      'A signature of the journal is not genuine.',
      'Одна из подписей журнала не подлинная.',
    ),
  },
  entries: {
    passed: say(
      'Hər yazı oxunur və düzgün qurulub.',
      'Every entry is readable and well formed.',
      'Каждая запись читается и составлена правильно.',
    ),
    failed: say('Yazılardan biri pozulub.', 'One of the entries is damaged.', 'Одна из записей повреждена.'),
  },
  tiles: {
    passed: say(
      'Yazılar öz heşlərinə uyğundur.',
      'The entries fit their hashes.',
      'Записи соответствуют своим хешам.',
    ),
    failed: say(
      'Yazılar və ya onların heşləri dəyişdirilib.',
      'The entries or their hashes were changed.',
      'Изменены записи или их хеши.',
    ),
  },
  roots: {
    passed: say(
      'Yazılar imzalanandan bəri dəyişməyib.',
      'The entries have not changed since they were signed.',
      'С момента подписи записи не менялись.',
    ),
    failed: say(
      'Yazılar imzalanandan sonra dəyişdirilib.',
      'The entries were changed after they were signed.',
      'Записи изменены после подписи.',
    ),
  },
  complete: {
    passed: say('Heç bir yazı çatışmır.', 'No entry is missing.', 'Ни одна запись не пропала.'),
    failed: say(
      'Yazılar çatışmır və ya imzasız yazılar əlavə olunub.',
      'Entries are missing, or unsigned ones were added.',
      'Записей не хватает или добавлены неподписанные.',
    ),
  },
};

/** What each check looks at, by its name. */
export const checkTexts: Readonly<Record<string, Localized>> = {
  form: say('Faylın forması', 'Form of the file', 'Форма файла'),
  archive: say('Arxivin forması', 'Form of the archive', 'Форма архива'),
  key: say('Açar', 'Key', 'Ключ'),
  signature: say('Jurnalın imzası', 'Signature of the journal', 'Подпись журнала'),
  inclusion: say('Yazının jurnaldakı yeri', 'Place of the entry in the journal', 'Место записи в журнале'),
  content: say('Yazının məzmunu', 'Content of the entry', 'Содержание записи'),
  document: say('Sənədin imzası', 'Signature of the document', 'Подпись документа'),
  seal: say('Səhifənin möhürü', 'Seal of the page', 'Печать страницы'),
  record: say('Qeyd və jurnal', 'Record and journal', 'Запись и журнал'),
  notice: say('Göstərilən sözlər', 'Words shown', 'Показанные слова'),
  checkpoints: say('Jurnalın imzaları', 'Signatures of the journal', 'Подписи журнала'),
  entries: say('Yazıların forması', 'Form of the entries', 'Форма записей'),
  tiles: say('Yazıların heşləri', 'Hashes of the entries', 'Хеши записей'),
  roots: say('İmzalanmış köklər', 'Signed roots', 'Подписанные корни'),
  complete: say('Jurnalın tamlığı', 'Completeness of the journal', 'Полнота журнала'),
};
