//! The line that tells one copy of a product from others.

use crate::diagnostic::Arg;
use crate::model::pocket::Edition;
use crate::output::print::PRINT_PAGE;
use crate::output::print::code::edition_code;
use crate::output::print::composer::Composer;
use crate::output::print::document::{Document, EditionLine};
use crate::output::print::product::Product;
use crate::output::print::qr::modules;
use crate::output::site::address;

/// How wide a QR code is printed, quiet zone included, in mm; creases and office printers need no less.
const QR_SIDE: f64 = 20.0;

/// The edition line of a document whose panels are composed.
pub fn edition_line(
    composer: &Composer<'_>,
    product: &Product,
    document: &Document,
) -> EditionLine {
    let edition = |name: String| {
        composer
            .language
            .say("edition", &[("name", Arg::Text(name))])
    };
    let (draft, name) = match product.edition(composer.handbook) {
        Edition::Draft => (Some(composer.say("edition-draft")), None),
        Edition::Of(day) => (None, Some(edition(composer.language.messages.date(*day)))),
        Edition::Named(name) => (None, Some(edition(name.clone()))),
    };
    let address = composer
        .handbook
        .settings
        .base_url
        .as_ref()
        .map(|base| place_on_print_page(base, document));
    EditionLine {
        draft,
        name,
        throw_away: composer
            .due
            .map(|due| composer.dated("print-throw-away", due)),
        code: edition_code(document),
        // An address too long for a code is still there to be read.
        qr: address
            .as_ref()
            .and_then(|address| modules(address, QR_SIDE).ok()),
        address,
    }
}

/// The address of a product's place on the print page.
fn place_on_print_page(base: &str, document: &Document) -> String {
    format!(
        "{base}{}/{PRINT_PAGE}.html#{}",
        document.language,
        address::encode(&document.product)
    )
}
