-- Every mapping that was ever used, by its version: a levering keeps the one of its first attempt.
create table mapping_versie (
    versie text        primary key,
    naam   text        not null,
    tekst  text        not null,
    sinds  timestamptz not null default now()
);
