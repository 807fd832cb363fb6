import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';
import { object } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say } from '../../phrase.ts';
import { found, idsOf, others } from '../area-b-finding.ts';

/** A new edition is in force from its publication; where notice is promised before, the notice rules. */
export const forceAtPublication = kind({
  says: 'force-at-publication',
  section: 'changes',
  schema: object({}, 'From when a new edition of the policy holds.'),
  text(_statement, { policy }) {
    return policy.notice?.atLeast === undefined
      ? say(
          'Yeni redaksiya saytda dərc olunduğu andan qüvvəyə minir.',
          'A new version takes effect when it is published on the site.',
          'Новая редакция вступает в силу с публикации на сайте.',
        )
      : say(
          'Yeni redaksiya saytda dərc olunduğu andan qüvvəyə minir. Dəyişiklik əhəmiyyətlidirsə, əvvəlcə xəbərdarlıq müddəti keçməlidir.',
          'A new version takes effect when it is published on the site. If the change is significant, the term of notice must pass first.',
          'Новая редакция вступает в силу с публикации на сайте. Если изменение существенное, сначала должен пройти срок уведомления.',
        );
  },
  check(context) {
    const notices = others(context, 'notice-before-change').filter((one) => one['atLeast'] !== undefined);
    const atLeast = context.manifest.policy.notice?.atLeast ?? notices[0]?.['atLeast'];
    if (atLeast === undefined) return [];
    return [
      found(context, {
        code: 'AMANAT-CHK-403',
        message: says(
          { notice: fact.term(String(atLeast)) },
          'Yeni redaksiyanın dərc olunan kimi qüvvəyə mindiyi deyilir, insanlara isə əhəmiyyətli dəyişiklikdən {notice} əvvəl xəbər vermək vəd edilib.',
          'A new edition is said to be in force at publication, while people are promised notice of {notice} before a significant change.',
          'Сказано, что новая редакция действует с публикации, а людям обещано уведомление о существенных изменениях заранее: {notice}.',
        ),
        why: says(
          {},
          'Əhəmiyyətli dəyişiklik üçün ikisi birdən doğru ola bilməz: vəd edilən xəbərdarlıq bağlayır, dərcetmə onu yalnız başladır.',
          'Both cannot hold for a significant change: for those the promised notice rules, and publication only starts it.',
          'Для существенного изменения верно только одно: действует обещанный срок, публикация лишь начинает его.',
        ),
        fix: says(
          { place: fact.place(context.path), notice: fact.term(String(atLeast)) },
          '{place} vədində deyin ki, əhəmiyyətli dəyişikliklər {notice} sonra, qalanları dərc olunanda qüvvəyə minir.',
          'Say in {place} that significant changes take effect {notice} after they are told, all others at publication.',
          'Скажите в {place}, что существенные изменения вступают в силу через {notice}, остальные — при публикации.',
        ),
        with: idsOf(notices),
      }),
    ];
  },
  evidence(_statement, reads) {
    const versions = reads.policy?.versions ?? [];
    const later = versions.slice(1);
    const early = later.filter((version) => version.effectiveAt < version.publishedAt).length;
    const facts = { versions: versions.length, early };
    if (versions.length === 0)
      return notYetShown(
        say(
          'Hələ heç bir redaksiya dərc olunmayıb.',
          'No version has been published yet.',
          'Ни одна редакция ещё не опубликована.',
        ),
      );
    if (early > 0)
      return broken(
        say(
          `Dərc olunmamışdan əvvəl qüvvəyə minən redaksiya var (${early}).`,
          `Versions took effect before they were published (${early}).`,
          `Редакции вступили в силу до публикации (${early}).`,
        ),
        facts,
      );
    return kept(
      say(
        'Hər redaksiyanın dərc və qüvvəyə minmə anı qeyd olunub.',
        'The instants of publication and effect of every version are on record.',
        'Моменты публикации и вступления в силу записаны для каждой редакции.',
      ),
      facts,
    );
  },
});
