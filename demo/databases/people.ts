/** A made-up customer of the demo shop. Nobody of this name at this address exists: example.az is reserved here. */
export interface Person {
  readonly id: number;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
}
const women = [
  'Leyla',
  'Aygün',
  'Nigar',
  'Sevinc',
  'Günay',
  'Fidan',
  'Lalə',
  'Arzu',
  'Xədicə',
  'Ülviyyə',
  'Şəbnəm',
  'Çinarə',
  'Könül',
  'Zəhra',
];
const men = [
  'Rauf',
  'Kamran',
  'Elçin',
  'Orxan',
  'Tural',
  'Vüsal',
  'Əli',
  'Fərid',
  'İlqar',
  'Rəşad',
  'Şahin',
  'Cavid',
  'Hüseyn',
  'Anar',
];
const families = [
  'Əliyev',
  'Məmmədov',
  'Həsənov',
  'Quliyev',
  'Abbasov',
  'Rzayev',
  'Kərimov',
  'İsmayılov',
  'Cəfərov',
  'Şirinov',
  'Vəliyev',
  'Nağıyev',
  'Babayev',
  'Hacıyev',
];
const prefixes = ['50', '51', '55', '70', '77', '99', '10'];

/** People the guide and the tests name; the others are drawn. */
export const known = {
  /** Several orders, a ticket, deliveries, visits; shares her address with `rauf`. */
  leyla: { id: 1, name: 'Leyla Əliyeva', email: 'leyla.aliyeva@example.az', phone: '+994 50 200 10 01' },
  rauf: { id: 2, name: 'Rauf Əliyev', email: 'rauf.aliyev@example.az', phone: '+994 50 200 10 02' },
  /** Stored with capital letters, as people type them. */
  sevinc: { id: 3, name: 'Sevinc Abbasova', email: 'Sevinc.Abbasova@Example.az', phone: '(055) 200-10-03' },
  /** An order is still on its way. */
  nigar: { id: 4, name: 'Nigar Həsənova', email: 'nigar.hasanova@example.az', phone: '+994702001004' },
  /** Closed the account three years ago; every period is over but the tax one. */
  kamran: { id: 5, name: 'Kamran Quliyev', email: 'kamran.quliyev@example.az', phone: '+994 77 200 10 05' },
} as const satisfies Readonly<Record<string, Person>>;

/** Numbers that look random and are the same at every start (mulberry32). */
export function dice(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** The customers, the known ones first. */
export function people(count: number): readonly Person[] {
  const roll = dice(998);
  const all: Person[] = Object.values(known);
  for (let id = all.length + 1; id <= count; id++) {
    const woman = roll(2) === 0;
    const given = pick(woman ? women : men, roll);
    const family = pick(families, roll) + (woman ? 'a' : '');
    const address = `${latin(given)}.${latin(family)}${id}@example.az`;
    const phone = `+994 ${pick(prefixes, roll)} 2${pad(roll(100))} ${pad(roll(100))} ${pad(id % 100)}`;
    all.push({ id, name: `${given} ${family}`, email: address, phone });
  }
  return all;
}
export function pick<T>(from: readonly T[], roll: (below: number) => number): T {
  return from[roll(from.length)] as T;
}
function pad(number: number): string {
  return String(number).padStart(2, '0');
}
const letters: Readonly<Record<string, string>> = {
  ə: 'a',
  ı: 'i',
  ö: 'o',
  ü: 'u',
  ç: 'c',
  ş: 's',
  ğ: 'g',
  x: 'kh',
};
function latin(name: string): string {
  return name.toLocaleLowerCase('az').replaceAll(/[əıöüçşğx]/g, (letter) => letters[letter] ?? letter);
}
