/** Names and numbers under which each law may be cited; anything else in a text is a wrong name. */
export const officialNames: Readonly<Record<string, readonly string[]>> = {
  'az-998': [
    'Fərdi məlumatlar haqqında',
    '998-IIIQ',
    'On Personal Data',
    'О персональных данных',
    'О личных данных',
  ],
  'eu-gdpr': [
    '2016/679',
    'GDPR',
    'General Data Protection Regulation',
    'Ümumi Məlumatların Mühafizəsi Reqlamenti',
    'Общий регламент по защите данных',
    'Общий регламент о защите данных',
  ],
  'coe-108': [
    'ETS 108',
    'ETS No. 108',
    'Konvensiya 108',
    '108 saylı Konvensiya',
    '108 nömrəli Konvensiya',
    'Convention 108',
    'Конвенция 108',
    'Fərdi məlumatların avtomatlaşdırılmış qaydada işlənməsi ilə əlaqədar şəxslərin qorunması haqqında',
  ],
  'az-information-access': [
    'İnformasiya əldə etmək haqqında',
    '1024-IIQ',
    'On Access to Information',
    'О получении информации',
  ],
  'az-civil': ['Mülki Məcəllə', 'Civil Code', 'Гражданский кодекс'],
  'az-labour': ['Əmək Məcəlləsi', 'Labour Code', 'Трудовой кодекс'],
};
