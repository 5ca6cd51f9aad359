-- Dossiers: an introduction and contents in a chosen order. What is not live on the site shows up in none of them.

create table dossier (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null unique,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title varchar(160) not null,
  introduction text not null,
  theme varchar(40) character set ascii collate ascii_bin not null,
  published_at datetime(6),
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  unique key one_address_once (site_key, slug),
  key newest (site_key, published_at desc, id desc)
);

create table dossier_entry (
  id bigint auto_increment primary key,
  dossier_id bigint not null,
  item_ref char(36) character set ascii collate ascii_bin not null,
  position int not null,
  title varchar(300) not null,
  note varchar(300) not null,
  unique key once_each (dossier_id, item_ref),
  key by_item (item_ref),
  constraint entry_of_dossier foreign key (dossier_id) references dossier (id)
);
