import { defineTexts } from '../language/texts.ts';

/** What recipients are told of. */
export const toldWords = defineTexts({
  az: {
    'consent.withdrawn': 'Razılıq geri götürülüb',
    'transfer-consent.withdrawn': 'Xaricə ötürməyə razılıq geri götürülüb',
    'objection.raised': 'Etiraz edilib',
    'objection.ended': 'Etiraz geri götürülüb',
    'channel.refused': 'Kanaldan imtina edilib',
    'channel.allowed': 'Kanaldan imtina geri götürülüb',
    'restriction.set': 'Məlumat bloklanıb',
    'restriction.lifted': 'Bloklanma götürülüb',
    'data.erased': 'Məlumat silinib',
  },
  en: {
    'consent.withdrawn': 'Consent withdrawn',
    'transfer-consent.withdrawn': 'Consent to a transfer withdrawn',
    'objection.raised': 'Objection raised',
    'objection.ended': 'Objection taken back',
    'channel.refused': 'Channel refused',
    'channel.allowed': 'Channel allowed again',
    'restriction.set': 'Data restricted',
    'restriction.lifted': 'Restriction lifted',
    'data.erased': 'Data erased',
  },
  ru: {
    'consent.withdrawn': 'Согласие отозвано',
    'transfer-consent.withdrawn': 'Согласие на передачу отозвано',
    'objection.raised': 'Заявлено возражение',
    'objection.ended': 'Возражение снято',
    'channel.refused': 'Отказ от канала',
    'channel.allowed': 'Отказ от канала снят',
    'restriction.set': 'Данные заблокированы',
    'restriction.lifted': 'Блокирование снято',
    'data.erased': 'Данные удалены',
  },
});
