import type { StatisticsView } from '@amanat/contract/consent-statistics.ts';
import { Button } from '@mantine/core';
import { useTexts } from '../../language/language.tsx';
import { icons } from '../../parts/icons.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { statisticsCsv } from './csv.ts';
import { statisticsTexts } from './texts.ts';

/** The figures as they are shown, as a file; made here, nothing more is asked of the server. */
export function CsvButton({ view }: { readonly view: StatisticsView }) {
  const t = useTexts(statisticsTexts);
  const { org } = useStaff();
  const save = () => {
    const url = URL.createObjectURL(new Blob([statisticsCsv(view)], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${org}-statistics-${view.from}-${view.to}.csv`;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button variant="default" onClick={save} leftSection={<icons.download size={16} aria-hidden />}>
      {t.csv}
    </Button>
  );
}
