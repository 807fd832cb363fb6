import type { JobHandlers } from '../platform/jobs.ts';
import { askingMailer } from '../platform/mail.ts';
import { sendLetter } from './letters.ts';
import type { PreferenceServices } from './services.ts';

/** The job handlers of preferences, for `startJobs`. */
export function preferenceHandlers(services: PreferenceServices): JobHandlers {
  return {
    'preferences.letter': ({ org, id }, stillOurs) => {
      const asking = { ...services, mailer: askingMailer(services.mailer, stillOurs) };
      return sendLetter(asking, String(org), String(id));
    },
  };
}
