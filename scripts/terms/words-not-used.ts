/** A word that texts for people do not use for a thing, since docs/terms.md has another for it. */
export interface WordNotUsed {
  readonly language: 'az' | 'en' | 'ru';
  readonly not: RegExp;
  /** The word for it, as docs/terms.md writes it. */
  readonly say: string;
  readonly why: string;
  /** Files, from the root of the repository, that need the word for something else, each for the reason beside it. */
  readonly except?: readonly string[];
}

/** Words of sites that others made, which a scan must recognise. */
const buttonsOfOthers = 'packages/cli/commands/scan/button-words.ts';
/** Names of laws that people get wrong, which the checker must recognise. */
const wrongLawNames = 'packages/domain/rules/names.ts';

const az = (not: RegExp, say: string, why: string, ...except: readonly string[]): WordNotUsed => ({
  language: 'az',
  not,
  say,
  why,
  except,
});
const en = (not: RegExp, say: string, why: string): WordNotUsed => ({ language: 'en', not, say, why });
const ru = (not: RegExp, say: string, why: string, ...except: readonly string[]): WordNotUsed => ({
  language: 'ru',
  not,
  say,
  why,
  except,
});

export const wordsNotUsed: readonly WordNotUsed[] = [
  az(
    /məlumat\S* sahib|köhnə sahib/iu,
    'mülkiyyətçi',
    'the law calls the controller so; the data are the person’s own',
  ),
  az(/(müstəqil|birgə) operator/iu, 'mülkiyyətçi', 'to the law an operator works on another’s instructions'),
  az(/(?<!\p{L})emal|işləyici|işləyib.hazırlayan/iu, 'operator', 'the law’s word for the processor'),
  az(/server\S* operator/iu, 'serverin administratoru', 'an operator is the processor'),
  az(/qəbul edənlər|məlumat\S* qəbul edən|resipient/iu, 'məlumat alıcısı', 'one word for a recipient'),
  az(/mənbə\S* (cavab|qoşul|baxmaq|gözlən|yoxlanıl)/iu, 'məlumat bazası', 'mənbə is where data comes from'),
  az(/verilənlər baza|saxlanma yer/iu, 'məlumat bazası', 'one word for a store'),
  az(/tamlıq(?!ı)/iu, 'bütövlük', 'one word for integrity'),
  az(/(giriş|sizin) sorğu|sorğu(nuz|larınız)/iu, 'müraciət', 'sorğu is a state body’s, or a browser’s'),
  az(
    /saxlama müddət|müddətsiz saxlama(?!q)|hüquqi saxlanma/iu,
    'saxlanma müddəti',
    'saxlama is a legal hold',
  ),
  az(/təmizləmə(?!yə)/iu, 'süpürmə', 'one word for the sweep of what is past its period'),
  az(/məhv etmə(k haqqında)? akt/iu, 'məhv edilmə haqqında akt', 'the law’s word'),
  az(/təxəllüs/iu, 'psevdonim', 'a təxəllüs is a poet’s; here nobody chose it'),
  az(/anonim/iu, 'adsızlaşdırma', 'one word for anonymisation'),
  az(/(?<!-c[iıuü] )versiya/iu, 'redaksiya', 'a text has redaksiya; versiya is of a file’s format'),
  az(/(?<!\p{L})bəyan(da|dan|la|ın|ı)(?!\p{L})/iu, 'bəyannamə', 'one word for the declaration'),
  az(/(?<![\p{L}/])manifest(i|in|də|dəki|dən|ə)(?!\p{L})/iu, 'bəyannamə', 'one word for the declaration'),
  az(/ölkədən kənara ötür/iu, 'xaricə ötürmə', 'one word for a transfer abroad'),
  az(/lisenziat|lisenziya tərəfdaş/iu, 'lisenziyalı tərəfdaş', 'one word for a licensee'),
  az(/şəxsi məlumat/iu, 'fərdi məlumatlar', 'the law’s word'),
  az(/seçimlər səhifə/iu, 'razılıqlar səhifəsi', 'one name for one page'),
  az(/(?<!\p{L})kuki/iu, 'cookie', 'as browsers and the law’s guides write it', buttonsOfOthers),
  en(/personal information|data owner|owner of (your|the) data/iu, 'controller', 'the word of the GDPR'),
  en(/blocking of (your )?data/iu, 'restriction', 'the word of the GDPR'),
  ru(/оператор/iu, 'обработчик', 'in Russian law оператор is the controller, here he is the processor'),
  ru(/расписк/iu, 'квитанция', 'one word for a receipt'),
  ru(/за рубеж/iu, 'за границу', 'one word for abroad'),
  ru(/ВОЕН|(?<!\()VÖEN(?!\))(?!, поле)/u, 'ИНН (VÖEN)', 'a Russian reader knows ИНН, the register VÖEN'),
  ru(/госорган/iu, 'государственный орган', 'one word for a state body'),
  ru(
    /запрос\S* (доступ|удален|исправлен|сведени|перенос|блокир)|реестр запросов|ваш\S* запрос|ещё запрос/iu,
    'обращение',
    'запрос is a state body’s, or a browser’s',
  ),
  ru(/запрос\S* (открыт|закрыт|получен|просмотрен|не подтвержд)/iu, 'обращение', 'one word for a request'),
  ru(/блокировк/iu, 'блокирование', 'one word for a restriction'),
  ru(/страниц\S* настро/iu, 'страница согласий', 'one name for one page'),
  ru(/извещ/iu, 'уведомление', 'one word for a notice'),
  ru(/(?<!\p{L})верси(?!и 1)/iu, 'редакция', 'a text has редакция; версия is of a file’s format'),
  ru(/манифест/iu, 'декларация', 'one word for the declaration'),
  ru(/необъявлен|не объявлен(?!о вовремя)/iu, 'заявлен', 'объявлять is to announce'),
  ru(/юридическ\S+ удержан/iu, 'правовое удержание', 'one word for a legal hold'),
  ru(/личны\S+ данн/iu, 'персональные данные', 'the law’s word', wrongLawNames),
  ru(/осведомлённ/iu, 'согласие', 'it is информированное in every text'),
  ru(/аноним/iu, 'обезличивание', 'the law’s word for anonymisation'),
];
