-- Lists that people read, each in the order in which it is shown.

create index mandate_changed on forbear.mandate (tenant_id, changed_at desc, id desc);
create index collection_item_returned
  on forbear.collection_item (tenant_id, returned_on desc, payment_id)
  where return_code is not null;
