-- One item on many sites: who asked for it, who decided, what the site makes of it. An address on a site is kept for ever.

alter table publication
  add column version int not null default 0 after id,
  add column type_key varchar(32) character set ascii collate ascii_bin not null default '' after site_key,
  add column slug varchar(80) character set ascii collate ascii_bin after type_key,
  add column cause varchar(20) character set ascii not null default 'ORIGIN' after state,
  add column proposed_by char(36) character set ascii collate ascii_bin after cause,
  add column proposed_by_name varchar(120) not null default '' after proposed_by,
  add column proposed_at datetime(6) after proposed_by_name,
  add column word varchar(2000) not null default '' after proposed_at,
  modify column decided_by char(36) character set ascii collate ascii_bin,
  add column decided_by_name varchar(120) not null default '' after decided_by,
  modify column decided_at datetime(6),
  add column taken_down_at_home boolean not null default false after reason,
  add column featured boolean not null default false after taken_down_at_home,
  add column introduction varchar(2000) not null default '' after featured,
  add key queue (site_key, state, proposed_at, id);

update publication p join content_item i on i.ref = p.item_ref left join account a on a.ref = p.decided_by
  set p.type_key = i.type_key, p.slug = i.slug, p.decided_by_name = coalesce(a.name, '');

alter table publication
  alter column type_key drop default,
  alter column cause drop default,
  add unique key one_address_once (site_key, type_key, slug);

alter table live_entry
  add column origin_slug varchar(80) character set ascii collate ascii_bin not null default '' after slug,
  add column featured boolean not null default false,
  add column introduced boolean not null default false,
  add key front (site_key, featured desc, published_at desc, id desc);

update live_entry set origin_slug = slug;

alter table live_entry alter column origin_slug drop default;
