import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** Consent that the text lets nobody withdraw. */
export const consentNotWithdrawable = rule({
  code: 'AMANAT-CHK-105',
  severity: 'warning',
  title: 'Consent that cannot be withdrawn',
  why: 'Withdrawing must be as easy as giving; consent that cannot be withdrawn is none',
  law: ['eu-gdpr.consent-withdrawal', 'az-998.consent'],
  fix: 'Remove withdrawable: false and name the right of withdrawal, or rest the purpose on another basis.',
  *find({ manifest }) {
    const general = manifest.rights?.includes('withdrawal') ?? false;
    for (const [id, purpose] of entries(manifest.purposes)) {
      if (purpose.basis !== 'consent' && purpose.alsoBasis !== 'consent') continue;
      if (purpose.withdrawable === false)
        yield {
          path: ['purposes', id, 'withdrawable'],
          fix: says(
            {
              drop: fact.remove(['purposes', id, 'withdrawable']),
              contract: fact.yaml('basis', 'contract'),
              purpose: fact.place(['purposes', id]),
            },
            'Razılığı geri götürməyə imkan verin və {drop} sətrini silin. Məlumat razılıqsız da lazımdırsa, {purpose} başqa əsasa söykənsin, məsələn {contract}.',
            'Let people take it back and take {drop} out. If the data is needed whatever people say, rest {purpose} on another basis, such as {contract}.',
            'Дайте возможность отозвать согласие и уберите {drop}. Если данные нужны и без согласия, пусть {purpose} опирается на другое основание, например {contract}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi üçün verilən razılığı geri götürmək olmur',
            'The consent for {purpose} cannot be withdrawn',
            'Согласие на цель {purpose} нельзя отозвать',
          ),
        };
      else if (!general && purpose.rights && !purpose.rights.includes('withdrawal'))
        yield {
          path: ['purposes', id, 'rights'],
          fix: says(
            { write: fact.write(['purposes', id, 'rights'], [...purpose.rights, 'withdrawal']) },
            'Bu hüququ məqsədin hüquqlarına əlavə edin: {write}.',
            'Add the right to those of the purpose: {write}.',
            'Добавьте это право к правам цели: {write}.',
          ),
          message: says(
            { purpose: fact.entry(manifest, 'purposes', id) },
            '{purpose} məqsədi razılığa əsaslanır, hüquqlarının sırasında isə razılığı geri götürmək yoxdur',
            '{purpose} rests on consent and its rights do not name withdrawal',
            'Цель {purpose} основана на согласии, а среди её прав нет отзыва',
          ),
        };
    }
  },
});
