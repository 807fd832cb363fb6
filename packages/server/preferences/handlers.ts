import type { JobHandlers } from '../platform/jobs.ts';
import { sendLetter } from './letters.ts';
import type { PreferenceServices } from './services.ts';

/** The job handlers of preferences, for `startJobs`. */
export function preferenceHandlers(services: PreferenceServices): JobHandlers {
  return {
    'preferences.letter': ({ org, id }) => sendLetter(services, String(org), String(id)),
  };
}
