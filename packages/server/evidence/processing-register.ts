import { csvCell } from '@amanat/contract/csv-cell.ts';
import { nameIn, nameOrNull } from '@amanat/domain/schema/schema.ts';
import type { ActivityView, DataSetView, ProcessingRegisterView } from '@amanat/contract/registers.ts';
import type { Manifest, Store } from '@amanat/domain/manifest/manifest.ts';
import { StoreFault, type TableInfo } from '../connectors/connector.ts';
import type { Stores } from '../connectors/connectors.ts';
import type { PolicyVersion } from '../policy/reads.ts';

function activities(manifest: Manifest): ActivityView[] {
  return Object.entries(manifest.purposes).map(([id, purpose]): ActivityView => ({
    purpose: id,
    name: purpose.name,
    basis: purpose.basis,
    law: nameOrNull(purpose.law),
    categories: purpose.categories,
    recipients: (purpose.recipients ?? []).flatMap((each) => {
      const recipient = manifest.recipients?.[each];
      if (!recipient) return [];
      const { name, role, country, dataIn = [], transfer } = recipient;
      const countries = [...new Set([country, ...dataIn])];
      return [{ name: nameIn(name), role, countries, mechanisms: transfer?.mechanisms ?? [] }];
    }),
    retention: purpose.retention ? `${purpose.retention.keep} ${purpose.retention.after}` : 'undeclared',
    owner: nameOrNull(purpose.owner),
    dataSets: Object.entries(manifest.stores ?? {}).flatMap(([store, { tables }]) =>
      Object.entries(tables ?? {})
        .filter(([, table]) => table.purposes.includes(id))
        .map(([table]) => `${store}.${table}`),
    ),
  }));
}

/** What was found and what was declared, side by side: neither hides the other. */
function tablesOf(store: Store, found: readonly TableInfo[]): DataSetView['tables'] {
  const names = [...new Set([...found.map(({ name }) => name), ...Object.keys(store.tables ?? {})])];
  return names.map((name) => {
    const declared: Readonly<Record<string, string>> = store.tables?.[name]?.columns ?? {};
    const real = found.find((table) => table.name === name)?.columns.map((column) => column.name) ?? [];
    const columns = [...new Set([...real, ...Object.keys(declared)])];
    return {
      name,
      columns: columns.map((column) => ({
        name: column,
        category: declared[column] ?? null,
        found: real.includes(column),
      })),
    };
  });
}

async function dataSet(id: string, store: Store, stores: Stores): Promise<DataSetView> {
  const base = { store: id, name: nameIn(store.name), country: store.country };
  if (!stores.supports(store)) return { ...base, reachable: false, tables: tablesOf(store, []) };
  try {
    return { ...base, reachable: true, tables: tablesOf(store, await stores.open(store).describe()) };
  } catch (error) {
    if (!(error instanceof StoreFault)) throw error;
    return { ...base, reachable: false, tables: tablesOf(store, []) };
  }
}

/**
 * The record of processing activities (GDPR 30; LAL-3.2c), made from the version in force and from the stores as they
 * are just now. Nothing of it is kept, so nothing can be edited beside the declaration.
 */
export async function processingRegister(
  { manifest, number }: PolicyVersion,
  stores: Stores,
  at: string,
): Promise<ProcessingRegisterView> {
  const { organisation, duties = {} } = manifest;
  const { responsible } = organisation;
  return {
    controller: {
      name: organisation.legalName ?? organisation.name,
      country: organisation.country,
      address: organisation.address ?? null,
      responsible: responsible ? `${responsible.name}, ${responsible.email}` : null,
    },
    version: number,
    at,
    activities: activities(manifest),
    dataSets: await Promise.all(
      Object.entries(manifest.stores ?? {}).map(([id, store]) => dataSet(id, store, stores)),
    ),
    measures: Object.values(duties)
      .filter(({ kind }) => kind === 'measure')
      .map(({ name }) => name),
  };
}

const head = ['purpose', 'name', 'basis', 'categories', 'recipients', 'retention', 'owner', 'dataSets'];
/** The activities as CSV (RFC 4180, UTF-8 with a byte order mark), one purpose a line. */
export function processingRegisterCsv({ activities: rows }: ProcessingRegisterView): string {
  const lines = rows.map((row) =>
    [
      row.purpose,
      row.name.az,
      [row.basis, row.law?.az].filter(Boolean).join(', '),
      row.categories.join(' '),
      row.recipients
        .map(
          (r) =>
            `${r.name.az} (${r.countries.join(' ')}${r.mechanisms.length ? `: ${r.mechanisms.join(' ')}` : ''})`,
        )
        .join('; '),
      row.retention,
      row.owner?.az,
      row.dataSets.join(' '),
    ]
      .map(csvCell)
      .join(','),
  );
  return `\uFEFF${[head.map(csvCell).join(','), ...lines].join('\r\n')}\r\n`;
}
