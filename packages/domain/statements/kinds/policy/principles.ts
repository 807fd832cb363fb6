import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { list, object, oneOf } from '../../../schema/schema.ts';
import { atRisk, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { found } from '../area-b-finding.ts';
import { principleIds } from '../../../manifest/lists.ts';
import { type Principle, principleWords, servedBy } from './principle-words.ts';

/** Principles that no statement of the manifest puts into practice. */
function unserved(manifest: Manifest, principles: readonly (typeof principleIds)[number][]) {
  const said = new Set(manifest.statements.map((statement) => statement.says));
  return principles.filter((principle) => !servedBy(principle).some((says) => said.has(says)));
}

/** The principles of GDPR 5, each served by statements that run. */
export const principles = kind({
  says: 'principles',
  section: 'general',
  schema: object(
    { principles: list(oneOf(principleIds, 'A principle.'), 'The principles the text names.', 1) },
    'Principles the organisation goes by (GDPR 5).',
  ),
  text(statement) {
    const names = joined(statement.principles.map(principleWords));
    return say(
      `Məlumatlarınızla bu prinsiplər üzrə davranırıq: ${names.az}.`,
      `We treat your data by these principles: ${names.en}.`,
      `С вашими данными мы обращаемся по этим принципам: ${names.ru}.`,
    );
  },
  check(context) {
    const stated = new Set<string>(context.statement.principles);
    const declared = new Set<string>(context.manifest.principles ?? []);
    const differ = [...stated]
      .filter((p) => !declared.has(p))
      .concat([...declared].filter((p) => !stated.has(p)));
    if (differ.length === 0) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-407',
        field: 'principles',
        message: says(
          { principles: fact.all(differ.map((id) => fact.principle(id as Principle))) },
          'Mətndəki və `principles` bölməsindəki prinsiplər fərqlənir: {principles}.',
          'The text and `principles` differ on: {principles}.',
          'Принципы в тексте и в `principles` расходятся: {principles}.',
        ),
        why: says(
          {},
          'Hər prinsip ona xidmət edənlə bağlanır; bir yerdə deyilən heç nə ilə bağlanmır.',
          'Each principle is linked to what serves it; one named in a single place is linked to nothing.',
          'Каждый принцип связан с тем, что ему служит; названный в одном месте не связан ни с чем.',
        ),
        fix: says(
          {
            principles: fact.all(differ.map(fact.code)),
            place: fact.place(['principles']),
            text: fact.place(context.path),
          },
          '{place} və {text} eyni prinsipləri desin; fərq: {principles}.',
          'Let {place} and {text} name the same; they differ on {principles}.',
          'Пусть {place} и {text} называют одно и то же; разница: {principles}.',
        ),
      }),
    ];
  },
  evidence(statement, reads) {
    const left = unserved(reads.manifest, statement.principles);
    const shown = publishedNow(reads);
    if (left.length === 0) return shown;
    const names = joined(left.map(principleWords));
    const unserving = atRisk(
      say(
        `Bu prinsiplərə heç bir vəd xidmət etmir: ${names.az}.`,
        `No promise serves these principles: ${names.en}.`,
        `Этим принципам не служит ни одно обещание: ${names.ru}.`,
      ),
      { principles: statement.principles.length, unserved: left.length },
    );
    return worstOf(unserving, shown);
  },
});
