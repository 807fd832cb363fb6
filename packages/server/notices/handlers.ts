import { sql } from 'kysely';
import { inTransaction } from '../platform/db.ts';
import type { JobHandlers } from '../platform/jobs.ts';
import { askingMailer } from '../platform/mail.ts';
import { wake } from './campaign.ts';
import { runNotice } from './run.ts';
import type { NoticeServices } from './services.ts';

/** The job handlers of telling people of changes, for `startJobs`. */
export function noticeHandlers(services: NoticeServices): JobHandlers {
  return {
    'notices.run': ({ org, version }, stillOurs) => {
      const asking = { ...services, mailer: askingMailer(services.mailer, stillOurs) };
      return runNotice(asking, String(org), Number(version));
    },
  };
}

/** At the start: letters that a stop left unfinished go on, also when their job was given up. */
export async function resumeNotices(services: NoticeServices): Promise<void> {
  const { rows } = await sql<{
    org: string;
    version: number;
    starts_at: string;
  }>`select org, version, starts_at
    from notice_campaign where state in ('scheduled', 'gathering', 'sending')`.execute(services.db);
  await inTransaction(services.db, async (tx) => {
    for (const { starts_at, ...campaign } of rows) await wake(services, tx, campaign, starts_at);
  });
}
