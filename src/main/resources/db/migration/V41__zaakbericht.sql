-- What StUF messages ask of zaken: stored before it is acknowledged, and numbers that were given out.

create sequence documentnummer;

create table zds_nummer (
    id         uuid        primary key,
    gemeente   text        not null,
    -- Keyed hash of sender and referentienummer: a repeat gets the same number.
    merk       bytea       not null,
    nummer     text        not null,
    uitgegeven timestamptz not null,
    unique (gemeente, merk)
);
create index zds_nummer_uitgegeven on zds_nummer (uitgegeven);

create table zaakbericht (
    -- Also of its levering.
    id            uuid        primary key,
    gemeente      text        not null,
    afnemer       text        not null,
    -- Keyed hash of sender and referentienummer: the same again is one.
    merk          bytea       not null,
    -- Keyed hash of what it says, to know a repeat.
    inhoudsmerk   bytea       not null,
    -- Keyed hash of the zaaknummer: messages about one zaak keep their order.
    zaakmerk      bytea,
    -- The same of the number of its document.
    stukmerk      bytea,
    operatie      text        not null,
    -- What it asks, as it was translated at acceptance; null after its term.
    inhoud        bytea,
    -- How the rollen of the zaak change, as it was decided once.
    rolplan       bytea,
    ontvangen     timestamptz not null,
    verwijderd_op timestamptz,
    unique (gemeente, merk)
);
create index zaakbericht_zaak on zaakbericht (gemeente, zaakmerk);
create index zaakbericht_stuk on zaakbericht (gemeente, stukmerk) where stukmerk is not null;
create index zaakbericht_bewaring on zaakbericht (gemeente, ontvangen) where verwijderd_op is null;
create index zaakbericht_verwijderd on zaakbericht (gemeente, verwijderd_op) where verwijderd_op is not null;

create table zaakbericht_blok (
    zaakbericht_id uuid    not null references zaakbericht (id) on delete cascade,
    volgnummer     integer not null,
    inhoud         bytea   not null,
    primary key (zaakbericht_id, volgnummer)
);

-- A levering that waits for others.
create table levering_na (
    levering_id uuid not null references levering (id) on delete cascade,
    na          uuid not null references levering (id) on delete cascade,
    primary key (levering_id, na)
);
create index levering_na_na on levering_na (na);

alter table levering drop constraint levering_reeks_check;
alter table levering add constraint levering_reeks_check
    check (reeks in ('ZAAK', 'GEBEURTENIS', 'VERVOLG', 'NOTIFICATIE', 'REGISTRATIE', 'ZAAKBERICHT'));
