//! A program written against the crate of `base.yaml`, with everything that it offers. Compiled
//! against the crate of each edited document, it says what really breaks.

#![allow(deprecated)]

use dixa::operations::{lamps, rooms};
use dixa::types::*;
use dixa::{Client, DateTime, Error, Items, Page, Pages, Response, Unknown, UnknownValue, Uuid};

async fn calls(client: &Client, id: Uuid) -> Result<(), Error> {
    let service: lamps::Lamps<'_> = client.lamps();
    let list: lamps::List = service.list();
    let page: Page<Lamp> = list.room("Study").colour(Colour::Warm).await?;
    let list: lamps::List = service.list().maybe_room(Some("Study"));
    let _: Pages<Lamp> = list.maybe_colour(Some(Colour::Warm)).pages();
    let _: Items<Lamp> = service.list().items();
    let _: &[Lamp] = page.items();
    let input: CreateLampInput = CreateLampInput::new("Desk", "Study");
    let create: lamps::Create = service.create(input);
    let _: Lamp = create.await?;
    let get: lamps::Get = service.get(id);
    let _: Lamp = get.await?;
    let response: Response<Lamp> = service.get(id).send().await?;
    let _: Lamp = response.into_inner();
    let patch: lamps::Patch = service.patch(id, PatchLampInput::new());
    let _: () = patch.await?;
    let delete: lamps::Delete = service.delete(id);
    let _: () = delete.await?;
    let switch: lamps::UpdateSwitch = service.update_switch(id);
    let _: () = switch.body(SwitchLampInput::new()).await?;
    let switch = service.update_switch(id).maybe_body(None);
    let _: () = switch.await?;
    let events: lamps::ListEvents = service.list_events(id);
    let _: Vec<Event> = events.await?;
    let light: lamps::SetLight = service.set_light(id, SetLightInput::new(White::new(2700)));
    let _: () = light.await?;
    let report: lamps::GetReport = service.get_report("2021-12-01", "2021-12-31");
    let _: Report = report.await?;
    let service: rooms::Rooms<'_> = client.rooms();
    let list: rooms::List = service.list();
    let _: Vec<Room> = list.await?;
    Ok(())
}

fn received(lamp: Lamp, bulb: Bulb, report: Report, room: Room) {
    let _: (Uuid, String, i32) = (lamp.id, lamp.name, lamp.watts);
    let _: (Option<Colour>, Option<Bulb>) = (lamp.colour, lamp.bulb);
    let _: Option<String> = bulb.socket;
    let _: (i64, Option<i32>) = (report.watts, report.lamps);
    let _: (String, Option<i32>) = (room.name, room.floor);
}

fn sent() {
    let create = CreateLampInput::new("Desk", "Study")
        .note("From the attic")
        .colour(Colour::Cold)
        .maybe_note(None::<&str>)
        .maybe_colour(Some(Colour::Warm));
    let _: (String, String) = (create.name, create.room);
    let _: (Option<String>, Option<Colour>) = (create.note, create.colour);
    let patch = PatchLampInput::new().name("Shelf").note("New");
    let patch = patch.maybe_name(None::<&str>).maybe_note(Some("New"));
    let _: (dixa::Patch<String>, dixa::Patch<String>) = (patch.name, patch.note);
    let _ = PatchLampInput::default();
    let switch = SwitchLampInput::default().slowly(true);
    let _: Option<bool> = switch.maybe_slowly(None).slowly;
    let _: Light = SetLightInput::new(Party::default()).light;
    let _: Option<Vec<String>> = Party::new().colours(["red", "blue"]).colours;
    let _: Party = Party::new().maybe_colours(Some(["red"]));
    let _: i32 = White::new(2700).kelvin;
}

fn unions(event: Event, light: Light) {
    let _: Option<DateTime> = event.at();
    let _: (Option<&str>, Option<&str>) = (event.tag(), light.tag());
    match event {
        Event::SwitchedOn(SwitchedOn { at, watts, .. }) => {
            let _: (DateTime, i32) = (at, watts);
        }
        Event::SwitchedOff(SwitchedOff { at, reason, .. }) => {
            let _: (DateTime, Option<String>) = (at, reason);
        }
        Event::Unknown(unknown) => {
            let _: Unknown = unknown;
        }
        _ => {}
    }
    let _: [Light; 2] = [White::new(2700).into(), Light::from(Party::new())];
    match light {
        Light::White(white) => {
            let _: White = white;
        }
        Light::Party(party) => {
            let _: Party = party;
        }
        _ => {}
    }
}

fn enumerations(colour: Colour) {
    let _: &[Colour] = Colour::KNOWN;
    let _: [Colour; 3] = ["Warm".into(), String::from("Cold").into(), Colour::Warm];
    let _: Result<Colour, _> = "Warm".parse::<Colour>();
    let _: (&str, &str, String) = (colour.as_str(), colour.as_ref(), colour.to_string());
    let _ = std::collections::HashSet::from([colour.clone()]);
    let _ = std::collections::BTreeSet::from([colour.clone()]);
    match colour {
        Colour::Warm | Colour::Cold => {}
        Colour::Unknown(unknown) => {
            let _: UnknownValue = unknown;
        }
        _ => {}
    }
}

fn main() {
    let _ = (calls, received, sent, unions, enumerations);
}
