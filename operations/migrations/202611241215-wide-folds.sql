-- A person's fold is written with each thing that happens to them. From two kilobytes on it was
-- compressed each time, which took longer than writing it: it now stands as it is up to a page.

alter table forbear.person set (toast_tuple_target = 8160);
