-- Who acted for whom, on which grond and for which dienst, known by a keyed hash alone; and until when.

create table vertegenwoordiging (
    id         uuid        primary key,
    gemeente   text        not null,
    merk       bytea       not null,
    dienst     text        not null,
    grond      text        not null,
    gezien     timestamptz not null,
    -- From when it holds no more, and who said so; null while nobody did.
    einde      timestamptz,
    reden      text,
    door       text,
    afnemer    text,
    gemeld     timestamptz,
    -- When what follows from it was done.
    verwerkt   timestamptz,
    unique (gemeente, merk)
);
create index vertegenwoordiging_te_doen on vertegenwoordiging (einde)
    where einde is not null and verwerkt is null;

create table vertegenwoordiging_aanvraag (
    aanvraag_id          uuid primary key references aanvraag (id) on delete cascade,
    vertegenwoordiging_id uuid not null references vertegenwoordiging (id)
);
create index vertegenwoordiging_aanvragen on vertegenwoordiging_aanvraag (vertegenwoordiging_id);
