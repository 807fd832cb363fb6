import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';
import { isCarried, unprotected } from './transfer-abroad.ts';

/** A cookie whose provider takes data abroad on no ground. */
export const cookieProviderTransfer = rule({
  code: 'AMANAT-CHK-206',
  severity: 'warning',
  title: 'A cookie whose provider has no transfer mechanism',
  why: 'Loading it sends identifiers abroad at once',
  law: ['eu-gdpr.transfer', 'az-998.transfer'],
  fix: 'Give the recipient a mechanism, or do not load it.',
  *find(context) {
    const { cookies, recipients } = context.manifest;
    for (const [id, cookie] of entries(cookies)) {
      const provider = recipients?.[cookie.provider];
      if (!provider) continue;
      const mechanisms = provider.transfer?.mechanisms ?? [];
      const countries = unprotected(provider, context).filter((country) => !isCarried(country, mechanisms));
      if (countries.length > 0)
        yield {
          path: ['cookies', id, 'provider'],
          fix: says(
            {
              scc: fact.write(['recipients', cookie.provider, 'transfer'], {
                mechanisms: ['scc'],
                tia: context.today,
              }),
              cookie: fact.remove(['cookies', id]),
            },
            'Bu tərəflə standart müqavilə bəndlərini bağlayın və yazın: {scc}. Bağlamırsınızsa, onu yükləməyin və {cookie} yazısını silin.',
            'Conclude standard clauses with it and write {scc}. If you do not, stop loading it and take {cookie} out.',
            'Заключите с этой стороной стандартные условия и напишите {scc}. Если нет, не загружайте её и уберите {cookie}.',
          ),
          message: says(
            {
              cookie: fact.entry(context.manifest, 'cookies', id),
              countries: fact.all(countries.map(fact.country)),
            },
            '{cookie} məlumatı ötürmə əsası olmadan xaricə göndərir: {countries}',
            '{cookie} sends data abroad without a mechanism: {countries}',
            '{cookie} отправляет данные за границу без механизма передачи: {countries}',
          ),
          about: [`recipients/${cookie.provider}`],
        };
    }
  },
});
