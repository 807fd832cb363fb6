import { list, object, oneOf } from '../../../schema/schema.ts';
import { kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { joined, say } from '../../phrase.ts';
import { wordsFor } from '../../legal-words.ts';
import { notVerified } from '../verified-lately.ts';

const subjects = ['incidents', 'requests', 'imports', 'exports', 'disclosures'] as const;
/** First part of the kinds of entries that belong to each journal. */
const entryPrefix = {
  incidents: 'incident.',
  requests: 'request.',
  imports: 'import.',
  exports: 'export.',
  disclosures: 'gate.disclosed',
};
const words = {
  incidents: say('təhlükəsizlik insidentləri', 'security incidents', 'инциденты безопасности'),
  requests: say('müraciətləriniz', 'your requests', 'ваши обращения'),
  imports: say('məlumatın daxil edilməsi', 'entry of data', 'внесение данных'),
  exports: say('ixracı', 'its export', 'их выгрузка'),
  disclosures: say('ötürülməsi', 'its disclosure', 'их передача'),
};

/** What is recorded in an append-only journal that shows any tampering. */
export default kind({
  says: 'journals-kept',
  section: 'security',
  schema: object(
    { of: list(oneOf(subjects, 'What is recorded.'), 'What the journals record.', 1) },
    'Journals.',
  ),
  text({ of }) {
    const what = joined(wordsFor(words, of));
    return say(
      `Bunlar jurnalda qeydə alınır: ${what.az}. Jurnala yalnız əlavə edilir; dəyişiklik dərhal üzə çıxır, istənilən vaxt ixrac edilib yoxlanıla bilər.`,
      `We record in a journal: ${what.en}. Entries are only ever added; any tampering comes to light at once, and the journal can be exported and checked at any time.`,
      `В журнале записываются: ${what.ru}. Записи только добавляются; любое вмешательство сразу видно, журнал можно выгрузить и проверить в любой момент.`,
    );
  },
  check: () => [],
  evidence(statement, reads) {
    const { journal } = reads;
    if (journal === null)
      return notYetShown(
        say('Jurnal hələ oxunmur.', 'The journal is not read yet.', 'Журнал пока не читается.'),
      );
    const kinds = Object.entries(journal.byKind);
    const count = (of: keyof typeof entryPrefix) =>
      kinds.filter(([name]) => name.startsWith(entryPrefix[of])).reduce((sum, [, size]) => sum + size, 0);
    const empty = statement.of.filter((of) => count(of) === 0);
    const facts = {
      size: journal.size,
      verified: journal.verified?.ok ?? null,
      withoutEntries: empty.length,
    };
    const unverified = notVerified(reads);
    if (unverified !== undefined && journal.verified !== null) return unverified;
    if (journal.verified === null || empty.length > 0) {
      const missing = joined(wordsFor(words, empty));
      return notYetShown(
        say(
          `Hələ qeydi olmayan: ${missing.az || 'jurnalın yoxlanışı'}.`,
          `Without entries so far: ${missing.en || 'verification of the journal'}.`,
          `Пока без записей: ${missing.ru || 'проверка журнала'}.`,
        ),
        facts,
      );
    }
    return kept(
      say(
        `Jurnal yoxlanıldı: ${journal.verified.size} qeyd.`,
        `The journal was verified: ${journal.verified.size} entries.`,
        `Журнал проверен: записей ${journal.verified.size}.`,
      ),
      { ...facts, verifiedAt: journal.verified.at },
    );
  },
});
