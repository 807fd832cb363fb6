import { fact } from '../finding-facts.ts';
import { says } from '../finding-sentence.ts';
import { raisesVoice, urgingWord } from '../../consent/leaning.ts';
import type { Manifest } from '../manifest.ts';
import { entries, type Hit, rule } from './rule.ts';

type Words = NonNullable<Manifest['languages']>[string]['words'];
const choices = ['acceptAll', 'rejectAll', 'customise', 'save'] as const;

/** Buttons of a language that do not weigh the same (EDPB guidelines 03/2022 on deceptive patterns). */
export const languageButtons = rule({
  code: 'AMANAT-CHK-265',
  severity: 'error',
  title: 'Buttons of unequal weight',
  why: 'Refusing must be as easy as agreeing, in every language; consent that was urged is not freely given',
  law: ['eu-gdpr.consent', 'az-998.consent'],
  fix: 'Say plainly what each button does, in about as many words: accept all, reject all, customise.',
  *find({ manifest }) {
    for (const [tag, { words }] of entries(manifest.languages)) {
      const at = (key: keyof Words) => ['languages', tag, 'words', key];
      for (const key of choices) {
        const urges = urgingWord(words[key], tag);
        if (urges !== undefined)
          yield {
            path: at(key),
            fix: says(
              { key: fact.place(at(key)), word: fact.code(urges) },
              '{key} mətnindən «{word}» sözünü çıxarın və düymənin nə etdiyini sadəcə deyin.',
              'Take «{word}» out of {key}, and say plainly what the button does.',
              'Уберите слово «{word}» из {key} и просто скажите, что делает кнопка.',
            ),
            message: says(
              { word: fact.code(urges) },
              'Düymə insanı cavaba təhrik edir («{word}»)',
              'The button urges an answer («{word}»)',
              'Кнопка подталкивает к ответу («{word}»)',
            ),
          };
        else if (raisesVoice(words[key]))
          yield {
            path: at(key),
            fix: says(
              { key: fact.place(at(key)) },
              '{key} mətnini kiçik hərflərlə, nida işarəsiz yazın.',
              'Write {key} in small letters, without exclamation marks.',
              'Напишите {key} строчными буквами, без восклицательных знаков.',
            ),
            message: says(
              {},
              'Düymənin sözü diqqəti zorla çəkir',
              'The button raises its voice',
              'Кнопка кричит',
            ),
          };
      }
      yield* sameWeight(words, at);
    }
  },
});

function* sameWeight(words: Words, at: (key: keyof Words) => string[]): Iterable<Hit> {
  const said = choices.slice(0, 3).map((key) => words[key].trim().toLowerCase());
  if (new Set(said).size < said.length)
    yield {
      path: at('rejectAll'),
      fix: says(
        {
          accept: fact.place(at('acceptAll')),
          reject: fact.place(at('rejectAll')),
          customise: fact.place(at('customise')),
        },
        'Hər düymə öz işini desin: {accept}, {reject}, {customise}.',
        'Let each button say what it does: {accept}, {reject}, {customise}.',
        'Пусть каждая кнопка говорит, что она делает: {accept}, {reject}, {customise}.',
      ),
      message: says(
        {},
        'Üç düymədən ikisində eyni söz yazılıb',
        'Two of the three buttons say the same',
        'На двух кнопках из трёх написано одно и то же',
      ),
    };
  const [accept, reject] = [words.acceptAll.length, words.rejectAll.length];
  // Beside each other they take the same room; one that needs far more lines is read last, or not at all.
  for (const [key, own, other] of [
    ['acceptAll', accept, reject],
    ['rejectAll', reject, accept],
  ] as const)
    if (own > 24 && own > other * 2)
      yield {
        path: at(key),
        fix: says(
          { key: fact.place(at(key)), most: fact.number(Math.max(24, other * 2)) },
          '{key} mətnini {most} işarəyədək qısaldın.',
          'Shorten {key} to {most} characters or fewer.',
          'Сократите {key} до {most} знаков или меньше.',
        ),
        message: says(
          { own: fact.number(own), other: fact.number(other) },
          'Bir düymədə {own} işarə var, o birində isə {other}',
          'One button says {own} characters where the other says {other}',
          'На одной кнопке {own} знаков, на другой — {other}',
        ),
      };
}
