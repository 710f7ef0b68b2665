//! Pictures of texts: which of them the typesetter can print.

use std::fs;

use typst::foundations::Bytes;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};

use crate::model::handbook::Asset;

/// Where templates find the pictures of texts.
const IMAGES: &str = "/images/";

/// A picture that can be printed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// Where templates find it; its name changes with its bytes.
    pub name: String,
    /// What is in its file.
    pub bytes: Vec<u8>,
}

/// Reads a picture; none when its file is of another kind, is broken, or was lost since the handbook was read.
pub fn read(asset: &Asset) -> Option<Picture> {
    let (_, ending) = asset.path.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let format = match ending.as_str() {
        "svg" => None,
        "png" => Some(ExchangeFormat::Png),
        "jpg" | "jpeg" => Some(ExchangeFormat::Jpg),
        "gif" => Some(ExchangeFormat::Gif),
        "webp" => Some(ExchangeFormat::Webp),
        _ => return None,
    };
    let bytes = fs::read(&asset.file).ok()?;
    let given = Bytes::new(bytes.clone());
    let is_sound = match format {
        None => SvgImage::new(given).is_ok(),
        Some(format) => RasterImage::plain(given, format).is_ok(),
    };
    is_sound.then(|| Picture {
        name: format!("{IMAGES}{}.{ending}", asset.hash),
        bytes,
    })
}
