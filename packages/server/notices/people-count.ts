import type { NoticePeopleView } from '@amanat/contract/version-notice.ts';
import { noticeErrors } from '@amanat/contract/errors/notices.ts';
import { type Key, StoreFault } from '../connectors/connector.ts';
import { problems } from '../platform/problem.ts';
import type { PolicyVersion } from '../policy/reads.ts';
import { accountsAfter, readableAccounts } from './accounts.ts';
import { nowIso, type NoticeServices } from './services.ts';

const fail = problems(noticeErrors);
const pageSize = 2_000;

/** Who would be written to, counted in the stores just now; each address once. Nothing is kept. @throws AMANAT-NTC-007 */
export async function countPeople(
  services: Pick<NoticeServices, 'stores' | 'clock' | 'keys' | 'policies'>,
  version: PolicyVersion,
): Promise<NoticePeopleView> {
  try {
    return await count(services, version);
  } catch (cause) {
    if (cause instanceof StoreFault) throw fail('AMANAT-NTC-007', `The reason is: ${cause.reason}.`);
    throw cause;
  }
}

async function count(
  services: Pick<NoticeServices, 'stores' | 'clock' | 'keys' | 'policies'>,
  version: PolicyVersion,
): Promise<NoticePeopleView> {
  const seen = new Set<string>();
  const byLanguage = { az: 0, en: 0, ru: 0 };
  let closed = 0;
  let withoutAddress = 0;
  for (const table of readableAccounts(services, version)) {
    const driver = services.stores.open(table.declared);
    for (let after: Key | null = null; ;) {
      const accounts = await accountsAfter(driver, table, after, pageSize, nowIso(services));
      for (const account of accounts) {
        if (account.closed) closed += 1;
        else if (account.email === null) withoutAddress += 1;
        else {
          const subject = services.keys.pseudonym(version.org, 'email', account.email);
          if (seen.has(subject)) continue;
          seen.add(subject);
          byLanguage[account.language ?? 'az'] += 1;
        }
      }
      if (accounts.length < pageSize) break;
      after = accounts.at(-1)?.key ?? null;
    }
  }
  return { people: seen.size, byLanguage, closed, withoutAddress };
}
