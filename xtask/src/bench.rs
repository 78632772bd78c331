//! `cargo xtask bench`: what the product promises to be fast at, ours beside the real Go's, measured in the same run on this machine.
//! Each row is a ratio or a size with its target; nothing here passes or fails, and nothing runs in the tests.
//! Wall times are the minimum of several runs, process start included on both sides.

use crate::compare::our_binary;
use crate::go::Go;
use crate::process::{Outcome, command, limited, quietly, read, write};
use crate::site;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

/// A row of the table.
struct Row {
    what: String,
    measured: String,
    target: &'static str,
}

pub fn run(args: &[String]) -> Outcome {
    if let Some(arg) = args.iter().find(|arg| !["analysis", "run", "site"].contains(&arg.as_str())) {
        return Err(format!(
            "bench: unknown part `{arg}` (there are analysis, run and site; without any, all of them)"
        ));
    }
    let wants = |part: &str| args.is_empty() || args.iter().any(|arg| arg == part);
    let folder = site::target_folder().join("bench");
    let mut rows = Vec::new();
    if wants("analysis") || wants("run") {
        let go = Go::ready()?;
        let ours = our_binary(true)?;
        if wants("analysis") {
            analysis(&go, &ours, &folder, &mut rows)?;
        }
        if wants("run") {
            programs(&go, &ours, &folder, &mut rows)?;
        }
    }
    if wants("site") {
        download(&mut rows)?;
    }
    println!("{:<58} {:>34}   target", "what", "measured");
    for row in rows {
        println!("{:<58} {:>34}   {}", row.what, row.measured, row.target);
    }
    Ok(())
}

/// `compile -m` against the front end of the real compiler, over programs of growing length.
fn analysis(go: &Go, ours: &Path, folder: &Path, rows: &mut Vec<Row>) -> Outcome {
    for units in [1, 45, 450] {
        let (text, lines) = program_of(units);
        let file = folder.join(format!("lines_{lines}.go"));
        write(&file, text)?;
        let theirs = minimum(7, || go.front_end(&file))?;
        let mine =
            minimum(7, || time(command(&ours.to_string_lossy()).args(["compile", "-m"]).arg(&file), &[0]))?;
        rows.push(Row {
            what: format!("compile -m, {lines} lines"),
            measured: format!("{} / {} = {:.2}×", ms(mine), ms(theirs), mine / theirs),
            target: "≤ 0.33× gc's front end",
        });
    }
    Ok(())
}

/// Running while steppable against native code.
fn programs(go: &Go, ours: &Path, folder: &Path, rows: &mut Vec<Row>) -> Outcome {
    for (name, source, target) in PROGRAMS {
        let file = folder.join(format!("{name}.go"));
        write(&file, source)?;
        let native = go.executable(&file, &folder.join(format!("native-{name}")))?;
        let theirs = minimum(5, || time(&mut command(&native.to_string_lossy()), &[0]))?;
        let mine = minimum(3, || time(command(&ours.to_string_lossy()).arg("run").arg(&file), &[0]));
        let measured = match mine {
            Ok(mine) => format!("{} / {} = {:.0}×", ms(mine), ms(theirs), mine / theirs),
            Err(why) => why.lines().next().unwrap_or_default().chars().take(34).collect(),
        };
        rows.push(Row { what: format!("run {name}"), measured, target });
    }
    let file = folder.join("fib.go");
    if let Ok(stats) = quietly(command(&ours.to_string_lossy()).args(["trace", "--stats"]).arg(&file)) {
        let number = |key: &str| {
            let rest = stats.split_once(&format!("\"{key}\":")).map_or("", |(_, rest)| rest.trim_start());
            rest.chars().take_while(char::is_ascii_digit).collect::<String>().parse::<f64>().unwrap_or(0.0)
        };
        let steps = number("steps");
        let took = time(command(&ours.to_string_lossy()).args(["trace", "--stats"]).arg(&file), &[0])?;
        rows.push(Row {
            what: "steps a second, fib".to_owned(),
            measured: format!("{:.1} million", steps / took.max(1e-9) / 1e6),
            target: "",
        });
    }
    Ok(())
}

/// What the first visit downloads.
fn download(rows: &mut Vec<Row>) -> Outcome {
    crate::build::prepare()?;
    let built = site::build(site::Mode::Release, false)?;
    let total: u64 = built.files.iter().map(|(_, _, brotli)| brotli).sum();
    for (name, bytes, brotli) in &built.files {
        if *brotli > 8_000 {
            rows.push(Row {
                what: format!("dist/{name}"),
                measured: format!("{bytes} B, {brotli} B brotli"),
                target: "",
            });
        }
    }
    rows.push(Row {
        what: "the whole page".to_owned(),
        measured: format!("{total} B brotli"),
        target: "≤ 500,000 B",
    });
    Ok(())
}

/// The least of several measurements, in seconds.
fn minimum(runs: usize, mut measure: impl FnMut() -> Outcome<f64>) -> Outcome<f64> {
    let mut least = f64::INFINITY;
    for _ in 0..runs {
        least = least.min(measure()?);
    }
    Ok(least)
}

/// Wall time of a command that must end with one of `statuses`.
fn time(command: &mut Command, statuses: &[i32]) -> Outcome<f64> {
    let started = Instant::now();
    let done = limited(command, Duration::from_secs(120))?;
    let took = started.elapsed().as_secs_f64();
    if done.timed_out || !statuses.contains(&done.status) {
        let said =
            String::from_utf8_lossy(&done.stderr).into_owned() + &String::from_utf8_lossy(&done.stdout);
        return Err(format!("status {}: {}", done.status, said.lines().next().unwrap_or_default()));
    }
    Ok(took)
}

fn ms(seconds: f64) -> String {
    format!("{:.1} ms", seconds * 1e3)
}

impl Go {
    /// Seconds that `go tool compile -m` spends before its back end.
    fn front_end(&self, file: &Path) -> Outcome<f64> {
        let report = file.with_extension("bench");
        // Without its old content: the compiler adds to the file.
        let _ = std::fs::remove_file(&report);
        let flag = format!("-bench={}", report.display());
        self.compile_anew(&["-m", &flag], file)?;
        let line = "fe:subtotal";
        let text = read(&report)?;
        let row = text.lines().find(|row| row.contains(line)).ok_or("the compiler told no times")?;
        let nanoseconds = row.split_whitespace().nth(2).and_then(|n| n.parse::<f64>().ok());
        nanoseconds.map(|n| n / 1e9).ok_or_else(|| format!("cannot read `{row}`"))
    }
}

/// A program of `units` groups of declarations, and its number of lines.
fn program_of(units: usize) -> (String, usize) {
    let mut text = String::from("package main\n\nimport \"fmt\"\n\n");
    for unit in 0..units {
        text += &UNIT.replace("_N", &format!("_{unit}"));
    }
    text += "func main() {\n\tfmt.Println(use_0(3))\n}\n";
    let lines = text.lines().count();
    (text, lines)
}

/// Eighteen lines with a bit of everything the analysis looks at.
const UNIT: &str = "type item_N struct {
	name string
	next *item_N
}

func (i *item_N) size() int { return len(i.name) + 1 }

func make_N(n int) []*item_N {
	var all []*item_N
	for i := 0; i < n; i++ {
		all = append(all, &item_N{name: fmt.Sprint(i)})
	}
	return all
}

func use_N(n int) (total int) {
	counts := map[string]int{}
	for _, i := range make_N(n) {
		counts[i.name] += i.size()
		defer func() { total += counts[i.name] }()
	}
	return total
}

";

/// (name, source, target): the three of the design.
const PROGRAMS: [(&str, &str, &str); 3] = [
    (
        "fib",
        "package main\n\nfunc fib(n int) int {\n\tif n < 2 {\n\t\treturn n\n\t}\n\treturn fib(n-1) + fib(n-2)\n}\n\nfunc main() { println(fib(27)) }\n",
        "≤ 145× native, then half",
    ),
    (
        "sieve",
        "package main\n\nfunc main() {\n\tconst n = 1000000\n\tcomposite := make([]bool, n+1)\n\tcount := 0\n\tfor i := 2; i <= n; i++ {\n\t\tif composite[i] {\n\t\t\tcontinue\n\t\t}\n\t\tcount++\n\t\tfor j := i + i; j <= n; j += i {\n\t\t\tcomposite[j] = true\n\t\t}\n\t}\n\tprintln(count)\n}\n",
        "≤ 62× native, then half",
    ),
    (
        "maps",
        "package main\n\ntype node struct {\n\tkey  int\n\tnext *node\n}\n\nfunc main() {\n\tm := make(map[int]*node)\n\tvar last *node\n\tfor i := 0; i < 200000; i++ {\n\t\tlast = &node{i, last}\n\t\tm[i%5000] = last\n\t}\n\tprintln(len(m), last.key)\n}\n",
        "≤ 17× native, then half",
    ),
];
