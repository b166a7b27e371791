-- Postal addresses that came with a message, each of one person; encrypted. Null: none came.
alter table vervolgbericht add column adressen bytea;

-- Where others in the zaak live or can be reached, which this recipient may not read; encrypted. Null: nobody else.
alter table verzending add column afgeschermd bytea;
