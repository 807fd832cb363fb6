import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { daysBetween } from '../duration.ts';
import { entries, rule } from './rule.ts';

/** A DPF certification without its last day, past it, or about to pass it. */
export const dpfDate = rule({
  code: 'AMANAT-CHK-138',
  severity: 'warning',
  title: 'A DPF certification without a date, or past it',
  why: 'The framework covers certified companies only, and a certification lasts a year',
  law: ['eu-gdpr.dpf'],
  fix: 'Look the company up at dataprivacyframework.gov and write its date under transfer.until.',
  *find({ manifest, today }) {
    for (const [id, { transfer }] of entries(manifest.recipients)) {
      const i = transfer?.mechanisms.indexOf('dpf') ?? -1;
      if (!transfer || i < 0) continue;
      const about = ['recipients'];
      const fix = says(
        {
          recipient: fact.entry(manifest, 'recipients', id),
          place: fact.place(['recipients', id, 'transfer', 'until']),
          site: fact.code('dataprivacyframework.gov'),
        },
        '{site} saytında {recipient} şirkətini tapın və sertifikatının son gününü yazın: {place}. Siyahıda yoxdursa, başqa ötürmə əsası göstərin.',
        'Look {recipient} up at {site} and write the last day of its certification under {place}. If it is not listed, name another mechanism.',
        'Найдите {recipient} на {site} и запишите последний день сертификации: {place}. Если её там нет, укажите другой механизм.',
      );
      if (!transfer.until)
        yield {
          path: ['recipients', id, 'transfer', 'mechanisms', i],
          fix,
          message: says(
            { recipient: fact.entry(manifest, 'recipients', id) },
            '{recipient}: DPF sertifikatının son günü göstərilməyib',
            'The DPF certification of {recipient} has no last day',
            '{recipient}: у сертификации DPF не указан последний день',
          ),
          about,
        };
      else if (daysBetween(today, transfer.until) <= 30)
        yield {
          path: ['recipients', id, 'transfer', 'until'],
          severity: transfer.until < today ? 'warning' : 'note',
          fix,
          message:
            transfer.until < today
              ? says(
                  { recipient: fact.entry(manifest, 'recipients', id), day: fact.date(transfer.until) },
                  '{recipient}: DPF sertifikatının müddəti {day:on} bitib',
                  'The DPF certification of {recipient} ended on {day}',
                  '{recipient}: сертификация DPF закончилась {day}',
                )
              : says(
                  { recipient: fact.entry(manifest, 'recipients', id), day: fact.date(transfer.until) },
                  '{recipient}: DPF sertifikatının müddəti {day:on} bitir',
                  'The DPF certification of {recipient} ends on {day}',
                  '{recipient}: сертификация DPF заканчивается {day}',
                ),
          about,
        };
    }
  },
});
