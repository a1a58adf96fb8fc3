//! Where the examples of the document show values of a type.

use serde_json::Value;

use crate::api::build::fitting::{filled, fits, variant};
use crate::api::examples::{Example, ExamplePart};
use crate::api::{Api, Envelope, Form, Shape, Struct, Type};
use crate::document::join;
use crate::maps::HashMap;

/// How many types and values are around a value at most.
const DEEPEST: u32 = 300;

/// Where a value of a type is shown.
pub(super) struct Place<'a> {
    example: usize,
    pointer: String,
    pub(super) value: &'a Value,
}

impl Place<'_> {
    pub(super) fn part(&self, api: &Api) -> ExamplePart {
        let Example { file, name, .. } = &api.examples[self.example];
        ExamplePart::Shown {
            file: file.clone(),
            name: name.clone(),
            pointer: self.pointer.clone(),
        }
    }
}

/// For each type that is shown, the places that show all of its properties that are shown at all,
/// the one with the most of them first.
pub(super) fn shown(api: &Api) -> HashMap<Type, Vec<Place<'_>>> {
    let mut walk = Walk {
        api,
        example: 0,
        path: Vec::new(),
        depth: 0,
        places: HashMap::default(),
    };
    for (index, example) in api.examples.iter().enumerate() {
        walk.example = index;
        let (ty, value) = (example.content.value(), &*example.value);
        match example.content.envelope {
            Envelope::None => walk.visit(&ty, value),
            Envelope::Data | Envelope::List | Envelope::Page => {
                walk.within(Step::Name("data"), &ty, value.get("data"));
            }
        }
    }
    for places in walk.places.values_mut() {
        // Of two that show as much, the first one stays first.
        places.sort_by_key(|place| std::cmp::Reverse(size(place.value)));
    }
    walk.places
}

/// How much a value shows: its properties that are not null.
fn size(value: &Value) -> usize {
    let properties = value
        .as_object()
        .into_iter()
        .flat_map(|value| value.values());
    properties.filter(|value| !value.is_null()).count()
}

/// A step into a value.
#[derive(Clone, Copy)]
enum Step<'a> {
    Name(&'a str),
    Index(usize),
}

struct Walk<'a> {
    api: &'a Api,
    /// The example that the walk is in, and where.
    example: usize,
    path: Vec<Step<'a>>,
    depth: u32,
    places: HashMap<Type, Vec<Place<'a>>>,
}

impl<'a> Walk<'a> {
    fn within(&mut self, step: Step<'a>, ty: &Type, value: Option<&'a Value>) {
        if let Some(value) = value.filter(|value| !value.is_null()) {
            self.path.push(step);
            self.visit(ty, value);
            self.path.pop();
        }
    }

    fn visit(&mut self, ty: &Type, value: &'a Value) {
        // Unions that are variants of each other lead nowhere.
        if self.depth < DEEPEST {
            self.depth += 1;
            self.look_into(ty, value);
            self.depth -= 1;
        }
    }

    fn look_into(&mut self, ty: &Type, value: &'a Value) {
        match ty {
            Type::Scalar(_) | Type::Param(..) => {}
            Type::Optional(inner) | Type::Boxed(inner) => self.visit(inner, value),
            Type::List(item) => {
                for (index, value) in value.as_array().into_iter().flatten().enumerate() {
                    self.within(Step::Index(index), item, Some(value));
                }
            }
            Type::Map(_, inner) => {
                for (name, value) in value.as_object().into_iter().flatten() {
                    self.within(Step::Name(name), inner, Some(value));
                }
            }
            Type::Named(name, arguments) => {
                let api = self.api;
                match api.types.get(name).map(|definition| &definition.shape) {
                    Some(Shape::Struct(object)) => {
                        self.note(ty, Some(object), value);
                        for field in &object.fields {
                            let inner = filled(&field.ty, arguments);
                            self.within(Step::Name(&field.wire), &inner, value.get(&field.wire));
                        }
                    }
                    Some(Shape::Union(union)) => {
                        self.note(ty, None, value);
                        let variant = variant(api, union, arguments, value);
                        // Of a class that stands alone, nothing is shown.
                        let variant =
                            variant.filter(|variant| !matches!(variant.form, Form::Class(_)));
                        if let Some(variant) = variant {
                            self.visit(&filled(&variant.ty, arguments), value);
                        }
                    }
                    Some(Shape::Enumeration(_)) => self.note(ty, None, value),
                    None => {}
                }
            }
        }
    }

    /// Notes where a value is shown, unless what was noted before shows as much.
    fn note(&mut self, ty: &Type, object: Option<&Struct>, value: &'a Value) {
        let noted = self.places.get(ty).map_or(&[][..], Vec::as_slice);
        let shows = |value: &Value, name: &str| value.get(name).is_some_and(|it| !it.is_null());
        let is_new =
            |name: &str| shows(value, name) && !noted.iter().any(|other| shows(other.value, name));
        let mut fields = object.into_iter().flat_map(|object| &object.fields);
        let is_larger = noted.iter().all(|other| size(other.value) < size(value));
        if (is_larger || fields.any(|field| is_new(&field.wire))) && fits(self.api, ty, value) {
            let pointer = self
                .path
                .iter()
                .fold(String::new(), |pointer, step| match step {
                    Step::Name(name) => join(&pointer, name),
                    Step::Index(index) => join(&pointer, &index.to_string()),
                });
            let place = Place {
                example: self.example,
                pointer,
                value,
            };
            self.places.entry(ty.clone()).or_default().push(place);
        }
    }
}
