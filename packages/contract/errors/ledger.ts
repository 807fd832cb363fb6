import type { ErrorTable } from './error.ts';

/** Errors of the journal and its keys. */
export const ledgerErrors = {
  'AMANAT-JRN-001': {
    status: 404,
    title: 'The organisation has no keys here',
    why: 'Its keys were not made or loaded: it is not an organisation of this server.',
    fix: 'Check the name; on the server, load the organisation (ensureOrganisation) before it is used.',
  },
  'AMANAT-JRN-002': {
    status: 500,
    title: 'The master key is malformed',
    why: 'A master key is 32 bytes, as 64 hexadecimal digits or as base64.',
    fix: 'Set AMANAT_MASTER_KEY, or restore the file master.key from its safe copy. `openssl rand -base64 32` makes a new one for a new installation.',
  },
  'AMANAT-JRN-003': {
    status: 500,
    title: 'The master key does not open the keys',
    why: 'The keys in the database were wrapped under another master key.',
    fix: 'Start with the master key this database was made with.',
  },
  'AMANAT-JRN-004': {
    status: 500,
    title: 'Sealed content was altered',
    why: 'Its authentication tag does not fit: bytes were changed in storage, or moved to another person.',
    fix: 'Verify the journal and restore the record from a backup.',
  },
  'AMANAT-JRN-005': {
    status: 500,
    title: 'The journal does not continue its last checkpoint',
    why: 'The stored tree no longer has the root that was signed; nothing more is signed until this is cleared.',
    fix: 'Export and verify the journal to find the first difference, then restore the tables from a backup.',
  },
  'AMANAT-JRN-006': {
    status: 404,
    title: 'No such receipt',
    why: 'There is no journal entry with this id.',
    fix: 'Check the id; a receipt is there as soon as the act was acknowledged.',
  },
  'AMANAT-JRN-007': {
    status: 503,
    title: 'The receipt is not ready yet',
    why: 'The entry is stored and has its number; the checkpoint that covers it is signed within a second.',
    fix: 'Ask again after the time in Retry-After.',
  },
  'AMANAT-JRN-008': {
    status: 403,
    title: 'The receipt token does not fit',
    why: 'The content of an entry is shown to the holder of its token only.',
    fix: 'Send the token that came with the acknowledgement, or ask without a token for the receipt without content.',
  },
  'AMANAT-JRN-009': {
    status: 404,
    title: 'No such tile',
    why: 'The path is not one of a tile, or the journal has not grown so far.',
    fix: 'Read the checkpoint first; tiles are named as in C2SP tlog-tiles.',
  },
  'AMANAT-JRN-010': {
    status: 404,
    title: 'The journal has no checkpoint yet',
    why: 'Nothing was recorded so far.',
    fix: 'Ask again after the first entry.',
  },
  'AMANAT-JRN-011': {
    status: 400,
    title: 'The entry cannot be recorded',
    why: 'Its content has no canonical JSON form, or one of its fields is malformed.',
    fix: 'Record plain JSON values only; instants as ISO 8601 UTC with milliseconds.',
  },
} as const satisfies ErrorTable;
