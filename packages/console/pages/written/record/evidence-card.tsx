import { Button } from '@mantine/core';
import { type DragEvent, useState } from 'react';
import { formatBytes } from '../../../format/number.ts';
import { useLanguage, useTexts } from '../../../language/language.tsx';
import { Card } from '../../../parts/card.tsx';
import { icons } from '../../../parts/icons.ts';
import { type Draft, type Evidence, needsEvidence } from './draft.ts';
import { evidenceFile, forgetPreview } from './evidence-file.ts';
import classes from './record.module.css';
import { recordTexts } from './texts.ts';

/** The scan, the picture or the recording: dropped or chosen, looked into at once, shown, taken out again. */
export function EvidenceCard({
  draft,
  change,
  tried,
}: {
  readonly draft: Draft;
  readonly change: (next: Partial<Draft>) => void;
  readonly tried: boolean;
}) {
  const t = useTexts(recordTexts);
  const { language } = useLanguage();
  const [fault, setFault] = useState<string | null>(null);
  const { evidence } = draft;
  const take = async (file: File | undefined) => {
    if (!file) return;
    const taken = await evidenceFile(file);
    if ('fault' in taken) return setFault(t.fault[taken.fault](file.name, formatBytes(file.size, language)));
    setFault(null);
    forgetPreview(evidence);
    change({ evidence: taken });
  };
  const leave = () => {
    forgetPreview(evidence);
    change({ evidence: null });
  };
  const lead =
    draft.act === 'withdraw'
      ? t.evidenceWithdraw
      : draft.medium === 'paper'
        ? t.evidencePaper
        : t.evidencePhone;
  const need = tried && !evidence && needsEvidence(draft) ? t.evidenceNeed : null;
  return (
    <Card title={t.evidence} padded>
      <p className="quiet">{lead}</p>
      {evidence ? (
        <Attached evidence={evidence} leave={leave} />
      ) : (
        <DropZone take={(file) => void take(file)} wrong={fault !== null || need !== null} />
      )}
      {(fault ?? need) && (
        <p className={classes.wrong} role="alert">
          {fault ?? need}
        </p>
      )}
    </Card>
  );
}

function DropZone({
  take,
  wrong,
}: {
  readonly take: (file: File | undefined) => void;
  readonly wrong: boolean;
}) {
  const t = useTexts(recordTexts);
  const [over, setOver] = useState(false);
  const dropped = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files[0]);
  };
  return (
    <label
      className={classes.drop}
      data-over={over || undefined}
      data-wrong={wrong || undefined}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={dropped}
    >
      <icons.upload size={22} stroke={1.7} aria-hidden />
      <strong>{t.drop}</strong>
      <small>{t.kinds}</small>
      <input
        type="file"
        className="hidden-text"
        accept="application/pdf,image/jpeg,image/png,audio/*,.pdf,.jpg,.jpeg,.png,.mp3,.wav,.m4a,.ogg"
        onChange={(event) => {
          take(event.currentTarget.files?.[0]);
          // The same file, mended, can be chosen again.
          event.currentTarget.value = '';
        }}
      />
    </label>
  );
}

function Attached({ evidence, leave }: { readonly evidence: Evidence; readonly leave: () => void }) {
  const t = useTexts(recordTexts);
  const { language } = useLanguage();
  const { file, type, preview, pages } = evidence;
  const isPdf = type === 'application/pdf';
  const facts = [isPdf ? 'PDF' : type, formatBytes(file.size, language), ...(pages ? [t.pages(pages)] : [])];
  return (
    <div className={classes.attached}>
      {preview && isPdf && <PageOfScan preview={preview} pages={pages ?? 1} />}
      {preview && type.startsWith('image/') && <img src={preview} alt={t.preview} />}
      {preview && type.startsWith('audio/') && <audio src={preview} controls aria-label={t.preview} />}
      <div className={classes.file}>
        <icons.file size={16} aria-hidden />
        <span>
          {file.name}
          <small>{facts.join(', ')}</small>
          {isPdf && <small>{preview ? t.pdfScan : t.pdfLater}</small>}
        </span>
        <Button variant="subtle" size="xs" onClick={leave}>
          {t.remove}
        </Button>
      </div>
    </div>
  );
}

/** The first page of a scan; a picture that the browser cannot read shows nothing. */
function PageOfScan({ preview, pages }: { readonly preview: string; readonly pages: number }) {
  const t = useTexts(recordTexts);
  const [readable, setReadable] = useState(true);
  if (!readable) return null;
  const alt = pages > 1 ? t.firstPicture : t.onlyPage;
  return <img src={preview} alt={alt} onError={() => setReadable(false)} />;
}
