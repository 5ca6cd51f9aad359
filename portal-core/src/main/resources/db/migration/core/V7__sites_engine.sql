-- Addresses that lead elsewhere: written by hand for a site, or left behind by a content whose address was changed.

create table redirect (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  from_path varchar(200) character set ascii collate ascii_bin not null,
  to_address varchar(1000) character set ascii collate ascii_bin not null,
  permanent boolean not null,
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  unique key one_per_path (site_key, from_path),
  key by_target (site_key, to_address(200)),
  key newest (site_key, changed_at desc, id desc)
);

create table old_address (
  id bigint auto_increment primary key,
  type_key varchar(32) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  item_ref char(36) character set ascii collate ascii_bin not null,
  left_at datetime(6) not null,
  unique key one_per_item (type_key, slug, item_ref),
  constraint old_address_of_item foreign key (item_ref) references content_item (ref)
);
