import { defineTexts } from '../language/texts.ts';

/** Questions before what cannot be undone, each with the number of rows it touches. */
export const confirmTexts = defineTexts({
  az: {
    cancel: 'Ləğv et',
    close: 'Bağla',
    approveTitle: 'Plan icra edilsin?',
    approve: (n: string) =>
      `Mənbələrdə ${n} sətir dəyişdiriləcək və ya məhv ediləcək. Bunu geri almaq olmaz.`,
    approveYes: 'Bəli, icra et',
    sweepTitle: 'Müddəti bitmiş məlumat süpürülsün?',
    sweep: (table: string, n: string) =>
      `Müddəti bitmiş ${n} sətir (${table}) məhv ediləcək və ya anonimləşdiriləcək. Bunu geri almaq olmaz.`,
    sweepYes: 'Bəli, süpür',
  },
  en: {
    cancel: 'Cancel',
    close: 'Close',
    approveTitle: 'Run the plan?',
    approve: (n: string) => `${n} rows in the stores will be changed or destroyed. This cannot be undone.`,
    approveYes: 'Yes, run it',
    sweepTitle: 'Sweep the data past its term?',
    sweep: (table: string, n: string) =>
      `${n} rows past their term (${table}) will be destroyed or anonymised. This cannot be undone.`,
    sweepYes: 'Yes, sweep',
  },
  ru: {
    cancel: 'Отмена',
    close: 'Закрыть',
    approveTitle: 'Исполнить план?',
    approve: (n: string) => `Строк будет изменено или уничтожено: ${n}. Отменить это нельзя.`,
    approveYes: 'Да, исполнить',
    sweepTitle: 'Очистить данные с истёкшим сроком?',
    sweep: (table: string, n: string) =>
      `Строк с истёкшим сроком будет уничтожено или обезличено: ${n} (${table}). Отменить это нельзя.`,
    sweepYes: 'Да, очистить',
  },
});
