import { dice, known, people, pick, type Person } from './people.ts';

type Value = string | number | boolean | null;
/** Rows of the demo's tables, in the order they can be inserted in. */
export type Rows = Readonly<Record<string, readonly Readonly<Record<string, Value>>[]>>;

const dayMs = 86_400_000;
const streets = [
  'Nizami küçəsi',
  'Füzuli küçəsi',
  'Xətai prospekti',
  'Azadlıq prospekti',
  'Həsən bəy Zərdabi',
  'Tbilisi prospekti',
];
const cities = [
  ['Bakı', 'AZ1000'],
  ['Sumqayıt', 'AZ5000'],
  ['Gəncə', 'AZ2000'],
  ['Şəki', 'AZ5500'],
  ['Lənkəran', 'AZ4200'],
] as const;
const goods = [
  ['Çay dəsti', 48.9],
  ['Simsiz qulaqlıq', 129],
  ['Mətbəx tərəzisi', 27.5],
  ['Uşaq kitabı', 9.8],
  ['Yun adyal', 64],
  ['Masa lampası', 41.2],
] as const;
const agents = [
  'Mozilla/5.0 (Android 14; Mobile)',
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1)',
  'Mozilla/5.0 (X11; Linux x86_64)',
];
const pages = ['/', '/kataloq', '/sebet', '/mehsul/cay-desti', '/hesabim'];

/**
 * The made-up life of the demo shop: people, addresses, orders, deliveries, visits. The same at every call with
 * the same day.
 * @param now the instant the ages of rows are counted back from.
 */
export function madeUp(now: Date, count = 200): { shop: Rows; warehouse: Rows } {
  const roll = dice(2026);
  const ago = (days: number) => new Date(now.getTime() - days * dayMs).toISOString();
  const all = people(count);
  const shop = {
    customers: [],
    addresses: [],
    customer_addresses: [],
    orders: [],
    order_items: [],
    payments: [],
    support_tickets: [],
  } as Record<string, Record<string, Value>[]>;
  const warehouse = { deliveries: [], visits: [] } as Record<string, Record<string, Value>[]>;
  const add = (
    to: Record<string, Record<string, Value>[]>,
    table: string,
    row: Record<string, Value>,
  ): number => {
    const rows = (to[table] ??= []);
    rows.push({ id: rows.length + 1, ...row });
    return rows.length;
  };
  for (const person of all) {
    const life = lifeOf(person, roll);
    add(shop, 'customers', {
      email: person.email,
      full_name: person.name,
      phone: person.phone,
      marketing_opt_in: roll(3) === 0,
      closed_at: life.closedDaysAgo === null ? null : ago(life.closedDaysAgo),
      created_at: ago(life.sinceDaysAgo),
    });
    const address = addressOf(person, add, shop, roll);
    add(shop, 'customer_addresses', { customer_id: person.id, address_id: address });
    for (const days of life.ordersDaysAgo) {
      const [product, price] = pick(goods, roll);
      const quantity = 1 + roll(3);
      const total = Math.round(price * quantity * 100) / 100;
      const delivered = days === 0 ? null : ago(days - 1);
      const order = add(shop, 'orders', {
        customer_id: person.id,
        total,
        delivered_at: delivered,
        created_at: ago(days + 2),
        tax_document_no: `EQ-${String((shop['orders']?.length ?? 0) + 1).padStart(6, '0')}`,
      });
      add(shop, 'order_items', { order_id: order, product, quantity, price });
      add(shop, 'payments', {
        order_id: order,
        provider_ref: `PSP-${order}-${roll(90_000) + 10_000}`,
        amount: total,
      });
      const where = shop['addresses']?.[address - 1];
      add(warehouse, 'deliveries', {
        customer_email: person.email,
        recipient_name: person.name,
        phone: person.phone,
        address: `${where?.['line']}, ${where?.['city']}`,
        delivered_at: delivered,
      });
    }
    for (const days of life.ticketsDaysAgo)
      add(shop, 'support_tickets', {
        customer_id: person.id,
        ...ticketOf(person, all),
        created_at: ago(days),
      });
    for (const days of life.visitsDaysAgo)
      add(warehouse, 'visits', {
        customer_email: person.email,
        ip: `192.0.2.${1 + roll(250)}`,
        user_agent: pick(agents, roll),
        page: pick(pages, roll),
        visited_at: ago(days),
      });
  }
  for (let n = 0; n < 60; n++)
    add(warehouse, 'visits', {
      customer_email: null,
      ip: `198.51.100.${1 + roll(250)}`,
      user_agent: pick(agents, roll),
      page: pick(pages, roll),
      visited_at: ago(roll(900)),
    });
  return { shop, warehouse };
}

interface Life {
  readonly sinceDaysAgo: number;
  readonly closedDaysAgo: number | null;
  readonly ordersDaysAgo: readonly number[];
  readonly ticketsDaysAgo: readonly number[];
  readonly visitsDaysAgo: readonly number[];
}
/** How long ago things happened. An order of 0 days ago is still on its way. */
function lifeOf(person: Person, roll: (below: number) => number): Life {
  const told: Readonly<Record<number, Life>> = {
    [known.leyla.id]: {
      sinceDaysAgo: 2300,
      closedDaysAgo: null,
      ordersDaysAgo: [2200, 400, 30],
      ticketsDaysAgo: [25],
      visitsDaysAgo: [1, 30, 800],
    },
    [known.rauf.id]: {
      sinceDaysAgo: 700,
      closedDaysAgo: null,
      ordersDaysAgo: [90],
      ticketsDaysAgo: [],
      visitsDaysAgo: [3],
    },
    [known.sevinc.id]: {
      sinceDaysAgo: 500,
      closedDaysAgo: null,
      ordersDaysAgo: [200],
      ticketsDaysAgo: [190],
      visitsDaysAgo: [10],
    },
    [known.nigar.id]: {
      sinceDaysAgo: 300,
      closedDaysAgo: null,
      ordersDaysAgo: [120, 0],
      ticketsDaysAgo: [],
      visitsDaysAgo: [0],
    },
    [known.kamran.id]: {
      sinceDaysAgo: 1900,
      closedDaysAgo: 1100,
      ordersDaysAgo: [1300],
      ticketsDaysAgo: [1250],
      visitsDaysAgo: [1100],
    },
  };
  const sinceDaysAgo = 40 + roll(2400);
  const within = (most: number) => Array.from({ length: roll(most) }, () => 1 + roll(sinceDaysAgo));
  const drawn = {
    sinceDaysAgo,
    closedDaysAgo: roll(12) === 0 ? roll(sinceDaysAgo) : null,
    ordersDaysAgo: within(4),
    ticketsDaysAgo: within(2),
    visitsDaysAgo: within(5),
  };
  return told[person.id] ?? drawn;
}

/** The address a person lives at; `rauf` and every fifteenth person share the one of who came before. */
function addressOf(
  person: Person,
  add: (to: Record<string, Record<string, Value>[]>, table: string, row: Record<string, Value>) => number,
  shop: Record<string, Record<string, Value>[]>,
  roll: (below: number) => number,
): number {
  const count = shop['addresses']?.length ?? 0;
  if (person.id === known.rauf.id || (person.id > 10 && person.id % 15 === 0)) return count;
  const [city, postcode] = pick(cities, roll);
  return add(shop, 'addresses', {
    line: `${pick(streets, roll)} ${1 + roll(120)}, mənzil ${1 + roll(80)}`,
    city,
    postcode,
  });
}

/** What was written to customer service. The known one speaks of another customer, whose data an answer must not show. */
function ticketOf(person: Person, all: readonly Person[]): Record<string, Value> {
  if (person.id === known.leyla.id)
    return {
      subject: 'Sifariş gecikir',
      body: `Salam, sifarişim hələ çatmayıb. Cavabı həyat yoldaşıma da göndərin: ${known.rauf.email}, ${known.rauf.phone}. Mənim ünvanım: ${person.email}.`,
    };
  return { subject: 'Sual', body: `Salam, mən ${all[person.id - 1]?.name}. Malı dəyişmək istəyirəm.` };
}
