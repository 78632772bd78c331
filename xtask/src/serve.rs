//! `cargo xtask serve`: serves the page on 127.0.0.1 and rebuilds it whenever a source changes. The page polls the
//! build number and reloads.
//! Invariant: nothing outside dist/ is served.

use crate::process::{Outcome, files_below, root};
use crate::{build, site};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use tiny_http::{Header, Method, Request, Response, Server};

pub fn run(args: &[String]) -> Outcome {
    let mut port = 8080;
    let mut mode = site::Mode::Dev;
    let mut args = args.iter();
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--port" => {
                let value = args.next().ok_or("serve: --port needs a number")?;
                port = value.parse().map_err(|_| format!("serve: `{value}` is not a port number"))?;
            }
            "--release" => mode = site::Mode::Release,
            other => {
                return Err(format!("serve: unknown option `{other}` (there are --port N and --release)"));
            }
        }
    }
    build::prepare()?;
    let mut seen = sources();
    let number = Arc::new(AtomicU64::new(1));
    // Listen before the build, which may take a while, to report a port in use at once.
    let address = listen(port, "", root().join("dist"), Some(Arc::clone(&number)))?;
    println!("building the page …");
    site::build(mode, true)?;
    println!("Escapement is at {address}  (Ctrl-C stops it; the page is rebuilt whenever a file is saved)");
    loop {
        std::thread::sleep(Duration::from_millis(400));
        let now = sources();
        if now == seen {
            continue;
        }
        seen = now;
        let started = SystemTime::now();
        match site::build(mode, true) {
            Ok(_) => {
                number.fetch_add(1, Ordering::Relaxed);
                let took = started.elapsed().unwrap_or_default();
                println!("rebuilt in {:.1} s", took.as_secs_f64());
            }
            Err(message) => {
                eprintln!("xtask: {}\nxtask: the last good build is still served", message.trim_end())
            }
        }
    }
}

/// Serves `folder` below `/prefix/` in background threads and returns the page's address. Port 0: any free port.
pub fn listen(
    port: u16,
    prefix: &'static str,
    folder: PathBuf,
    number: Option<Arc<AtomicU64>>,
) -> Outcome<String> {
    let server = Server::http(("127.0.0.1", port))
        .map_err(|e| format!("cannot listen on 127.0.0.1:{port}: {e} (another --port may be free)"))?;
    let port = server.server_addr().to_ip().map_or(port, |address| address.port());
    let server = Arc::new(server);
    for _ in 0..4 {
        let (server, folder, number) = (Arc::clone(&server), folder.clone(), number.clone());
        std::thread::spawn(move || {
            while let Ok(request) = server.recv() {
                answer(request, prefix, &folder, number.as_deref());
            }
        });
    }
    let slash = if prefix.is_empty() { "" } else { "/" };
    Ok(format!("http://127.0.0.1:{port}/{prefix}{slash}"))
}

fn answer(request: Request, prefix: &str, folder: &Path, number: Option<&AtomicU64>) {
    let path = request.url().split(['?', '#']).next().unwrap_or("/").to_owned();
    if let (Some(number), true) = (number, path.ends_with("/__build")) {
        let text = number.load(Ordering::Relaxed).to_string();
        // The browser may have closed the connection; the same below.
        let _ = request.respond(Response::from_string(text).with_header(header("Cache-Control", "no-store")));
        return;
    }
    if !matches!(request.method(), Method::Get | Method::Head) {
        let _ = request.respond(Response::from_string("only GET").with_status_code(405));
        return;
    }
    let Some(file) = locate(folder, prefix, &path) else {
        let _ = request.respond(Response::from_string("not found").with_status_code(404));
        return;
    };
    match fs::read(&file) {
        Ok(bytes) => {
            // Files with a hash in their names never change; others are not cached.
            let keep = if path.contains("/assets/") || path.contains("/library/") {
                "max-age=31536000, immutable"
            } else {
                "no-cache"
            };
            let response = Response::from_data(bytes)
                .with_header(header("Content-Type", mime(&file)))
                .with_header(header("Cache-Control", keep))
                .with_header(header("X-Content-Type-Options", "nosniff"));
            let _ = request.respond(response);
        }
        Err(_) => {
            let _ = request.respond(Response::from_string("not found").with_status_code(404));
        }
    }
}

/// The file below `folder` that a URL path names; `None` for a path that leaves it.
fn locate(folder: &Path, prefix: &str, url: &str) -> Option<PathBuf> {
    let below = url.strip_prefix('/')?.strip_prefix(prefix)?;
    let relative = Path::new(below.trim_start_matches('/'));
    if url.contains(['%', '\\']) || !relative.components().all(|c| matches!(c, Component::Normal(_))) {
        return None;
    }
    let file = folder.join(relative);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    file.is_file().then_some(file)
}

fn mime(file: &Path) -> &'static str {
    match file.extension().and_then(|e| e.to_str()).unwrap_or_default() {
        "html" => "text/html; charset=utf-8",
        "js" => "text/javascript; charset=utf-8",
        "css" => "text/css; charset=utf-8",
        "wasm" => "application/wasm",
        "svg" => "image/svg+xml",
        "png" => "image/png",
        "ico" => "image/x-icon",
        "json" => "application/json",
        "webmanifest" => "application/manifest+json",
        "woff2" => "font/woff2",
        _ => "text/plain; charset=utf-8",
    }
}

fn header(name: &str, value: &str) -> Header {
    Header::from_bytes(name, value).unwrap_or_else(|()| unreachable!("headers are ASCII constants"))
}

/// Every source of the page, with its modification time.
fn sources() -> BTreeMap<PathBuf, Option<SystemTime>> {
    let root = root();
    let folders = ["core/src", "core/overlay", "web", "static"].map(|folder| root.join(folder));
    let single = ["index.html", "Cargo.toml", "core/Cargo.toml"].map(|file| root.join(file));
    let files = folders.iter().flat_map(|folder| files_below(folder)).chain(single);
    files.map(|file| (file.clone(), fs::metadata(&file).and_then(|m| m.modified()).ok())).collect()
}
