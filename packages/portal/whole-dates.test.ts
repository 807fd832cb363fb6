import { formatAzDate, formatDate } from '@amanat/domain/time/format-date.ts';
import { expect, test } from 'vitest';
import { withWholeDates } from './whole-dates.ts';

const day = formatDate('2026-11-22', 'az');

test('an Azerbaijani date keeps to one line, its ending included', () => {
  expect(withWholeDates(`<p>${day}, ${formatAzDate('2025-12-20', 'until')}.</p>`)).toBe(
    '<p><span class="date">22 noyabr 2026-cı\u00a0il</span>, <span class="date">20 dekabr 2025-ci\u00a0ilədək</span>.</p>',
  );
});

test('tags, other languages and what people typed are left as they are', () => {
  for (const markup of [
    `<img alt="${day}" /><p title='${day}'>a</p>`,
    `<p>${formatDate('2026-11-22', 'ru')}, ${formatDate('2026-11-22', 'en')}</p>`,
    '<textarea>22 noyabr 2026-cı il</textarea>',
  ])
    expect(withWholeDates(markup)).toBe(markup);
});
