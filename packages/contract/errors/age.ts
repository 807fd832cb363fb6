import type { ErrorTable } from './error.ts';

/** Errors of the age check. */
export const ageErrors = {
  'AMANAT-AGE-001': {
    status: 422,
    title: 'A day of birth is needed',
    why: 'The declaration checks the age by the day of birth; a person’s word is not enough here.',
    fix: 'Send `birthDate`.',
  },
} as const satisfies ErrorTable;
