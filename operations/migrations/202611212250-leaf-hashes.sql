-- Each sealed leaf keeps its own hash beside its place: an edit is found at the very leaf, and a proof
-- is made without reading what the leaves are of. Decisions are leaves like rows of the journal.

alter table forbear.sealed_leaf add column hash bytea not null;

alter table forbear.unsealed rename column journal_id to leaf_id;
alter table forbear.sealed_leaf rename column journal_id to leaf_id;
