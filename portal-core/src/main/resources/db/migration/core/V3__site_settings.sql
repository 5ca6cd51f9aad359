-- What the back office has changed of the entries of the sites' descriptors; values are JSON.

create table site_setting (
  id bigint auto_increment primary key,
  version int not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  entry varchar(40) character set ascii collate ascii_bin not null,
  value longtext not null,
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  unique key one_per_entry (site_key, entry)
);
