import type { CodeRow } from '../manifest/code-row.ts';

/** Diagnostics about the form of a document: how it is written, before what it says. */
export const schemaCodes = {
  'AMANAT-CHK-001': {
    severity: 'error',
    title: 'The file is not valid YAML',
    why: 'A manifest that cannot be read says nothing.',
    fix: 'Mend it at the place shown: lines that go together are indented alike, with spaces; a blank follows each colon; a text with “: ” in it stands in quotes.',
  },
  'AMANAT-CHK-002': {
    severity: 'error',
    title: 'A key stands twice',
    why: 'Of two equal keys only one would count, and readers could not tell which.',
    fix: 'Remove one of them, or give it its own name.',
  },
  'AMANAT-CHK-003': {
    severity: 'error',
    title: 'A key that is not known',
    why: 'What the format does not know is not enforced: a promise under a misspelt key would be lost.',
    fix: 'Use a documented key (docs/manifest.md), or remove this one.',
  },
  'AMANAT-CHK-004': {
    severity: 'error',
    title: 'Something required is missing',
    why: 'Publishing, the gate and the registers all need it.',
    fix: 'Add it; docs/manifest.md shows an example.',
  },
  'AMANAT-CHK-005': {
    severity: 'error',
    title: 'A value of the wrong type',
    why: 'The value cannot be understood as what the key stands for.',
    fix: 'Write it in the documented form.',
  },
  'AMANAT-CHK-006': {
    severity: 'error',
    title: 'A value that is not in the list',
    why: 'The key takes one of a closed list, because each value has its own consequences in law and code.',
    fix: 'Use one of the listed values.',
  },
  'AMANAT-CHK-007': {
    severity: 'error',
    title: 'A value of the wrong form',
    why: 'The value is read by a program, so its form is fixed.',
    fix: 'Write it in the form of the example.',
  },
  'AMANAT-CHK-008': {
    severity: 'error',
    title: 'A date or period that does not exist',
    why: 'Deadlines are counted from it; the 31st of a short month has no place in a calendar.',
    fix: 'Write a real date as YYYY-MM-DD, a period as P1Y, P6M, P2W or P10D.',
  },
  'AMANAT-CHK-009': {
    severity: 'error',
    title: 'Too few or too small',
    why: 'Below this bound the entry has no meaning.',
    fix: 'Raise it to the bound named.',
  },
  'AMANAT-CHK-010': {
    severity: 'error',
    title: 'A reference to nothing',
    why: 'The gate would refuse every use that goes through it, and the published text would show a hole.',
    fix: 'Name an entry that exists, or add the entry.',
  },
  'AMANAT-CHK-011': {
    severity: 'error',
    title: 'One id, two statements',
    why: 'Evidence is filed under the id; two promises would share one state.',
    fix: 'Give one of them its own id.',
  },
  'AMANAT-CHK-012': {
    severity: 'error',
    title: 'A statement of an unknown kind',
    why: 'A statement no kind stands behind is neither published, checked nor shown.',
    fix: 'Use a kind of docs/statements.md.',
  },
  'AMANAT-CHK-013': {
    severity: 'error',
    title: 'An id of the wrong form',
    why: 'Ids appear in addresses, receipts and the journal.',
    fix: 'Use lower-case letters, digits and hyphens, beginning with a letter or digit.',
  },
  'AMANAT-CHK-014': {
    severity: 'error',
    title: 'A language that stands twice',
    why: 'Of two texts only one would be shown, and readers could not tell which.',
    fix: 'Keep the file beside the manifest, and take the language out of the manifest.',
  },
} as const satisfies Record<string, CodeRow>;
export type SchemaCode = keyof typeof schemaCodes;
