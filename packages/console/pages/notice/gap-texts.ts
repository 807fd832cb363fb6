import { defineTexts } from '../../language/texts.ts';

/** Why nobody can be written to, and how that is mended. */
export const gapTexts = defineTexts({
  az: {
    title: 'Kimə yazılacağı hələ bilinmir',
    lacks: {
      stores: () =>
        'Bəyannamədə heç bir məlumat bazası göstərilməyib, hesabı olanların ünvanları isə bir bazada olmalıdır.',
      accounts: (names: string) => `Göstərilən bazaların (${names}) heç bir cədvəli hesablar cədvəli deyil.`,
      connector: (names: string) => `Hesablar «${names}» növlü bazadadır; Əmanət belə bazanı oxumur.`,
      connection: (names: string) => `Hesablar bazasına qoşulma təyin edilməyib: ${names}.`,
    },
    how: 'Necə düzəltmək olar',
    steps: {
      declare:
        'Bəyannamənin «stores» bölməsində hesablar bazasını yazın: növü, ölkəsi, qoşulması; hesablar cədvəli, onun açarı və e-poçt sütunu.',
      mark: 'Həmin cədvələ «accounts» və ya hesabın bağlandığı tarixi («account.closed») yazın.',
      publish: 'Bəyannamənin yeni redaksiyasını dərc edin: bu məktub ünvanları oradan götürəcək.',
      connect: (names: string) =>
        `Serverin ayarlarında qoşulmanı təyin edin (${names}) və serveri yenidən başladın.`,
      name: 'Serverin ayarlarında bazanın qoşulmasını bəyannamədə yazdığınız adla təyin edin və serveri yenidən başladın.',
    },
    orSelf: 'Və ya insanlara özünüz xəbər verin və bunu burada qeyd edin:',
    today: 'Bu gün',
  },
  en: {
    title: 'It is not known yet whom to write to',
    lacks: {
      stores: () =>
        'The declaration names no store, and the addresses of those with an account must lie in one.',
      accounts: (names: string) => `No table of the declared stores (${names}) is one of accounts.`,
      connector: (names: string) =>
        `The accounts lie in a store of the kind ${names}, which Əmanət does not read.`,
      connection: (names: string) => `The connection to the store of accounts is not set: ${names}.`,
    },
    how: 'How to mend it',
    steps: {
      declare:
        'Write the store of accounts under “stores” of the manifest: its engine, country and connection; the table of accounts, its key and the column of the e-mail.',
      mark: 'Say “accounts” for that table, or the date on which an account is closed (“account.closed”).',
      publish: 'Publish the new version of the manifest: this letter will take the addresses from there.',
      connect: (names: string) =>
        `Set the connection in the settings of the server (${names}) and restart it.`,
      name: 'Set the connection in the settings of the server under the name the manifest gives it, and restart it.',
    },
    orSelf: 'Or tell people yourselves, and note it here:',
    today: 'Today',
  },
  ru: {
    title: 'Пока неизвестно, кому писать',
    lacks: {
      stores: () =>
        'В декларации не указано ни одно хранилище, а адреса владельцев учётных записей должны где-то лежать.',
      accounts: (names: string) =>
        `Ни одна таблица указанных баз (${names}) не названа таблицей учётных записей.`,
      connector: (names: string) =>
        `Учётные записи лежат в хранилище вида «${names}», которое Əmanət не читает.`,
      connection: (names: string) => `Не задано подключение к хранилищу учётных записей: ${names}.`,
    },
    how: 'Как исправить',
    steps: {
      declare:
        'Опишите хранилище учётных записей в разделе «stores» декларации: вид, страну, подключение; таблицу учётных записей, её ключ и столбец с адресом почты.',
      mark: 'Укажите у этой таблицы «accounts» или дату закрытия учётной записи («account.closed»).',
      publish: 'Опубликуйте новую редакцию декларации: это письмо возьмёт адреса оттуда.',
      connect: (names: string) => `Задайте подключение в настройках сервера (${names}) и перезапустите его.`,
      name: 'Задайте подключение в настройках сервера под именем из декларации и перезапустите его.',
    },
    orSelf: 'Или сообщите людям сами и отметьте это здесь:',
    today: 'Сегодня',
  },
});
