import { list, object, optional, text } from '../../../schema/schema.ts';
import { kind } from '../../kind.ts';
import { joined, same, say, together } from '../../phrase.ts';
import { nothing } from '../clause.ts';
import { cookiePageShown } from './cookie-page-shown.ts';

/** What refusing cookies can affect, and that the browser can block or delete them too. */
export const refusalEffect = kind({
  says: 'refusal-effect',
  section: 'cookies',
  schema: object(
    { browsers: optional(list(text('A browser.', 'Firefox'), 'Browsers whose makers explain how.')) },
    'The effect of refusing cookies.',
  ),
  text({ browsers = [] }) {
    const names = joined(browsers.map(same));
    return together(
      say(
        'Cookie-lərdən imtina bəzi elementlərin işinə və görünüşünə təsir edə bilər.',
        'Refusing cookies can affect how some elements work and look.',
        'Отказ от файлов cookie может повлиять на работу и вид некоторых элементов.',
      ),
      browsers.length === 0
        ? nothing
        : say(
            `Onları brauzerinizdə də bloklaya və ya silə bilərsiniz; necə edəcəyiniz brauzerin yardım səhifələrində yazılıb (${names.az}).`,
            `You can block or delete them in your browser too; its help pages say how (${names.en}).`,
            `Их можно заблокировать или удалить и в браузере; как это сделать, написано на его страницах справки (${names.ru}).`,
          ),
    );
  },
  check: () => [],
  evidence: (_statement, reads) => cookiePageShown(reads),
});
