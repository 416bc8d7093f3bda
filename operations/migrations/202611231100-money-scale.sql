-- Clients' books are asked from the last close on: what each question needs to find what came since.

-- What was booked since a moment, whosever it is.
create index transfer_booked on forbear.transfer (tenant_id, booked_at);
create index client_transfer_booked on forbear.client_transfer (tenant_id, booked_at);

create index client_transfer_document on forbear.client_transfer (tenant_id, document_id);
create index remittance_made on forbear.remittance (tenant_id, made_at desc, id desc);

-- The payments of a client by their day. Placements, fees and interest are asked for by debt.
drop index forbear.transfer_of_client;
create index transfer_paid on forbear.transfer (tenant_id, client_id, value_on)
  where payment_id is not null;

-- Money that is applied to no debt: few of all that moves.
create index transfer_unapplied on forbear.transfer (tenant_id, value_on)
  where debit_book in ('suspense', 'refunds') or credit_book in ('suspense', 'refunds');

-- Beside the balances of a closed month, what was known at its close of days after it.
create table forbear.month_ahead (
  tenant_id    int          not null,
  month        date         not null,
  client_id    uuid         not null,
  currency     char(3)      not null,
  book         text         not null,
  value_on     date         not null,
  debited      bigint       not null,
  credited     bigint       not null,
  primary key (tenant_id, month, client_id, currency, book, value_on),
  foreign key (tenant_id, month) references forbear.month_closing (tenant_id, month)
);

-- What trust had moved and no bank had shown when a month was closed, and what moved it on days after the
-- month: whoever reconciles later looks at these, and at what came since. Not kept where it is too much.
create table forbear.month_in_transit (
  tenant_id    int          not null,
  month        date         not null,
  currency     char(3)      not null,
  items        int          not null,
  primary key (tenant_id, month, currency),
  foreign key (tenant_id, month) references forbear.month_closing (tenant_id, month)
);

create table forbear.month_transit (
  tenant_id    int          not null,
  bucket       smallint     not null,
  month        date         not null,
  currency     char(3)      not null,
  account_id   uuid         not null,
  of           uuid         not null,             -- the payment, or the entry where it was of none
  primary key (tenant_id, bucket, month, of)
);

create index month_transit_of on forbear.month_transit (tenant_id, month);

-- What lines of a bank turned out to be, by what they are of, and when that was known.
create index bank_line_matched on forbear.bank_line (tenant_id, matched_id)
  where state = 'matched';
create index bank_line_settled
  on forbear.bank_line (tenant_id, (coalesce(settled_at, known_at)))
  where state = 'matched';
drop index forbear.bank_line_days;
create index bank_line_days on forbear.bank_line (tenant_id, bank_account_id, booked_on)
  include (minor, counts);
create index bank_line_unbooked on forbear.bank_line (tenant_id, booked_on, id)
  where counts and not (state = 'matched'
                        and matched_kind in ('payment', 'collection', 'remittance', 'line'));

-- Of months closed before: what was known of days after them is told from the books themselves.
alter table forbear.transfer no force row level security;
alter table forbear.client_transfer no force row level security;
alter table forbear.month_closing no force row level security;
alter table forbear.month_closed no force row level security;
insert into forbear.month_ahead
       (tenant_id, month, client_id, currency, book, value_on, debited, credited)
select m.tenant_id, m.month, t.client_id, t.currency, side.book, t.value_on, sum(side.debited),
       sum(side.credited)
  from (select g.tenant_id, g.month, g.known_at, (g.month + interval '1 month')::date - 1 as last_day
          from forbear.month_closing g
          join forbear.month_closed d on d.tenant_id = g.tenant_id and d.month = g.month) as m
  join (select tenant_id, client_id, currency, value_on, booked_at, debit_book, credit_book, minor
          from forbear.transfer
        union all
        select tenant_id, client_id, currency, value_on, booked_at, debit_book, credit_book, minor
          from forbear.client_transfer) as t
    on t.tenant_id = m.tenant_id and t.value_on > m.last_day and t.booked_at <= m.known_at
 cross join lateral (values (t.debit_book, t.minor, 0::bigint),
                            (t.credit_book, 0::bigint, t.minor)) as side(book, debited, credited)
 group by m.tenant_id, m.month, t.client_id, t.currency, side.book, t.value_on;
alter table forbear.transfer force row level security;
alter table forbear.client_transfer force row level security;
alter table forbear.month_closing force row level security;
alter table forbear.month_closed force row level security;

do $$
declare
  name text;
begin
  foreach name in array array['month_ahead', 'month_in_transit', 'month_transit'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert on forbear.%I to forbear_app', name);
  end loop;
end $$;
