-- Evidence that was accepted at login, and aanvragen. Columns of bytes that hold persons are encrypted.

create table bewijs_gezien (
    -- SHA-256 of gemeente, issuer and id of the evidence: the same evidence is accepted once.
    sleutel bytea       primary key,
    tot     timestamptz not null
);
create index bewijs_gezien_tot on bewijs_gezien (tot);

create table bewijs (
    id                   uuid        primary key,
    -- SHA-256 of the reference that the afnemer holds: who reads this table cannot use it.
    referentie           bytea       not null unique,
    gemeente             text        not null,
    afnemer              text        not null,
    dienst               text        not null,
    soort                text        not null,
    ontvangen            timestamptz not null,
    geldig_tot           timestamptz not null,
    optreden             bytea       not null,
    inhoud               bytea       not null,
    kenmerk              text
);
create index bewijs_geldig_tot on bewijs (geldig_tot);

create table aanvraag (
    id                uuid        primary key,
    gemeente          text        not null,
    afnemer           text        not null,
    kenmerk           text        not null,
    dienst            text        not null,
    -- Hash of the content, to know a repeat; encrypted, since a bare hash could be guessed back to a person.
    inhoudsmerk       bytea       not null,
    bewijs_id         uuid        not null references bewijs (id),
    optreden          bytea       not null,
    gegevens          bytea       not null,
    uitkomst          text        not null check (uitkomst in ('TOEGESTAAN', 'HERSTEL')),
    foutcode          text,
    reden             text        not null,
    ontvangen         timestamptz not null,
    zaakidentificatie text,
    unique (gemeente, afnemer, kenmerk)
);

create table document (
    id          uuid    primary key,
    aanvraag_id uuid    not null references aanvraag (id),
    volgnummer  integer not null,
    -- Name and media type, encrypted: a file name tells about a person.
    kop         bytea   not null,
    lengte      bigint  not null,
    unique (aanvraag_id, volgnummer)
);

create table document_blok (
    document_id uuid    not null references document (id) on delete cascade,
    volgnummer  integer not null,
    inhoud      bytea   not null,
    primary key (document_id, volgnummer)
);
