-- Contacts that others made before a debt was placed, or beside us, count like our own once a file tells of
-- them; and the exact words of a consent, a stop or such a contact stand under seal.

alter table forbear.contact
  add column made_by text not null default 'house'
    check (made_by in ('house', 'collector', 'creditor', 'agency'));

alter table forbear.import_batch
  add column kind text not null default 'placement' check (kind in ('placement', 'contacts'));

create table forbear.words_sealed (
  tenant_id    int          not null,
  bucket       smallint     not null,
  id           uuid         not null,
  person_id    uuid         not null,
  key_version  int          not null,
  sealed       bytea        not null,
  primary key (tenant_id, bucket, id)
);

create index words_person on forbear.words_sealed (tenant_id, bucket, person_id);

alter table forbear.words_sealed enable row level security;
alter table forbear.words_sealed force row level security;
create policy of_tenant on forbear.words_sealed
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert, update, delete on forbear.words_sealed to forbear_app;
