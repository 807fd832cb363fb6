import type { ProblemTexts } from '../said.ts';

/** Versions of the policy, and letters about them. */
export const noticesProblems: ProblemTexts = {
  'AMANAT-NTC-001': {
    az: {
      title: 'Bu redaksiya üçün məktub yoxdur',
      fix: 'İnsanlara e-poçtla yazmaq üçün bəyannamədə «policy.notice.via» siyahısına email əlavə edib dərc edin.',
    },
    ru: {
      title: 'Для этой редакции писем нет',
      fix: 'Чтобы писать людям по почте, добавьте email в «policy.notice.via» декларации и опубликуйте её.',
    },
  },
  'AMANAT-NTC-002': {
    az: {
      title: 'İnsanlara necə xəbər verildiyi artıq qeyd olunub',
      fix: 'Jurnaldakı qeydə baxın. Növbəti dəyişikliyin öz məktubu olacaq.',
    },
    ru: {
      title: 'Уже отмечено, как людям сообщили',
      fix: 'Посмотрите запись в журнале. У следующего изменения будут свои письма.',
    },
  },
  'AMANAT-NTC-003': {
    az: {
      title: 'Məktub sizə göstərilən mətn deyil',
      fix: 'Səhifəni yeniləyin, məktubu oxuyun və sonra göndərin.',
    },
    ru: {
      title: 'Письмо уже не то, что вам показали',
      fix: 'Обновите страницу, прочитайте письмо и отправьте его.',
    },
  },
  'AMANAT-NTC-004': {
    az: {
      title: 'Məktublar indi bu vəziyyətdə deyil',
      fix: 'Səhifəni yeniləyin: vəziyyəti başqası dəyişmiş ola bilər.',
    },
    ru: {
      title: 'Сейчас письма в другом состоянии',
      fix: 'Обновите страницу: состояние мог изменить кто-то другой.',
    },
  },
  'AMANAT-NTC-005': {
    az: {
      title: 'Kimin hesabı olduğu bilinmir',
      fix: 'Bəyannamədə hesablar cədvəlinə «accounts» yazın və bazanın qoşulmasını təyin edin. Və ya özünüz xəbər verib bunu qeyd edin.',
    },
    ru: {
      title: 'Неизвестно, у кого есть учётная запись',
      fix: 'Укажите «accounts» у таблицы учётных записей и подключите хранилище. Или сообщите людям сами и отметьте это.',
    },
  },
  'AMANAT-NTC-006': {
    az: { title: 'Məktublar gec gedər', fix: 'Son gündən əvvəlki vaxtı seçin və ya indi göndərin.' },
    ru: {
      title: 'Письма уйдут слишком поздно',
      fix: 'Выберите время до последнего дня или отправьте сейчас.',
    },
  },
  'AMANAT-NTC-007': {
    az: {
      title: 'Hesablar bazası cavab vermir',
      fix: 'Vədlər səhifəsində bazaların vəziyyətinə baxın. Göndərilən məktublar baza cavab verənə qədər gözləyir.',
    },
    ru: {
      title: 'Хранилище учётных записей не отвечает',
      fix: 'Посмотрите состояние хранилищ на странице обещаний. Отправленные письма ждут, пока хранилище не ответит.',
    },
  },
  'AMANAT-POLICY-007': {
    az: {
      title: 'Bu redaksiya barədə artıq qeyd var',
      fix: 'Jurnaldakı yazıya baxın: bir redaksiya üçün bir dəfə yazılır.',
    },
    ru: {
      title: 'Об этой редакции уже есть запись',
      fix: 'Посмотрите запись в журнале: для одной редакции она делается один раз.',
    },
  },
  'AMANAT-POLICY-008': {
    az: {
      title: 'Qoşulma bu təşkilatın deyil',
      fix: 'Bu təşkilatın öz dəyişənini göstərin. Ortaq bazanı serverin administratoru bəyan edir.',
    },
    ru: {
      title: 'Подключение принадлежит не этой организации',
      fix: 'Укажите переменную этой организации. Общее хранилище заявляет администратор сервера.',
    },
  },
};
