import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { isNamed } from '../../consent/declared-patterns.ts';
import type { Manifest } from '../manifest.ts';
import { entries, type Hit, rule } from './rule.ts';

/** One cookie in two entries. */
export const cookieTwice = rule({
  code: 'AMANAT-CHK-211',
  severity: 'warning',
  title: 'One cookie in two entries',
  why: 'The list would show it twice, with two lives or two purposes',
  fix: 'Keep it in one entry.',
  *find({ manifest }) {
    const seen = new Map<string, string>();
    for (const [id, cookie] of entries(manifest.cookies))
      for (const [i, name] of cookie.names.entries()) {
        const key = `${cookie.kind} ${name}`;
        const first = seen.get(key);
        if (first !== undefined)
          yield {
            path: ['cookies', id, 'names', i],
            fix: says(
              {
                name: fact.code(name),
                place: fact.place(['cookies', id, 'names']),
                first: fact.place(['cookies', first, 'names']),
              },
              '{name} adı bir yazıda qalsın: {place} siyahısından silin, {first} siyahısında saxlayın.',
              'Keep {name} in one entry: take it out of {place}, leave it in {first}.',
              'Оставьте {name} в одной записи: уберите из {place}, сохраните в {first}.',
            ),
            message: says(
              { name: fact.code(name), first: fact.code(first) },
              '{name} artıq «{first}» yazısında var',
              '{name} stands in "{first}" already',
              '{name} уже есть в записи «{first}»',
            ),
            about: [`cookies/${first}`],
          };
        else seen.set(key, id);
      }
    yield* covered(manifest);
  },
});

/**
 * Names that a pattern of another category stands for as well: where one of the two categories is allowed the cookie is,
 * whatever was said to the other.
 */
function* covered(manifest: Manifest): Generator<Hit> {
  const { cookies } = manifest;
  for (const [other, { names, kind, category }] of entries(cookies))
    for (const pattern of names.filter((name) => name.includes('*')))
      for (const [id, cookie] of entries(cookies))
        for (const [i, name] of cookie.names.entries())
          if (
            cookie.kind === kind &&
            cookie.category !== category &&
            name !== pattern &&
            isNamed(pattern, name)
          )
            yield {
              path: ['cookies', id, 'names', i],
              fix: says(
                {
                  pattern: fact.code(pattern),
                  place: fact.place(['cookies', other, 'names']),
                  name: fact.code(name),
                  category: fact.yaml('category', category),
                },
                '{place} siyahısındakı {pattern} nümunəsini daraldın ki, {name} ona düşməsin; kateqoriya əslində eynidirsə, ikisində də {category} yazın.',
                'Narrow the pattern {pattern} of {place} so that it does not stand for {name}; if both are of one category, write {category} in both.',
                'Сузьте шаблон {pattern} в {place}, чтобы {name} под него не попадало; если категория одна, укажите {category} в обеих записях.',
              ),
              message: says(
                {
                  name: fact.code(name),
                  own: fact.entry(manifest, 'cookieCategories', cookie.category),
                  pattern: fact.code(pattern),
                  other: fact.code(other),
                  wide: fact.entry(manifest, 'cookieCategories', category),
                },
                '{name} {own} kateqoriyasındadır, «{other}» yazısındakı {pattern} nümunəsi isə onu {wide} kateqoriyasına da salır',
                '{name} is under {own}, and {pattern} in "{other}" puts it under {wide} as well',
                '{name} относится к {own}, а шаблон {pattern} в записи «{other}» относит его и к {wide}',
              ),
              about: [`cookies/${other}`],
            };
}
