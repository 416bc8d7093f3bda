-- What a household gets and spends, as it was told: personal, so it stands under seal and nowhere else. Each
-- telling is a row of its own; the last one counts. The journal knows that it was told, not what.

create table forbear.means_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  person_id    uuid         not null,
  seq          int          not null,             -- of the person's own events: the highest was told last
  told_at      timestamptz  not null,
  told_on      date         not null,             -- by the person's own date
  source       text         not null check (source in ('talk', 'portal', 'desk')),
  whole        boolean      not null,             -- all that the short form asks is answered
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, id)
);

create index means_person on forbear.means_sealed (tenant_id, bucket, person_id, seq);

alter table forbear.means_sealed enable row level security;
alter table forbear.means_sealed force row level security;
create policy of_tenant on forbear.means_sealed
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.means_sealed to forbear_app;

-- Of each debt, how many lower sums were offered on it before.
create index offer_settlements on forbear.offer (tenant_id, bucket, account_id)
  where terms ->> 'kind' = 'settlement';
