"""Surveys: what is asked, who was asked when, and what was answered.

Whoever is asked is of age and agreed: in the shop to `feedback`, over a channel to the invitation over that very
channel. What somebody answered is theirs only under `feedback`; anybody may answer without a name, and then nothing
points at them. When `feedback` ends, who was asked is forgotten, the words of answers go and so does whose they were:
what stays is a number on a day, which names nobody. What is asked stands once it was asked.
"""

from localregulars.storage.migrations.schema_3.registry import Columns
from localregulars.storage.migrations.schema_4.registry import registered

_TABLES = """
-- One row a version; `series` is the number of the first. `title`, and what is asked, are sealed with a key of the
-- shop's: what an owner asks may name somebody.
CREATE TABLE survey (
    survey_id INTEGER PRIMARY KEY AUTOINCREMENT,
    series INTEGER NOT NULL,
    version INTEGER NOT NULL CHECK (version >= 1),
    kind TEXT NOT NULL CHECK (kind IN ('csat', 'nps', 'open', 'custom')),
    title BLOB NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('draft', 'running', 'closed')),
    made_at INTEGER NOT NULL,
    UNIQUE (series, version)
) STRICT;

CREATE TABLE survey_question (
    question_id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER NOT NULL REFERENCES survey ON DELETE CASCADE,
    place INTEGER NOT NULL CHECK (place BETWEEN 1 AND 5),
    kind TEXT NOT NULL CHECK (kind IN ('scale_5', 'scale_10', 'yes_no', 'choice', 'words')),
    asks BLOB NOT NULL,
    UNIQUE (survey_id, place)
) STRICT;

-- `way` is NULL once the yes to that channel was taken back. `token` is what a paper for somebody carries: drawn by
-- lot, so that a paper that lies about says nothing.
CREATE TABLE survey_ask (
    ask_id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER NOT NULL REFERENCES survey,
    customer_id INTEGER NOT NULL REFERENCES customer ON DELETE CASCADE,
    way TEXT CHECK (way IN ('in_person', 'paper', 'phone', 'sms', 'email', 'post')),
    at INTEGER NOT NULL,
    day INTEGER NOT NULL,
    token TEXT NOT NULL UNIQUE CHECK (length(token) = 6)
) STRICT;
CREATE INDEX survey_ask_customer ON survey_ask (customer_id, day);
CREATE INDEX survey_ask_survey ON survey_ask (survey_id, day);

-- `at` is known only while it is known who answered: a second in a shop's day may point at somebody.
CREATE TABLE survey_response (
    response_id INTEGER PRIMARY KEY AUTOINCREMENT,
    survey_id INTEGER NOT NULL REFERENCES survey,
    customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
    ask_id INTEGER UNIQUE REFERENCES survey_ask ON DELETE SET NULL,
    way TEXT NOT NULL CHECK (way IN ('in_person', 'paper', 'phone', 'sms', 'email', 'post')),
    day INTEGER NOT NULL,
    at INTEGER,
    CONSTRAINT nothing_points_at_nobody CHECK (customer_id IS NOT NULL OR (at IS NULL AND ask_id IS NULL))
) STRICT;
CREATE INDEX survey_response_customer ON survey_response (customer_id, day) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_response_survey ON survey_response (survey_id, day);

-- `customer_id` and `day` are those of the response: scores of years are read from the index alone. `words` are sealed
-- with the customer's key, or the shop's where nobody is known.
CREATE TABLE survey_answer (
    answer_id INTEGER PRIMARY KEY AUTOINCREMENT,
    response_id INTEGER NOT NULL REFERENCES survey_response ON DELETE CASCADE,
    question_id INTEGER NOT NULL REFERENCES survey_question,
    customer_id INTEGER REFERENCES customer ON DELETE CASCADE,
    day INTEGER NOT NULL,
    number INTEGER CHECK (number BETWEEN 0 AND 10),
    words BLOB,
    UNIQUE (response_id, question_id),
    CONSTRAINT a_number_or_words CHECK (number IS NULL OR words IS NULL)
) STRICT;
CREATE INDEX survey_answer_customer ON survey_answer (customer_id) WHERE customer_id IS NOT NULL;
CREATE INDEX survey_answer_scores ON survey_answer (question_id, day, number, customer_id) WHERE number IS NOT NULL;
"""

_STANDS = "EXISTS (SELECT 1 FROM consent_standing WHERE customer_id = NEW.customer_id AND purpose = {purpose})"
_FROZEN = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND restricted = 1)"
_OF_AGE = "EXISTS (SELECT 1 FROM customer WHERE customer_id = NEW.customer_id AND adult = 'yes')"
_FEEDBACK = _STANDS.format(purpose="'feedback'")
_BY_WAY = "CASE WHEN NEW.way IN ('in_person', 'paper') THEN 'feedback' ELSE 'invitations.' || NEW.way END"
_WAS_ASKED = """(
    EXISTS (SELECT 1 FROM survey_ask WHERE survey_id = {row}.survey_id)
    OR EXISTS (SELECT 1 FROM survey_response WHERE survey_id = {row}.survey_id)
)"""

_ASKING = f"""
CREATE TRIGGER survey_ask_is_agreed_to BEFORE INSERT ON survey_ask
WHEN NEW.way IS NULL OR NOT {_OF_AGE} OR NOT {_STANDS.format(purpose=_BY_WAY)}
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-asking-consent');
END;
CREATE TRIGGER survey_ask_is_not_restricted BEFORE INSERT ON survey_ask
WHEN {_FROZEN}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER survey_ask_is_not_changed BEFORE UPDATE ON survey_ask
WHEN NEW.ask_id <> OLD.ask_id OR NEW.survey_id <> OLD.survey_id OR NEW.customer_id <> OLD.customer_id
    OR NEW.at <> OLD.at OR NEW.day <> OLD.day OR NEW.token <> OLD.token OR NEW.way IS NOT NULL
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

_ANSWERING = f"""
CREATE TRIGGER survey_response_is_agreed_to BEFORE INSERT ON survey_response
WHEN NEW.customer_id IS NOT NULL AND NOT ({_OF_AGE} AND {_FEEDBACK})
BEGIN
    SELECT RAISE(ABORT, 'lr:needs-answer-consent');
END;
CREATE TRIGGER survey_response_is_not_restricted BEFORE INSERT ON survey_response
WHEN {_FROZEN}
BEGIN
    SELECT RAISE(ABORT, 'lr:restricted');
END;
CREATE TRIGGER survey_response_answers_its_own_ask BEFORE INSERT ON survey_response
WHEN NEW.ask_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM survey_ask
    WHERE ask_id = NEW.ask_id AND survey_id = NEW.survey_id AND customer_id = NEW.customer_id
)
BEGIN
    SELECT RAISE(ABORT, 'lr:stays-with-its-customer');
END;
CREATE TRIGGER survey_response_only_loses BEFORE UPDATE ON survey_response
WHEN NEW.response_id <> OLD.response_id OR NEW.survey_id <> OLD.survey_id OR NEW.way <> OLD.way OR NEW.day <> OLD.day
    OR (NEW.customer_id IS NOT OLD.customer_id AND NEW.customer_id IS NOT NULL)
    OR (NEW.ask_id IS NOT OLD.ask_id AND NEW.ask_id IS NOT NULL)
    OR (NEW.at IS NOT OLD.at AND NEW.at IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER survey_answer_is_of_its_response BEFORE INSERT ON survey_answer
WHEN NOT EXISTS (
    SELECT 1 FROM survey_response AS response JOIN survey_question AS asked ON asked.survey_id = response.survey_id
    WHERE response.response_id = NEW.response_id AND asked.question_id = NEW.question_id
        AND response.customer_id IS NEW.customer_id AND response.day = NEW.day
)
BEGIN
    SELECT RAISE(ABORT, 'lr:stays-with-its-customer');
END;
CREATE TRIGGER survey_answer_only_loses BEFORE UPDATE ON survey_answer
WHEN NEW.answer_id <> OLD.answer_id OR NEW.response_id <> OLD.response_id OR NEW.question_id <> OLD.question_id
    OR NEW.day <> OLD.day OR NEW.number IS NOT OLD.number
    OR (NEW.customer_id IS NOT OLD.customer_id AND NEW.customer_id IS NOT NULL)
    OR (NEW.words IS NOT OLD.words AND NEW.words IS NOT NULL)
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

# What customers read is what they answered: other words are another version.
_WORDS_STAND = f"""
CREATE TRIGGER survey_stands_once_asked BEFORE UPDATE ON survey
WHEN NEW.survey_id <> OLD.survey_id OR NEW.series <> OLD.series OR NEW.version <> OLD.version
    OR ((NEW.kind <> OLD.kind OR NEW.title <> OLD.title) AND {_WAS_ASKED.format(row="OLD")})
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER survey_question_is_not_changed BEFORE UPDATE ON survey_question
WHEN {_WAS_ASKED.format(row="OLD")}
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER survey_question_is_not_added BEFORE INSERT ON survey_question
WHEN {_WAS_ASKED.format(row="NEW")}
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
CREATE TRIGGER survey_question_is_not_forgotten BEFORE DELETE ON survey_question
WHEN {_WAS_ASKED.format(row="OLD")}
BEGIN
    SELECT RAISE(ABORT, 'lr:append-only');
END;
"""

_ENDED = "(NEW.state IN ('refused', 'withdrawn') OR (NEW.state IN ('expired', 'invalidated') AND NEW.is_over = 1))"
_NAMES_NOBODY = """    UPDATE survey_answer SET customer_id = NULL, words = NULL WHERE customer_id = NEW.customer_id;
    UPDATE survey_response SET customer_id = NULL, ask_id = NULL, at = NULL WHERE customer_id = NEW.customer_id;
    DELETE FROM survey_ask WHERE customer_id = NEW.customer_id;
"""
# While `feedback` is left, that they were asked stays: they still rest. Over which channel is forgotten.
_GOES = """
CREATE TRIGGER survey_answers_go_{verb} AFTER {event} ON consent_now
WHEN {ended} AND NEW.purpose = 'feedback'
BEGIN
{names_nobody}END;
CREATE TRIGGER survey_channel_goes_{verb} AFTER {event} ON consent_now
WHEN {ended} AND NEW.purpose LIKE 'invitations.%'
BEGIN
    DELETE FROM survey_ask WHERE customer_id = NEW.customer_id AND 'invitations.' || way = NEW.purpose
        AND NOT EXISTS (
            SELECT 1 FROM consent_now
            WHERE customer_id = NEW.customer_id AND purpose = 'feedback'
                AND (state IN ('given', 'renewed') OR (state IN ('expired', 'invalidated') AND is_over = 0))
        );
    UPDATE survey_ask SET way = NULL
    WHERE customer_id = NEW.customer_id AND 'invitations.' || way = NEW.purpose;
END;
"""
_AGE = f"""
CREATE TRIGGER survey_answers_go_with_age AFTER UPDATE OF adult ON customer
WHEN OLD.adult = 'yes' AND NEW.adult <> 'yes'
BEGIN
{_NAMES_NOBODY}END;
"""

_SCORE = "once the link is gone it is a number on a day, which names nobody"
_REGISTERED = (
    Columns("survey_ask", "feedback", "number", "ask_id survey_id customer_id at day"),
    Columns("survey_ask", "feedback", "plain", "way token"),
    Columns("survey_response", "feedback", "number", "customer_id ask_id at"),
    Columns("survey_response", "feedback", "number", "response_id survey_id day", "keep", _SCORE),
    Columns("survey_response", "feedback", "plain", "way", "keep", _SCORE),
    Columns("survey_answer", "feedback", "number", "customer_id"),
    Columns("survey_answer", "feedback", "sealed", "words"),
    Columns("survey_answer", "feedback", "number", "answer_id response_id question_id day number", "keep", _SCORE),
)

SCRIPT = (
    _TABLES
    + _ASKING
    + _ANSWERING
    + _WORDS_STAND
    + "".join(
        _GOES.format(verb=event.lower(), event=event, ended=_ENDED, names_nobody=_NAMES_NOBODY)
        for event in ("INSERT", "UPDATE")
    )
    + _AGE
    + registered(*_REGISTERED)
)
