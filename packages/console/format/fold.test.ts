import { expect, test } from 'vitest';
import { foldText } from './fold.ts';

test('a search finds Azerbaijani words typed without their letters', () => {
  expect(foldText('İşıqlı görünüş')).toBe('isiqli gorunus');
  expect(foldText('MƏXFİLİK')).toContain(foldText('mexfilik'));
});
