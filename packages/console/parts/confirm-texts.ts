import { countAz, countEn, countRu } from '../format/count.ts';
import { defineTexts } from '../language/texts.ts';

/** Questions before what cannot be undone, each with the number of rows it touches. */
export const confirmTexts = defineTexts({
  az: {
    cancel: 'Ləğv et',
    close: 'Bağla',
    approveTitle: 'Plan icra edilsin?',
    approve: (n: number) =>
      `Məlumat bazalarında ${countAz(n, 'sətir')} dəyişdiriləcək və ya məhv ediləcək. Bunu geri almaq olmaz.`,
    approveYes: 'Bəli, icra et',
    sweepTitle: 'Müddəti bitmiş məlumat süpürülsün?',
    sweepNone: (table: string) =>
      `İndi müddəti bitmiş sətir yoxdur (${table}). Yenə də baxılacaq: bu arada bitən olsa, məhv ediləcək və ya adsızlaşdırılacaq.`,
    sweepUnread: (table: string) =>
      `Məlumat bazasına baxmaq olmur, neçə sətrin müddətinin bitdiyi bilinmir (${table}). Baza cavab verəndə müddəti bitənlər məhv ediləcək və ya adsızlaşdırılacaq. Bunu geri almaq olmaz.`,
    sweep: (table: string, n: number) =>
      `Müddəti bitmiş ${countAz(n, 'sətir')} (${table}) məhv ediləcək və ya adsızlaşdırılacaq. Bunu geri almaq olmaz.`,
    sweepYes: 'Bəli, süpür',
  },
  en: {
    cancel: 'Cancel',
    close: 'Close',
    approveTitle: 'Run the plan?',
    approve: (n: number) =>
      `${countEn(n, 'row')} in the stores will be changed or destroyed. This cannot be undone.`,
    approveYes: 'Yes, run it',
    sweepTitle: 'Sweep the data past its term?',
    sweepNone: (table: string) =>
      `No row is past its term now (${table}). It is looked at all the same: what gets there meanwhile will be destroyed or anonymised.`,
    sweepUnread: (table: string) =>
      `The store cannot be read, so nobody knows how many rows are past their term (${table}). Once it answers, they will be destroyed or anonymised. This cannot be undone.`,
    sweep: (table: string, n: number) =>
      `${countEn(n, 'row')} past ${n === 1 ? 'its' : 'their'} term (${table}) will be destroyed or anonymised. This cannot be undone.`,
    sweepYes: 'Yes, sweep',
  },
  ru: {
    cancel: 'Отмена',
    close: 'Закрыть',
    approveTitle: 'Исполнить план?',
    approve: (n: number) =>
      `В хранилищах будет изменено или уничтожено: ${countRu(n, 'строка', 'строки', 'строк')}. Отменить это нельзя.`,
    approveYes: 'Да, исполнить',
    sweepTitle: 'Очистить данные с истёкшим сроком?',
    sweepNone: (table: string) =>
      `Строк с истёкшим сроком сейчас нет (${table}). Проверка всё равно пройдёт: если за это время срок истечёт, они будут уничтожены или обезличены.`,
    sweepUnread: (table: string) =>
      `Хранилище недоступно, и неизвестно, у скольких строк истёк срок (${table}). Когда оно ответит, они будут уничтожены или обезличены. Отменить это нельзя.`,
    sweep: (table: string, n: number) =>
      `Данные с истёкшим сроком будут уничтожены или обезличены: ${countRu(n, 'строка', 'строки', 'строк')} (${table}). Отменить это нельзя.`,
    sweepYes: 'Да, очистить',
  },
});
