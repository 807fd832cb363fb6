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
  fileHint: say(
    'receipt.json, consent-receipt.jsonld, consent-receipt.html və ya journal.zip',
    'receipt.json, consent-receipt.jsonld, consent-receipt.html or journal.zip',
    'receipt.json, consent-receipt.jsonld, consent-receipt.html или journal.zip',
  ),
  key: say('Təşkilatın açarı', 'Key of the organisation', 'Ключ организации'),
  optional: say('məcburi deyil', 'optional', 'необязательно'),
  keyHint: say(
    'Təşkilatın saytında dərc olunan açarı yazsanız, imzanın məhz onun olduğunu da yoxlayırıq.',
    'With the key from the organisation’s own site, we also check that the signature is its own.',
    'С ключом с сайта организации мы проверим и то, что подпись принадлежит ей.',
  ),
  noScript: say(
    'Bu səhifə üçün JavaScript lazımdır: yoxlama brauzerinizdə gedir. Onsuz da yoxlaya bilərsiniz: amanat verify receipt.json',
    'This page needs JavaScript, since your browser does the checking. You can do without: amanat verify receipt.json',
    'Этой странице нужен JavaScript: проверяет ваш браузер. Можно и без него: amanat verify receipt.json',
  ),
  working: say('Yoxlanılır…', 'Checking…', 'Проверяем…'),
  valid: say('Düzgündür', 'Valid', 'Подлинно'),
  notValid: say('Düzgün deyil', 'Not valid', 'Не подлинно'),
  receipt: say('Qəbz', 'Receipt', 'Квитанция'),
  journal: say('Jurnal, yazı sayı', 'Journal, entries', 'Журнал, записей'),
  difference: say('Fərqlənən ilk yazı', 'First entry that differs', 'Первая отличающаяся запись'),
  keyTaken: say(
    'Açar fayldan götürülüb. Onu təşkilatın saytındakı ilə tutuşdurun.',
    'The key came with the file. Compare it with the one on the organisation’s site.',
    'Ключ взят из файла. Сравните его с ключом на сайте организации.',
  ),
} as const;

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
