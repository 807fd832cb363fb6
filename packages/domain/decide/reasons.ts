import type { Localized } from '../schema/schema.ts';

function text(az: string, en: string, ru: string): Localized {
  return { az, en, ru };
}

/** Every reason the gate may give, in words. Codes are stable: applications and tests may rely on them. */
export const reasonTexts = {
  'gate.stale': text(
    'Məlumatın təzəliyi təsdiqlənməyib, ona görə istifadəyə icazə yoxdur.',
    'It is not known whether anything changed meanwhile, so the use is denied.',
    'Неизвестно, не изменилось ли что-то за это время, поэтому использование запрещено.',
  ),
  'gate.unreachable': text(
    'Şəxsin vəziyyətini öyrənmək mümkün olmadı, ona görə istifadəyə icazə yoxdur.',
    'The person’s state could not be learned, so the use is denied.',
    'Не удалось узнать состояние человека, поэтому использование запрещено.',
  ),
  'gate.busy': text(
    'Eyni anda həddən çox şəxs barədə soruşulur, ona görə hələlik istifadəyə icazə yoxdur.',
    'Too many people are asked about at once, so the use is denied for now.',
    'Одновременно спрашивают о слишком многих людях, поэтому использование пока запрещено.',
  ),
  'at.invalid': text('Vaxt düzgün göstərilməyib.', 'The instant is not valid.', 'Время указано неверно.'),
  'purpose.unknown': text(
    'Bu məqsəd bəyan edilməyib.',
    'This purpose is not declared.',
    'Эта цель не заявлена.',
  ),
  'category.none': text(
    'Hansı məlumatın istifadə olunacağı göstərilməyib.',
    'No category of data is named.',
    'Не указано, какие данные используются.',
  ),
  'category.unknown': text(
    'Bu məlumat növü bəyan edilməyib.',
    'This category of data is not declared.',
    'Эта категория данных не заявлена.',
  ),
  'category.beyond-purpose': text(
    'Bu məlumat həmin məqsəd üçün nəzərdə tutulmayıb.',
    'This data is not declared for the purpose.',
    'Эти данные не предусмотрены для этой цели.',
  ),
  'category.never-stored': text(
    'Bu məlumat heç vaxt saxlanılmır.',
    'This data is never stored.',
    'Эти данные никогда не хранятся.',
  ),
  'restriction.standing': text(
    'Şəxsin məlumatı bloklanıb.',
    'The person’s data is restricted.',
    'Данные заблокированы.',
  ),
  'objection.standing': text(
    'Şəxs bu məqsədə etiraz edib.',
    'The person objected to this purpose.',
    'Человек возразил против этой цели.',
  ),
  'channel.undeclared': text(
    'Bu kanal həmin məqsəd üçün bəyan edilməyib.',
    'This channel is not declared for the purpose.',
    'Этот канал не заявлен для этой цели.',
  ),
  'channel.refused': text(
    'Şəxs bu kanaldan imtina edib.',
    'The person refused this channel.',
    'Человек отказался от этого канала.',
  ),
  'age.below-limit': text(
    'Şəxsin yaşı həddən azdır.',
    'The person is below the age limit.',
    'Возраст ниже допустимого.',
  ),
  'age.unknown': text('Şəxsin yaşı məlum deyil.', 'The person’s age is not known.', 'Возраст неизвестен.'),
  'subject.erased': text(
    'Məlumat silinib və bu məqsəd üçün saxlanılmır.',
    'The data was erased and is not kept for this purpose.',
    'Данные удалены и для этой цели не хранятся.',
  ),
  'basis.none': text(
    'İstifadəyə görə razılıq əsas sayılmır.',
    'Agreement by use is no legal basis.',
    'Согласие «по факту использования» не является основанием.',
  ),
  'consent.missing': text('Razılıq verilməyib.', 'There is no consent.', 'Согласия нет.'),
  'consent.refused': text('Razılıqdan imtina edilib.', 'Consent was refused.', 'В согласии отказано.'),
  'consent.withdrawn': text('Razılıq geri götürülüb.', 'Consent was withdrawn.', 'Согласие отозвано.'),
  'consent.unconfirmed': text(
    'Razılıq hələ e-poçtdakı keçidlə təsdiqlənməyib.',
    'Consent is not yet confirmed by the link in the mail.',
    'Согласие ещё не подтверждено по ссылке из письма.',
  ),
  'consent.lapsed': text('Razılığın müddəti bitib.', 'Consent has lapsed.', 'Срок согласия истёк.'),
  'consent.older-version': text(
    'Razılıq siyasətin əvvəlki redaksiyasına verilib, yeni məlumat üçün yenidən alınmalıdır.',
    'Consent was given to an older version; new data needs it anew.',
    'Согласие дано на прежнюю редакцию; для новых данных нужно новое.',
  ),
  'contract.missing': text(
    'Bu şəxslə müqavilə yoxdur.',
    'There is no contract with the person.',
    'Договора с человеком нет.',
  ),
  'contract.ended': text('Müqavilə bitib.', 'The contract has ended.', 'Договор прекращён.'),
  'law.unnamed': text(
    'Öhdəliyin dayandığı qanun göstərilməyib.',
    'The law behind the obligation is not named.',
    'Не указан закон, на котором основана обязанность.',
  ),
  'balancing.missing': text(
    'Qanuni marağın əsaslandırması yazılmayıb.',
    'The legitimate interest has no balancing note.',
    'Законный интерес не обоснован.',
  ),
  'recipient.undeclared': text(
    'Bu alıcı bəyan edilməyib.',
    'This recipient is not declared.',
    'Этот получатель не заявлен.',
  ),
  'recipient.not-for-purpose': text(
    'Bu alıcı həmin məqsəd üçün bəyan edilməyib.',
    'This recipient is not declared for the purpose.',
    'Этот получатель не заявлен для этой цели.',
  ),
  'recipient.category-beyond': text(
    'Alıcıya bu məlumat verilə bilməz.',
    'The recipient may not get this data.',
    'Получателю нельзя передавать эти данные.',
  ),
  'recipient.contract-missing': text(
    'Alıcı ilə məlumatların işlənməsi barədə müqavilə yoxdur.',
    'There is no processing agreement with the recipient.',
    'С получателем нет договора об обработке данных.',
  ),
  'recipient.contract-not-begun': text(
    'Alıcı ilə müqavilə hələ qüvvəyə minməyib.',
    'The agreement with the recipient has not begun.',
    'Договор с получателем ещё не действует.',
  ),
  'recipient.contract-ended': text(
    'Alıcı ilə müqavilənin müddəti bitib.',
    'The agreement with the recipient has ended.',
    'Срок договора с получателем истёк.',
  ),
  'country.unknown': text('Belə ölkə kodu yoxdur.', 'This is no country code.', 'Такого кода страны нет.'),
  'country.undeclared': text(
    'Alıcı üçün bu ölkə bəyan edilməyib.',
    'This country is not declared for the recipient.',
    'Эта страна для получателя не заявлена.',
  ),
  'country.no-mechanism': text(
    'Bu ölkəyə ötürmə üçün hüquqi mexanizm yoxdur.',
    'There is no mechanism for a transfer to this country.',
    'Для передачи в эту страну нет правового механизма.',
  ),
  'country.written-consent-missing': text(
    'Bu ölkəyə ötürmə üçün yazılı razılıq yoxdur.',
    'There is no written consent to a transfer to this country.',
    'Нет письменного согласия на передачу в эту страну.',
  ),
  'retention.ended': text(
    'Bu məqsəd üçün saxlanma müddəti bitib.',
    'The retention period for this purpose has ended.',
    'Срок хранения для этой цели истёк.',
  ),
  'basis.consent': text('Razılıq qüvvədədir.', 'Consent is given.', 'Согласие действует.'),
  'basis.contract': text('Müqavilə qüvvədədir.', 'The contract runs.', 'Договор действует.'),
  'basis.legal-obligation': text('Qanun bunu tələb edir.', 'A law requires it.', 'Этого требует закон.'),
  'basis.legitimate-interest': text(
    'Əsaslandırılmış qanuni maraq var.',
    'There is a balanced legitimate interest.',
    'Есть обоснованный законный интерес.',
  ),
  'basis.vital-interest': text(
    'Həyati maraq qorunur.',
    'A vital interest is protected.',
    'Защищается жизненно важный интерес.',
  ),
  'basis.public-task': text(
    'İctimai vəzifə yerinə yetirilir.',
    'A public task is carried out.',
    'Выполняется публичная задача.',
  ),
} as const satisfies Record<string, Localized>;
export type ReasonCode = keyof typeof reasonTexts;

/** One reason of a decision. */
export interface Reason {
  readonly code: ReasonCode;
  /** Whether it alone carries the answer. In a denial, a basis that holds is told too, and is not decisive. */
  readonly decisive: boolean;
  readonly text: Localized;
  /** What it is about: id of the recipient, category or country. Never a person. */
  readonly about?: string;
}
export function reason(code: ReasonCode, decisive: boolean, about?: string): Reason {
  const made = { code, decisive, text: reasonTexts[code] };
  return about === undefined ? made : { ...made, about };
}
