import { type Localized, type Name, nameOrNull } from '../schema/schema.ts';
import { say } from './phrase.ts';

type Words = Readonly<Record<string, Localized>>;

/** Legal bases, as they read inside a sentence. */
export const basisWords: Words = {
  consent: say(
    'könüllü və məlumatlı razılığınız',
    'your free and informed consent',
    'ваше добровольное и информированное согласие',
  ),
  contract: say('sizinlə bağlanan müqavilə', 'the contract with you', 'договор с вами'),
  'legal-obligation': say(
    'qanunun bizə qoyduğu öhdəlik',
    'a duty that law lays on us',
    'обязанность по закону',
  ),
  'legitimate-interest': say('qanuni marağımız', 'our legitimate interest', 'наш законный интерес'),
  'vital-interest': say('həyati vacib maraq', 'a vital interest', 'жизненно важный интерес'),
  'public-task': say(
    'ictimai vəzifənin yerinə yetirilməsi',
    'a task in the public interest',
    'выполнение общественной задачи',
  ),
  'use-of-service': say('xidmətdən istifadə', 'use of the service', 'использование сервиса'),
};

/** Sources of data. */
export const sourceWords: Words = {
  subject: say('özünüz verdikləriniz', 'what you give us yourself', 'то, что вы сообщаете сами'),
  automatic: say(
    'proqramın avtomatik topladıqları',
    'what our software collects by itself',
    'то, что программа собирает автоматически',
  ),
  'social-profile': say(
    'razılığınızla sosial şəbəkə profiliniz',
    'your social profile, with your consent',
    'ваш профиль в соцсети — с вашего согласия',
  ),
  'device-location': say(
    'razılığınızla cihazınızın yeri',
    'the location of your device, with your consent',
    'местоположение устройства — с вашего согласия',
  ),
  'ip-location': say(
    'IP ünvanından bilinən təxmini yer',
    'the rough location known from your IP address',
    'примерное местоположение по IP-адресу',
  ),
  partner: say('tərəfdaşlar və tədqiqatçılar', 'partners and researchers', 'партнёры и исследователи'),
  public: say('hamıya açıq mənbələr', 'open sources', 'открытые источники'),
  survey: say(
    'müsabiqə və sorğulardakı cavablarınız',
    'your answers in contests and surveys',
    'ваши ответы в конкурсах и опросах',
  ),
  contract: say('bizimlə bağladığınız müqavilə', 'your contract with us', 'договор с нами'),
};

/** Transfer mechanisms (GDPR 45-49; 998-IIIQ 14). */
export const mechanismWords: Words = {
  adequacy: say(
    'ölkədəki qorunmanın lazımi səviyyədə tanınması',
    'recognition that the country protects data adequately',
    'признание уровня защиты в стране достаточным',
  ),
  scc: say(
    'standart müqavilə bəndləri (SCC)',
    'standard contractual clauses (SCC)',
    'стандартные договорные условия (SCC)',
  ),
  dpf: say(
    'Aİ–ABŞ Data Privacy Framework (DPF)',
    'the EU-US Data Privacy Framework (DPF)',
    'соглашение ЕС–США Data Privacy Framework (DPF)',
  ),
  bcr: say(
    'məcburi korporativ qaydalar (BCR)',
    'binding corporate rules (BCR)',
    'обязательные корпоративные правила (BCR)',
  ),
  'written-consent': say(
    'riskləri bilərək verdiyiniz açıq razılıq',
    'your explicit consent, given after you were told the risks',
    'ваше явное согласие после разъяснения рисков',
  ),
  'contract-with-subject': say(
    'sizinlə bağlanan müqavilənin icrası',
    'performance of a contract with you',
    'исполнение договора с вами',
  ),
  'contract-for-subject': say(
    'sizin mənafeyiniz üçün bağlanan müqavilə',
    'a contract made in your interest',
    'договор, заключённый в ваших интересах',
  ),
  'law-or-claims': say(
    'qanun, hüquqi tələb və ya ictimai maraq',
    'law, legal claims or the public interest',
    'закон, правовые требования или общественный интерес',
  ),
  local: say('ölkə daxilində işlənmə', 'processing within the country', 'обработка внутри страны'),
};

/** Additional measures of a transfer. */
export const measureWords: Words = {
  encryption: say('şifrələmə', 'encryption', 'шифрование'),
  pseudonymisation: say('psevdonimləşdirmə', 'pseudonymisation', 'псевдонимизация'),
  minimisation: say('minimallaşdırma', 'minimisation', 'минимизация'),
  'access-control': say('girişə nəzarət', 'access control', 'контроль доступа'),
  'local-processing': say('yerində işlənmə', 'local processing', 'локальная обработка'),
};

/** The four goals of security (GDPR 32). */
export const goalWords: Words = {
  confidentiality: say('məxfilik', 'confidentiality', 'конфиденциальность'),
  integrity: say('bütövlük', 'integrity', 'целостность'),
  availability: say('əlçatanlıq', 'availability', 'доступность'),
  resilience: say('dayanıqlılıq', 'resilience', 'устойчивость'),
};

/** Points a processor's contract holds (GDPR 28). */
export const contractTermWords: Words = {
  confidentiality: say('məxfiliyi qorumaq', 'to keep it confidential', 'соблюдать конфиденциальность'),
  security: say(
    'lazımi təhlükəsizlik tədbirlərini görmək',
    'to apply due security measures',
    'применять надлежащие меры безопасности',
  ),
  'documented-instructions': say(
    'yalnız yazılı tapşırığımızla işləmək',
    'to act on our documented instructions only',
    'действовать только по нашим письменным указаниям',
  ),
};

/** Special categories and other kinds of data that a text may rule out. */
export const categoryKindWords: Words = {
  race: say('irq', 'race', 'раса'),
  ethnicity: say('etnik mənsubiyyət', 'ethnicity', 'этническое происхождение'),
  belief: say('əqidə', 'belief', 'убеждения'),
  health: say('sağlamlıq', 'health', 'здоровье'),
  biometric: say('biometrik məlumatlar', 'biometric data', 'биометрические данные'),
  genetic: say('genetik məlumatlar', 'genetic data', 'генетические данные'),
  political: say('siyasi baxışlar', 'political views', 'политические взгляды'),
  union: say('həmkarlar ittifaqına üzvlük', 'union membership', 'членство в профсоюзе'),
  'sex-life': say('cinsi həyat', 'sex life', 'интимная жизнь'),
  criminal: say('məhkumluq', 'criminal record', 'судимость'),
  'payment-card': say('bank kartı məlumatları', 'bank card data', 'данные банковских карт'),
  credentials: say('şifrələr', 'passwords', 'пароли'),
  'government-id': say(
    'FİN və digər dövlət nömrələri',
    'personal identification numbers',
    'персональные идентификационные номера',
  ),
};

/** Certificates of partners. */
export const certificateWords: Words = {
  'iso-27001': say('ISO/IEC 27001', 'ISO/IEC 27001', 'ISO/IEC 27001'),
  'soc-2-type-2': say('SOC 2 Type II', 'SOC 2 Type II', 'SOC 2 Type II'),
  dpf: say('DPF', 'DPF', 'DPF'),
  'pci-dss': say('PCI DSS', 'PCI DSS', 'PCI DSS'),
};

/** What a recipient is to the organisation. */
export const roleWords: Words = {
  processor: say('operator (tapşırıqla işləyən)', 'processor', 'обработчик'),
  controller: say('müstəqil mülkiyyətçi', 'independent controller', 'самостоятельный владелец данных'),
  'joint-controller': say('birgə mülkiyyətçi', 'joint controller', 'совместный владелец данных'),
  'state-body': say('dövlət orqanı', 'state body', 'государственный орган'),
  adviser: say('məsləhətçi', 'adviser', 'консультант'),
  licensee: say('lisenziyalı tərəfdaş', 'licensee', 'лицензиат'),
  group: say('qrup şirkəti', 'group company', 'компания группы'),
};

/** Why rows are kept: the law that was named, else the words of the legal basis. */
export function groundWords(
  ground: { readonly law: Name | null; readonly basis: string } | null | undefined,
): Localized | undefined {
  return nameOrNull(ground?.law) ?? basisWords[ground?.basis ?? ''];
}

/** The word for an id; the id itself when the list lacks it, so that nothing is dropped unseen. */
export function wordsFor(words: Words, ids: readonly string[]): readonly Localized[] {
  return ids.map((id) => words[id] ?? { az: id, en: id, ru: id });
}
