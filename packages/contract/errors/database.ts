import type { ErrorTable } from './error.ts';

/** What keeps a server from its database. It ends the server before anybody is answered. */
export const databaseErrors = {
  'AMANAT-DB-001': {
    status: 503,
    title: 'The database belongs to a newer release',
    why: 'A newer release has changed the tables; this one would write into them what no longer fits.',
    fix: 'Start the newer release on every machine. To go back, restore the backup made before the update.',
  },
  'AMANAT-DB-002': {
    status: 503,
    title: 'Servers of an earlier release still run',
    why: 'This release changes the tables, and may not do so under servers that do not know them.',
    fix: 'Stop every server of this database, then start the new release.',
  },
  'AMANAT-DB-003': {
    status: 503,
    title: 'A file of settings on the way cannot be read',
    why: 'The library that runs jobs looks for settings of its own in the folder the server is started in and above it, and cannot read what it found.',
    fix: 'Let the user of the server read that file, take it away, or start the server in another folder.',
  },
} as const satisfies ErrorTable;
