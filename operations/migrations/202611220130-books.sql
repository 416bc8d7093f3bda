-- Why an entry was booked, which happening it books, and its place among the debt's entries; what makes
-- a day's interest known without its history; and the state of every debt at the end of a day.

alter table forbear.transfer
  add column kind    text not null default 'adjustment' check (kind in
                       ('placement', 'payment', 'fee', 'waiver', 'adjustment', 'refund', 'suspended',
                        'reversal', 'interest', 'capitalisation', 'correction')),
  add column fact_id uuid,
  add column seq     int  not null default 0,
  add column policy  text;

-- What was booked before: told from the rows themselves.
alter table forbear.transfer no force row level security;
update forbear.transfer t
   set kind = case when t.reverses is not null then 'reversal'
                   when t.payment_id is not null then 'payment'
                   when 'placed' in (t.debit_book, t.credit_book) then 'placement'
                   else 'adjustment' end,
       fact_id = t.entry_id,
       seq = o.place
  from (select tenant_id, bucket, id,
               dense_rank() over (partition by tenant_id, bucket, account_id
                                  order by booked_at, entry_id) as place
          from forbear.transfer) as o
 where t.tenant_id = o.tenant_id and t.bucket = o.bucket and t.id = o.id;
alter table forbear.transfer force row level security;
alter table forbear.transfer
  alter column kind drop default,
  alter column seq drop default,
  alter column fact_id set not null;

-- An entry is taken back once at most: each of its moves has one mirror.
create unique index transfer_taken_back_once
  on forbear.transfer (tenant_id, bucket, fact_id, debit_book, credit_book)
  where kind = 'correction';

-- How interest goes on after the last booking; null where none runs. See ledger/accrual.ts.
alter table forbear.account
  add column unpaid_since    date,
  add column accrues_since   date,
  add column accrues_until   date,
  add column accrual_anchor  date,
  add column accrual_count   text,
  add column accrual_nano    bigint,
  add column accrual_base    bigint,
  add column accrual_grains  numeric,
  add column accrual_booked  bigint,
  add column accrual_room    numeric;

alter table forbear.account no force row level security;
update forbear.account
   set state = state || '{"terms": [], "accrual": null}'::jsonb,
       unpaid_since = case when balance > 0 then (state ->> 'defaultedOn')::date end;
alter table forbear.account force row level security;

-- Parts of a year since a far year, so that a stretch is the difference of two: the same sums as
-- ledger/day-count.ts, where 1603080 is the least common multiple of 360, 365 and 366.
create function forbear.year_parts(count text, anchor date, upto date) returns bigint
language sql immutable set search_path = forbear, pg_temp as $$
  select case count
    when 'actual/365' then (upto - anchor)::bigint * 4392
    when 'actual/360' then (upto - anchor)::bigint * 4453
    when 'actual/actual' then
      (extract(year from upto) - extract(year from anchor))::bigint * 1603080
      + (extract(doy from upto)::bigint - 1)
        * (case when extract(doy from make_date(extract(year from upto)::int, 12, 31)) = 366
                then 4380 else 4392 end)
      - (extract(doy from anchor)::bigint - 1)
        * (case when extract(doy from make_date(extract(year from anchor)::int, 12, 31)) = 366
                then 4380 else 4392 end)
    else
      (with d as (
         select extract(day from anchor)::int as d1, extract(day from upto)::int as d2,
                count = '30/360-us' and extract(month from anchor) = 2
                  and extract(month from anchor + 1) = 3 as end1,
                extract(month from upto) = 2 and extract(month from upto + 1) = 3 as end2),
       f as (
         select case when end1 then 30 else least(d1, 30) end as from_day,
                case when end1 and end2 then 30
                     when count = '30/360-eu' then least(d2, 30)
                     when d2 = 31 and (end1 or d1 >= 30) then 30
                     else d2 end as to_day
           from d)
       select ((extract(year from upto) - extract(year from anchor)) * 360
               + (extract(month from upto) - extract(month from anchor)) * 30
               + to_day - from_day)::bigint * 4453
         from f)
  end
$$;

-- Grains in whole minor units, half to even: as wholeMinor in ledger/rate.ts.
create function forbear.whole_minor(grains numeric) returns bigint
language sql immutable set search_path = forbear, pg_temp as $$
  select (div(grains, 1603080000000000)
          + case when 2 * mod(grains, 1603080000000000) > 1603080000000000 then 1
                 when 2 * mod(grains, 1603080000000000) = 1603080000000000
                   then mod(div(grains, 1603080000000000), 2)
                 else 0 end)::bigint
$$;

-- How every debt stood at the end of a day: interest, days past due, stage.
create table forbear.aging (
  tenant_id      int          not null,
  bucket         smallint     not null,
  as_of          date         not null,
  account_id     uuid         not null,
  client_id      uuid         not null,
  currency       char(3)      not null,
  booked         bigint       not null,           -- in the books, in minor units
  accrued        bigint       not null,           -- interest that was not booked yet
  days_past_due  int          not null,
  stage          text         not null,
  primary key (tenant_id, bucket, as_of, account_id)
);

alter table forbear.aging enable row level security;
alter table forbear.aging force row level security;
create policy of_tenant on forbear.aging
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.aging to forbear_app;
grant execute on function forbear.year_parts(text, date, date), forbear.whole_minor(numeric)
  to forbear_app;
