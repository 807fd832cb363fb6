import { fact } from '../../../manifest/finding-facts.ts';
import { says } from '../../../manifest/finding-sentence.ts';

/** Why a signal of the browser that the banner does not read breaks a promise, and how to mend it. */
export const signalUnread = {
  why: says(
    {},
    'Brauzerin göndərdiyi, heç kimin oxumadığı imtina imtina yolu deyil.',
    'A refusal the browser sends and nobody reads is no way to refuse.',
    'Отказ, который браузер отправил и никто не прочитал, — не способ отказаться.',
  ),
  fix: says(
    { write: fact.write(['banner', 'gpc'], true) },
    'Yazın: {write}.',
    'Write {write}.',
    'Напишите: {write}.',
  ),
} as const;
