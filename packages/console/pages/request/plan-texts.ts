import { azOrdinal } from '@amanat/domain/time/azerbaijani.ts';
import { countAz, countEn, countRu } from '../../format/count.ts';
import { defineTexts } from '../../language/texts.ts';

/** The plan, what stands against it, and how far it is. */
export const planTexts = defineTexts({
  az: {
    approveRun: 'Təsdiqlə və icra et',
    approveAnswer: 'Təsdiqlə və cavabı hazırla',
    approved: 'Plan təsdiqləndi, icra başladı',
    plan: 'Plan',
    plannedAt: (when: string) => `${when} hazırlanıb`,
    noPlan: 'Plan hələ yoxdur',
    noPlanLead:
      'Şəxs özünü təsdiqləyən kimi Əmanət bütün məlumat bazalarında onu axtaracaq və nə ediləcəyini burada göstərəcək. O vaxta qədər heç nə dəyişmir.',
    noPlanAtOnce: 'Plan tələb olunmur: şəxs özünü təsdiqləyən kimi müraciət dərhal qüvvəyə minəcək.',
    notCarriedOut:
      'Plan icra edilməyib: müraciət ondan əvvəl bağlanıb. Məlumat bazalarında heç nə dəyişməyib.',
    neverPlanned: 'Müraciət plan hazırlanmadan bağlanıb. Məlumat bazalarında heç nə dəyişməyib.',
    tookEffect: {
      withdrawal:
        'Şəxs özünü təsdiqləyən anda qüvvəyə minib. Yalnız razılığa görə saxlanılan məlumat bazalardan süpürülür.',
      objection: 'Şəxs özünü təsdiqləyən anda qüvvəyə minib: bu məqsədlərə artıq icazə verilmir.',
      restriction: 'Şəxs özünü təsdiqləyən anda qüvvəyə minib: məlumatın istifadəsinə icazə verilmir.',
    },
    restrictionOver: 'Şəxs özünü təsdiqləyən anda qüvvəyə minmişdi. Bloklanma artıq bitib.',
    lookWaits: (reason: string, when: string) =>
      `Məlumat bazalarına baxmaq alınmadı: ${reason}. Növbəti cəhd ${when}.`,
    lookWaitsPlain: (reason: string) => `Məlumat bazalarına baxmaq alınmadı: ${reason}.`,
    lookWaitsLead:
      'Plan yalnız bütün məlumat bazaları cavab verəndə hazırlanır. O vaxta qədər cəhdlər özü təkrarlanır.',
    emptyPlan: 'Heç bir məlumat bazasında tapılmadı',
    emptyPlanLead: 'Şəxs haqqında məlumat yoxdur. Təsdiqləsəniz, cavabda bu deyiləcək.',
    planTotals: (rows: number, tables: number, stores: number) =>
      [countAz(stores, 'məlumat bazası'), countAz(tables, 'cədvəl'), countAz(rows, 'sətir')].join(', '),
    decideNote:
      'Təsdiqdən sonra addımlar məlumat bazalarında icra olunur, sonra hər baza yenidən yoxlanılır.',
    notYours: 'Planı sahib və ya məsul şəxs təsdiqləyir.',
    column: {
      store: 'Məlumat bazası',
      table: 'Məlumat',
      rows: 'Sətir',
      fate: 'Nə olacaq',
      became: 'Nə edilib',
      meant: 'Nə nəzərdə tutulub',
      ground: 'Niyə qalır',
      state: 'Vəziyyət',
    },
    action: {
      read: 'cavaba daxil edilir',
      keep: 'saxlanılır',
      anonymise: 'adsızlaşdırılır',
      delete: 'silinir',
      'cut-loose': 'şəxsdən ayrılır',
      rectify: 'düzəldilir',
    },
    did: {
      read: 'cavaba daxil edilib',
      keep: 'saxlanılıb',
      anonymise: 'adsızlaşdırılıb',
      delete: 'silinib',
      'cut-loose': 'şəxsdən ayrılıb',
      rectify: 'düzəldilib',
    },
    step: {
      pending: 'növbədə',
      running: 'icra olunur',
      waiting: 'gözləyir',
      failed: 'alınmadı',
      done: 'hazırdır',
    },
    shared: (n: number) => `${countAz(n, 'sətirdə')} başqa şəxs də var`,
    others: 'Başqalarının məlumatına toxunan yerlər',
    othersLead: {
      masked: (place: string, n: number) =>
        `${place}: ${countAz(n, 'sətirdə')} başqa şəxsin məlumatı örtülür`,
      spared: (place: string, n: number) =>
        `${place}: ${countAz(n, 'sətir')} başqa şəxsə də aiddir və onda qalır`,
    },
    tries: (n: number, reason: string, when: string) => `${azOrdinal(n)} cəhd: ${reason}. Növbəti ${when}`,
    triesPlain: (n: number, reason: string) => `${countAz(n, 'cəhd')}: ${reason}`,
    blockers: 'Təsdiqdən əvvəl nəzərə alın',
    acknowledge: 'Nəzərə aldım',
    acknowledgeFirst: 'Hər maneəni nəzərə aldığınızı qeyd edin.',
    blocker: {
      hold: 'Hüquqi saxlama var: silinmə dayandırılıb',
      'running-contract': 'Müqavilə hələ icra olunur',
      'ambiguous-phone': 'Telefon nömrəsi bir neçə şəxsdə var və axtarışda istifadə olunmayıb',
      'unclear-phone':
        'Telefon ölkə kodu olmadan yazılıb: bu şəxsin də ola bilər, başqasının da. Plana salınmayıb, əl ilə baxın',
      'changed-identity':
        'Əvvəlki plandan sonra ünvan və ya nömrə dəyişib; yenisi ilə də axtarılıb. Həmin şəxs olduğuna baxın',
      'moved-rows':
        'Əvvəlki planda bu şəxsin olan sətirlər indi başqa ünvandadır. Plana salınmayıb, əl ilə baxın',
      'kept-without-ground': 'Bəyannamədə bu məlumatı saxlamağa əsas göstərilməyib',
      'store-without-connector': 'Bu bazaya qoşulma yoxdur: əl ilə baxın',
      'store-unreachable': 'Məlumat bazası cavab vermir',
      'shared-row': 'Sətri başqa şəxs də istifadə edir: düzəliş edilməyəcək',
    },
    blockerRows: (n: number) => countAz(n, 'sətir'),
    progress: 'İcra gedir',
    storeAwaited: 'Məlumat bazasının cavabı gözlənilir',
    progressOf: (done: string, all: string) => `hazır addım: ${done} / ${all}`,
    scanning: 'Məlumat bazaları yenidən yoxlanılır',
    preparing: 'Cavab hazırlanır',
    scans: 'Təkrar yoxlama',
    clean: 'təmizdir',
    dirty: (n: number) => `${countAz(n, 'sətir')} qalıb`,
  },
  en: {
    approveRun: 'Approve and run',
    approveAnswer: 'Approve and make the answer',
    approved: 'Approved; it is running',
    plan: 'Plan',
    plannedAt: (when: string) => `made ${when}`,
    noPlan: 'No plan yet',
    noPlanLead:
      'As soon as the person has confirmed who they are, Əmanət looks for them in every store and shows here what will be done. Nothing changes until then.',
    noPlanAtOnce: 'None is needed: it takes effect the moment the person has confirmed who they are.',
    notCarriedOut:
      'The plan was not carried out: the request was closed before. Nothing changed in any store.',
    neverPlanned: 'The request was closed before a plan was made. Nothing changed in any store.',
    tookEffect: {
      withdrawal:
        'In effect since the person confirmed who they are. What was kept on the consent alone is swept from the stores.',
      objection: 'In effect since the person confirmed who they are: these purposes are no longer allowed.',
      restriction: 'In effect since the person confirmed who they are: their data may not be used.',
    },
    restrictionOver: 'It took effect when the person confirmed who they are. The restriction is over.',
    lookWaits: (reason: string, when: string) =>
      `The stores could not be looked at: ${reason}. Next try ${when}.`,
    lookWaitsPlain: (reason: string) => `The stores could not be looked at: ${reason}.`,
    lookWaitsLead: 'A plan is made only when every store answers. Until then it is tried again by itself.',
    emptyPlan: 'Found in no store',
    emptyPlanLead: 'Nothing is kept about this person. Approve, and the answer will say so.',
    planTotals: (rows: number, tables: number, stores: number) =>
      [countEn(stores, 'store'), countEn(tables, 'table'), countEn(rows, 'row')].join(', '),
    decideNote: 'Once approved, the steps run in the stores, and then every store is scanned again.',
    notYours: 'Plans are approved by the owner or an officer.',
    column: {
      store: 'Store',
      table: 'Data',
      rows: 'Rows',
      fate: 'What becomes of it',
      became: 'What was done',
      meant: 'What was meant',
      ground: 'Why it stays',
      state: 'State',
    },
    action: {
      read: 'goes into the answer',
      keep: 'kept',
      anonymise: 'anonymised',
      delete: 'deleted',
      'cut-loose': 'cut loose from the person',
      rectify: 'corrected',
    },
    did: {
      read: 'went into the answer',
      keep: 'kept',
      anonymise: 'anonymised',
      delete: 'deleted',
      'cut-loose': 'cut loose from the person',
      rectify: 'corrected',
    },
    step: { pending: 'queued', running: 'running', waiting: 'waiting', failed: 'failed', done: 'done' },
    shared: (n: number) => `${countEn(n, 'row')} shared with others`,
    others: 'Where it touches data of others',
    othersLead: {
      masked: (place: string, n: number) => `${place}: data of others is covered in ${countEn(n, 'row')}`,
      spared: (place: string, n: number) =>
        `${place}: others have ${countEn(n, 'row')} too and keep ${n === 1 ? 'it' : 'them'}`,
    },
    tries: (n: number, reason: string, when: string) => `Try ${n}: ${reason}. Next ${when}`,
    triesPlain: (n: number, reason: string) => `${countEn(n, 'try', 'tries')}: ${reason}`,
    blockers: 'Consider before approving',
    acknowledge: 'I have considered this',
    acknowledgeFirst: 'Mark each as considered.',
    blocker: {
      hold: 'A legal hold stops the erasure',
      'running-contract': 'A contract is still being performed',
      'ambiguous-phone': 'Several people share the telephone number, so it was not searched by',
      'unclear-phone':
        'The telephone is written without its country: it may be this person’s or somebody else’s. Not in the plan; look by hand',
      'changed-identity':
        'The address or number changed since the former plan, and the new one was searched by too. See that it is the same person',
      'moved-rows':
        'Rows that were this person’s by the former plan name somebody else now. Not in the plan; look by hand',
      'kept-without-ground': 'The declaration names no ground for keeping this data',
      'store-without-connector': 'This store is not connected: look by hand',
      'store-unreachable': 'The store does not answer',
      'shared-row': 'Others use the row too: it will not be corrected',
    },
    blockerRows: (n: number) => countEn(n, 'row'),
    progress: 'Running',
    storeAwaited: 'Waiting for a store to answer',
    progressOf: (done: string, all: string) => `${done} of ${all} steps done`,
    scanning: 'Every store is scanned again',
    preparing: 'The answer is being made',
    scans: 'Second scan',
    clean: 'clean',
    dirty: (n: number) => `${countEn(n, 'row')} left`,
  },
  ru: {
    approveRun: 'Утвердить и исполнить',
    approveAnswer: 'Утвердить и подготовить ответ',
    approved: 'План утверждён, исполнение началось',
    plan: 'План',
    plannedAt: (when: string) => `составлен ${when}`,
    noPlan: 'Плана ещё нет',
    noPlanLead:
      'Как только человек подтвердит личность, Əmanət найдёт его во всех хранилищах и покажет здесь, что будет сделано. До этого ничего не меняется.',
    noPlanAtOnce: 'План не нужен: обращение вступит в силу, как только человек подтвердит личность.',
    notCarriedOut: 'План не исполнен: обращение закрыто раньше. В хранилищах ничего не изменилось.',
    neverPlanned: 'Обращение закрыто до составления плана. В хранилищах ничего не изменилось.',
    tookEffect: {
      withdrawal:
        'Действует с момента, когда человек подтвердил личность. Данные, которые хранились только по согласию, удаляются из хранилищ.',
      objection: 'Действует с момента, когда человек подтвердил личность: эти цели больше не разрешены.',
      restriction: 'Действует с момента, когда человек подтвердил личность: данные использовать нельзя.',
    },
    restrictionOver: 'Вступило в силу, когда человек подтвердил личность. Блокирование уже закончилось.',
    lookWaits: (reason: string, when: string) =>
      `Проверить хранилища не удалось: ${reason}. Следующая попытка ${when}.`,
    lookWaitsPlain: (reason: string) => `Проверить хранилища не удалось: ${reason}.`,
    lookWaitsLead:
      'План составляется, только когда отвечают все хранилища. До тех пор попытки повторяются сами.',
    emptyPlan: 'Не найден ни в одном хранилище',
    emptyPlanLead: 'Данных об этом человеке нет. Утвердите, и ответ скажет об этом.',
    planTotals: (rows: number, tables: number, stores: number) =>
      [
        countRu(stores, 'хранилище', 'хранилища', 'хранилищ'),
        countRu(tables, 'таблица', 'таблицы', 'таблиц'),
        countRu(rows, 'строка', 'строки', 'строк'),
      ].join(', '),
    decideNote: 'После утверждения шаги исполняются, затем каждое хранилище проверяется повторно.',
    notYours: 'План утверждает владелец или ответственный.',
    column: {
      store: 'Хранилище',
      table: 'Данные',
      rows: 'Строк',
      fate: 'Что будет',
      became: 'Что сделано',
      meant: 'Что намечалось',
      ground: 'Почему остаётся',
      state: 'Состояние',
    },
    action: {
      read: 'войдёт в ответ',
      keep: 'хранится',
      anonymise: 'обезличивается',
      delete: 'удаляется',
      'cut-loose': 'отвязывается от человека',
      rectify: 'исправляется',
    },
    did: {
      read: 'вошло в ответ',
      keep: 'сохранено',
      anonymise: 'обезличено',
      delete: 'удалено',
      'cut-loose': 'отвязано от человека',
      rectify: 'исправлено',
    },
    step: {
      pending: 'в очереди',
      running: 'исполняется',
      waiting: 'ждёт',
      failed: 'не удалось',
      done: 'готово',
    },
    shared: (n: number) => `есть и у других: ${countRu(n, 'строка', 'строки', 'строк')}`,
    others: 'Где затронуты данные других',
    othersLead: {
      masked: (place: string, n: number) =>
        `${place}: данные других скрыты в ${countRu(n, 'строке', 'строках', 'строках')}`,
      spared: (place: string, n: number) =>
        `${place}: ${countRu(n, 'строка', 'строки', 'строк')} — и у других; у них останется`,
    },
    tries: (n: number, reason: string, when: string) => `Попытка ${n}: ${reason}. Следующая ${when}`,
    triesPlain: (n: number, reason: string) => `${countRu(n, 'попытка', 'попытки', 'попыток')}: ${reason}`,
    blockers: 'Учтите перед утверждением',
    acknowledge: 'Учтено',
    acknowledgeFirst: 'Отметьте, что учли каждое препятствие.',
    blocker: {
      hold: 'Правовое удержание останавливает удаление',
      'running-contract': 'Договор ещё исполняется',
      'ambiguous-phone': 'Номер телефона есть у нескольких людей, по нему не искали',
      'unclear-phone':
        'Телефон записан без кода страны: он может быть этого человека или чужой. В план не включён, проверьте вручную',
      'changed-identity':
        'После прежнего плана адрес или номер изменился; искали и по новому. Убедитесь, что это тот же человек',
      'moved-rows':
        'Строки, которые по прежнему плану были этого человека, теперь с другим адресом. В план не включены, проверьте вручную',
      'kept-without-ground': 'В декларации нет основания хранить эти данные',
      'store-without-connector': 'Хранилище не подключено: проверьте вручную',
      'store-unreachable': 'Хранилище не отвечает',
      'shared-row': 'Строкой пользуются и другие: она не будет исправлена',
    },
    blockerRows: (n: number) => countRu(n, 'строка', 'строки', 'строк'),
    progress: 'Исполняется',
    storeAwaited: 'Ждём ответа хранилища',
    progressOf: (done: string, all: string) => `готово шагов: ${done} из ${all}`,
    scanning: 'Хранилища проверяются повторно',
    preparing: 'Готовится ответ',
    scans: 'Повторная проверка',
    clean: 'чисто',
    dirty: (n: number) =>
      `${n % 10 === 1 && n % 100 !== 11 ? 'осталась' : 'осталось'} ${countRu(n, 'строка', 'строки', 'строк')}`,
  },
});
