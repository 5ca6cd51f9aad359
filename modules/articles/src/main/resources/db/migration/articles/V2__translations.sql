-- Which article a live one says again in another language.

alter table live_article
  add column translation char(36) character set ascii collate ascii_bin,
  add key of_original (translation);
