import { defineTexts } from '../language/texts.ts';

/** Why a step waits. */
export const storeWords = defineTexts({
  az: {
    unreachable: 'baza cavab vermir',
    busy: 'baza məşğuldur',
    'not-configured': 'baza qoşulmayıb',
    'schema-differs': 'bazanın quruluşu bəyannamədən fərqlənir',
    constraint: 'baza dəyişikliyi rədd edir',
    failed: 'baza xəta verir',
    held: 'məlumatı hüquqi saxlama qoruyur',
    changed: 'plandan sonra şəxsin ünvanı və ya nömrəsi dəyişib, yenidən planlamaq lazımdır',
    remains: 'bazada silinməli və ya düzəldilməli sətirlər qalır',
  },
  en: {
    unreachable: 'the store does not answer',
    busy: 'the store is busy',
    'not-configured': 'the store is not connected',
    'schema-differs': 'the store differs from the declaration',
    constraint: 'the store refuses the change',
    failed: 'the store failed',
    held: 'a legal hold protects the data',
    changed: 'the person’s address or number changed since the plan, so it has to be made again',
    remains: 'the store still holds rows to be erased or corrected',
  },
  ru: {
    unreachable: 'хранилище не отвечает',
    busy: 'хранилище занято',
    'not-configured': 'хранилище не подключено',
    'schema-differs': 'хранилище отличается от декларации',
    constraint: 'хранилище отклоняет изменение',
    failed: 'хранилище сообщило об ошибке',
    held: 'данные под правовым удержанием',
    changed: 'после плана адрес или номер человека изменился, план нужно составить заново',
    remains: 'в хранилище остались строки, которые нужно удалить или исправить',
  },
});
export type StoreReason = keyof typeof storeWords.az;

const byCode: Readonly<Record<string, StoreReason>> = {
  'AMANAT-STO-001': 'unreachable',
  'AMANAT-STO-002': 'busy',
  'AMANAT-STO-003': 'not-configured',
  'AMANAT-STO-004': 'schema-differs',
  'AMANAT-STO-005': 'constraint',
  'AMANAT-STO-006': 'failed',
  'AMANAT-REQ-007': 'held',
  'AMANAT-REQ-105': 'remains',
  'AMANAT-REQ-015': 'changed',
};
/** The reason of a fault's code, or the reason itself; what is unknown counts as a failure of the store. */
export function storeReason(codeOrReason: string): StoreReason {
  return byCode[codeOrReason] ?? Object.values(byCode).find((each) => each === codeOrReason) ?? 'failed';
}
