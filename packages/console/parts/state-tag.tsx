import type { PromiseState } from '@amanat/domain/statements/kind.ts';
import { useTexts } from '../language/language.tsx';
import { stateWords } from '../words/state-words.ts';
import { Tag, type Tone } from './tag.tsx';

const tones: Readonly<Record<PromiseState, Tone>> = {
  kept: 'kept',
  'at-risk': 'risk',
  broken: 'broken',
  'not-yet-shown': 'plain',
};

export function StateTag({ state }: { readonly state: PromiseState }) {
  const words = useTexts(stateWords);
  return <Tag tone={tones[state]}>{words[state]}</Tag>;
}
