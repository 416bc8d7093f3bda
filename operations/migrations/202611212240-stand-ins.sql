-- What the stand-ins for a carrier and a card processor have taken, so that a restart loses nothing:
-- each is to the house what a provider's own books would be.

create table forbear.stand_in_message (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,             -- the contact: handing over the same one twice is one
  channel      text         not null,
  taken_at     timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

create table forbear.stand_in_payment (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,             -- the payment: asking for the same one twice is one
  answer       text         not null check (answer in ('pending', 'declined')),
  taken_at     timestamptz  not null,
  primary key (tenant_id, bucket, id)
);

-- What the processor will tell, and when; removed once it was heard.
create table forbear.stand_in_news (
  tenant_id    int          not null,
  bucket       smallint     not null,
  payment_id   uuid         not null,
  told_as      text         not null check (told_as in ('settled', 'failed', 'returned')),
  reason       text,
  at           timestamptz  not null,
  primary key (tenant_id, bucket, payment_id, told_as)
);

create index stand_in_news_due on forbear.stand_in_news (tenant_id, at, bucket);

do $$
declare
  name text;
begin
  foreach name in array array['stand_in_message', 'stand_in_payment', 'stand_in_news'] loop
    execute format('alter table forbear.%I enable row level security', name);
    execute format('alter table forbear.%I force row level security', name);
    execute format(
      'create policy of_tenant on forbear.%I using (tenant_id = nullif(current_setting(''app.tenant'', true), '''')::int)',
      name);
    execute format('grant select, insert, update, delete on forbear.%I to forbear_app', name);
  end loop;
end $$;
