import { versionInForce as inForceAt } from '../../../manifest/effective.ts';
import { flag, object, optional } from '../../../schema/schema.ts';
import { broken, kept, notYetShown } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { say, together } from '../../phrase.ts';
import { nothing } from '../clause.ts';

/** One version holds at any instant, until a new one replaces it. */
export const versionInForce = kind({
  says: 'version-in-force',
  section: 'changes',
  schema: object(
    { fromPublication: optional(flag('True when the text says that it holds from its publication.')) },
    'How long a version of the policy holds.',
  ),
  text({ fromPublication }) {
    return together(
      fromPublication
        ? say(
            'Siyasət saytda dərc olunandan qüvvədədir.',
            'The policy is in force from its publication on the site.',
            'Политика действует с публикации на сайте.',
          )
        : nothing,
      say(
        'Bu siyasət yeni redaksiya ilə əvəz olunanadək müddətsiz qüvvədə qalır; dəyişikliklər yalnız bu sənəddə əks olunur. Hər an yalnız bir redaksiya qüvvədədir.',
        'This policy holds without a time limit until a new version replaces it; changes are made in this document alone. Only one version is in force at any moment.',
        'Эта политика действует бессрочно, пока её не заменит новая редакция; изменения вносятся только в этот документ. В каждый момент действует одна редакция.',
      ),
    );
  },
  check: () => [],
  evidence(_statement, reads) {
    if (reads.policy === null || (reads.policy.versions.length === 0 && reads.policy.inForce === null))
      return notYetShown(
        say(
          'Hələ heç bir redaksiya dərc olunmayıb.',
          'No version has been published yet.',
          'Ни одна редакция ещё не опубликована.',
        ),
      );
    const { versions, inForce } = reads.policy;
    const computed = inForceAt(versions, reads.now)?.number ?? null;
    const facts = { versions: versions.length, inForce, computed };
    if (computed !== inForce)
      return broken(
        say(
          'Qüvvədə sayılan redaksiya tarixlərə görə qüvvədə olan redaksiya deyil.',
          'The version taken for the one in force is not the one that the dates give.',
          'Действующей считается не та редакция, которая следует из дат.',
        ),
        facts,
      );
    if (computed === null)
      return notYetShown(
        say(
          'Dərc olunmuş redaksiya hələ qüvvəyə minməyib.',
          'The published version is not in force yet.',
          'Опубликованная редакция ещё не вступила в силу.',
        ),
        facts,
      );
    return kept(
      say(
        `Qüvvədə yalnız ${computed} nömrəli redaksiya var.`,
        `Version ${computed} alone is in force.`,
        `Действует только редакция № ${computed}.`,
      ),
      facts,
    );
  },
});
