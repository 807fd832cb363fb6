import { expect, test } from 'vitest';
import { lawNameWrong } from './law-name-wrong.ts';
import { found } from './rule-fixture.ts';

test('«Fərdi məlumatların qorunması haqqında» is no law', () => {
  expect(found(lawNameWrong)).toEqual([]);
  const regimes = [
    {
      id: 'az-998',
      people: 'everyone',
      citedAs: '«Fərdi məlumatlar haqqında» Qanun',
      alsoCitedAs: ['998-IIIQ', '«Fərdi məlumatların qorunması haqqında»'],
    },
  ];
  expect(found(lawNameWrong, { regimes })).toEqual(['regimes/0/alsoCitedAs/1']);
});
