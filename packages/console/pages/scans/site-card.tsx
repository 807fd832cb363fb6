import type { ScanSiteView } from '@amanat/contract/scans.ts';
import { Button } from '@mantine/core';
import { refValue } from '../../format/ref-value.ts';
import { formatNumber } from '../../format/number.ts';
import { shortInstant } from '../../format/time.ts';
import { useLanguage, useTexts } from '../../language/language.tsx';
import { Card } from '../../parts/card.tsx';
import { Empty } from '../../parts/empty.tsx';
import { icons } from '../../parts/icons.ts';
import { useAct } from '../../parts/use-act.ts';
import { useNow } from '../../parts/use-now.ts';
import { useStaff } from '../../shell/use-staff.ts';
import { unscannedTexts } from '../today/unscanned-texts.ts';
import { FindingList } from './finding-list.tsx';
import { Pictures } from './pictures.tsx';
import classes from './scans.module.css';
import { Steps } from './steps.tsx';
import { scansTexts } from './texts.ts';

/** One site: its visit under way or the result of the last, and the button for the next. */
export function SiteCard({ site: view }: { readonly site: ScanSiteView }) {
  const t = useTexts(scansTexts);
  const { org, handles } = useStaff();
  const act = useAct(org);
  const { site, run, last } = view;
  const isRunning = useIsRunning(view);
  const host = site.replace(/^https?:\/\//, '');
  return (
    <Card
      title={host}
      beside={
        <span className={classes.beside}>
          <span>{last ? t.last(shortInstant(last.at)) : t.never}</span>
          {handles && view.visited && (
            <Button
              size="xs"
              loading={act.isPending}
              disabled={isRunning}
              leftSection={<icons.scans size={15} aria-hidden />}
              onClick={() => act.mutate({ path: 'scans/runs', body: { site }, done: t.started })}
            >
              {t.now}
            </Button>
          )}
        </span>
      }
    >
      {!view.visited && <p className={classes.stale}>{t.handedOver}</p>}
      {isRunning && <Steps phase={run?.phase ?? null} />}
      {!isRunning && run?.failure && <Failure code={run.failure} at={run.endedAt ?? run.startedAt} />}
      {last ? (
        <Result view={view} />
      ) : (
        !isRunning && (
          <Empty title={t.never} icon="scans">
            {handles ? t.neverLead : null}
          </Empty>
        )
      )}
    </Card>
  );
}

/** A visit that began long ago and never ended was broken off: a new one may be asked for. */
function useIsRunning({ run }: ScanSiteView): boolean {
  const now = useNow(30);
  return run !== null && run.endedAt === null && now - Date.parse(run.startedAt) < 20 * 60_000;
}

function Failure({ code, at }: { readonly code: string; readonly at: string }) {
  const t = useTexts(scansTexts);
  const words = useTexts(unscannedTexts);
  return (
    <p className={classes.failed} role="status">
      <icons.warning size={17} aria-hidden />
      <span>
        <b>{t.failed(shortInstant(at))}.</b>{' '}
        {words.because[code as keyof typeof words.because] ?? words.other(code)}
      </span>
    </p>
  );
}

const month = 31 * 86_400_000;

function Result({ view }: { readonly view: ScanSiteView }) {
  const t = useTexts(scansTexts);
  const { language } = useLanguage();
  const now = useNow(60);
  const { last } = view;
  if (!last) return null;
  const { banner, transport, gpc, pages, things, version, at } = last;
  const travel = transport.https ? (transport.protocol ?? t.https) : t.clear;
  const day = gpc?.lastUpdate ? refValue(gpc.lastUpdate, language) : t.noDay;
  const word =
    gpc === null
      ? t.gpcUnasked
      : gpc.gpc === undefined
        ? t.gpcNone(String(gpc.status))
        : gpc.gpc
          ? t.gpcYes(day)
          : t.gpcNo(day);
  const facts = [
    [t.facts.pages, pages.join(', ')],
    [t.facts.banner, t.banner[banner.kind]],
    [t.facts.travel, travel],
    [t.facts.gpc, word],
    [t.facts.things, t.thingCount(formatNumber(things, language))],
    [t.facts.version, t.versionOf(String(version))],
  ] as const;
  return (
    <>
      {now - Date.parse(at) > month && <p className={classes.stale}>{t.stale}</p>}
      <dl className={classes.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <FindingList findings={last.findings} />
      <Pictures view={view} />
    </>
  );
}
