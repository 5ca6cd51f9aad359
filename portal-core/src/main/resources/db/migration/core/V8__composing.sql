-- Static pages written in the back office, with every version of them. They stand before the pages of the site's folder.

create table static_page (
  id bigint auto_increment primary key,
  version int not null,
  ref char(36) character set ascii collate ascii_bin not null,
  site_key varchar(32) character set ascii collate ascii_bin not null,
  slug varchar(80) character set ascii collate ascii_bin not null,
  title varchar(160) not null,
  in_menu boolean not null,
  place int not null,
  published boolean not null,
  rich boolean not null,
  text longtext not null,
  number int not null,
  changed_by varchar(120) not null,
  changed_at datetime(6) not null,
  unique key static_page_ref (ref),
  unique key one_per_slug (site_key, slug)
);

create table static_page_version (
  id bigint auto_increment primary key,
  page_id bigint not null,
  number int not null,
  title varchar(160) not null,
  rich boolean not null,
  text longtext not null,
  author varchar(120) not null,
  written_at datetime(6) not null,
  unique key one_per_number (page_id, number),
  foreign key (page_id) references static_page (id) on delete cascade
);
