import { html } from 'ghtml';
import type { Manifest, Purpose } from '@amanat/domain/manifest/manifest.ts';
import { nameIn, type Localized } from '@amanat/domain/schema/schema.ts';
import {
  basisWords,
  measureWords,
  mechanismWords,
  roleWords,
  sourceWords,
} from '@amanat/domain/statements/legal-words.ts';
import { capital, countryName, inside, same } from '@amanat/domain/statements/phrase.ts';
import { wholeRetentionWords } from '@amanat/domain/statements/retention-words.ts';
import { rightName } from '@amanat/domain/statements/right-words.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { policyWords, staysIn } from './policy-texts.ts';

interface Column {
  readonly label: Localized;
  readonly cells: readonly string[];
}

/** A table whose rows become cards on a narrow screen; nothing without rows. The first column is the row's heading. */
export function table(caption: Localized, columns: readonly Column[], language: Language, look = ''): string {
  const head = columns.map((c) => html`<th scope="col">${c.label[language]}</th>`).join('');
  const count = columns[0]?.cells.length ?? 0;
  if (count === 0) return '';
  const body = Array.from({ length: count }, (_, row) =>
    columns
      .map((column, i) =>
        i === 0
          ? html`<th scope="row">${column.cells[row] ?? ''}</th>`
          : html`<td data-label="${column.label[language]}" !${column.cells[row] ? '' : 'class="empty"'}>
              ${column.cells[row] ?? ''}
            </td>`,
      )
      .join(''),
  );
  return html`<div class="table" role="region" aria-label="${caption[language]}" tabindex="0">
    <table class="stack ${look}">
      <thead>
        <tr>
          !${head}
        </tr>
      </thead>
      <tbody>
        !${body.map((cells) => `<tr>${cells}</tr>`).join('')}
      </tbody>
    </table>
  </div>`;
}

/** Things in one cell: one capital at the front; parted by semicolons where a thing has a comma of its own. */
function list(items: readonly (Localized | undefined)[], language: Language): string {
  const [first, ...others] = items.filter((item) => item !== undefined);
  if (!first) return '';
  const words = [capital(first[language], language), ...others.map((item) => inside(item)[language])];
  return words.join(words.some((word) => word.includes(',')) ? '; ' : ', ');
}
export function categoriesTable(manifest: Manifest, language: Language): string {
  const rows = Object.values(manifest.categories);
  return table(
    policyWords.categories,
    [
      { label: policyWords.category, cells: rows.map((c) => c.name[language]) },
      ...(rows.some((c) => c.items)
        ? [{ label: policyWords.contains, cells: rows.map((c) => list(c.items ?? [], language)) }]
        : []),
      {
        label: policyWords.source,
        cells: rows.map(
          (c) =>
            c.sourceNote?.[language] ??
            list(
              c.sources.map((s) => sourceWords[s]),
              language,
            ),
        ),
      },
    ],
    language,
  );
}

/** How long, in words, a number never parted from its unit; that nothing was said, when nothing was. */
export function periodOf({ retention }: Pick<Purpose, 'retention'>, language: Language): string {
  const words = (retention ? wholeRetentionWords(retention) : policyWords.notNamed)[language];
  return words.replaceAll(/(\d) (?=\p{L})/gu, '$1\u00A0');
}

/** The name of a category; what is never stored is marked, since the row's period does not speak of it. */
function dataName(category: Manifest['categories'][string] | undefined): Localized | undefined {
  if (!category?.notKept) return category?.name;
  const { name } = category;
  const marked = (language: Language) => `${name[language]} (${policyWords.notKept[language]})`;
  return { az: marked('az'), en: marked('en'), ru: marked('ru') };
}

/** Whether purposes say which rights go with them. */
export function namesRights({ purposes }: Manifest): boolean {
  return Object.values(purposes).some(({ rights }) => rights?.length);
}

export function purposesTable(manifest: Manifest, language: Language): string {
  const rows = Object.values(manifest.purposes);
  const recipientName = (id: string) => {
    const named = manifest.recipients?.[id]?.name;
    return named === undefined ? undefined : nameIn(named);
  };
  return table(
    policyWords.purposesTable,
    [
      { label: policyWords.purpose, cells: rows.map((p) => p.name[language]) },
      {
        label: policyWords.data,
        cells: rows.map((p) =>
          list(
            p.categories.map((c) => dataName(manifest.categories[c])),
            language,
          ),
        ),
      },
      {
        label: policyWords.basis,
        cells: rows.map((p) =>
          list(
            [
              basisWords[p.basis],
              p.alsoBasis ? basisWords[p.alsoBasis] : undefined,
              p.law ? nameIn(p.law) : undefined,
            ],
            language,
          ),
        ),
      },
      {
        label: policyWords.recipients,
        cells: rows.map(
          (p) =>
            list(p.recipients?.map(recipientName) ?? [], language) ||
            capital(policyWords.none[language], language),
        ),
      },
      {
        label: policyWords.period,
        cells: rows.map((p) => capital(periodOf(p, language), language)),
      },
      ...(namesRights(manifest)
        ? [
            {
              label: policyWords.rights,
              cells: rows.map((p) => list(p.rights?.map(rightName) ?? [], language)),
            },
          ]
        : []),
    ],
    language,
    'purposes',
  );
}

type Recipient = NonNullable<Manifest['recipients']>[string];
/** Where a recipient sits, and where else it holds the data. */
function countriesOf({ country, dataIn = [] }: Recipient): readonly string[] {
  return [...new Set([country, ...dataIn])];
}
/** What stands in place of a mechanism: that data does not go abroad, or that nothing was said. */
function withoutMechanism({ organisation }: Manifest, recipient: Recipient): Localized {
  const isAbroad = countriesOf(recipient).some((code) => code !== organisation.country);
  return isAbroad ? policyWords.notNamed : staysIn(countryName(organisation.country));
}

/** On what data goes to a recipient, and by what it is guarded besides. */
function transferOf(manifest: Manifest, recipient: Recipient, language: Language): string {
  const { mechanisms = [], measures = [] } = recipient.transfer ?? {};
  const words = mechanisms.map((m) => mechanismWords[m]);
  const ground = list(words, language) || capital(withoutMechanism(manifest, recipient)[language], language);
  const guards = measures.map((m) => inside(measureWords[m] ?? same(m))[language]).join(', ');
  return guards === '' ? ground : `${ground}. ${policyWords.measures[language]}: ${guards}.`;
}

export function recipientsTable(manifest: Manifest, language: Language): string {
  const rows = Object.values(manifest.recipients ?? {});
  if (rows.length === 0) return '';
  return table(
    policyWords.annexTable,
    [
      { label: policyWords.name, cells: rows.map((r) => nameIn(r.name)[language]) },
      {
        label: policyWords.role,
        cells: rows.map((r) => capital(roleWords[r.role]?.[language] ?? r.role, language)),
      },
      {
        label: policyWords.country,
        cells: rows.map((r) =>
          countriesOf(r)
            .map((code) => countryName(code)[language])
            .join(', '),
        ),
      },
      { label: policyWords.task, cells: rows.map((r) => capital(r.task[language], language)) },
      {
        label: policyWords.mechanism,
        cells: rows.map((r) => transferOf(manifest, r, language)),
      },
    ],
    language,
    'annex',
  );
}
