import type { CodeWords } from './code-words.ts';

/** Findings about the form of a declaration (0xx), in Azerbaijani. */
export const azForm = {
  'AMANAT-CHK-001': {
    title: 'Fayl düzgün YAML deyil',
    why: 'Oxunmayan bəyannamə heç nə demir: ondan nə mətn, nə qayda qurulur.',
    fix: 'Göstərilən yerdə düzəldin: bir səviyyədəki sətirlər tabla yox, eyni sayda boşluqla başlayır; hər iki nöqtədən sonra boşluq qoyulur; içində «: » olan mətn dırnağa alınır.',
  },
  'AMANAT-CHK-002': {
    title: 'Bir sahə iki dəfə yazılıb',
    why: 'Eyni adlı iki sahədən yalnız biri sayılardı, hansının sayıldığını isə oxuyan bilməzdi.',
    fix: 'Birini silin və ya ona öz adını verin.',
  },
  'AMANAT-CHK-003': {
    title: 'Tanınmayan sahə',
    why: 'Formatın tanımadığı sahə icra olunmur: adı səhv yazılsa, oradakı vəd itər.',
    fix: 'Sahənin adını docs/manifest.md faylına baxıb düzəldin və ya sahəni silin.',
  },
  'AMANAT-CHK-004': {
    title: 'Vacib sahə yazılmayıb',
    why: 'Dərc, icazə yoxlaması və reyestrlər onsuz işləmir.',
    fix: 'Onu əlavə edin; nümunəsi docs/manifest.md faylındadır.',
  },
  'AMANAT-CHK-005': {
    title: 'Dəyərin tipi yanlışdır',
    why: 'Belə dəyərdən sahədə nə deyildiyi anlaşılmır.',
    fix: 'Dəyəri docs/manifest.md faylındakı şəkildə yazın.',
  },
  'AMANAT-CHK-006': {
    title: 'Dəyər siyahıda yoxdur',
    why: 'Bu sahədə yalnız hazır siyahıdakı dəyərlər ola bilər, çünki hər birinin qanunda və proqramda öz nəticəsi var.',
    fix: 'Siyahıdakı dəyərlərdən birini yazın.',
  },
  'AMANAT-CHK-007': {
    title: 'Dəyər lazımi şəkildə yazılmayıb',
    why: 'Dəyəri proqram oxuyur, ona görə onun bir yazılış qaydası var.',
    fix: 'Nümunədəki kimi yazın.',
  },
  'AMANAT-CHK-008': {
    title: 'Belə tarix və ya müddət yoxdur',
    why: 'Son günlər ondan hesablanır; 31 aprel isə təqvimdə yoxdur.',
    fix: 'Tarixi YYYY-MM-DD kimi, müddəti P1Y (bir il), P6M (altı ay), P2W (iki həftə), P10D (on gün) kimi yazın.',
  },
  'AMANAT-CHK-009': {
    title: 'Say və ya ədəd lazım olandan azdır',
    why: 'Bu həddən aşağıda yazılanın mənası qalmır.',
    fix: 'Göstərilən həddə çatdırın.',
  },
  'AMANAT-CHK-010': {
    title: 'Adı çəkilən şey bəyannamədə yoxdur',
    why: 'İcazə yoxlaması ona söykənən hər istifadəni rədd edər, dərc olunan mətndə isə boşluq qalar.',
    fix: 'Bəyannamədə olanın adını yazın və ya çatışmayanı əlavə edin.',
  },
  'AMANAT-CHK-011': {
    title: 'İki vədin id-si eynidir',
    why: 'Sübutlar id üzrə toplanır: iki vədin vəziyyəti qarışıb bir olardı.',
    fix: 'Birinə öz id-sini verin.',
  },
  'AMANAT-CHK-012': {
    title: 'Vədin növü tanınmır',
    why: 'Növü tanınmayan vəd nə dərc olunur, nə yoxlanılır, nə də göstərilir.',
    fix: 'Vədin says sahəsinə docs/statements.md faylındakı növlərdən birini yazın.',
  },
  'AMANAT-CHK-013': {
    title: 'Qısa ad (id) düzgün yazılmayıb',
    why: 'Bu ad ünvanlarda, qəbzlərdə və jurnalda görünür.',
    fix: 'Yalnız a–z kiçik hərfləri, rəqəm və defis yazın; hərf və ya rəqəmlə başlayın.',
  },
  'AMANAT-CHK-014': {
    title: 'Bir dil iki yerdə yazılıb',
    why: 'İki mətndən yalnız biri göstərilərdi, hansının göstərildiyini isə oxuyan bilməzdi.',
    fix: 'Bəyannamənin yanındakı faylı saxlayın, dili bəyannamənin languages bölməsindən çıxarın.',
  },
} as const satisfies Readonly<Record<string, CodeWords>>;
