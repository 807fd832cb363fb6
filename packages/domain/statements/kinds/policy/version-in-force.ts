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
        'Yeni redaksiya onu əvəz edənə qədər müddətsiz qüvvədə qalır; dəyişikliklər yalnız bu sənəddə əks olunur. Hər an yalnız bir redaksiya qüvvədədir.',
        'It holds without limit until a new version replaces it, and changes are made in this document alone. At any moment one version only is in force.',
        'Она действует без срока, пока её не заменит новая версия; изменения вносятся только в этот документ. В каждый момент действует одна версия.',
      ),
    );
  },
  check: () => [],
  evidence(_statement, reads) {
    if (reads.policy === null || reads.policy.versions.length === 0)
      return notYetShown(
        say(
          'Hələ heç bir redaksiya dərc olunmayıb.',
          'No version has been published yet.',
          'Ни одна версия ещё не опубликована.',
        ),
      );
    const { versions, inForce } = reads.policy;
    const computed = inForceAt(versions, reads.now)?.number ?? null;
    const facts = { versions: versions.length, inForce, computed };
    if (computed === null)
      return notYetShown(
        say(
          'Dərc olunmuş redaksiya hələ qüvvəyə minməyib.',
          'The published version is not in force yet.',
          'Опубликованная версия ещё не вступила в силу.',
        ),
        facts,
      );
    if (computed !== inForce)
      return broken(
        say(
          'Qüvvədə sayılan redaksiya tarixlərə görə qüvvədə olan redaksiya deyil.',
          'The version taken for the one in force is not the one that the dates give.',
          'Действующей считается не та версия, которая следует из дат.',
        ),
        facts,
      );
    return kept(
      say(
        `Qüvvədə yalnız ${computed} nömrəli redaksiya var.`,
        `Version ${computed} alone is in force.`,
        `Действует только версия № ${computed}.`,
      ),
      facts,
    );
  },
});
