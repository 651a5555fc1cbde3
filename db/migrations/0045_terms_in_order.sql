create index term_in_order on term (scheme, position);
