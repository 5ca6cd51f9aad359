-- Who was told that a check is owed: 0 nobody yet, 1 those of the site, 2 those of the network.
alter table after_check add column calls int not null default 0;
