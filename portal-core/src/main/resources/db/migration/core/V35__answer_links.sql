-- Links by which a member of the committee answers once from a mail; only their hashes are kept.
create table answer_link (
  token_hash char(64) character set ascii collate ascii_bin primary key,
  account_ref char(36) character set ascii collate ascii_bin not null,
  item_ref char(36) character set ascii collate ascii_bin not null,
  revision_number int not null,
  voting_round int not null,
  text_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6),
  verdict varchar(20) character set ascii,
  key by_expiry (expires_at),
  constraint answer_link_of_account foreign key (account_ref) references account (ref)
);
