-- What processors call our payments, what they told and was not heard yet, and money of a payment that
-- went back: given back by us, or taken back by whoever disputed it.

alter table forbear.payment drop constraint payment_status_check;
alter table forbear.payment add constraint payment_status_check check (status in
  ('requested', 'pending', 'settled', 'failed', 'returned', 'charged-back', 'refunded', 'unknown'));

create table forbear.gateway_reference (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the payment
  payment_id   uuid         not null,
  provider     text         not null,
  kind         text         not null check (kind in ('intent', 'page', 'charge')),
  reference    text         not null,             -- as the processor knows it
  open_until   timestamptz,                       -- of a page: when the processor closes it
  noted_at     timestamptz  not null,
  primary key (tenant_id, bucket, payment_id, kind)
);

create table forbear.gateway_told (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the payment
  key          text         not null,             -- the processor, its event, and what of it: once
  payment_id   uuid         not null,
  news         jsonb        not null,             -- no personal data: what, how much, when
  told_at      timestamptz  not null,
  heard_at     timestamptz,
  primary key (tenant_id, bucket, key)
);

create index gateway_told_unheard on forbear.gateway_told (tenant_id, told_at, bucket)
  where heard_at is null;

create table forbear.money_back (
  tenant_id    int          not null,
  bucket       smallint     not null,             -- of the payment
  id           uuid         not null,             -- made by us: a retry is the same row
  kind         text         not null check (kind in ('refund', 'dispute')),
  payment_id   uuid         not null,             -- the payment as the processor took it
  account_id   uuid         not null,
  person_id    uuid         not null,
  key          text         not null,             -- what the processor calls it, or our id until it does
  currency     char(3)      not null,
  minor        bigint       not null check (minor > 0),
  status       text         not null check (status in
                 ('asked', 'refused', 'requested', 'unknown', 'given', 'failed', 'taken', 'won')),
  booked_as    text         check (booked_as in ('payment', 'credit')),
  from_id      uuid,                              -- the payment in our books that it undid
  rest_id      uuid,                              -- the payment that what was left of it became
  asked_by     text,                              -- member of staff; null: the processor told it first
  because      text         not null,
  asked_at     timestamptz  not null,
  changed_at   timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

create index money_back_payment on forbear.money_back (tenant_id, bucket, payment_id);
create index money_back_open on forbear.money_back (tenant_id, changed_at, bucket)
  where status in ('requested', 'unknown');

-- What stands in for a processor keeps the refunds it gave, as it keeps the payments it took.
create table forbear.stand_in_refund (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  answer       text         not null check (answer in ('given', 'declined')),
  at           timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

alter table forbear.stand_in_news drop constraint stand_in_news_told_as_check;
alter table forbear.stand_in_news add constraint stand_in_news_told_as_check
  check (told_as in ('settled', 'failed', 'returned', 'charged-back', 'reinstated'));
alter table forbear.stand_in_news add column minor bigint;
alter table forbear.stand_in_news add column currency char(3);

do $$
declare
  name text;
begin
  foreach name in array array['gateway_reference', 'gateway_told', 'money_back',
                              'stand_in_refund'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert, update on forbear.%I to forbear_app', name);
  end loop;
end $$;
