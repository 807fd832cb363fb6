import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest, Purpose } from '../../../manifest/manifest.ts';
import { list, object, ref, type Localized } from '../../../schema/schema.ts';
import { askGate, everythingAgreed } from '../../ask-gate.ts';
import { atRisk, broken, kept } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { basisWords, wordsFor } from '../../legal-words.ts';
import { inside, joined, rows, say } from '../../phrase.ts';
import { found } from '../area-a-finding.ts';
import { namedIn } from '../facts-of.ts';

/** Purposes the text names and whose retention the facts leave open. */
function withoutRetention(manifest: Manifest, purposes: readonly string[]): readonly string[] {
  return namedIn(manifest.purposes, purposes)
    .filter(([, purpose]) => purpose.retention === undefined)
    .map(([id]) => id);
}

/** One purpose as a sentence of its own: «Hesabın idarə edilməsi: qeydiyyatınızı aparmaq üçün. Əsas: …». */
function alone({ name, why, basis }: Purpose): Localized {
  const ground = wordsFor(basisWords, [basis])[0]!;
  const line = (language: keyof Localized, word: string) =>
    `${name[language]}${why === undefined ? '' : `: ${why[language]}`}. ${word}: ${ground[language]}.`;
  return say(line('az', 'Əsas'), line('en', 'Basis'), line('ru', 'Основание'));
}

/** What data is used for: each purpose with basis, categories, recipients and retention; no other use. */
export default kind({
  says: 'purpose-declared',
  section: 'purposes',
  schema: object(
    { purposes: list(ref('purposes', 'A purpose the text names.', 'registration'), 'The purposes.', 1) },
    'What data is used for.',
  ),
  text({ purposes }, manifest) {
    const [only] = namedIn(manifest.purposes, purposes);
    if (purposes.length === 1 && only) return alone(only[1]);
    const byBasis = Map.groupBy(namedIn(manifest.purposes, purposes), ([, { basis }]) => basis);
    const named = rows(
      [...byBasis].map(([basis, group]) => {
        const ground = wordsFor(basisWords, [basis])[0]!;
        const names = joined(group.map(([, purpose]) => inside(purpose.name)));
        return say(
          `${ground.az} əsasında — ${names.az}`,
          `on the basis of ${ground.en} — ${names.en}`,
          `${names.ru} (основание — ${ground.ru})`,
        );
      }),
    );
    return say(
      `Məlumatlarınızı bu məqsədlər üçün işləyirik: ${named.az}.`,
      `We use your data for these purposes: ${named.en}.`,
      `Мы обрабатываем ваши данные с такими целями: ${named.ru}.`,
    );
  },
  check(context) {
    return withoutRetention(context.manifest, context.statement.purposes).map((id) =>
      found(context, {
        code: 'AMANAT-CHK-301',
        path: ['purposes', id],
        message: says(
          { purpose: fact.entry(context.manifest, 'purposes', id) },
          '{purpose} məqsədinin məlumatının nə qədər saxlanıldığı yazılmayıb.',
          'The purpose {purpose} does not say how long its data is kept.',
          'Для цели {purpose} не сказано, сколько хранятся данные.',
        ),
        why: says(
          {},
          'İnsanlara deyilən məqsədin sonu olur (998-IIIQ, maddə 8; GDPR, maddə 5(1)(e)).',
          'A purpose that people are told of has an end (998-IIIQ Art. 8; GDPR Art. 5(1)(e)).',
          'У цели, о которой сказали людям, есть конец (998-IIIQ, ст. 8; GDPR, ст. 5(1)(e)).',
        ),
        fix: says(
          {
            write: fact.write(['purposes', id, 'retention'], {
              keep: 'P1Y',
              after: 'collected',
              then: 'destroy',
            }),
          },
          'Əsl müddəti yazın, məsələn: {write}.',
          'Write the true period, as in {write}.',
          'Укажите настоящий срок, например: {write}.',
        ),
      }),
    );
  },
  evidence(statement, reads) {
    const undeclared = askGate(reads, { purpose: 'not-declared-anywhere' }, everythingAgreed(reads)).allow;
    const open = withoutRetention(reads.manifest, statement.purposes);
    const facts = {
      purposes: statement.purposes.length,
      withoutRetention: open.length,
      undeclaredRefused: !undeclared,
    };
    if (undeclared)
      return broken(
        say(
          'Bəyan edilməmiş məqsədə icazə verilir.',
          'A purpose that nobody declared is allowed.',
          'Разрешается использование с незаявленной целью.',
        ),
        facts,
      );
    if (open.length > 0)
      return atRisk(
        say(
          `Saxlanma müddəti olmayan məqsədlər: ${open.join(', ')}.`,
          `Purposes without a retention period: ${open.join(', ')}.`,
          `Цели без срока хранения: ${open.join(', ')}.`,
        ),
        facts,
      );
    return kept(
      say(
        'Məqsəd əsası, kateqoriyaları, alıcıları və müddəti ilə bəyan olunub; başqa məqsədə icazə verilmir.',
        'The purpose is declared with basis, categories, recipients and retention; any other use is refused.',
        'Цель заявлена с основанием, категориями, получателями и сроком; иное использование отклоняется.',
      ),
      facts,
    );
  },
});
