import type { Localized } from '../schema/schema.ts';
import { say } from '../statements/phrase.ts';

/**
 * Words for the values of closed lists as the organisation itself reads them. What people read in the policy says «you»
 * and «we» of the same values (`statements/legal-words.ts`).
 */
type Words = Readonly<Record<string, Localized>>;

export const basisTerms: Words = {
  consent: say('razılıq', 'consent', 'согласие'),
  contract: say('müqavilə', 'contract', 'договор'),
  'legal-obligation': say('qanuni öhdəlik', 'legal obligation', 'обязанность по закону'),
  'legitimate-interest': say('qanuni maraq', 'legitimate interest', 'законный интерес'),
  'vital-interest': say('həyati vacib maraq', 'vital interest', 'жизненно важный интерес'),
  'public-task': say('ictimai vəzifə', 'public task', 'общественная задача'),
  'use-of-service': say('xidmətdən istifadə', 'use of the service', 'использование сервиса'),
};

export const sourceTerms: Words = {
  subject: say('şəxsin özü', 'the person', 'сам человек'),
  automatic: say('avtomatik toplanma', 'automatic collection', 'автоматический сбор'),
  'social-profile': say('sosial şəbəkə profili', 'social profile', 'профиль в соцсети'),
  'device-location': say('cihazın yeri', 'location of the device', 'местоположение устройства'),
  'ip-location': say('IP ünvanından bilinən yer', 'location by IP address', 'место по IP-адресу'),
  partner: say('tərəfdaşlar', 'partners', 'партнёры'),
  public: say('hamıya açıq mənbələr', 'open sources', 'открытые источники'),
  survey: say('müsabiqə və sorğular', 'contests and surveys', 'конкурсы и опросы'),
  contract: say('müqavilə', 'contract', 'договор'),
};

export const mechanismTerms: Words = {
  adequacy: say('lazımi qorunmanın tanınması', 'adequacy', 'признание достаточной защиты'),
  scc: say('standart müqavilə bəndləri (SCC)', 'standard clauses (SCC)', 'стандартные условия (SCC)'),
  dpf: say('DPF', 'DPF', 'DPF'),
  bcr: say(
    'məcburi korporativ qaydalar (BCR)',
    'binding corporate rules (BCR)',
    'корпоративные правила (BCR)',
  ),
  'written-consent': say('yazılı razılıq', 'written consent', 'письменное согласие'),
  'contract-with-subject': say('şəxslə müqavilə', 'contract with the person', 'договор с человеком'),
  'contract-for-subject': say(
    'şəxsin xeyrinə müqavilə',
    'contract for the person',
    'договор в пользу человека',
  ),
  'law-or-claims': say('qanun və ya hüquqi tələb', 'law or legal claims', 'закон или правовые требования'),
  local: say('ölkə daxilində işlənmə', 'processing within the country', 'обработка внутри страны'),
};

export const contractKindTerms: Words = {
  dpa: say('işlənmə haqqında müqavilə', 'processing agreement', 'договор об обработке'),
  nda: say('məxfilik sazişi', 'confidentiality agreement', 'соглашение о конфиденциальности'),
  'joint-controller': say(
    'birgə mülkiyyətçilər sazişi',
    'joint controllers’ agreement',
    'соглашение совместных владельцев',
  ),
  licence: say('lisenziya müqaviləsi', 'licence', 'лицензионный договор'),
  service: say('xidmət müqaviləsi', 'service contract', 'договор об услугах'),
  terms: say('ümumi şərtlər', 'general terms', 'общие условия'),
};

/** The event a period is counted from. */
export const eventTerms: Words = {
  collected: say('məlumatın toplanması', 'collection', 'сбор данных'),
  'account.closed': say('hesabın bağlanması', 'closing of the account', 'закрытие учётной записи'),
  'contract.ended': say('müqavilənin bitməsi', 'end of the contract', 'окончание договора'),
  'consent.withdrawn': say('razılığın geri götürülməsi', 'withdrawal of consent', 'отзыв согласия'),
  'last-interaction': say('son əlaqə', 'last contact', 'последнее взаимодействие'),
  participation: say('iştirak', 'participation', 'участие'),
  'order.delivered': say('sifarişin çatdırılması', 'delivery of the order', 'доставка заказа'),
  'request.answered': say('müraciətə cavab', 'answer to the request', 'ответ на обращение'),
  'case.closed': say('işin bağlanması', 'closing of the case', 'закрытие дела'),
  'purpose.reached': say('məqsədə çatılması', 'reaching of the purpose', 'достижение цели'),
  'document.issued': say('sənədin verilməsi', 'issue of the document', 'выдача документа'),
  verified: say('yoxlamanın bitməsi', 'verification', 'проверка'),
};

export const authorityTerms: Words = {
  'az-authority': say(
    'Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi',
    'Ministry of Digital Development and Transport',
    'Министерство цифрового развития и транспорта',
  ),
  'eu-authority': say('Aİ-dəki nəzarət orqanı', 'authority of an EU country', 'надзорный орган страны ЕС'),
  court: say('məhkəmə', 'court', 'суд'),
};

export const formTerms: Words = {
  company: say('şirkət', 'company', 'компания'),
  'state-body': say('dövlət orqanı', 'state body', 'государственный орган'),
  'sole-trader': say('fərdi sahibkar', 'sole trader', 'индивидуальный предприниматель'),
  association: say('birlik', 'association', 'объединение'),
};

export const endTerms: Words = {
  destroy: say('məhv edilir', 'destroyed', 'уничтожается'),
  anonymise: say('adsızlaşdırılır', 'made anonymous', 'обезличивается'),
};

/** In which language a text stands: «azərbaycanca mətn». */
export const languageTerms: Words = {
  az: say('azərbaycanca', 'Azerbaijani', 'азербайджанский'),
  en: say('ingiliscə', 'English', 'английский'),
  ru: say('rusca', 'Russian', 'русский'),
};
