import { Button } from '@mantine/core';
import { below } from '../../api/queries.ts';
import { useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { icons } from '../../parts/icons.ts';
import { useStaff } from '../../shell/use-staff.ts';
import classes from './registers.module.css';
import { registersTexts } from './texts.ts';

/** The register of requests, to take away: on paper or as a table. */
export function RequestRegister() {
  const t = useTexts(registersTexts);
  const { org, role } = useStaff();
  const files = [
    { path: 'requests.pdf', label: t.pdf },
    { path: 'requests.csv', label: t.csv },
  ];
  return (
    <Card title={t.requestsTitle} padded>
      <p className="quiet">{t.requestsLead}</p>
      {role === 'handler' ? (
        <p className="quiet">{t.requestsClosed}</p>
      ) : (
        <div className={classes.downloads}>
          {files.map(({ path, label }) => (
            <Button
              key={path}
              component="a"
              variant="default"
              href={below(org, path)}
              leftSection={<icons.download size={16} aria-hidden />}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
    </Card>
  );
}
