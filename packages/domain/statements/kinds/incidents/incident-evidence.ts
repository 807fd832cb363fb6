import { notYetShown } from '../../evidence.ts';
import type { Evidence } from '../../kind.ts';
import { say } from '../../phrase.ts';
import type { Reads } from '../../reads.ts';

/** No incident runs through the program yet: whatever the journal counts, nothing of it is shown. */
export function incidentsNotShown(reads: Reads): Evidence {
  const kinds = Object.entries(reads.journal?.byKind ?? {});
  const incidents = kinds
    .filter(([name]) => name.startsWith('incident.'))
    .reduce((sum, [, size]) => sum + size, 0);
  return notYetShown(
    say(
      'Hadisələrin idarə edilməsi hələ qurulmayıb, ona görə göstəriləsi heç nə yoxdur.',
      'The handling of incidents is not built yet, so there is nothing to show.',
      'Управление инцидентами ещё не построено, поэтому показать нечего.',
    ),
    { incidents },
  );
}
