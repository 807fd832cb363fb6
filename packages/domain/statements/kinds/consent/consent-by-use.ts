import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object, oneOf } from '../../../schema/schema.ts';
import { broken, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found, idsOf, others } from '../area-b-finding.ts';

/** Using the service is said to count as agreement. No law takes it for consent: rendered, and found. */
export const consentByUse = kind({
  says: 'consent-by-use',
  section: 'consent',
  schema: object(
    {
      to: oneOf(
        ['collection', 'new-version'],
        'What use of the service is said to agree to: the collection of data, or a new version of the policy.',
      ),
    },
    'Agreement by use.',
  ),
  text({ to }) {
    return to === 'collection'
      ? say(
          'Xidmətdən istifadəniz məlumatlarınızın bu siyasət üzrə toplanıb işlədilməsinə razılıq sayılır.',
          'Your use of the service counts as agreement that your data is collected and used under this policy.',
          'Использование сервиса считается согласием на сбор и использование ваших данных по этой политике.',
        )
      : say(
          'Dəyişikliklər qüvvəyə minəndən sonra xidmətdən istifadəni davam etdirsəniz, yeni redaksiyanı qəbul etmiş sayılırsınız. Qanun və ya bu siyasət yeni razılıq tələb edirsə, istifadə onu əvəz etmir.',
          'If you go on using the service after changes take effect, you are taken to accept the new version. Where the law or this policy asks for consent anew, use does not replace it.',
          'Если вы продолжаете пользоваться сервисом после вступления изменений в силу, считается, что вы приняли новую редакцию. Там, где закон или эта политика требует нового согласия, пользование его не заменяет.',
        );
  },
  check(context) {
    const { statement, manifest } = context;
    if (statement.to === 'collection')
      return [
        found(context, {
          code: 'AMANAT-CHK-405',
          message: says(
            {},
            'Xidmətdən istifadə məlumatın toplanmasına razılıq sayılıb.',
            'Use of the service is said to be agreement to the collection of data.',
            'Использование сервиса названо согласием на сбор данных.',
          ),
          why: says(
            {},
            'Razılıq aydın, məlumatlı və azad hərəkətdir, yazılı və ya elektron; istifadə razılıq deyil (GDPR, maddə 4(11); 998-IIIQ, maddə 8). Heç bir məqsəd ona əsaslana bilməz.',
            'Consent is a clear affirmative act, informed and free, written or electronic; use is none (GDPR Art. 4(11); 998-IIIQ Art. 8). No purpose may rest on it.',
            'Согласие — ясное, информированное и свободное действие, письменное или электронное; использование им не является (GDPR, ст. 4(11); 998-IIIQ, ст. 8). Ни одна цель не может на нём держаться.',
          ),
          fix: says(
            { place: fact.place(context.path), basis: fact.yaml('basis', 'consent') },
            '{place} vədini belə dəyişin ki, insanlar siyasətdən məlumat alır; razılıq lazım olan məqsəddə isə onu soruşun: {basis}.',
            'Let {place} say that people are informed by the policy, and ask for consent where a purpose rests on it: {basis}.',
            'Пусть {place} говорит, что люди узнают обо всём из политики, а там, где нужно согласие, спрашивайте его: {basis}.',
          ),
        }),
      ];
    const anew = others(context, 'consent-anew');
    const onConsent = Object.values(manifest.purposes).filter(
      (purpose) => purpose.basis === 'consent',
    ).length;
    if (anew.length === 0 && onConsent === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-404',
        message:
          anew.length > 0
            ? says(
                { count: fact.number(onConsent) },
                'Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə {count} və onlar dəyişəndə razılığın yenidən soruşulacağı vəd edilib.',
                'Going on using the service is said to accept a new version; purposes that rest on consent: {count}, and consent anew is promised for changes to them.',
                'Продолжение пользования названо принятием новой редакции; целей на согласии: {count}, и при их изменении обещано спросить согласие заново.',
              )
            : says(
                { count: fact.number(onConsent) },
                'Xidmətdən istifadəni davam etdirmək yeni redaksiyanın qəbulu sayılıb; razılığa əsaslanan məqsədlərin sayı isə {count}.',
                'Going on using the service is said to accept a new version; purposes that rest on consent: {count}.',
                'Продолжение пользования названо принятием новой редакции; целей на согласии: {count}.',
              ),
        why: says(
          {},
          'Susaraq istifadə yenidən soruşulan razılığı əvəz edə bilməz (GDPR, maddə 4(11), 7; 998-IIIQ, maddə 8).',
          'Silent use cannot stand in for a consent asked anew (GDPR Art. 4(11), 7; 998-IIIQ Art. 8).',
          'Молчаливое использование не заменяет согласия, которое спрашивают заново (GDPR, ст. 4(11), 7; 998-IIIQ, ст. 8).',
        ),
        fix: says(
          { drop: fact.remove(context.path) },
          'Cümləni razılığa toxunmayan dəyişikliklərlə məhdudlaşdırın və ya {drop} vədini çıxarın.',
          'Limit the sentence to changes that touch no consent, or take {drop} out.',
          'Ограничьте фразу изменениями, которые не касаются согласий, или уберите {drop}.',
        ),
        with: idsOf(anew),
      }),
    ];
  },
  evidence(_statement, reads) {
    const resting = Object.values(reads.manifest.purposes).filter(
      (purpose) => purpose.basis === 'use-of-service',
    ).length;
    if (resting === 0) return publishedNow(reads);
    return broken(
      say(
        `Yalnız istifadəyə əsaslanan məqsədlər var (${resting}).`,
        `Purposes rest on agreement by use alone (${resting}).`,
        `Есть цели, основанные только на пользовании (${resting}).`,
      ),
      { resting },
    );
  },
});
