//! Values are read and written as the tables say.

use std::collections::BTreeMap;
use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

use crate::wire::distinctions::Properties;
use crate::wire::{Form, alternatives, candidates, object, open_enum, tagged_enum, tagged_union};
use crate::{DateTime, Id, Page, Patch, Unknown, UnknownValue};

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Agent {
    id: i32,
    type_: Option<String>,
    tags: Option<Vec<String>>,
    scores: Option<BTreeMap<String, i32>>,
    boss: Option<Contact>,
    colour: Option<Colour>,
    period: Option<Period>,
}

object! {
    Agent {
        required id: "id",
        optional type_: "type",
        optional tags: ["tags"],
        optional scores: {"scores"},
        optional boss: "boss",
        optional colour: "colour",
        optional period: "period",
    }
}

/// Scalars of all kinds, and what they may come as.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Meters {
    size: u8,
    sizes: Option<Vec<Option<i64>>>,
    big: Option<i128>,
    name: Option<String>,
    colours: Option<Vec<Colour>>,
    count: Option<i32>,
    share: Option<f64>,
    on: Option<bool>,
}

object! {
    Meters {
        required size: "size" as Whole,
        optional sizes: "sizes" as List<Nullable<Whole>>,
        optional big: "big" as Whole,
        optional name: "name" as LooseText,
        optional colours: "colours" as List<LooseText>,
        optional count: "count" as LooseScalar,
        optional share: "share" as LooseScalar,
        optional on: "on" as LooseScalar,
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Totals {
    of: Option<String>,
    totals: BTreeMap<String, u64>,
}

object! {
    Totals {
        optional of: "of",
        ..totals as Whole,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Nobody {}

object! { Nobody {} }

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Badge {
    number: i64,
}

object! {
    Badge tagged "_type" = "Badge" {
        required number: "number",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Edit {
    name: Patch<String>,
    tags: Patch<Vec<String>>,
}

object! {
    Edit {
        patch name: "name",
        patch tags: ["tags"],
    }
}

#[derive(Debug, Clone, PartialEq)]
struct Slot {
    owner: Option<String>,
    guests: Option<Vec<i32>>,
}

object! {
    Slot {
        nullable owner: "owner",
        nullable guests: ["guests"],
    }
}

#[derive(Clone, PartialEq)]
pub(super) struct Labels {
    id: Option<i32>,
    others: BTreeMap<String, Value>,
}

object! {
    Labels {
        optional id: "id",
        ..others is screened but "_type",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Counts {
    id: i32,
    counts: BTreeMap<String, Option<Badge>>,
}

object! {
    Counts {
        required id: "id",
        ..counts,
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Contact {
    Agent(Box<Agent>),
    Nobody(Nobody),
    Badge(Badge),
    Labels(Labels),
    Unknown(Unknown),
}

tagged_union! {
    Contact by "_type" {
        Agent = "Agent",
        Nobody = "Nobody",
        Badge = "Badge",
        Labels = "Labels",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) struct Success<T> {
    data: T,
}

object! {
    Success<T> {
        required data: "data",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Outcome<T> {
    Success(Success<T>),
    Nobody(Nobody),
    Unknown(Unknown),
}

tagged_union! {
    Outcome<T> by "_type" {
        Success = "Success",
        Nobody = "Nobody",
    }
}

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Colour {
    Red,
    Green,
    Unknown(UnknownValue),
}

open_enum! {
    Colour {
        Red = "red",
        Green = "green",
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Period {
    Today,
    PreviousWeek,
    Unknown(Unknown),
}

tagged_enum! {
    Period by "_type" {
        Today = "Today",
        PreviousWeek = "PreviousWeek",
    }
}

#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant)] // As in the emitted crate.
pub(super) enum Anything {
    Text(String),
    List(Vec<i32>),
    Whole(i64),
    Broken(f64),
    Flag(bool),
    Agent(Agent),
    Badge(Badge),
    Short(Edit),
    Long(Success<i32>),
    Nobody(Nobody),
    Unknown(Unknown),
}

alternatives! {
    Anything by "_type" {
        Text: Text,
        List: Array,
        Whole: Integer,
        Broken: Number,
        Flag: Boolean,
        Agent: Object { required: &["id"], known: &["id", "type"] },
        Badge: Tagged("Badge"),
        Short: Ambiguous("Twin") { required: &[], known: &["name", "tags"] },
        Long: Ambiguous("Twin") { required: &["data"], known: &["data"] },
        Nobody: Class("Nobody"),
    }
}

#[derive(Debug, Clone, PartialEq)]
enum Told {
    First(Agent),
    Half(Agent),
    Sure(Agent),
    Late(Agent),
    Kind(Agent),
    Odd(Agent),
    Unknown(Unknown),
}

alternatives! {
    Told by "tag" {
        First: Tagged(Integer(1)),
        Half: Tagged(Number(0.5)),
        Sure: Tagged(Boolean(true)),
        Late: Object { required: &["id"], known: &["id"], closed: [("/at/is", ["late"])] },
        Kind: Object { required: &["id"], known: &["id"], closed: [("/n", [Integer(2), Integer(3)])] },
        Odd: Object { required: &["id"], known: &["id"], closed: [("/at/is", ["odd"]), ("/n", [Integer(4), Integer(5)])] },
    }
}

#[derive(Debug, Clone, PartialEq)]
pub(super) enum Either<T> {
    Success(Success<T>),
    Text(String),
    Unknown(Unknown),
}

alternatives! {
    Either<T> by "_type" {
        Success: Object { required: &["data"], known: &["data"] },
        Text: Text,
    }
}

/// Reads, writes, and says what came out.
#[track_caller]
fn rewritten<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &Value) -> Value {
    let value: T = serde_json::from_str(&json.to_string()).unwrap();
    let written = serde_json::to_value(&value).unwrap();
    assert_eq!(serde_json::from_value::<T>(written.clone()).unwrap(), value);
    written
}

#[track_caller]
fn unchanged<T: DeserializeOwned + Serialize + PartialEq + Debug>(json: &Value) {
    assert_eq!(rewritten::<T>(json), *json);
}

#[track_caller]
fn error<T: DeserializeOwned + Debug>(json: &str) -> String {
    serde_json::from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn the_tag_decides_wherever_it_stands() {
    for text in [
        r#"{"_type":"Agent","id":1,"tags":["a"]}"#,
        r#"{"id":1,"_type":"Agent","tags":["a"]}"#,
        r#"{"id":1,"tags":["a"],"_type":"Agent"}"#,
    ] {
        let contact: Contact = serde_json::from_str(text).unwrap();
        assert_eq!(contact.tag(), Some("Agent"));
        assert!(
            matches!(contact, Contact::Agent(agent) if agent.id == 1 && agent.tags == Some(vec!["a".to_owned()]))
        );
    }
}

#[test]
fn a_variant_is_written_with_its_tag_and_its_class_without() {
    let badge = json!({"number": 1, "_type": "Badge"});
    unchanged::<Contact>(&badge);
    unchanged::<Contact>(&json!({"_type": "Nobody"}));
    unchanged::<Nobody>(&json!({}));
    unchanged::<Agent>(&json!({"id": 1, "boss": {"id": 2, "boss": badge, "_type": "Agent"}}));
    assert!(
        !serde_json::to_string(&Success { data: 1 })
            .unwrap()
            .contains("_type")
    );
}

#[test]
fn a_class_that_must_carry_its_tag_always_does() {
    unchanged::<Badge>(&json!({"number": 1, "_type": "Badge"}));
    assert_eq!(
        rewritten::<Badge>(&json!({"number": 1})),
        json!({"number": 1, "_type": "Badge"})
    );
}

#[test]
fn what_is_unknown_is_written_back_unchanged() {
    unchanged::<Contact>(&json!({"deep": [{"er": null}], "_type": "Robot"}));
    unchanged::<Contact>(&json!({"no": "tag"}));
    unchanged::<Contact>(&json!({"_type": 7}));
    unchanged::<Contact>(&json!("a string"));
    unchanged::<Contact>(&json!(["a", "list"]));
    unchanged::<Contact>(&json!(1.5));
    unchanged::<Vec<Contact>>(&json!([null]));
    unchanged::<Colour>(&json!("mauve"));
    unchanged::<Period>(&json!({"_type": "NextWeek", "of": 2030}));
    unchanged::<Anything>(&json!({"odd": 1}));
    assert_eq!(
        rewritten::<Agent>(&json!({"id": 1, "new": [1, 2]})),
        json!({"id": 1})
    );
}

#[test]
fn what_does_not_fit_its_variant_costs_nothing_but_itself() {
    for (odd, error) in [
        (
            json!({"_type": "Agent", "id": "seven\n", "name": "x"}),
            "`id`: invalid type: string \"seven\\n\"",
        ),
        (
            json!({"id": 2, "scores": {"a": 1, "b": "c"}, "_type": "Agent"}),
            r#"`scores["b"]`: invalid type"#,
        ),
        (json!({"_type": "Badge"}), "missing field `number`"),
        (
            json!({"id": 1, "tags": ["a", 4], "_type": "Agent"}),
            "`tags[1]`: invalid type",
        ),
    ] {
        let list = json!([{"number": 1, "_type": "Badge"}, odd, {"_type": "Nobody"}]);
        unchanged::<Vec<Contact>>(&list);
        let read: Vec<Contact> = serde_json::from_str(&list.to_string()).unwrap();
        let [
            Contact::Badge(_),
            Contact::Unknown(unknown),
            Contact::Nobody(_),
        ] = &read[..]
        else {
            panic!("{read:?}");
        };
        assert_eq!(*unknown.json(), odd);
        let why = unknown.error().unwrap();
        assert!(why.starts_with(error), "{why}");
        assert!(!why.contains(" at line "), "{why}");
    }
    let within = json!({"id": 1, "boss": {"id": 2, "boss": {"id": "x", "_type": "Agent"}, "_type": "Agent"}});
    let agent: Agent = serde_json::from_value(within).unwrap();
    let Some(Contact::Agent(boss)) = agent.boss else {
        panic!("the outer one fits");
    };
    assert!(matches!(&boss.boss, Some(Contact::Unknown(unknown)) if unknown.error().is_some()));
    for odd in [json!({"number": "1", "_type": "Badge"}), json!(["a"])] {
        unchanged::<Anything>(&odd);
        let read: Anything = serde_json::from_value(odd).unwrap();
        assert!(
            matches!(&read, Anything::Unknown(unknown) if unknown.error().is_some()),
            "{read:?}"
        );
    }
    let robot: Contact = serde_json::from_value(json!({"_type": "Robot"})).unwrap();
    assert!(matches!(&robot, Contact::Unknown(unknown) if unknown.error().is_none()));
}

#[test]
fn integers_may_have_a_fraction_of_nothing() {
    let json = r#"{"size": 7.0, "sizes": [1.0, null, -2e3], "big": 18446744073709551615}"#;
    let read: Meters = serde_json::from_str(json).unwrap();
    assert_eq!(
        serde_json::to_value(read).unwrap(),
        json!({"size": 7, "sizes": [1, null, -2000], "big": u64::MAX})
    );
    assert_eq!(rewritten::<Totals>(&json!({"a": 5.0})), json!({"a": 5}));
    assert!(error::<Totals>(r#"{"a": 1e300}"#).starts_with(r#"`["a"]`: invalid type"#));
    for (json, expected) in [
        (
            r#"{"size": 1.5}"#,
            "`size`: invalid type: floating point `1.5`, expected u8",
        ),
        (
            r#"{"size": 256}"#,
            "`size`: invalid value: integer `256`, expected u8",
        ),
        (
            r#"{"size": 256.0}"#,
            "`size`: invalid type: floating point `256.0`, expected u8",
        ),
        (
            r#"{"size": "7"}"#,
            "`size`: invalid type: string \"7\", expected u8",
        ),
        (r#"{"size": 1, "sizes": [2.5]}"#, "`sizes[0]`: invalid type"),
    ] {
        let error = error::<Meters>(json);
        assert!(error.starts_with(expected), "{error}");
    }
    for (json, is) in [
        (json!(3.0), json!(3)),
        (json!(3), json!(3)),
        (json!(3.5), json!(3.5)),
    ] {
        assert_eq!(rewritten::<Anything>(&json), is);
    }
}

#[test]
fn what_is_shown_as_another_scalar_is_read_and_written_as_its_own() {
    let read = |json: &Value| {
        let mut whole = json!({"size": 1});
        for (name, value) in json.as_object().unwrap() {
            whole[name] = value.clone();
        }
        let mut written = rewritten::<Meters>(&whole);
        written.as_object_mut().unwrap().remove("size");
        written
    };
    for (json, written) in [
        (
            json!({"name": 8_739_674_733_i64}),
            json!({"name": "8739674733"}),
        ),
        (json!({"name": 1.5}), json!({"name": "1.5"})),
        (json!({"name": true}), json!({"name": "true"})),
        (json!({"name": "plain \n"}), json!({"name": "plain \n"})),
        (
            json!({"colours": ["red", 7]}),
            json!({"colours": ["red", "7"]}),
        ),
        (json!({"count": "100"}), json!({"count": 100})),
        (json!({"count": " 7.0 "}), json!({"count": 7})),
        (json!({"count": -1.0}), json!({"count": -1})),
        (json!({"share": "0.5"}), json!({"share": 0.5})),
        (json!({"share": 2}), json!({"share": 2.0})),
        (json!({"on": "true"}), json!({"on": true})),
        (json!({"on": 0}), json!({"on": false})),
    ] {
        assert_eq!(read(&json), written);
    }
    for text in [
        r#"{"size": 1, "name": ["a"]}"#,
        r#"{"size": 1, "name": {}}"#,
        r#"{"size": 1, "count": "ten"}"#,
        r#"{"size": 1, "count": "1.5"}"#,
        r#"{"size": 1, "count": "99999999999"}"#,
        r#"{"size": 1, "share": "inf"}"#,
        r#"{"size": 1, "on": 2}"#,
        r#"{"size": 1, "on": "maybe"}"#,
    ] {
        error::<Meters>(text);
    }
}

#[test]
fn what_no_variant_can_hold_is_counted() {
    let before = (Unknown::count(), Unknown::unfit_count());
    let text = r#"[{"_type":"Badge"},{"_type":"Robot"},{"_type":"Badge","number":1}]"#;
    serde_json::from_str::<Vec<Contact>>(text).unwrap();
    // Other tests count at the same time.
    assert!(Unknown::count() >= before.0 + 2);
    assert!(Unknown::unfit_count() > before.1);
}

#[test]
fn what_is_no_json_is_an_error_and_nothing_unknown() {
    for text in [
        r#"{"_type":"Badge""#,
        r#"{"number":1,"_type":"Badge""#,
        r#"{"_type":"Badge","number":01}"#,
    ] {
        error::<Contact>(text);
    }
}

#[test]
fn the_form_with_the_most_known_properties_is_tried_first_and_of_equals_the_first() {
    let object = |known| {
        Form::Object(Properties {
            required: &["id"],
            known,
            closed: &[],
        })
    };
    let (few, many) = (object(&["id"]), object(&["id", "name"]));
    let agent = json!({"id": 1, "name": "Ada"});
    let tried = candidates(&agent, "_type", &[few, many, few, many]);
    assert_eq!(tried, [1, 3, 0, 2]);
}

#[test]
fn tags_of_any_kind_are_read_and_written_as_that_kind() {
    for (json, is_known) in [
        (json!({"id": 1, "tag": 1}), true),
        (json!({"id": 1, "tag": 0.5}), true),
        (json!({"id": 1, "tag": true}), true),
        (
            json!({"id": 1, "n": 9, "tag": "1", "at": {"is": "other"}}),
            false,
        ),
    ] {
        let told: Told = serde_json::from_value(json.clone()).unwrap();
        let is_tagged = matches!(told, Told::First(_) | Told::Half(_) | Told::Sure(_));
        assert_eq!(is_tagged, is_known, "{json}");
        if is_known {
            unchanged::<Told>(&json);
        }
    }
    let told: Told = serde_json::from_str(r#"{"id": 1, "tag": 1.0}"#).unwrap();
    assert!(matches!(told, Told::First(_)));
}

#[test]
fn a_value_that_a_variant_cannot_have_rules_it_out() {
    let read = |json: Value| serde_json::from_value::<Told>(json).unwrap();
    let nested = |is: &str| json!({"id": 1, "at": {"is": is}});
    assert!(matches!(read(nested("late")), Told::Late(_)));
    assert!(matches!(read(nested("odd")), Told::Kind(_)));
    assert!(matches!(
        read(json!({"id": 1, "n": 5, "at": {"is": "odd"}})),
        Told::Odd(_)
    ));
    assert!(matches!(
        read(json!({"id": 1, "n": 2, "at": {"is": "x"}})),
        Told::Kind(_)
    ));
    // Of lists of values, new editions have more.
    assert!(matches!(
        read(json!({"id": 1, "n": 9, "at": {"is": "x"}})),
        Told::Kind(_)
    ));
    assert!(matches!(
        read(json!({"id": 1, "at": {"is": null}})),
        Told::Late(_)
    ));
}

#[test]
fn what_is_required_and_null_is_written_as_null() {
    unchanged::<Slot>(&json!({"owner": null, "guests": null}));
    unchanged::<Slot>(&json!({"owner": "Ada", "guests": [1]}));
    let absent: Slot = serde_json::from_str("{}").unwrap();
    assert_eq!(
        serde_json::to_string(&absent).unwrap(),
        r#"{"owner":null,"guests":null}"#
    );
    assert!(error::<Slot>(r#"{"guests":[1,"x"]}"#).starts_with("`guests[1]`: "));
}

#[test]
fn other_properties_are_kept_where_there_may_be_any() {
    unchanged::<Labels>(&json!({"id": 1, "colour": "red", "deep": {"er": [null]}}));
    unchanged::<Counts>(&json!({"id": 1, "a": {"number": 1, "_type": "Badge"}, "b": null}));
    assert!(
        error::<Counts>(r#"{"id": 1, "a": {"number": "x"}}"#)
            .starts_with(r#"`["a"].number`: invalid type"#)
    );
    for tag_first in [
        r#"{"_type":"Labels","id":1,"colour":"red"}"#,
        r#"{"colour":"red","id":1,"_type":"Labels"}"#,
    ] {
        let contact: Contact = serde_json::from_str(tag_first).unwrap();
        let Contact::Labels(labels) = &contact else {
            panic!("{contact:?}");
        };
        assert_eq!(labels.others.keys().collect::<Vec<_>>(), ["colour"]);
    }
}

#[test]
fn no_property_is_written_twice() {
    let others = BTreeMap::from(["id", "_type", "colour"].map(|name| (name.to_owned(), json!(2))));
    let labels = Labels {
        id: Some(1),
        others,
    };
    let text = serde_json::to_string(&labels).unwrap();
    assert_eq!(text, r#"{"id":1,"colour":2}"#);
    let text = serde_json::to_string(&Contact::Labels(labels)).unwrap();
    assert_eq!(text, r#"{"id":1,"colour":2,"_type":"Labels"}"#);
}

#[test]
fn an_unknown_value_is_never_equal_to_a_known_one() {
    assert_eq!(Colour::from("red"), Colour::Red);
    assert_eq!("red".parse(), Ok(Colour::Red));
    assert_eq!(Colour::from("mauve").to_string(), "mauve");
    assert_eq!(Colour::KNOWN, [Colour::Red, Colour::Green]);
    assert_eq!(Period::from("Today"), Period::Today);
}

#[test]
fn a_value_that_is_written_as_an_object_is_read_as_a_string_too() {
    unchanged::<Period>(&json!({"_type": "PreviousWeek"}));
    assert_eq!(
        rewritten::<Period>(&json!("Today")),
        json!({"_type": "Today"})
    );
}

#[test]
fn null_is_as_good_as_absent() {
    let agent =
        json!({"id": 1, "type": null, "tags": null, "scores": null, "boss": null, "colour": null});
    assert_eq!(rewritten::<Agent>(&agent), json!({"id": 1}));
    assert_eq!(
        error::<Agent>("{}"),
        "missing field `id` at line 1 column 2"
    );
}

#[test]
fn a_patch_leaves_sets_and_clears() {
    for json in [
        json!({}),
        json!({"name": "a"}),
        json!({"name": null}),
        json!({"tags": []}),
        json!({"tags": null}),
    ] {
        unchanged::<Edit>(&json);
    }
    let edit: Edit = serde_json::from_str(r#"{"name":null}"#).unwrap();
    assert_eq!(
        edit,
        Edit {
            name: Patch::Clear,
            tags: Patch::Leave
        }
    );
}

#[test]
fn generic_types_are_read_as_others() {
    unchanged::<Outcome<Agent>>(&json!({"data": {"id": 1}, "_type": "Success"}));
    unchanged::<Page<Outcome<i32>>>(
        &json!({"data": [{"data": 1, "_type": "Success"}, {"_type": "Odd"}], "meta": {"next": "/n"}}),
    );
    unchanged::<Page<i32>>(&json!({}));
    unchanged::<Vec<Either<i32>>>(&json!([{"data": 1}, "plain", {"other": 1}]));
}

#[test]
fn alternatives_are_told_apart_by_their_shape() {
    for (json, is) in [
        (json!("a"), "Text"),
        (json!([1]), "List"),
        (json!(1), "Whole"),
        (json!(1.5), "Broken"),
        (json!(true), "Flag"),
        (json!({"id": 1, "type": "x"}), "Agent"),
        (json!({"number": 1, "_type": "Badge"}), "Badge"),
        (json!({"name": "a", "_type": "Twin"}), "Short"),
        (json!({"data": 1, "_type": "Twin"}), "Long"),
        (json!("Nobody"), "Nobody"),
        (json!({"other": 1}), "Unknown"),
        (json!(null), "Unknown"),
    ] {
        unchanged::<Anything>(&json);
        let value: Anything = serde_json::from_value(json).unwrap();
        assert!(format!("{value:?}").starts_with(is), "{value:?} is no {is}");
    }
}

#[test]
fn errors_name_the_path() {
    for (json, expected) in [
        (r#"{"id":1,"tags":["a",4]}"#, "`tags[1]`: invalid type"),
        (
            r#"{"id":1,"scores":{"a":1,"b":"c"}}"#,
            r#"`scores["b"]`: invalid type"#,
        ),
    ] {
        let error = error::<Agent>(json);
        assert!(error.starts_with(expected), "{error}");
    }
    assert!(
        error::<Page<Agent>>(r#"{"data":[{"id":1},{}]}"#)
            .starts_with("`data[1]`: missing field `id`")
    );
}

#[test]
fn all_forms_of_an_instant_are_read_and_one_is_written() {
    for (read, written) in [
        ("2021-12-01T12:46:36Z", "2021-12-01T12:46:36Z"),
        ("2021-12-01T12:46:36.581Z", "2021-12-01T12:46:36.581Z"),
        ("2021-12-01T12:46:36.581Z[GMT]", "2021-12-01T12:46:36.581Z"),
        (
            "2021-12-01T12:46:36Z[Europe/Copenhagen]",
            "2021-12-01T12:46:36Z",
        ),
        ("2021-12-01T12:46:36.935", "2021-12-01T12:46:36.935Z"),
        ("2021-12-01T14:46:36+02:00", "2021-12-01T12:46:36Z"),
    ] {
        assert_eq!(rewritten::<DateTime>(&json!(read)), json!(written));
    }
    "yesterday".parse::<DateTime>().unwrap_err();
    assert!(error::<DateTime>("5").contains("expected a date and time"));
}

#[test]
fn a_time_that_no_calendar_has_is_kept_and_given_back() {
    let precise = "2021-12-01T12:46:36.1234567891Z";
    let beyond = "9999-12-31T23:59:59.999Z";
    let leap = "2016-12-31T23:59:60Z";
    let read = |text: &str| serde_json::from_value::<DateTime>(json!(text)).unwrap();
    for text in [
        beyond,
        precise,
        leap,
        "",
        "yesterday",
        "2021-02-30T00:00:00Z",
        "a.ä",
        ".é[1",
    ] {
        unchanged::<DateTime>(&json!(text));
        assert_eq!(read(text).text(), Some(text));
        let is_near_one = text == precise || text == leap;
        assert_eq!(read(text).timestamp().is_some(), is_near_one);
    }
    let nanoseconds = read("2021-12-01T12:46:36.123456789Z");
    assert_eq!(read(precise).timestamp(), nanoseconds.timestamp());
    assert_eq!(nanoseconds.text(), None);
    let mut times = [
        beyond,
        "2022-01-01T00:00:00Z",
        "",
        precise,
        "2021-12-01T12:46:36.123456789Z",
    ]
    .map(read);
    times.sort();
    let in_order = [
        "2021-12-01T12:46:36.123456789Z",
        precise,
        "2022-01-01T00:00:00Z",
        "",
        beyond,
    ];
    assert_eq!(times, in_order.map(read));
}

#[test]
fn an_id_is_a_uuid_or_what_it_is() {
    let uuid = "5f5ad3ff-0f4f-4b9a-9b5e-0d6c7f1c2b3a";
    for text in [
        uuid,
        "7",
        "",
        "5F5AD3FF-0F4F-4B9A-9B5E-0D6C7F1C2B3A",
        "5f5ad3ff0f4f4b9a9b5e0d6c7f1c2b3a",
    ] {
        unchanged::<Id>(&json!(text));
        let id = Id::from(text);
        assert_eq!(id.to_string(), text);
        assert_eq!(id.uuid().is_some(), text.len() > 1);
    }
    let parsed: uuid::Uuid = uuid.parse().unwrap();
    assert_eq!(Id::from(parsed), Id::from(uuid));
    assert_eq!(Id::from(uuid), parsed);
    assert_eq!(uuid::Uuid::try_from(Id::from(uuid)).unwrap(), parsed);
    uuid::Uuid::try_from(Id::from("7")).unwrap_err();
    error::<Id>("7");
}

#[test]
fn instants_are_those_of_the_system() {
    let text = DateTime::now().to_string();
    let instant: DateTime = text.parse().unwrap();
    let system = std::time::SystemTime::try_from(&instant).unwrap();
    assert_eq!(DateTime::try_from(system).unwrap(), instant);
    let beyond: DateTime = serde_json::from_str("\"9999-12-31T23:59:59.999Z\"").unwrap();
    assert!(std::time::SystemTime::try_from(beyond).is_err());
}
