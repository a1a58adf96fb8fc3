//! `src/operations/`: a service per tag, a method and a builder per operation.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::docs::{code, doc, sentence};
use super::file::{RustFile, one_line};
use super::ty::{Imports, ident};
use super::{bodies, parameters};
use crate::api::{
    Answer, Api, BodyForm, Encoding, Envelope, Operation, Param, Paths as _, Service,
};

const EMITTER: &str = "generator/src/emit/operations.rs";

/// Emits all services.
pub(super) fn emit(context: Context<'_>, files: &mut BTreeMap<String, String>) -> syn::Result<()> {
    let mut modules = Vec::new();
    for (index, service) in context.api.services.iter().enumerate() {
        let module = service.method.clone();
        let text = self::service(context, index, service)?;
        files.insert(format!("src/operations/{module}.rs"), text);
        modules.push(module);
    }
    modules.sort();
    let mut text = super::file::header(context, EMITTER);
    text.push_str(
        "//! The operations of the API: a module per service, a builder per operation.\n\n",
    );
    for module in &modules {
        let _ = writeln!(text, "pub mod {module};");
    }
    files.insert("src/operations/mod.rs".to_owned(), text);
    Ok(())
}

fn service(context: Context<'_>, index: usize, service: &Service) -> syn::Result<String> {
    let api = context.api;
    let mut file = RustFile::default();
    let mut imports = Imports::by_module();
    imports.root("Client");
    let name = ident(&service.type_name);
    let method = ident(&service.method);
    let docs = doc(&[format!("The service [`{method}`](Client::{method}).")]);
    file.item(quote! {
        #docs
        #[derive(Debug, Clone, Copy)]
        pub struct #name<'a> { client: &'a Client }
    })?;
    let tag = code(&service.tag);
    let accessor = doc(&match &service.description {
        Some(description) => vec![sentence(description), format!("Tag {tag}.")],
        None => vec![format!("The operations of the tag {tag}.")],
    });
    file.implementation(
        &quote! { impl Client },
        &[quote! {
            #accessor
            pub fn #method(&self) -> #name<'_> {
                #name { client: self }
            }
        }],
    )?;
    let operations: Vec<&Operation> = api.operations_of(index).collect();
    let calls: Vec<TokenStream> = operations
        .iter()
        .map(|operation| call(api, operation, &mut imports))
        .collect();
    file.implementation(&quote! { impl #name<'_> }, &calls)?;
    for operation in &operations {
        builder_type(api, operation, service, &mut file, &mut imports)?;
    }
    let is_paged = |operation: &&&Operation| operation.answer.page().is_some();
    let paged = operations.iter().filter(is_paged).count();
    let has_form = operations
        .iter()
        .filter_map(|operation| operation.body.as_ref())
        .any(|body| body.form == BodyForm::Multipart);
    let mut call = vec!["Call"];
    if paged > 0 {
        call.push("paged");
    }
    if paged < operations.len() {
        call.push("sends");
    }
    let decode: &[&str] = if paged < operations.len() {
        &["decode"]
    } else {
        &[]
    };
    let form: &[&str] = if has_form { &["Form"] } else { &[] };
    let is_styled = |param: &Param| param.encoding == Encoding::Styled;
    let has_style = operations
        .iter()
        .flat_map(|operation| &operation.params)
        .any(is_styled);
    let style: &[&str] = if has_style { &["Style"] } else { &[] };
    let lines = imports.lines(&[
        ("crate::http", decode),
        ("crate::http::call", &call),
        ("crate::http::multipart", form),
        ("crate::http::pairs", style),
    ]);
    Ok(file.finish(context, EMITTER, &code(&service.tag), &lines))
}

/// The documentation of an operation's method.
fn operation_docs(operation: &Operation) -> Vec<String> {
    let mut paragraphs = Vec::new();
    if let Some(title) = &operation.title {
        paragraphs.push(sentence(&one_line(title)));
    }
    if let Some(description) = &operation.description {
        paragraphs.push(sentence(description));
    }
    paragraphs.push(code(&format!("{} {}", operation.method, operation.path)));
    paragraphs
}

/// The method that begins a call.
fn call(api: &Api, operation: &Operation, imports: &mut Imports) -> TokenStream {
    let name = ident(&operation.name);
    let builder = ident(&operation.builder);
    let docs = doc(&operation_docs(operation));
    let deprecated = operation.deprecated.then(|| quote! { #[deprecated] });
    let (method, path) = (&operation.method, &operation.path);
    let mut arguments = Vec::new();
    let mut steps = Vec::new();
    for param in operation.arguments() {
        let (name, taken) = (ident(&param.name), imports.taken(&param.taken));
        arguments.push(quote! { #name: #taken });
        steps.push(parameters::send(param, &quote! { call }, imports));
    }
    let body = operation.required_body();
    if let Some(body) = body {
        let taken = imports.taken(&body.taken);
        arguments.push(quote! { body: #taken });
        steps.push(bodies::send(api, body, &quote! { call }, imports));
    }
    let mutable = (!steps.is_empty()).then(|| quote! { mut });
    // The code that writes a body is made where a program uses it, and not for all bodies in the
    // crate.
    let inline = body.map(|_| quote! { #[inline] });
    let many = (arguments.len() > 6).then(|| quote! { #[allow(clippy::too_many_arguments)] });
    quote! {
        #docs
        #deprecated
        #many
        #inline
        pub fn #name(&self, #(#arguments),*) -> #builder {
            let #mutable call = Call::new(self.client, #method, #path);
            #(#steps)*
            #builder { call }
        }
    }
}

/// The builder: a setter for everything that is optional.
fn builder_type(
    api: &Api,
    operation: &Operation,
    service: &Service,
    file: &mut RustFile,
    imports: &mut Imports,
) -> syn::Result<()> {
    let name = ident(&operation.builder);
    let docs = doc(&[format!(
        "A call of [`{}::{}`].",
        service.type_name, operation.name
    )]);
    file.item(quote! {
        #docs
        #[derive(Debug)]
        #[must_use = "a call does nothing before it is awaited or sent"]
        pub struct #name { call: Call }
    })?;
    let mut setters = Vec::new();
    for param in operation.setters() {
        let setter = ident(&param.name);
        let taken = imports.taken(&param.taken);
        let step = parameters::send(param, &quote! { self.call }, imports);
        let mut paragraphs = vec![match &param.description {
            Some(description) => sentence(description),
            None => format!("Sets {}.", code(&param.wire)),
        }];
        if param.description.is_some() {
            paragraphs.push(format!("Parameter {}.", code(&param.wire)));
        }
        let docs = doc(&paragraphs);
        let deprecated = param.deprecated.then(|| quote! { #[deprecated] });
        setters.push(quote! {
            #docs
            #deprecated
            pub fn #setter(mut self, #setter: #taken) -> Self {
                #step
                self
            }
        });
    }
    if let Some(body) = operation.optional_body() {
        let taken = imports.taken(&body.taken);
        let step = bodies::send(api, body, &quote! { self.call }, imports);
        let docs = doc(&[match &body.description {
            Some(description) => sentence(description),
            None => "Sets the body.".to_owned(),
        }]);
        setters.push(quote! {
            #docs
            #[inline]
            pub fn body(mut self, body: #taken) -> Self {
                #step
                self
            }
        });
    }
    if !setters.is_empty() {
        file.implementation(&quote! { impl #name }, &setters)?;
    }
    if let Some(item) = operation.answer.page() {
        let item = imports.spell(item);
        file.text(format!("paged!({name} => {item});"));
        return Ok(());
    }
    let output = imports.spell_rust(&operation.answer.given());
    let decode = match &operation.answer {
        Answer::Empty => "empty",
        Answer::Text => "text",
        Answer::Bytes => "bytes",
        Answer::Optional(_) => "optional",
        Answer::Json(content) => match content.envelope {
            Envelope::Data => "data",
            Envelope::List => "list",
            Envelope::None | Envelope::Page => "json",
        },
    };
    file.text(format!("sends!({name} => {output}, decode::{decode});"));
    Ok(())
}
