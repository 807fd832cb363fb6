import { type ColumnDef, type RowData, tableFeatures, useTable } from '@tanstack/react-table';
import classes from './data-table.module.css';

export const features = tableFeatures({});
export type Column<Row extends RowData> = ColumnDef<typeof features, Row, unknown> & { readonly id: string };

/** How a column behaves beside its content. */
export interface ColumnLook {
  /** A column of numbers: to the right, figures of one width. */
  readonly numbers?: boolean;
  /** Left out where the window is narrow; there again where rows stand as sheets, which have the room. */
  readonly wideOnly?: boolean;
  /** Left out of sheets as well: what nobody needs to choose a row. */
  readonly tableOnly?: boolean;
  /** Where rows stand as sheets, in the upper corner: a number, or what can be done with the row. */
  readonly corner?: boolean;
  /** Names that somebody else chose: one word of them may be longer than the column. */
  readonly names?: boolean;
  readonly width?: number | string;
}

/** The heading of a column where it is plain words. */
const headingOf = (header: unknown) => (typeof header === 'string' ? header : undefined);

/** A dense table: TanStack Table builds the rows, the page owns what is in them. */
export function DataTable<Row extends RowData>({
  columns,
  rows,
  looks = {},
  label,
  dimmed = false,
  stacks = false,
}: {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly looks?: Readonly<Record<string, ColumnLook>>;
  readonly label: string;
  /** While newer rows are on the way. */
  readonly dimmed?: boolean;
  /** On a telephone each row stands as a sheet of its own, its cells below one another under their headings. */
  readonly stacks?: boolean;
}) {
  const table = useTable({ features, columns: columns as Column<Row>[], data: rows as Row[] });
  const classOf = (id: string) =>
    [
      looks[id]?.numbers && classes.numbers,
      looks[id]?.wideOnly && classes.wideOnly,
      looks[id]?.tableOnly && classes.tableOnly,
      looks[id]?.corner && classes.corner,
      looks[id]?.names && classes.names,
    ]
      .filter(Boolean)
      .join(' ');
  return (
    <div className={classes.scroll} data-dimmed={dimmed || undefined}>
      <table
        className={`${classes.table} ${stacks ? classes.stacks : ''}`}
        aria-label={label}
        // Said outright: rows that are drawn as sheets are a table still.
        role="table"
      >
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr key={group.id} role="row">
              {group.headers.map((header) => (
                <th
                  key={header.id}
                  scope="col"
                  role="columnheader"
                  className={classOf(header.column.id)}
                  style={{ width: looks[header.column.id]?.width }}
                >
                  <table.FlexRender header={header} />
                </th>
              ))}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} role="row">
              {row.getAllCells().map((cell) => (
                <td
                  key={cell.id}
                  role="cell"
                  className={classOf(cell.column.id)}
                  data-heading={headingOf(cell.column.columnDef.header)}
                >
                  <table.FlexRender cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
