-- Messages that passed to an old zaaksysteem while we looked along: what would have gone otherwise, and of nobody whom.

create table schaduwwaarneming (
    id           uuid        primary key,
    gemeente     text        not null,
    -- Keyed hash of sender and referentienummer: a message that is sent again counts once.
    merk         bytea       not null,
    -- Null where the zaaktype is of no dienst, or is not named.
    dienst       text,
    operatie     text        not null,
    moment       timestamptz not null,
    -- Whether people are written to because of it.
    brief        boolean     not null,
    verschillen  text[]      not null,
    -- Why it could not be compared, or null.
    fout         text,
    unique (gemeente, merk)
);
create index schaduwwaarneming_moment on schaduwwaarneming (gemeente, moment);

-- A status that a message of StUF told of. Kept as a notificatie is.
create table statusmelding (
    -- Also of the levering that looks at it.
    id                uuid        primary key,
    gemeente          text        not null,
    -- Keyed hash of zaak, status and moment: the same again is one.
    merk              bytea       not null,
    -- Zaak and status, encrypted.
    inhoud            bytea       not null,
    ontvangen         timestamptz not null,
    uitkomst          text        check (uitkomst in ('BERICHT', 'GEEN_REGEL', 'NIETS', 'ANDERE_AFZENDER')),
    -- The rule that decided.
    regel             text,
    vervolgbericht_id uuid        references vervolgbericht (id) on delete set null,
    verwerkt          timestamptz,
    unique (gemeente, merk)
);
create index statusmelding_verwerkt on statusmelding (verwerkt) where verwerkt is not null;
create index statusmelding_vervolgbericht on statusmelding (vervolgbericht_id) where vervolgbericht_id is not null;
