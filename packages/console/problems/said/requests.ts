import type { ProblemTexts } from '../said.ts';

/** Requests of people, sweeps and holds. */
export const requestsProblems: ProblemTexts = {
  'AMANAT-REQ-001': {
    az: { title: 'Belə müraciət yoxdur', fix: 'Nömrəni yoxlayın.' },
    ru: { title: 'Такого обращения нет', fix: 'Проверьте номер.' },
  },
  'AMANAT-REQ-006': {
    az: { title: 'Plana mane olan var', fix: 'Plandakı hər maneəni oxuduğunuzu təsdiqləyin.' },
    ru: { title: 'Плану что-то мешает', fix: 'Подтвердите, что учли каждое препятствие плана.' },
  },
  'AMANAT-REQ-007': {
    az: {
      title: 'Hüquqi saxlama silinməni dayandırır',
      fix: 'Saxlamanı götürün, bitməsini gözləyin və ya «qanuni öhdəlik» əsası ilə imtina edin.',
    },
    ru: {
      title: 'Удалению мешает правовое удержание',
      fix: 'Снимите удержание, дождитесь его конца или откажите на основании правовой обязанности.',
    },
  },
  'AMANAT-REQ-009': {
    az: { title: 'Cavab artıq saxlanmır', fix: 'Yeni müraciət lazımdır.' },
    ru: { title: 'Ответ больше не хранится', fix: 'Нужно новое обращение.' },
  },
  'AMANAT-REQ-011': {
    az: { title: 'Qüvvədə olan bəyannamə yoxdur', fix: 'Əvvəlcə bəyannaməni dərc edin.' },
    ru: { title: 'Нет действующей декларации', fix: 'Сначала опубликуйте декларацию.' },
  },
  'AMANAT-REQ-012': {
    az: {
      title: 'Qoşulmuş məlumat bazası yoxdur',
      fix: 'Əl ilə baxıb sözlə cavab verin, ya da bəyannamədə bazanı göstərin.',
    },
    ru: {
      title: 'Ни одно хранилище не подключено',
      fix: 'Посмотрите вручную и ответьте словами или укажите хранилище в декларации.',
    },
  },
  'AMANAT-REQ-013': {
    az: {
      title: 'Bu müraciət üzrə bloklanma qüvvədə deyil',
      fix: 'Şəxsin müraciətlərinə baxın: məlumat bloklandığı müraciətdə blokdan çıxarılır.',
    },
    ru: {
      title: 'Блокирование по этому обращению не действует',
      fix: 'Посмотрите обращения человека: блокирование снимается в том, которым оно введено.',
    },
  },
  'AMANAT-REQ-016': {
    az: {
      title: 'Bloklanma başlamamış bitir',
      fix: 'Bloklanmanın son gününü yazın: bu gün və ya daha sonra. Yazmasanız, blok götürülənədək qalır.',
    },
    ru: {
      title: 'Блокирование заканчивается раньше, чем начинается',
      fix: 'Укажите последний день блокирования: сегодня или позже. Без него оно действует до снятия.',
    },
  },
  'AMANAT-REQ-015': {
    az: {
      title: 'Plandan sonra şəxsin ünvanı və ya nömrəsi dəyişib',
      fix: 'Yenidən planlayın: həmin şəxs olduğuna baxılandan sonra yeni ünvanla da axtarılır.',
    },
    ru: {
      title: 'После составления плана адрес или номер человека изменился',
      fix: 'Спланируйте заново: по новому адресу тоже ищут, когда кто-то убедился, что это тот же человек.',
    },
  },
  'AMANAT-REQ-014': {
    az: {
      title: 'Başqası barədə yalnız qəyyum məlumat verə bilər',
      fix: 'Başqasının ünvanını yazmayın: müraciət ünvanı göstərilən şəxs barədədir.',
    },
    ru: {
      title: 'О другом человеке сообщает только опекун',
      fix: 'Не указывайте чужой адрес: обращение касается того, чей адрес в нём указан.',
    },
  },
  'AMANAT-REQ-101': {
    az: {
      title: 'Müraciət artıq bu addımda deyil',
      fix: 'Bu arada kimsə onu irəli aparıb: səhifədə indiki vəziyyəti görürsünüz.',
    },
    ru: {
      title: 'Обращение уже не на этом шаге',
      fix: 'За это время его кто-то продвинул: на странице показано нынешнее состояние.',
    },
  },
  'AMANAT-REQ-102': {
    az: {
      title: 'Müraciət artıq bağlanıb',
      fix: 'Sizdən əvvəl kimsə bağlayıb: nə ilə bitdiyi bu səhifədə yazılıb. Göndərdiyiniz şəxsə getmədi.',
    },
    ru: {
      title: 'Обращение уже закрыто',
      fix: 'Кто-то закрыл его раньше вас: чем оно закончилось, видно на этой странице. Отправленное вами человеку не ушло.',
    },
  },
  'AMANAT-REQ-103': {
    az: { title: 'İmtinanın əsası və səbəbi olmalıdır', fix: 'Siyahıdan əsas seçin və səbəbi sözlə yazın.' },
    ru: {
      title: 'Отказу нужны основание и причина',
      fix: 'Выберите основание из списка и объясните словами.',
    },
  },
  'AMANAT-REQ-104': {
    az: { title: 'Bütün məlumat bazaları hazır deyil', fix: 'Gözləyin: müraciət özü davam edəcək.' },
    ru: { title: 'Готовы не все хранилища', fix: 'Подождите: обращение продолжится само.' },
  },
  'AMANAT-REQ-105': {
    az: { title: 'Təkrar yoxlama hələ təmiz deyil', fix: 'Addımı yenidən icra edin və yoxlayın.' },
    ru: { title: 'Повторная проверка ещё не чиста', fix: 'Повторите шаг и проверьте снова.' },
  },
  'AMANAT-REQ-106': {
    az: { title: 'Şəxsiyyət təsdiqlənməyib', fix: 'Şəxs məktubdakı kodu daxil etməlidir.' },
    ru: { title: 'Личность не подтверждена', fix: 'Человек должен ввести код из письма.' },
  },
  'AMANAT-REQ-108': {
    az: { title: 'Günlər ardıcıl deyil', fix: 'Soruşduğunuz gündən bu günədək bir gün yazın.' },
    ru: { title: 'Дни идут не по порядку', fix: 'Укажите день от вопроса до сегодняшнего.' },
  },
  'AMANAT-REQ-111': {
    az: { title: 'Müddət artıq bitib', fix: 'İndi cavab verin; gecikmə qeyd olunub.' },
    ru: { title: 'Срок уже истёк', fix: 'Ответьте сейчас; задержка записана.' },
  },
  'AMANAT-REQ-112': {
    az: { title: 'Şəxsə xəbər verilməyib', fix: 'Səbəbi yazın: bildiriş onunla göndərilir.' },
    ru: { title: 'Человека не уведомили', fix: 'Напишите причину: с ней уйдёт уведомление.' },
  },
  'AMANAT-REQ-113': {
    az: { title: 'Uzatma vəd ediləndən və ya icazə veriləndən uzundur', fix: 'Daha yaxın gün seçin.' },
    ru: { title: 'Продление дольше обещанного или разрешённого', fix: 'Выберите более близкий день.' },
  },
  'AMANAT-REQ-114': {
    az: {
      title: 'Qanun bu səbəblə uzatmağa icazə vermir',
      fix: '998-IIIQ, 12-ci maddə: yalnız üçüncü şəxsdən soruşmaq lazım olanda.',
    },
    ru: {
      title: 'По этой причине закон не даёт продления',
      fix: '998-IIIQ, ст. 12: только когда нужно спросить третье лицо.',
    },
  },
  'AMANAT-REQ-115': {
    az: { title: 'Yeni gün indikindən gec deyil', fix: 'Daha gec gün seçin.' },
    ru: { title: 'Новый день не позже нынешнего', fix: 'Выберите более поздний день.' },
  },
  'AMANAT-REQ-117': {
    az: {
      title: 'Qanun müddəti dayandırmağa imkan vermir',
      fix: 'Şəxsdən soruşun və müddətdə cavab verin. 998-IIIQ, 12-ci maddə fasilə tanımır; GDPR yalnız şəxsiyyətin təsdiqini və ya dəqiqləşdirməni gözləyir.',
    },
    ru: {
      title: 'Закон не позволяет приостановить срок',
      fix: 'Спросите человека и ответьте в срок. 998-IIIQ, ст. 12 перерыва не знает; GDPR ждёт только подтверждения личности или уточнения.',
    },
  },
  'AMANAT-REQ-118': {
    az: {
      title: 'Müddət dayanıb, şəxsin cavabı gözlənilir',
      fix: 'Cavabın gəldiyi günü yazın və ya şəxsiyyəti təsdiqləyin.',
    },
    ru: {
      title: 'Срок приостановлен до ответа человека',
      fix: 'Отметьте день, когда пришёл ответ, или подтвердите личность.',
    },
  },
  'AMANAT-REQ-119': {
    az: { title: 'Gözləniləcək bir şey yoxdur', fix: 'Müraciətə baxmağa davam edin.' },
    ru: { title: 'Ждать здесь нечего', fix: 'Продолжайте работу с обращением.' },
  },
  'AMANAT-RET-001': {
    az: { title: 'Belə saxlanma müddəti yoxdur', fix: 'Səhifəni yeniləyin: bəyannamə dəyişmiş ola bilər.' },
    ru: { title: 'Такого срока хранения нет', fix: 'Обновите страницу: декларация могла измениться.' },
  },
  'AMANAT-RET-002': {
    az: { title: 'Belə akt yoxdur', fix: 'Aktların siyahısına baxın.' },
    ru: { title: 'Такого акта нет', fix: 'Посмотрите список актов.' },
  },
  'AMANAT-RET-003': {
    az: { title: 'Saxlamanın son günü keçib', fix: 'Bu gündən sonrakı bir tarix yazın.' },
    ru: { title: 'Последний день удержания уже прошёл', fix: 'Укажите дату после сегодняшней.' },
  },
  'AMANAT-RET-004': {
    az: { title: 'Belə hüquqi saxlama qüvvədə deyil', fix: 'Qüvvədə olanların siyahısına baxın.' },
    ru: { title: 'Такое удержание не действует', fix: 'Посмотрите список действующих.' },
  },
  'AMANAT-RET-005': {
    az: {
      title: 'Bu iş üzrə saxlama artıq qüvvədədir',
      fix: 'Əvvəlcə onu götürün və ya başqa işin nömrəsini yazın.',
    },
    ru: {
      title: 'Удержание по этому делу уже действует',
      fix: 'Сначала снимите его или укажите другое дело.',
    },
  },
};
