-- Debits are looked up by the mandate that they were made under: whether its bank knows it yet.

create index collection_item_mandate on forbear.collection_item (tenant_id, bucket, mandate_id);
