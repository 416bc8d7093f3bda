-- What processors say of disputes, by when each is to be answered and who answers it; payments as people
-- look through them.

alter table forbear.money_back drop constraint money_back_status_check;
alter table forbear.money_back add constraint money_back_status_check check (status in
  ('asked', 'refused', 'requested', 'unknown', 'given', 'failed', 'questioned', 'taken', 'won'));

-- Of a dispute, as its processor told it last; null: it told of the money alone.
alter table forbear.money_back add column standing text check (standing in
  ('question', 'to-answer', 'answered', 'lost', 'won', 'dropped'));
alter table forbear.money_back add column answer_by timestamptz;
alter table forbear.money_back add column fee_currency char(3);
alter table forbear.money_back add column fee_minor bigint check (fee_minor >= 0);
alter table forbear.money_back add column told_at timestamptz;
alter table forbear.money_back add column worked_by text;   -- member of staff; null: nobody answers it yet

create index money_back_account on forbear.money_back (tenant_id, bucket, account_id);
create index money_back_waits on forbear.money_back (tenant_id, asked_at, bucket)
  where status = 'asked';
create index money_back_disputes on forbear.money_back (tenant_id, asked_at desc, id desc)
  where kind = 'dispute';

-- Payments, the one that changed last first; those that did not simply come, by what became of them.
create index payment_changed on forbear.payment (tenant_id, changed_at desc, id desc);
create index payment_odd on forbear.payment (tenant_id, status, changed_at desc, id desc)
  where status in ('failed', 'returned', 'charged-back', 'refunded', 'unknown');

-- What stands in for a processor tells of a dispute as one does.
alter table forbear.stand_in_news drop constraint stand_in_news_told_as_check;
alter table forbear.stand_in_news add constraint stand_in_news_told_as_check
  check (told_as in ('settled', 'failed', 'returned', 'charged-back', 'reinstated', 'disputed'));
alter table forbear.stand_in_news add column answer_by timestamptz;
alter table forbear.stand_in_news add column fee_minor bigint;
