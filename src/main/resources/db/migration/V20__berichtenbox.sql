-- Letters that were offered to MijnOverheid Berichtenbox, and what became of them.

create table berichtenbox_brief (
    -- Also the BerichtID, so that a result finds its letter.
    verzending    uuid        primary key,
    gemeente      text        not null,
    -- The message at the ebMS adapter; null where its answer was lost.
    ebms_bericht  text,
    -- Counted before each call: at most this often it was offered.
    aanbiedingen  integer     not null,
    aangeboden_op timestamptz not null,
    herzendingen  integer     not null default 0,
    herzenden_op  timestamptz,
    resultaat     text,
    code          text,
    gemeld_op     timestamptz
);
create index berichtenbox_brief_open on berichtenbox_brief (gemeente) where resultaat is null;

-- Whether a person takes letters of a kind. Who it is, is not here: a keyed hash, of its own kind.
create table berichtenbox_abonnement (
    gemeente      text        not null,
    berichttype   text        not null,
    sleutelversie integer     not null,
    persoon       text        not null,
    sturen        boolean     not null,
    gevraagd_op   timestamptz not null,
    primary key (gemeente, berichttype, persoon)
);
create index berichtenbox_abonnement_gevraagd on berichtenbox_abonnement (gevraagd_op);
