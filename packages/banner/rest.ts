/** Everything that is needed after the first paint: the settings, keeping and sending a choice, deleting, starting. */
import { watch } from './activate.ts';
import { carryOut, follow } from './carry-out.ts';
import { guardMore } from './guard-more.ts';
import { choose } from './choose.ts';
import { comeBack } from './come-back.ts';
import { forgetChoice } from './keep.ts';
import { load } from './load.ts';
import { begin } from './ask.ts';
import { startRecording } from './record.ts';
import { purgeOnLeaving } from './purge.ts';
import type { PartScript } from './rest-part.ts';
import { openSettings } from './settings.ts';
import { fetchWords } from './words.ts';
import { live } from './live.ts';

guardMore();
const rest = { carryOut, choose, comeBack, openSettings };
export type Rest = typeof rest;

(document.currentScript as PartScript).take?.(rest);
startRecording(() => {
  forgetChoice();
  void load('reload').then(begin);
});
watch(follow);
live();
purgeOnLeaving();
void fetchWords();
