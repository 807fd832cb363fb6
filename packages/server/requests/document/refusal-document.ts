import type { Manifest } from '@amanat/domain/manifest/manifest.ts';
import type { RefusalGround, RequestKind } from '@amanat/domain/requests/kinds.ts';
import type { Language } from '@amanat/domain/time/format-date.ts';
import { complaintBlocks } from './complaint-block.ts';
import type { LetterDocument } from './document.ts';
import { kindWords, refusalWords } from './words.ts';

/** A refusal in writing: the ground of the closed list, the reasons, and whom to complain to (LAL-4.7). */
export function refusalDocument(input: {
  manifest: Manifest;
  kind: RequestKind;
  number: string;
  language: Language;
  ground: RefusalGround;
  reason: string;
}): LetterDocument {
  const { manifest, kind, number, language: l, ground, reason } = input;
  const because = refusalWords[ground]?.[l] ?? ground;
  const lead = {
    az: `«${kindWords[kind].az}» müraciətiniz icra olunmadı, çünki ${because}.`,
    en: `Your request “${kindWords[kind].en}” was not carried out because ${because}.`,
    ru: `Ваше обращение «${kindWords[kind].ru}» не исполнено: ${because}.`,
  };
  return {
    language: l,
    title: `${kindWords[kind][l]} · ${number}`,
    from: manifest.organisation.legalName ?? manifest.organisation.name,
    blocks: [{ text: lead[l] }, { text: reason }, ...complaintBlocks(manifest, l)],
  };
}
