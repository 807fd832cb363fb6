import { defineTexts } from '../../language/texts.ts';

/** The destruction act of a request. */
export const actTexts = defineTexts({
  az: {
    title: 'Məhv edilmə aktı',
    act: (n: string) => `Akt № ${n}`,
    lead: (entry: string) => `Heşi jurnalın ${entry} nömrəli yazısındadır`,
    pdf: 'PDF',
  },
  en: {
    title: 'Destruction act',
    act: (n: string) => `Act № ${n}`,
    lead: (entry: string) => `Its digest is in entry ${entry} of the journal`,
    pdf: 'PDF',
  },
  ru: {
    title: 'Акт об уничтожении',
    act: (n: string) => `Акт № ${n}`,
    lead: (entry: string) => `Его хеш — в записи журнала № ${entry}`,
    pdf: 'PDF',
  },
});
