import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import type { Manifest } from '../../../manifest/manifest.ts';
import { matching, object } from '../../../schema/schema.ts';
import { atRisk, broken, kept, notYetShown } from '../../evidence.ts';
import { type Evidence, kind } from '../../kind.ts';
import { countryName, joined, say } from '../../phrase.ts';
import { found, statementsSaying } from '../area-a-finding.ts';
import { entriesOf } from '../facts-of.ts';

/** Stores, and processors that host data, that keep it in another country than the one stated. */
export function keptElsewhere(manifest: Manifest, country: string) {
  const stores = entriesOf(manifest.stores)
    .filter(([, store]) => store.country !== country)
    .map(([id, store]) => ({ section: 'stores' as const, id, countries: [store.country] }));
  const recipients = entriesOf(manifest.recipients)
    .filter(([, recipient]) => ['processor', 'joint-controller'].includes(recipient.role))
    .map(([id, recipient]) => ({
      section: 'recipients' as const,
      id,
      countries: (recipient.dataIn ?? [recipient.country]).filter((place) => place !== country),
    }))
    .filter(({ countries }) => countries.length > 0);
  return [...stores, ...recipients];
}

/** Data lies at the controller's address: no store and no processor keeps it in another country. */
export default kind({
  says: 'data-located-at',
  section: 'general',
  schema: object(
    { country: matching('^[A-Z]{2}$', 'Country the text says data lies in (ISO 3166-1).', 'EE') },
    'Where data is said to lie.',
  ),
  text({ country }, { organisation }) {
    const land = countryName(country);
    const address = organisation.address ?? organisation.legalName ?? organisation.name;
    // A registered address often ends with the country already.
    const at = (name: string) => (address.includes(name) ? address : `${address} (${name})`);
    return say(
      `Məlumatlarınız mülkiyyətçinin ünvanında yerləşir: ${at(land.az)}. Harada saxlandığını giriş müraciətinin cavabında da yazırıq.`,
      `Your data is located at the address of its owner: ${at(land.en)}. Our answer to an access request also says where it is kept.`,
      `Ваши данные находятся по адресу их владельца: ${at(land.ru)}. Место хранения мы указываем и в ответе на обращение о доступе.`,
    );
  },
  check(context) {
    const elsewhere = keptElsewhere(context.manifest, context.statement.country);
    const others = statementsSaying(context.manifest, 'transfer-annex', 'own-network');
    if (elsewhere.length === 0) return [];
    const places = elsewhere.map(({ section, id, countries }) =>
      fact.beside(fact.entry(context.manifest, section, id), fact.all(countries.map(fact.country))),
    );
    return [
      found(context, {
        code: 'AMANAT-CHK-309',
        field: 'country',
        message: says(
          { country: fact.country(context.statement.country), places: fact.all(places) },
          'Mətnə görə fərdi məlumatlar bu ölkədədir: {country}; onlar başqa yerdə də saxlanılır: {places}.',
          'The text locates personal data in {country}; it is also kept by {places}.',
          'По тексту персональные данные находятся в стране: {country}; но хранятся и в других местах: {places}.',
        ),
        why: says(
          {},
          'İnsanlara məlumatlarının harada olduğu deyilib; xaricdə saxlama adı çəkilməli ötürmədir (998-IIIQ, maddə 14).',
          'People were told where their data lies; storage abroad is a transfer to be named (998-IIIQ Art. 14).',
          'Людям сказали, где лежат их данные; хранение за границей — передача, которую надо назвать (998-IIIQ, ст. 14).',
        ),
        fix: says(
          { places: fact.all(places), text: fact.place(context.path) },
          '{text} vədində məlumatın əslində harada olduğunu deyin ({places}) və ya onu köçürün.',
          'Say in {text} where the data really lies ({places}), or move it.',
          'Скажите в {text}, где данные лежат на самом деле ({places}), или перенесите их.',
        ),
        with: others.map((other) => other.id),
      }),
    ];
  },
  evidence(statement, reads) {
    const elsewhere = keptElsewhere(reads.manifest, statement.country);
    const countries = [...new Set(elsewhere.flatMap((place) => place.countries))].toSorted();
    const facts = { places: elsewhere.length, countries: countries.join(' ') };
    if (elsewhere.length > 0) {
      const names = joined(countries.map(countryName));
      return broken(
        say(
          `Məlumat başqa ölkələrdə də saxlanılır: ${names.az}.`,
          `Data also lies in other countries: ${names.en}.`,
          `Данные хранятся и в других странах: ${names.ru}.`,
        ),
        facts,
      );
    }
    const stores = reads.stores ?? [];
    const checked = stores.filter((store) => store.reachable).length;
    const silent = stores.length - checked;
    if (silent > 0 && !stores.every((store) => store.unconnected))
      return unanswered(silent, { ...facts, checked });
    if (checked === 0)
      return notYetShown(
        say(
          'Heç bir məlumat bazası hələ yoxlanılmayıb.',
          'No store has been checked yet.',
          'Ни одно хранилище ещё не проверено.',
        ),
        facts,
      );
    return kept(
      say(
        `Bəyan edilmiş və cavab verən bütün məlumat bazaları deyilən ölkədədir (${checked}).`,
        `All declared stores that answer stand in the stated country (${checked}).`,
        `Все заявленные и отвечающие хранилища находятся в названной стране (${checked}).`,
      ),
      { ...facts, checked },
    );
  },
});

/** A store that cannot be looked into may lie anywhere. */
function unanswered(silent: number, facts: NonNullable<Evidence['facts']>): Evidence {
  return atRisk(
    say(
      `Baxıla bilməyən məlumat bazası: ${silent}.`,
      `Stores that could not be looked into: ${silent}.`,
      `Недоступных хранилищ: ${silent}.`,
    ),
    facts,
  );
}
