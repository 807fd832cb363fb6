import { say } from '@amanat/domain/statements/phrase.ts';

/** Words of the front page. */
export const t = {
  title: say(
    'Məlumatlarınız hansı təşkilatdadır?',
    'Which organisation holds your data?',
    'У какой организации ваши данные?',
  ),
  lead: say(
    'Bu server aşağıdakı təşkilatların məxfilik siyasətini dərc edir və fərdi məlumatlar barədə müraciətləri onların adından qəbul edir. Hesab lazım deyil.',
    'This server publishes the privacy policies of the organisations below, and takes requests about personal data on their behalf. No account is needed.',
    'Этот сервер публикует политики конфиденциальности перечисленных ниже организаций и принимает от их имени обращения о персональных данных. Регистрация не нужна.',
  ),
  titleOfOne: say('Məlumatlarınız və hüquqlarınız', 'Your data and your rights', 'Ваши данные и ваши права'),
  leadOfOne: say(
    'Burada məlumatlarınızın necə işləndiyini oxuyur, haqqınızda nə saxlandığını görür, onu düzəltdirir və ya sildirirsiniz. Hesab lazım deyil.',
    'Read here how your data is used, see what is kept about you, have it corrected or deleted. No account is needed.',
    'Здесь можно прочитать, как используются ваши данные, увидеть, что о вас хранится, исправить это или удалить. Регистрация не нужна.',
  ),
  none: say(
    'Hələ heç bir təşkilat siyasətini dərc etməyib.',
    'No organisation has published its policy here yet.',
    'Пока ни одна организация не опубликовала здесь свою политику.',
  ),
  verifyTitle: say('Əlinizdə sübut var?', 'Do you hold a proof?', 'У вас есть доказательство?'),
  verifyText: say(
    'Razılıq qəbzinin və ya jurnal surətinin dəyişdirilmədiyini yoxlayın. Fayl cihazınızdan çıxmır.',
    'Check that a consent receipt or a copy of a journal was not altered. The file does not leave your device.',
    'Проверьте, не изменены ли квитанция о согласии или копия журнала. Файл не покидает ваше устройство.',
  ),
  staffTitle: say(
    'Təşkilatda işləyirsiniz?',
    'Do you work for an organisation here?',
    'Вы сотрудник организации?',
  ),
  staffLink: say('Konsola daxil olun', 'Sign in to the console', 'Войти в консоль'),
  what: say(
    'Əmanət təşkilatın öz serverində işləyən proqramdır: məxfilik siyasətində yazılanı sistemlərdə icra edir və sübutunu saxlayır.',
    'Əmanət is software that an organisation runs on its own server: what the privacy policy says is carried out in its systems, and proof of it is kept.',
    'Əmanət — программа, которая работает на собственном сервере организации: исполняет в системах то, что обещано в политике конфиденциальности, и хранит доказательства.',
  ),
  hints: {
    privacy: say(
      'Hansı məlumat, nə üçün, nə qədər və kimə',
      'Which data, what for, how long, and who receives it',
      'Какие данные, зачем, как долго и кому',
    ),
    cookies: say(
      'Saytın brauzerinizdə nə saxladığı',
      'What the site keeps in your browser',
      'Что сайт хранит в вашем браузере',
    ),
    versions: say(
      'Əvvəlki mətnlər və onların fərqi',
      'Former texts, and what changed',
      'Прежние тексты и чем они отличаются',
    ),
    requests: say(
      'Görmək, düzəltmək, silmək, aparmaq, etiraz etmək',
      'See, correct, delete, take along, object',
      'Увидеть, исправить, удалить, забрать, возразить',
    ),
    status: say(
      'Nömrəsi və e-poçtunuzla',
      'With its number and your e-mail address',
      'По номеру и адресу эл. почты',
    ),
    consents: say(
      'Nəyə razılıq verdiyiniz və onu geri götürmək',
      'What you agreed to, and taking it back',
      'На что вы согласились и как это отозвать',
    ),
  },
} as const;
