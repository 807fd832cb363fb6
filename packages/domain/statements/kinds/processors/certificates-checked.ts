import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { certificateKinds } from '../../../manifest/lists.ts';
import type { Manifest, Recipient } from '../../../manifest/manifest.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { certificateWords, wordsFor } from '../../legal-words.ts';
import { joined, say } from '../../phrase.ts';
import { addPeriod } from '../../../time/period.ts';
import { found } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

type Certificate = NonNullable<Recipient['certificates']>[number];

/** How long a check without a next date stands for: «regularly» is once a year at least. */
const checkHolds = { months: 12, days: 0 };

const faultWords = {
  lapsed: say('vaxtını keçirib', 'has lapsed', 'истёк'),
  unchecked: say('yoxlanılmayıb', 'was not checked', 'не проверен'),
  'check-overdue': say('vaxtında yoxlanılmayıb', 'was not checked in time', 'не проверен в срок'),
} as const;

/** What is wrong with a certificate on a day; undefined when it is checked and valid. */
export function certificateFault(
  certificate: Certificate,
  today: string,
): 'lapsed' | 'unchecked' | 'check-overdue' | undefined {
  if (certificate.until !== undefined && certificate.until < today) return 'lapsed';
  if (certificate.checked === undefined || certificate.checked > today) return 'unchecked';
  const next = certificate.next ?? addPeriod(certificate.checked, checkHolds);
  return next < today ? 'check-overdue' : undefined;
}
function certificates(manifest: Manifest, kinds: readonly string[], today: string) {
  return entriesOf(manifest.recipients).flatMap(([id, recipient]) =>
    (recipient.certificates ?? [])
      .map((certificate, index) => ({ id, index, certificate, fault: certificateFault(certificate, today) }))
      .filter(({ certificate }) => kinds.includes(certificate.kind)),
  );
}

/** Partners' certificates are checked, and lapsed ones are noticed. */
export default kind({
  says: 'certificates-checked',
  section: 'sharing',
  schema: object(
    {
      kinds: list(oneOf(certificateKinds, 'A certificate.'), 'Those that are checked.', 1),
    },
    'Certificates of partners.',
  ),
  text({ kinds }) {
    const names = joined(wordsFor(certificateWords, kinds));
    return say(
      `Tərəfdaşlarımızın sertifikatlarını (${names.az}) müntəzəm yoxlayırıq və vaxtı bitənləri izləyirik.`,
      `We check our partners’ certificates (${names.en}) regularly and watch those that run out.`,
      `Мы регулярно проверяем сертификаты партнёров (${names.ru}) и следим за их сроками.`,
    );
  },
  check(context) {
    return certificates(context.manifest, context.statement.kinds, context.today)
      .filter((one) => one.fault !== undefined)
      .map(({ id, index, certificate, fault: wrong }) =>
        found(context, {
          code: 'AMANAT-CHK-327',
          path: ['recipients', id, 'certificates', index],
          message: says(
            {
              certificate: fact.certificate(certificate.kind),
              recipient: fact.entry(context.manifest, 'recipients', id),
              wrong: fact.word(wrong!, faultWords),
            },
            '{recipient}: {certificate} sertifikatı {wrong}.',
            'The {certificate} certificate of {recipient} {wrong}.',
            '{recipient}: сертификат {certificate} {wrong}.',
          ),
          why: says(
            {},
            'Mətndə deyilir ki, tərəfdaşların sertifikatları yoxlanılır.',
            'The text says that certificates of partners are checked.',
            'Текст говорит, что сертификаты партнёров проверяют.',
          ),
          fix: says(
            {
              place: fact.place(['recipients', id, 'certificates']),
              fields: fact.code('until, checked, next'),
            },
            'Sertifikatı verəndə yoxlayın və {place} altında yazın: {fields}.',
            'Check it at its issuer and record {fields} under {place}.',
            'Проверьте его у того, кто выдал, и запишите в {place}: {fields}.',
          ),
        }),
      );
  },
  evidence(statement, reads) {
    const all = certificates(reads.manifest, statement.kinds, reads.today);
    const count = (wrong: string) => all.filter((one) => one.fault === wrong).length;
    const facts = {
      certificates: all.length,
      lapsed: count('lapsed'),
      unchecked: count('unchecked'),
      overdue: count('check-overdue'),
    };
    if (facts.lapsed + facts.overdue > 0)
      return broken(
        say(
          `Vaxtı bitən sertifikat: ${facts.lapsed}; yoxlanışı gecikən: ${facts.overdue}.`,
          `Lapsed certificates: ${facts.lapsed}; overdue checks: ${facts.overdue}.`,
          `Истёкших сертификатов: ${facts.lapsed}; просроченных проверок: ${facts.overdue}.`,
        ),
        facts,
      );
    if (all.length === 0 || facts.unchecked > 0)
      return notYetShown(
        say(
          `Yoxlanma tarixi olmayan sertifikat: ${facts.unchecked}.`,
          `Certificates without a date of check: ${facts.unchecked}.`,
          `Сертификатов без даты проверки: ${facts.unchecked}.`,
        ),
        facts,
      );
    return kept(
      say(
        `Reyestrə görə ${all.length} sertifikatın hamısı yoxlanılıb və qüvvədədir.`,
        `By the register all ${all.length} certificates were checked and are valid.`,
        `По реестру все сертификаты (${all.length}) проверены и действуют.`,
      ),
      facts,
    );
  },
});
