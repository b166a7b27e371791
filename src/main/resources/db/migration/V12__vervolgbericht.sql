-- Follow-up messages about zaken: to whom they went, through what, and what became of them.
-- Texts, documents, addresses and explanations are encrypted.

create table vervolgbericht (
    id           uuid        primary key,
    gemeente     text        not null,
    -- Empty where the adapter itself began it.
    afnemer      text        not null,
    kenmerk      text        not null,
    aanvraag_id  uuid        not null references aanvraag (id) on delete cascade,
    soort        text        not null,
    -- Hash of the content, to know a repeat.
    inhoudsmerk  bytea       not null,
    teksten      bytea       not null,
    publicatie   timestamptz,
    uiterlijk    date,
    ontvangen    timestamptz not null,
    -- How its recipients were chosen; null until they were.
    uitleg       bytea,
    -- What was known of people and mandate then.
    feiten       bytea,
    geadresseerd timestamptz,
    unique (gemeente, afnemer, kenmerk)
);
create index vervolgbericht_aanvraag on vervolgbericht (aanvraag_id);

create table vervolgbijlage (
    id                uuid    primary key,
    vervolgbericht_id uuid    not null references vervolgbericht (id) on delete cascade,
    volgnummer        integer not null,
    -- Description, media type and variants.
    kop               bytea   not null,
    lengte            bigint  not null,
    inhoud            bytea   not null,
    unique (vervolgbericht_id, volgnummer)
);

create table verzending (
    id                uuid        primary key,
    vervolgbericht_id uuid        not null references vervolgbericht (id) on delete cascade,
    gemeente          text        not null,
    hoedanigheid      text        not null
        check (hoedanigheid in ('AANVRAGER', 'GEMACHTIGDE', 'VERTEGENWOORDIGDE')),
    -- 0 for the message itself; what a rule sends beside it counts on from there.
    volgnummer        integer     not null,
    variant           text        not null check (variant in ('VOLLEDIG', 'BEPERKT', 'KENNISGEVING')),
    regel             text        not null,
    reden             text        not null,
    -- In their order; wegen has where each of them finds the recipient.
    kanalen           text[]      not null check (cardinality(kanalen) > 0),
    wegen             bytea       not null,
    stand             text        not null default 'GEPLAND' check
        (stand in ('GEPLAND', 'AANGEBODEN', 'BEZORGD', 'GEOPEND', 'ONBESTELBAAR', 'INGETROKKEN')),
    gemaakt           timestamptz not null,
    gewijzigd         timestamptz not null,
    unique (vervolgbericht_id, hoedanigheid, volgnummer)
);

-- One channel that was tried for a verzending, and its levering.
create table verzendpoging (
    levering_id    uuid        primary key references levering (id) on delete cascade,
    verzending_id  uuid        not null references verzending (id) on delete cascade,
    volgnummer     integer     not null,
    kanaal         text        not null,
    -- Where it did not leave before this, the next channel takes over.
    uiterste_start timestamptz,
    resultaat      text,
    code           text,
    gemeld         timestamptz,
    gepeild        timestamptz,
    unique (verzending_id, volgnummer)
);

create index verzendpoging_peilen on verzendpoging (gepeild) where resultaat in ('AANGEBODEN', 'BEZORGD');

-- The choosing of recipients, and its levering: once, and again when a mandate ends meanwhile.
create table adresseerbeurt (
    levering_id       uuid        primary key references levering (id) on delete cascade,
    vervolgbericht_id uuid        not null references vervolgbericht (id) on delete cascade,
    gepland           timestamptz not null
);
create index adresseerbeurt_vervolgbericht on adresseerbeurt (vervolgbericht_id);

alter table levering drop constraint levering_reeks_check;
alter table levering add constraint levering_reeks_check
    check (reeks in ('ZAAK', 'GEBEURTENIS', 'VERVOLG'));

create index aanvraag_zaak on aanvraag (gemeente, zaakidentificatie) where zaakidentificatie is not null;
