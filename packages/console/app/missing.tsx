import { Link } from '@tanstack/react-router';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import classes from './missing.module.css';

export const missingTexts = defineTexts({
  az: {
    title: 'Belə səhifə yoxdur',
    lead: 'Ünvan köhnəlmiş və ya səhv yazılmış ola bilər.',
    home: 'Bu günə qayıt',
  },
  en: { title: 'There is no such page', lead: 'The address may be old or mistyped.', home: 'Back to Today' },
  ru: {
    title: 'Такой страницы нет',
    lead: 'Адрес мог устареть или быть введён с ошибкой.',
    home: 'К странице «Сегодня»',
  },
});

export function Missing() {
  const t = useTexts(missingTexts);
  return (
    <main className={classes.missing}>
      <h1>{t.title}</h1>
      <p>{t.lead}</p>
      <Link to="/">{t.home}</Link>
    </main>
  );
}
