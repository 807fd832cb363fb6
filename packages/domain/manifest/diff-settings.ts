import { say } from '../statements/phrase.ts';
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
      'rights',
      say('hüquqlar', 'rights', 'права'),
      before.rights,
      after.rights,
      (after.rights?.length ?? 0) < (before.rights?.length ?? 0),
    ),
  ];
}
