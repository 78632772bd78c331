//! Writes Go's library for the page into dist/library: an index for each release, and the parts of packages.
//! Files are named by a hash of their content, so that releases share equal parts. They are deflated here and inflated
//! by the page, as static hosts rarely compress files of unknown types.

use crate::library;
use crate::process::{Outcome, bytes_of, command, files_below, quietly, read, root, write};
use std::fs;
use std::path::Path;

/// What the page needs in order to fetch the library.
pub struct Served {
    /// JSON: file names of indexes by the release's minor number.
    pub indexes: String,
    /// Name of the file that lists all others.
    pub list: String,
}

/// `node -e SCRIPT FROM TO`: deflates each file of FROM that TO lacks.
const DEFLATE: &str = "const fs=require('fs'),z=require('zlib'),[from,to]=process.argv.slice(1);\
    for(const name of fs.readdirSync(from)){const out=to+'/'+name;\
    if(/^[0-9a-f]{16}$/.test(name)&&!fs.existsSync(out)){\
    z.deflateRaw(fs.readFileSync(from+'/'+name),{level:9,memLevel:9},(e,part)=>{if(e)throw e;\
    fs.writeFileSync(out+'.tmp',part);fs.renameSync(out+'.tmp',out)})}}";

/// Writes dist/library. `older`: also for older releases whose packs exist.
pub fn build(older: bool, dist: &Path) -> Outcome<Served> {
    let stage = root().join("target/site/library");
    let deflated = stage.join("deflated");
    fs::create_dir_all(&deflated).map_err(|why| format!("cannot make {}: {why}", deflated.display()))?;
    let (mut indexes, mut releases, mut usual) = (Vec::new(), Vec::new(), String::new());
    for pack in library::served(older)? {
        let Some(release) = pack.file_stem().and_then(|stem| stem.to_str()) else { continue };
        let minor = release.trim_start_matches("1.");
        let folder = stage.join(release);
        library::take_apart(&pack, &folder)?;
        // An index is stored like a part.
        let index = bytes_of(&folder.join(format!("{release}.index")))?;
        let index_name = crate::site::fingerprint(&index);
        write(&folder.join(&index_name), index)?;
        quietly(command("node").args(["-e", DEFLATE]).args([&folder, &deflated]))?;
        let mut names = Vec::new();
        for file in files_below(&folder) {
            let name = file.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if name.len() == 16 {
                write(&dist.join("library").join(name), bytes_of(&deflated.join(name))?)?;
                names.push(name.to_owned());
            }
        }
        if usual.is_empty() {
            usual =
                listed(read(&folder.join(format!("{release}.usual")))?.lines().chain([index_name.as_str()]));
        }
        indexes.push(format!("{minor:?}:{index_name:?}"));
        releases.push(format!("{minor:?}:{}", listed(names.iter().map(String::as_str))));
    }
    let list = format!("{{\"usual\":{usual},\"releases\":{{{}}}}}", releases.join(","));
    let name = format!("{}.json", crate::site::fingerprint(list.as_bytes()));
    write(&dist.join("library").join(&name), list)?;
    Ok(Served { indexes: format!("{{{}}}", indexes.join(",")), list: name })
}

/// A JSON array of names, which need no escapes.
fn listed<'a>(names: impl Iterator<Item = &'a str>) -> String {
    format!("[{}]", names.map(|name| format!("{name:?}")).collect::<Vec<_>>().join(","))
}
