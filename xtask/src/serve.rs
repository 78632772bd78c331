//! `cargo xtask serve`: serves the page on 127.0.0.1 and rebuilds it whenever a source changes. The page polls the
//! build number and reloads.
//! Invariant: nothing outside dist/ is served.

use crate::process::{Outcome, files_below, root};
use crate::{build, site};
use http_body_util::Full;
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Method, Request, Response, StatusCode};
use hyper_util::rt::TokioIo;
use std::collections::BTreeMap;
use std::convert::Infallible;
use std::net::TcpListener;
use std::path::{Component, Path, PathBuf};
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, SystemTime};
use std::{fs, io, thread};
use tokio::task::LocalSet;

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

/// Serves `folder` below `/prefix/` in a background thread and returns the page's address. Port 0: any free port.
pub fn listen(
    port: u16,
    prefix: &'static str,
    folder: PathBuf,
    number: Option<Arc<AtomicU64>>,
) -> Outcome<String> {
    let failed = |e| format!("cannot listen on 127.0.0.1:{port}: {e} (another --port may be free)");
    let listener = TcpListener::bind(("127.0.0.1", port)).map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    let site = Site { prefix, folder, number };
    thread::spawn(move || {
        if let Err(e) = serve(listener, site) {
            eprintln!("xtask: the server has stopped: {e}");
        }
    });
    let slash = if prefix.is_empty() { "" } else { "/" };
    Ok(format!("http://127.0.0.1:{port}/{prefix}{slash}"))
}

struct Site {
    prefix: &'static str,
    folder: PathBuf,
    /// Number of the last build, if pages ask for it.
    number: Option<Arc<AtomicU64>>,
}

/// Answers every connection, all in this thread.
fn serve(listener: TcpListener, site: Site) -> io::Result<()> {
    listener.set_nonblocking(true)?;
    let runtime = tokio::runtime::Builder::new_current_thread().enable_io().build()?;
    let site = Rc::new(site);
    LocalSet::new().block_on(&runtime, async {
        let listener = tokio::net::TcpListener::from_std(listener)?;
        loop {
            // The browser may have closed the connection; the same below.
            let Ok((stream, _)) = listener.accept().await else { continue };
            let site = Rc::clone(&site);
            tokio::task::spawn_local(async move {
                let answer = service_fn(|request| {
                    let response = answer(&request, &site);
                    async { Ok::<_, Infallible>(response) }
                });
                let _ = hyper::server::conn::http1::Builder::new()
                    .serve_connection(TokioIo::new(stream), answer)
                    .await;
            });
        }
    })
}

fn answer(request: &Request<Incoming>, site: &Site) -> Response<Full<Bytes>> {
    let path = request.uri().path();
    if let (Some(number), true) = (&site.number, path.ends_with("/__build")) {
        let text = number.load(Ordering::Relaxed).to_string();
        return response(StatusCode::OK, &[("Cache-Control", "no-store")], text);
    }
    if !matches!(*request.method(), Method::GET | Method::HEAD) {
        return response(StatusCode::METHOD_NOT_ALLOWED, &[], "only GET");
    }
    let file = locate(&site.folder, site.prefix, path);
    let Some((bytes, file)) = file.and_then(|file| Some((fs::read(&file).ok()?, file))) else {
        return response(StatusCode::NOT_FOUND, &[], "not found");
    };
    // Files with a hash in their names never change; others are not cached.
    let keep = if path.contains("/assets/") || path.contains("/library/") {
        "max-age=31536000, immutable"
    } else {
        "no-cache"
    };
    let headers =
        [("Content-Type", mime(&file)), ("Cache-Control", keep), ("X-Content-Type-Options", "nosniff")];
    response(StatusCode::OK, &headers, bytes)
}

fn response(
    status: StatusCode,
    headers: &[(&'static str, &'static str)],
    body: impl Into<Bytes>,
) -> Response<Full<Bytes>> {
    let mut response = Response::builder().status(status);
    for (name, value) in headers {
        response = response.header(*name, *value);
    }
    response.body(Full::new(body.into())).unwrap_or_else(|_| unreachable!("headers are ASCII constants"))
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

/// Every source of the page, with its modification time.
fn sources() -> BTreeMap<PathBuf, Option<SystemTime>> {
    let root = root();
    let folders = ["core/src", "core/overlay", "web", "static"].map(|folder| root.join(folder));
    let single = ["index.html", "Cargo.toml", "core/Cargo.toml"].map(|file| root.join(file));
    let files = folders.iter().flat_map(|folder| files_below(folder)).chain(single);
    files.map(|file| (file.clone(), fs::metadata(&file).and_then(|m| m.modified()).ok())).collect()
}

#[cfg(test)]
mod tests {
    use super::listen;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    /// A browser opens several connections at once and keeps them.
    #[test]
    fn every_connection_is_answered_while_others_stay_open() {
        let folder = crate::process::root().join("static/icons");
        let address = listen(0, "below", folder, None).expect("a free port");
        let host = address.trim_start_matches("http://").trim_end_matches("/below/").to_owned();
        let open = || TcpStream::connect(&host).expect("a connection");
        let mut connections: Vec<TcpStream> = std::iter::repeat_with(open).take(12).collect();
        for (i, connection) in connections.iter_mut().enumerate() {
            connection.set_read_timeout(Some(Duration::from_secs(5))).expect("a timeout");
            let request = format!("GET /below/no{i} HTTP/1.1\r\nHost: {host}\r\n\r\n");
            connection.write_all(request.as_bytes()).expect("a request");
            let mut start = [0; 12];
            connection.read_exact(&mut start).expect("an answer");
            assert_eq!(&start, b"HTTP/1.1 404");
        }
    }
}
