-- What zaaksystemen told. Kept while their notificaties can come again, and until each was looked at.

create table notificatie (
    -- Also of the levering that looks at it.
    id                uuid        primary key,
    gemeente          text        not null,
    -- Keyed hash of what makes it this one: the same again is one.
    merk              bytea       not null,
    soort             text        not null check (soort in ('STATUS', 'RESULTAAT', 'BESLUIT', 'DOCUMENT')),
    -- The address of what happened.
    adres             bytea       not null,
    ontvangen         timestamptz not null,
    -- What became of it; null until it was looked at.
    uitkomst          text        check (uitkomst in ('BERICHT', 'GEEN_REGEL', 'NIETS', 'ANDERE_AFZENDER', 'GEEN_ZAAK')),
    -- The rule that decided.
    regel             text,
    vervolgbericht_id uuid        references vervolgbericht (id) on delete set null,
    verwerkt          timestamptz,
    unique (gemeente, merk)
);
create index notificatie_verwerkt on notificatie (verwerkt) where verwerkt is not null;
create index notificatie_vervolgbericht on notificatie (vervolgbericht_id) where vervolgbericht_id is not null;

alter table levering drop constraint levering_reeks_check;
alter table levering add constraint levering_reeks_check
    check (reeks in ('ZAAK', 'GEBEURTENIS', 'VERVOLG', 'NOTIFICATIE'));
