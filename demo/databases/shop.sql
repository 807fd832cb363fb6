-- The shop's own database, as its store map in organisations/smartmarket/manifest.yaml declares it.
create table if not exists customers (
  id bigint primary key,
  email text,
  full_name text,
  phone text,
  marketing_opt_in boolean not null default false,
  closed_at timestamptz,
  created_at timestamptz not null
);
create unique index if not exists customers_email on customers (lower(email));
create table if not exists addresses (
  id bigint primary key,
  line text,
  city text,
  postcode text
);
create table if not exists customer_addresses (
  id bigint primary key,
  customer_id bigint not null references customers,
  address_id bigint not null references addresses,
  unique (customer_id, address_id)
);
create table if not exists orders (
  id bigint primary key,
  customer_id bigint not null references customers,
  total numeric(10, 2) not null,
  delivered_at timestamptz,
  created_at timestamptz not null,
  tax_document_no text
);
create index if not exists orders_customer on orders (customer_id);
create table if not exists order_items (
  id bigint primary key,
  order_id bigint not null references orders,
  product text not null,
  quantity integer not null,
  price numeric(10, 2) not null
);
create index if not exists order_items_order on order_items (order_id);
create table if not exists payments (
  id bigint primary key,
  order_id bigint not null references orders,
  provider_ref text,
  amount numeric(10, 2) not null
);
create index if not exists payments_order on payments (order_id);
create table if not exists support_tickets (
  id bigint primary key,
  customer_id bigint not null references customers,
  subject text,
  body text,
  created_at timestamptz not null
);
create index if not exists support_tickets_customer on support_tickets (customer_id);
