import classes from './data-name.module.css';

/** Data in the words of the declaration; how the store itself calls the table comes second, for whoever looks there. */
export function DataName({ names, table }: { readonly names: string; readonly table: string }) {
  if (!names) return <span className="code">{table}</span>;
  return (
    <>
      {names} <span className={`code ${classes.table}`}>({table})</span>
    </>
  );
}
