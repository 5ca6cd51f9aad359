-- Filters of a list that somebody kept under a name; shared with the people of a site when it names one.
create table saved_filter (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  list_key varchar(20) character set ascii collate ascii_bin not null,
  name varchar(80) not null,
  query varchar(800) character set ascii not null,
  owner_ref char(36) character set ascii collate ascii_bin not null,
  owner_name varchar(120) not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  created_at datetime(6) not null,
  key by_owner (owner_ref, list_key),
  key by_site (site_key, list_key)
);
