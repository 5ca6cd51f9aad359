-- Ten thousand articles for lists to go through.
insert into live_entry (item_ref, site_key, origin_key, type_key, slug, origin_slug, title, summary, theme, place, author_name, image_ref, image_width, image_height, image_alt, image_credit, published_at, updated_at)
select uuid(), 'drome-ardeche','drome-ardeche','article', concat('essai-', seq), concat('essai-', seq), concat('Article d’essai numéro ', seq), 'Un résumé de longueur ordinaire, pour que la ligne pèse ce que pèse une ligne, avec ses accents et ses virgules, et quelques mots de plus.',
 elt(1 + seq % 12, 'alimentation','energie','habitat','mobilite','culture','numerique','insertion','economie-circulaire','finance-solidaire','sante','cooperation','gouvernance'),
 'Valence','Camille Essai', null,0,0,'','', utc_timestamp(6) - interval seq hour, utc_timestamp(6) - interval seq hour from seq_1_to_10000;
