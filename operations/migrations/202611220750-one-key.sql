-- One index both finds the transfers of a debt and keeps a retry from writing a row twice: its id was
-- unique before, and is now unique within its debt, which a retry never changes. A row then costs one
-- descent of a tree less, and a debt has too few transfers for their days to be worth a tree.

alter table forbear.transfer drop constraint transfer_pkey;
drop index forbear.transfer_account;
alter table forbear.transfer add primary key (tenant_id, bucket, account_id, id);
