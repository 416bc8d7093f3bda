-- What a bank did to a mandate its payer is told once; a bank is told once of an account that changed and
-- of an instruction that was cancelled.

alter table forbear.mandate
  add column news         text        check (news in ('ended', 'changed')),
  add column news_at      timestamptz,                -- when the bank's word was heard
  add column news_state   text        check (news_state in ('waiting', 'sent', 'told', 'left')),
  add column news_contact uuid,                       -- that tells of it
  add column amended_at   timestamptz,                -- since when it is of another account than before
  add column cancel_owed  boolean     not null default false;  -- Bacs: lodged, and to be cancelled there

create index mandate_news on forbear.mandate (tenant_id, bucket, id)
  where news_state in ('waiting', 'sent');
create index mandate_cancels on forbear.mandate (tenant_id, bucket, id) where cancel_owed;
