import type { Localized } from '../schema/schema.ts';
import type { Retention } from './manifest.ts';
import { lengthOrOpen } from './duration.ts';
import { adds, addsItem } from './wider.ts';

type Telling = (was: unknown, is: unknown) => boolean;
const always: Telling = () => true;
const nowTrue: Telling = (_was, is) => is === true;
const noLongerTrue: Telling = (was) => was === true;
const listOf = <T>(value: unknown) => (Array.isArray(value) ? (value as readonly T[]) : []);
const added: Telling = (was, is) => adds(listOf(was), listOf(is));
const dropped: Telling = (was, is) => adds(listOf(is), listOf(was));

type Exception = NonNullable<Retention['exceptions']>[number];
/** On what ground something is kept longer, and how long; not in which words it is told. */
const exceptionOf = ({ ground, keep }: Exception) => `${ground} ${keep ?? ''}`;

/**
 * Fields of an entry whose change people are told of before it takes effect (LAL-8.2), by place, beside those that the
 * comparison tells in its own way: what lets the same names hold more, stay longer, go farther, or be less of a choice.
 */
export const telling: Readonly<Record<string, Telling>> = {
  'categories.items': (was, is) => addsItem(listOf<Localized>(was), listOf<Localized>(is)),
  'categories.sources': added,
  'categories.anonymous': noLongerTrue,
  'categories.notKept': noLongerTrue,
  'purposes.alsoBasis': always,
  'purposes.channels': added,
  // That a whole period came or went is told by its length.
  'purposes.retention.after': (was, is) => was !== undefined && is !== undefined,
  'purposes.retention.orOn': (was) => was !== undefined,
  'purposes.retention.then': (_was, is) => is === 'anonymise',
  'purposes.retention.exceptions': (was, is) => {
    const [former, now] = [was, is].map((value) => listOf<Exception>(value).map(exceptionOf));
    return adds(former, now) || now!.length > former!.length;
  },
  'purposes.withdrawable': (_was, is) => is === false,
  'purposes.legalEffect': nowTrue,
  'purposes.rights': dropped,
  'recipients.role': always,
  'recipients.sale': nowTrue,
  'recipients.ownPurposes': nowTrue,
  'recipients.transfer.measures': dropped,
  'cookieCategories.alsoBasis': always,
  'cookieCategories.longest': (was, is) => lengthOrOpen(is) > lengthOrOpen(was),
  // Out of the necessary ones it is asked about; anywhere else it runs on another choice, or on none.
  'cookies.category': (was) => was !== 'necessary',
  'cookies.provider': always,
  'cookies.thirdParty': nowTrue,
};
