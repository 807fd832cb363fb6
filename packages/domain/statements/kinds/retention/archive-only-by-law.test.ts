import { expect, test } from 'vitest';
import { codes, reading, shop, trying } from '../area-c-fixture.ts';
import { archiveOnlyByLaw } from './archive-only-by-law.ts';

const kind = trying(archiveOnlyByLaw);

test('the text says when data is archived, or handed over', () => {
  expect(kind.text({}).az).toContain('yalnız qanun tələb etdikdə');
  expect(kind.text({ handedOver: true }).az).toContain('arxivə verilir');
});
test('an archive without a law or an end is found', () => {
  const { orders } = shop().purposes;
  const archived = (exception: object, law?: string) =>
    shop({
      purposes: {
        orders: {
          ...orders!,
          ...(law === undefined ? {} : { law }),
          retention: {
            ...orders!.retention!,
            exceptions: [{ for: { az: 'a', en: 'a', ru: 'а' }, ground: 'archive', ...exception }],
          },
        },
      },
    });
  expect(codes(kind.check({}, archived({ keep: 'P5Y' })))).toEqual(['AMANAT-CHK-518']);
  expect(codes(kind.check({}, archived({}, 'Arxiv qanunu')))).toEqual(['AMANAT-CHK-518']);
  expect(kind.check({}, archived({ keep: 'P5Y' }, 'Arxiv qanunu'))).toEqual([]);
});
const tracked = (withoutGround: number) =>
  reading({ retention: { schedules: [], acts: [], archives: { total: 2, withoutGround } } });
test('evidence: kept with grounds, broken without, not yet shown untracked', () => {
  expect(kind.evidence({}, tracked(0)).state).toBe('kept');
  expect(kind.evidence({}, tracked(1)).state).toBe('broken');
  expect(kind.evidence({}, reading()).state).toBe('not-yet-shown');
});
