//! What the index of the search takes on top of the site.

use std::path::Path;
use std::time::Instant;

use anyhow::bail;
use handbok::output::print::kept::Kept;
use handbok::output::print::prints::Printing;
use handbok::output::search;
use handbok::output::tree::OutputTree;
use handbok::pipeline;
use handbok::project::Project;
use nix::sys::resource::UsageWho;

use crate::measure::{Usage, usage_of};
use crate::plan::TODAY;

/// Reads a handbook, and gives what making the scripts of its search then takes in this process; its peak is that of the whole.
pub fn index(handbook: &Path) -> anyhow::Result<Usage> {
    let printing = Printing::Off(Kept::default());
    let site = pipeline::site(&Project::find(handbook), TODAY.parse()?, printing)?;
    let Some(site) = site.value else {
        bail!("the theme cannot be used");
    };
    let mut tree = OutputTree::default();
    let (start, before) = (Instant::now(), usage_of(UsageWho::RUSAGE_SELF)?);
    let diagnostics = search::add(&site, &mut tree);
    let (wall, after) = (start.elapsed(), usage_of(UsageWho::RUSAGE_SELF)?);
    std::hint::black_box((diagnostics, tree));
    Ok(Usage {
        user: after.user.saturating_sub(before.user),
        system: after.system.saturating_sub(before.system),
        wall,
        peak: after.peak,
    })
}
