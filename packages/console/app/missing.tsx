import { Link } from '@tanstack/react-router';
import { useTexts } from '../language/language.tsx';
import { defineTexts } from '../language/texts.ts';
import { Entrance } from '../entrance/entrance.tsx';
import { Empty } from '../parts/empty.tsx';
import { PageHead } from '../parts/page-head.tsx';

export const missingTexts = defineTexts({
  az: {
    title: 'Belə səhifə yoxdur',
    lead: 'Ünvan köhnəlmiş və ya səhv yazılmış ola bilər.',
    home: '«Bu gün» səhifəsinə qayıt',
  },
  en: { title: 'There is no such page', lead: 'The address may be old or mistyped.', home: 'Back to Today' },
  ru: {
    title: 'Такой страницы нет',
    lead: 'Адрес мог устареть или быть введён с ошибкой.',
    home: 'К странице «Сегодня»',
  },
});

/** An address that leads nowhere, before any organisation is known. */
export function Missing() {
  const t = useTexts(missingTexts);
  return (
    <Entrance title={t.title} lead={t.lead}>
      <p>
        <Link to="/">{t.home}</Link>
      </p>
    </Entrance>
  );
}

/** The same below an organisation of one's own: everything else stays in reach. */
export function MissingHere() {
  const t = useTexts(missingTexts);
  return (
    <div>
      <PageHead title={t.title} lead={t.lead} />
      <Empty title={t.title} icon="search">
        <Link to="/">{t.home}</Link>
      </Empty>
    </div>
  );
}
