//! What the values of a discriminator are: of which kind, and which of them stands for which schema
//! where the document does not say so.

use super::Document;
use super::schema::{Discriminator, Kind, Pointer, Schema};
use super::tag::Tag;
use crate::maps::{HashMap, IndexMap};
use crate::words::words;

/// Completes the mapping of each discriminator: a value has the kind that the property of its variant
/// has; a schema that no value is mapped to has its name for a value, or else one of those that the
/// property may have; and so it has all other values that no other schema may have.
pub(super) fn settle(document: &mut Document) {
    let mut settled: HashMap<Pointer, IndexMap<Tag, String>> = HashMap::default();
    document.each_schema(&mut |schema| {
        if let Kind::Union {
            discriminator: Some(discriminator),
            ..
        } = &schema.kind
        {
            let mut mapping = Mapping::of(document, schema, discriminator);
            mapping.complete();
            settled.insert(schema.pointer.clone(), mapping.known);
        }
    });
    document.each_schema_mut(&mut |schema| {
        if let Kind::Union {
            discriminator: Some(discriminator),
            ..
        } = &mut schema.kind
            && let Some(known) = settled.get(&schema.pointer)
        {
            discriminator.mapping.clone_from(known);
        }
    });
}

/// The mapping of a discriminator while it is completed.
struct Mapping<'d> {
    known: IndexMap<Tag, String>,
    all: Vec<Variant<'d>>,
    /// The variants that no value stands for.
    open: Vec<Variant<'d>>,
}

/// A variant that is a schema with a name.
#[derive(Clone)]
struct Variant<'d> {
    name: &'d str,
    /// The schema of the property that tells it apart.
    property: Option<&'d Schema>,
    /// The values that the property may have; any, if there are none.
    values: Vec<Tag>,
}

impl<'d> Mapping<'d> {
    fn of(document: &'d Document, union: &'d Schema, discriminator: &'d Discriminator) -> Self {
        let named = |schema: &'d Schema| {
            let property = document.resolve(schema).kind.properties();
            let property = property.and_then(|own| own.get(&discriminator.property));
            property.map(|property| document.resolve(&property.schema))
        };
        let variants = document.variants(union);
        // Where a variant does not say what the property is, the others do.
        let anywhere = variants.iter().find_map(|variant| named(variant));
        let variants = variants.into_iter().filter_map(|variant| {
            let own = named(variant);
            Some(Variant {
                name: variant.reference()?,
                property: own.or(anywhere),
                values: own.map(Schema::listed).unwrap_or_default(),
            })
        });
        let variants: Vec<_> = variants.collect();
        let kinds: HashMap<&str, &Schema> = variants
            .iter()
            .filter_map(|variant| Some((variant.name, variant.property?)))
            .collect();
        let mapping = discriminator.mapping.iter().map(|(tag, target)| {
            let property = kinds.get(target.as_str()).copied().or(anywhere);
            let typed = property.and_then(|property| property.tag(&tag.text()));
            (typed.unwrap_or_else(|| tag.clone()), target.clone())
        });
        let known: IndexMap<_, _> = mapping.collect();
        let mut open = variants.clone();
        open.retain(|variant| known.values().all(|target| target != variant.name));
        let all = variants;
        Self { known, all, open }
    }

    fn complete(&mut self) {
        // Of a schema that stands there twice, once is enough.
        let mut seen = Vec::new();
        self.open.retain(|variant| {
            let is_new = !seen.contains(&variant.name);
            seen.push(variant.name);
            is_new
        });
        self.take(|variant, _| variant.named());
        self.take(|variant, free| only(free, |_| true).filter(|_| variant.values.len() == 1));
        self.take(|variant, free| {
            only(free, |value| {
                words(&value.text()).concat() == words(variant.name).concat()
            })
        });
        self.take(|variant, free| {
            let name = words(variant.name);
            only(free, |value| {
                let value = words(&value.text());
                !value.is_empty() && name.windows(value.len()).any(|part| part == value)
            })
        });
        // One value and one schema are left.
        if let [variant] = self.open.as_slice()
            && let free = self.free(variant)
            && let [value] = free.as_slice()
            && variant.values.len() > 1
        {
            self.known.insert(value.clone(), variant.name.to_owned());
            self.open.clear();
        }
        self.take_own();
    }

    /// Gives each variant all values that only it may have: it stands under several.
    fn take_own(&mut self) {
        for variant in &self.all {
            for value in &variant.values {
                let mut others = self.all.iter().filter(|other| other.name != variant.name);
                let is_own =
                    others.all(|other| !other.values.is_empty() && !other.values.contains(value));
                if is_own && !self.known.contains_key(value) {
                    self.known.insert(value.clone(), variant.name.to_owned());
                }
            }
        }
    }

    /// Gives each open variant the value that is found for it among those that nothing has, unless
    /// several variants would have it.
    fn take(&mut self, find: impl Fn(&Variant<'d>, &[Tag]) -> Option<Tag>) {
        let found: Vec<Option<Tag>> = self
            .open
            .iter()
            .map(|variant| find(variant, &self.free(variant)))
            .collect();
        let mut left = Vec::new();
        for (index, variant) in std::mem::take(&mut self.open).into_iter().enumerate() {
            let is_alone = found.iter().filter(|other| **other == found[index]).count() == 1;
            match &found[index] {
                Some(value) if is_alone && !self.known.contains_key(value) => {
                    self.known.insert(value.clone(), variant.name.to_owned());
                }
                Some(_) | None => left.push(variant),
            }
        }
        self.open = left;
    }

    /// The values that a variant may have, and that stand for no other.
    fn free(&self, variant: &Variant<'d>) -> Vec<Tag> {
        let values = variant.values.iter();
        let values = values.filter(|value| !self.known.contains_key(*value));
        values.cloned().collect()
    }
}

impl Variant<'_> {
    /// Its name as a value, if the property may have it.
    fn named(&self) -> Option<Tag> {
        let tag = match self.property {
            Some(property) => property.tag(self.name)?,
            None => Tag::Text(self.name.to_owned()),
        };
        (self.values.is_empty() || self.values.contains(&tag)).then_some(tag)
    }
}

/// The only value of which something holds.
fn only(values: &[Tag], holds: impl Fn(&Tag) -> bool) -> Option<Tag> {
    let mut found = values.iter().filter(|value| holds(value));
    let first = found.next()?;
    found.next().is_none().then(|| first.clone())
}
