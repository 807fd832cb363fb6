import type { ErrorTable } from './error.ts';

/** Errors of publishing declarations. */
export const policyErrors = {
  'AMANAT-POLICY-001': {
    status: 422,
    title: 'The manifest has errors',
    why: 'A manifest with errors never loads; the former version stays in force.',
    fix: 'Run `amanat check <file>` to see every finding with its line, reason and mend; then publish again.',
  },
  'AMANAT-POLICY-002': {
    status: 422,
    title: 'The file is not YAML',
    why: 'The text cannot be read as a YAML document.',
    fix: 'Mend the line named in the detail; `amanat check <file>` shows it with its surroundings.',
  },
  'AMANAT-POLICY-003': {
    status: 409,
    title: 'The manifest is of another organisation',
    why: 'The organisation in the file differs from the one in the address.',
    fix: 'Publish to /v1/organisations/{id}/versions with the id of the file.',
  },
  'AMANAT-POLICY-004': {
    status: 409,
    title: 'The change takes effect too early',
    why: 'The organisation promised notice before a significant change; this date lies inside that time.',
    fix: 'Set policy.effective to the day named in the detail, or later.',
  },
  'AMANAT-POLICY-005': {
    status: 404,
    title: 'No such version',
    why: 'The organisation has published nothing under this number.',
    fix: 'See /{organisation}/versions for those there are.',
  },
  'AMANAT-POLICY-006': {
    status: 409,
    title: 'A significant change needs its own dates',
    why: 'The change is significant, but the manifest still carries the day on which the former version took effect.',
    fix: 'Set policy.approved and policy.effective to the days of this version, then publish again.',
  },
  'AMANAT-POLICY-007': {
    status: 409,
    title: 'It was said already how people were told',
    why: 'What was written in the journal about a version stands there once.',
    fix: 'Look at the entry of the journal; a later notice belongs to a later version.',
  },
  'AMANAT-POLICY-008': {
    status: 409,
    title: 'The connection is not this organisation’s',
    why: 'A store names a variable of the server’s own settings, or one that another organisation’s declaration named before.',
    fix: 'Name a variable of this organisation’s own. Organisations that share a store are declared by the operator, in the folder of organisations.',
  },
} as const satisfies ErrorTable;
