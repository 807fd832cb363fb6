import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the page that draws a former banner or form again. */
export const w = {
  title: say('Göstərilmiş mətn', 'What was shown', 'Что было показано'),
  mark: say(
    'Bu, surətdir. Burada edilən seçim heç yerdə saxlanılmır və heç kimə göndərilmir.',
    'This is a reproduction. A choice made here is kept nowhere and sent to nobody.',
    'Это воспроизведение. Сделанный здесь выбор нигде не сохраняется и никому не отправляется.',
  ),
  lead: say(
    'Razılıq qeydində adı çəkilən mətn və banner. Banner saxlanmış sözlərdən, sayta qoyulan həmin komponentlə yenidən çəkilir.',
    'The words and the banner that a consent record names. The banner is drawn again from the stored words by the component that sites use.',
    'Слова и баннер, названные в записи о согласии. Баннер рисуется заново из сохранённых слов тем же компонентом, что стоит на сайтах.',
  ),
  leadForm: say(
    'Razılıq qeydində adı çəkilən formanın mətni, saxlanmış sözlərlə.',
    'The words of the form that a consent record names, as they were stored.',
    'Слова формы, названной в записи о согласии, как они были сохранены.',
  ),
  leadPreferences: say(
    'Razılıqlar səhifəsinin sözləri, seçim edilən andakı kimi.',
    'The words of the page of preferences, as they stood when the choice was made.',
    'Слова страницы согласий, какими они были в момент выбора.',
  ),
  leadPaper: say(
    'İmzalanmış kağızdakı sözlər, əməkdaşın yazdığı kimi.',
    'The words on the paper that was signed, as staff wrote them down.',
    'Слова подписанной бумаги, как их записал сотрудник.',
  ),
  leadPhone: say(
    'Telefonda oxunmuş sözlər, əməkdaşın yazdığı kimi.',
    'The words that were read aloud on the telephone, as staff wrote them down.',
    'Слова, прочитанные по телефону, как их записал сотрудник.',
  ),
  leadImported: say(
    'Bu sözlər başqa alətin qeydlərindən götürülüb. Banneri yenidən çəkmək olmur, çünki onu Əmanət göstərməyib.',
    'These words came from another tool’s records. The banner cannot be drawn again, since Əmanət did not show it.',
    'Эти слова взяты из записей другого инструмента. Баннер нельзя нарисовать заново: его показывал не Əmanət.',
  ),
  again: say('Yenidən çək', 'Draw it again', 'Нарисовать ещё раз'),
  noScript: say(
    'Banneri çəkmək üçün JavaScript lazımdır. Bütün sözlər aşağıdadır.',
    'Drawing the banner takes JavaScript. All its words stand below.',
    'Чтобы нарисовать баннер, нужен JavaScript. Все его слова приведены ниже.',
  ),
  organisation: say('Təşkilat', 'Organisation', 'Организация'),
  version: say('Siyasətin redaksiyası', 'Version of the policy', 'Редакция политики'),
  language: say('Dil', 'Language', 'Язык'),
  hash: say('Mətnin heşi (SHA-256)', 'Hash of the words (SHA-256)', 'Хеш текста (SHA-256)'),
  first: say('Birinci pəncərə', 'First layer', 'Первое окно'),
  second: say('İkinci pəncərə', 'Second layer', 'Второе окно'),
  buttons: say('Düymələr', 'Buttons', 'Кнопки'),
  fixed: say('həmişə aktiv', 'always on', 'всегда включены'),
  off: say('seçilməyib', 'off', 'выключено'),
  words: say('Sözlər', 'Words', 'Слова'),
} as const;
