-- The payments that were agreed, and the notices that a person decided on, stand in the fold of a debt;
-- nobody told of any before. And each letter as it was printed: the line of the file that a mail house
-- takes with the pages. What is on the pages is printed again from what is kept under seal.

alter table forbear.account no force row level security;
update forbear.account
   set state = state || '{"schedule": null, "asked": []}'::jsonb;
alter table forbear.account force row level security;

create table forbear.printed_letter (
  tenant_id   int          not null,
  bucket      smallint     not null,     -- of the person it goes to
  contact_id  uuid         not null,     -- the letter: printed once
  run         text         not null,     -- the print run it lies in, by the moment that the run began
  file        text         not null,     -- its pages, below the folder of its run
  pages       int          not null check (pages > 0),
  sha256      bytea        not null,     -- of the file
  printed_at  timestamptz  not null,
  primary key (tenant_id, bucket, contact_id)
);
create index printed_letter_by_run on forbear.printed_letter (tenant_id, run);

alter table forbear.printed_letter enable row level security;
alter table forbear.printed_letter force row level security;
create policy of_tenant on forbear.printed_letter
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert on forbear.printed_letter to forbear_app;

-- Who opened which letter, as pages or as words: the record of a reading is only added to.
create table forbear.letter_reading (
  tenant_id   int          not null,
  bucket      smallint     not null,     -- of the person it goes to
  id          uuid         not null,
  contact_id  uuid         not null,
  staff_id    uuid         not null,
  form        text         not null check (form in ('pages', 'words')),
  at          timestamptz  not null,
  primary key (tenant_id, bucket, id)
);
create index letter_reading_of on forbear.letter_reading (tenant_id, bucket, contact_id);

alter table forbear.letter_reading enable row level security;
alter table forbear.letter_reading force row level security;
create policy of_tenant on forbear.letter_reading
  using (tenant_id = nullif(current_setting('app.tenant', true), '')::int);
grant select, insert on forbear.letter_reading to forbear_app;
