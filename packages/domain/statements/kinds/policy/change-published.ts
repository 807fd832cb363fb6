import { flag, object, optional } from '../../../schema/schema.ts';
import { kept, notYetShown, publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { worstOf } from '../../worst-of.ts';
import { nothing } from '../clause.ts';
import { formerClosed } from './former-closed.ts';

/** Changes are announced by publishing the new text on the page; former versions stay reachable. */
export const changePublished = kind({
  says: 'change-published',
  section: 'changes',
  schema: object(
    { followable: optional(flag('True when people are invited to follow the page.')) },
    'Changes are placed on the page.',
  ),
  text({ followable }) {
    return together(
      say(
        'Siyasət dəyişəndə yeni mətni bu səhifədə dərc edirik; əvvəlki redaksiyalar da buradan açılır.',
        'When the policy changes we publish the new text on this page; former versions can be opened here too.',
        'Когда политика меняется, мы публикуем новый текст на этой странице; прежние редакции тоже открываются отсюда.',
      ),
      followable
        ? say(
            'Yenilikləri səhifədən və ya redaksiyalar lentindən (Atom) izləyə bilərsiniz.',
            'You can follow changes on the page or through the feed of versions (Atom).',
            'За изменениями можно следить на странице или в ленте редакций (Atom).',
          )
        : nothing,
    );
  },
  check: () => [],
  evidence(_statement, reads) {
    const shown = publishedNow(reads);
    if (reads.policy === null) return shown;
    const numbers = reads.policy.versions.map((version) => version.number);
    const former = numbers.filter((number) => number < (reads.policy?.inForce ?? 0)).length;
    const facts = { versions: numbers.length, former, inForce: reads.policy.inForce };
    const changed =
      former === 0
        ? notYetShown(
            say(
              'Siyasət hələ dəyişməyib: yalnız birinci redaksiya qüvvədədir.',
              'The policy has not changed yet: only the first version has been in force.',
              'Политика ещё не менялась: действовала только первая редакция.',
            ),
            facts,
          )
        : kept(
            say(
              `Yeni redaksiya səhifədədir, əvvəlki redaksiyalar da açıldı (${reads.policy.archived?.length}).`,
              `The new version is on the page, and the former ones were opened (${reads.policy.archived?.length}).`,
              `Новая редакция на странице, прежние открываются (${reads.policy.archived?.length}).`,
            ),
            facts,
          );
    return worstOf(changed, shown, formerClosed(reads.policy) ?? changed);
  },
});
