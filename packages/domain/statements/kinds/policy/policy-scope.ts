import { list, nameIn, object, ref } from '../../../schema/schema.ts';
import { publishedNow } from '../../evidence.ts';
import { kind } from '../../kind.ts';
import { inside, joined, say } from '../../phrase.ts';
import { namedIn } from '../facts-of.ts';

/** What the policy is for: the main rules of processing and protecting, and where they hold. */
export const policyScope = kind({
  says: 'policy-scope',
  section: 'general',
  schema: object(
    { properties: list(ref('properties', 'A site, app or form.', 'site'), 'Where the policy holds.', 1) },
    'What the policy sets out, and for which sites and apps.',
  ),
  text({ properties }, manifest) {
    const names = joined(namedIn(manifest.properties, properties).map(([, one]) => inside(nameIn(one.name))));
    return say(
      `Bu siyasət ${names.az} istifadəçilərinin məlumatları ilə necə davrandığımızı göstərir: nəyi toplayırıq, nə üçün işlədirik, kimə veririk və necə qoruyuruq.`,
      `This policy sets out how we treat the data of the users of ${names.en}: what we collect, what we use it for, whom we give it to and how we protect it.`,
      `Эта политика описывает, как мы обращаемся с данными пользователей ${names.ru}: что собираем, для чего используем, кому передаём и как защищаем.`,
    );
  },
  check: () => [],
  evidence: (_statement, reads) => publishedNow(reads),
});
