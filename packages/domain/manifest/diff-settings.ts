import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';
import { formatDate } from '../time/format-date.ts';
import type { LocalDate } from '../time/local-date.ts';
import type { Change } from './diff.ts';
import type { Manifest } from './manifest.ts';

function setting(
  section: string,
  label: { az: string; en: string; ru: string },
  was: unknown,
  is: unknown,
  significant: boolean,
): readonly Change[] {
  const [old, now] = [JSON.stringify(was) ?? '—', JSON.stringify(is) ?? '—'];
  if (old === now) return [];
  const plain = (text: string) => text.replaceAll(/^"|"$/g, '');
  const row = (name: string) => `${name}: ${plain(old)} → ${plain(now)}`;
  const kind = was === undefined ? 'added' : is === undefined ? 'removed' : 'changed';
  return [{ kind, section, id: '', text: say(row(label.az), row(label.en), row(label.ru)), significant }];
}

/** Prose is told to have changed, not quoted: both versions can be read in full. */
function prose(section: string, label: Localized, was: unknown, is: unknown): readonly Change[] {
  if (JSON.stringify(was) === JSON.stringify(is)) return [];
  const text = say(
    `${label.az}: mətn dəyişib`,
    `${label.en}: the wording changed`,
    `${label.ru}: текст изменён`,
  );
  return [{ kind: 'changed', section, id: '', text, significant: false }];
}
function day(label: Localized, was: LocalDate, is: LocalDate): readonly Change[] {
  if (was === is) return [];
  const row = (language: keyof Localized) =>
    `${label[language]}: ${formatDate(was, language)} → ${formatDate(is, language)}`;
  const text = say(row('az'), row('en'), row('ru'));
  return [{ kind: 'changed', section: 'policy', id: '', text, significant: false }];
}

/** Differences in what is said once: who the controller is, ages, terms, the notice promised, the law. */
export function diffSettings(before: Manifest, after: Manifest): readonly Change[] {
  const [old, now] = [before.organisation, after.organisation];
  const lowered = (after.age?.minimum ?? 0) < (before.age?.minimum ?? 0);
  return [
    ...setting(
      'organisation',
      say('ad', 'name', 'название'),
      old.legalName ?? old.name,
      now.legalName ?? now.name,
      true,
    ),
    ...setting('organisation', say('ölkə', 'country', 'страна'), old.country, now.country, true),
    ...setting('organisation', say('ünvan', 'address', 'адрес'), old.address, now.address, false),
    ...setting(
      'organisation',
      say('məsul şəxs', 'responsible person', 'ответственное лицо'),
      old.responsible?.name,
      now.responsible?.name,
      false,
    ),
    ...prose('organisation', say('giriş', 'introduction', 'введение'), old.intro, now.intro),
    ...day(
      say('təsdiq tarixi', 'approved', 'дата утверждения'),
      before.policy.approved,
      after.policy.approved,
    ),
    ...day(
      say('qüvvəyə minmə tarixi', 'in force from', 'дата вступления в силу'),
      before.policy.effective,
      after.policy.effective,
    ),
    ...setting(
      'regimes',
      say('tətbiq olunan qanunlar', 'laws that apply', 'применимое право'),
      before.regimes.map((r) => r.id),
      after.regimes.map((r) => r.id),
      true,
    ),
    ...setting(
      'age',
      say('yaş həddi', 'age limit', 'возрастной предел'),
      before.age?.minimum,
      after.age?.minimum,
      lowered,
    ),
    ...setting(
      'terms',
      say('məhv etmə müddəti', 'term for destruction', 'срок уничтожения'),
      before.terms?.stopAndDestroy,
      after.terms?.stopAndDestroy,
      true,
    ),
    ...setting(
      'terms',
      say('cavab müddəti', 'term for answers', 'срок ответа'),
      before.terms?.answer,
      after.terms?.answer,
      true,
    ),
    ...setting(
      'terms',
      say('uzatma', 'extension', 'продление'),
      before.terms?.extension,
      after.terms?.extension,
      true,
    ),
    ...setting(
      'policy',
      say('dəyişiklik haqqında xəbər', 'notice of changes', 'уведомление об изменениях'),
      before.policy.notice?.atLeast,
      after.policy.notice?.atLeast,
      true,
    ),
    ...setting(
      'cookies',
      say('seçimin birlikdə olduğu saytlar', 'sites that hold one choice', 'сайты с общим выбором'),
      before.banner?.together?.toSorted(),
      after.banner?.together?.toSorted(),
      true,
    ),
    ...setting(
      'cookies',
      say('saytın öz statistikası', 'own statistics of visits', 'собственная статистика посещений'),
      before.statistics?.purpose,
      after.statistics?.purpose,
      after.statistics !== undefined,
    ),
    ...setting(
      'cookies',
      say(
        'statistikanın razılıq kateqoriyası',
        'consent category of the statistics',
        'категория согласия на статистику',
      ),
      before.statistics?.category,
      after.statistics?.category,
      before.statistics !== undefined && after.statistics !== undefined,
    ),
    ...setting(
      'rights',
      say('hüquqlar', 'rights', 'права'),
      before.rights,
      after.rights,
      (after.rights?.length ?? 0) < (before.rights?.length ?? 0),
    ),
  ];
}
