import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { entries, rule } from './rule.ts';

/** One subject line that stands for two kinds of request. */
export const subjectLineTwice = rule({
  code: 'AMANAT-CHK-240',
  severity: 'warning',
  title: 'One subject line for two requests',
  why: 'A mail with this subject opens the wrong request, under the wrong clock',
  fix: 'Give each kind of request its own subject line.',
  *find({ manifest }) {
    for (const [id, channel] of entries(manifest.channels)) {
      const seen = new Map<string, string>();
      for (const [kind, line] of entries(channel.subjects)) {
        const folded = line.trim().toLocaleLowerCase('az');
        const first = seen.get(folded);
        if (first !== undefined)
          yield {
            path: ['channels', id, 'subjects', kind],
            fix: says(
              {
                first: fact.place(['channels', id, 'subjects', first]),
                second: fact.place(['channels', id, 'subjects', kind]),
              },
              'Hər müraciət növünə öz mövzusunu verin: {first} və {second}.',
              'Give each kind of request its own line: {first} and {second}.',
              'Дайте каждому виду обращений свою тему: {first} и {second}.',
            ),
            message: says(
              { line: fact.code(line), first: fact.code(first), second: fact.code(kind) },
              '«{line}» mövzusu həm {first}, həm də {second} üçündür',
              '"{line}" stands for {first} and for {second}',
              'Тема «{line}» означает и {first}, и {second}',
            ),
          };
        else seen.set(folded, kind);
      }
    }
  },
});
