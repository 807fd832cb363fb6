import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** A certificate past its day, or whose check is due. */
export const certificateLapsed = rule({
  code: 'AMANAT-CHK-141',
  severity: 'warning',
  title: 'A certificate that lapsed or was not checked',
  why: 'A recipient is chosen for its guarantees; a lapsed certificate guarantees nothing',
  law: ['eu-gdpr.processor'],
  fix: 'Ask for the current certificate and write its date, and the day you checked it.',
  *find({ manifest, today }) {
    for (const [id, recipient] of entries(manifest.recipients))
      for (const [i, certificate] of (recipient.certificates ?? []).entries()) {
        const path = ['recipients', id, 'certificates', i];
        if (certificate.until && certificate.until < today)
          yield {
            path: [...path, 'until'],
            fix: says(
              { recipient: fact.entry(manifest, 'recipients', id), place: fact.place([...path, 'until']) },
              '{recipient} tərəfindən qüvvədə olan sertifikatı alın və son gününü yazın: {place}. Yeni sertifikat yoxdursa, ona məlumat verməyi dayandırın.',
              'Ask {recipient} for the certificate in force and write its last day under {place}. If there is none, stop giving it data.',
              'Запросите у получателя {recipient} действующий сертификат и запишите его последний день: {place}. Если его нет, прекратите передачу данных.',
            ),
            message: says(
              {
                certificate: fact.certificate(certificate.kind),
                recipient: fact.entry(manifest, 'recipients', id),
                day: fact.date(certificate.until),
              },
              '{recipient}: {certificate} sertifikatının müddəti {day:on} bitib',
              'The {certificate} certificate of {recipient} lapsed on {day}',
              '{recipient}: срок сертификата {certificate} истёк {day}',
            ),
          };
        else if (certificate.next && certificate.next < today)
          yield {
            path: [...path, 'next'],
            fix: says(
              {
                checked: fact.place([...path, 'checked']),
                day: fact.date(today),
                next: fact.place([...path, 'next']),
              },
              'Sertifikatı yoxlayın, yoxladığınız günü {checked} sahəsinə (bu gün: {day}), növbəti yoxlamanın gününü {next} sahəsinə yazın.',
              'Check the certificate, write the day under {checked} (today: {day}), and the day of the next check under {next}.',
              'Проверьте сертификат, запишите день проверки в {checked} (сегодня: {day}), а день следующей — в {next}.',
            ),
            message: says(
              {
                certificate: fact.certificate(certificate.kind),
                recipient: fact.entry(manifest, 'recipients', id),
                day: fact.date(certificate.next),
              },
              '{recipient}: {certificate} sertifikatı {day:on} yoxlanmalı idi',
              'The check of the {certificate} certificate of {recipient} was due on {day}',
              '{recipient}: сертификат {certificate} следовало проверить {day}',
            ),
          };
      }
  },
});
